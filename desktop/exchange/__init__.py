"""The outer edges: foreign bytes into records and back. No database."""
