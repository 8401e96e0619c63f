"""The tab Plan & fact: targets against what happened, with the forecast and where it falls short."""
