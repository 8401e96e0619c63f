"""Entries kept on this PC while the drive is away: the bar that says so, and the page that lists them."""
