"""Backups: the page that lists and restores them, the line that warns."""
