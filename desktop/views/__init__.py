"""The window: Qt widgets over the services; no database, no rules of its own."""
