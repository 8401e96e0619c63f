"""Changes of the schema, one revision a file, run by Alembic through ``storage.opening``."""
