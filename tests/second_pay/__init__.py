"""A second, slow calculation of pay, written from the rules alone, and its comparison with the program's."""
