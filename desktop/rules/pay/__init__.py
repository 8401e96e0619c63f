"""How a month's pay is computed, component by component."""
