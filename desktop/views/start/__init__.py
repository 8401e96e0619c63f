"""The first start: which office is opened."""
