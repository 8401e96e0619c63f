"""Shared pieces of the window, each drawn as the design sheet says."""
