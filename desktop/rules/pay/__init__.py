"""How a month's pay is worked out, component by component."""
