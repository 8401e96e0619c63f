"""Calendar months as values, such as 2026-10."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year; ordered, printable as ``2026-10``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1 <= self.number <= 12 and 1 <= self.year <= 9998):
            raise ValueError(f"{self.year}-{self.number} is not a month")

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Return the month written as ``YYYY-MM``; anything else raises ValueError."""
        match = re.fullmatch(r"(\d{4})-(\d{2})", text)
        if match is None:
            raise ValueError(f"{text!r} is not a month like 2026-10")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> "Month":
        """Return the month of a day."""
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"

    @property
    def first(self) -> date:
        """The month's first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The month's last day."""
        return date(self.year, self.number, calendar.monthrange(self.year, self.number)[1])

    def days(self) -> list[date]:
        """Return all days of the month."""
        return [self.first + timedelta(days=offset) for offset in range(self.last.day)]

    def plus(self, months: int) -> "Month":
        """Return the month so many months later (earlier, if negative)."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1)

    def since(self, earlier: "Month") -> int:
        """Return by how many months this month is later than ``earlier``."""
        return (self.year - earlier.year) * 12 + self.number - earlier.number

    def __contains__(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.number)
