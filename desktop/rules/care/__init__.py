"""Care of clients: what is to be done for whom, and when. Pure functions over dates and counts."""
