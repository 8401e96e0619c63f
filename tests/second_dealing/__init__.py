"""A second calculation of dealing, plain and slow, compared with the program over random offices."""
