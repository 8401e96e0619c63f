"""Dolya: fair orders, honest pay."""

__version__ = "0.1.0"
