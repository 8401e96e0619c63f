"""The settings of the office, changed in its own window."""
