"""Today: what the employee is to do for which client, and what came of it."""
