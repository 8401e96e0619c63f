"""The database as a thing: engine, units of work, journal of operations, migrations, backup."""
