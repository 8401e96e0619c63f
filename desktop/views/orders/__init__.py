"""The Orders tab: what waits, who leads what, and taking an order in."""
