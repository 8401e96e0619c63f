"""The components that a scheme is put together from: one module per kind."""
