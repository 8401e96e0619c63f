"""What this PC keeps while the drive is away: the bar that says so, and the page that lists it."""
