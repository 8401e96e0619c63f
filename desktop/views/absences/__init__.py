"""The page of everybody's absences and duties, a month at a time."""
