"""The page on which a list of clients is taken in."""
