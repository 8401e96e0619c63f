"""Totals over the office's whole past that decisions need: what each row counts for."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from desktop.rules.facts import Stage


class Total(StrEnum):
    """A total over all rows of a table."""

    ORDERS = "orders"
    """All orders."""
    CLIENTS = "clients"
    """All clients."""
    EXPECTED_VALUES = "expected_values"
    """The expected values of all orders that were orders."""
    CHARGED_VALUES = "charged_values"
    """The values of the charged dealings in force."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of rows and the exact sum of their values, in the office's currency."""

    count: int = 0
    value: Fraction = Fraction(0)

    def __add__(self, other: "Counted") -> "Counted":
        return Counted(self.count + other.count, self.value + other.value)

    def __sub__(self, other: "Counted") -> "Counted":
        return Counted(self.count - other.count, self.value - other.value)

    @property
    def mean(self) -> Fraction | None:
        """The mean value, or None of no rows."""
        return self.value / self.count if self.count else None


def expected_value_of(stage: Stage, expected: Fraction | None, amount: Decimal | None) -> Counted:
    """Return what an order counts for among the expected values: its expected value, else its amount."""
    if stage == Stage.SPAM or (expected is None and not amount):
        return Counted()
    return Counted(1, expected if expected is not None else Fraction(amount or 0))


def charged_value_of(charged: bool, in_force: bool, reassigns: bool, value: Fraction) -> Counted:
    """Return what a decision counts for among the charged values; one that moves an order is no dealing."""
    return Counted(1, value) if charged and in_force and not reassigns else Counted()
