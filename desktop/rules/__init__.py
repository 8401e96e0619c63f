"""The office's rules: pure calculations over frozen records; standard library only."""
