"""The tab Pay: the month's statements, what to decide before closing, and the workbook."""
