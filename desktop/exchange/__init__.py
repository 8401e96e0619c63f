"""Read foreign files into records and write records to files, without a database."""
