"""Income tax: one rate, or brackets over the calendar year."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from desktop.rules.money import ZERO, round_fraction, times
from desktop.rules.office import TaxBracket


@dataclass(frozen=True, slots=True)
class TaxTerms:
    """How an office estimates tax: by ``rate``, or by ``brackets`` where it has any.

    Tax by brackets is rounded to a multiple of ``unit``, such as 0.01 or 1.
    """

    rate: Fraction = Fraction(0)
    brackets: tuple[TaxBracket, ...] = ()
    unit: Decimal = Decimal("0.01")

    @property
    def first_rate(self) -> Fraction:
        """The flat rate, or that of the first bracket."""
        return self.brackets[0].rate if self.brackets else self.rate


@dataclass(frozen=True, slots=True)
class YearToDate:
    """The amounts accrued and taken as tax in the earlier months of a calendar year."""

    accrued: Decimal = ZERO
    tax: Decimal = ZERO


def tax_on(accrued: Decimal, terms: TaxTerms, year: YearToDate) -> Decimal:
    """Return the tax on a month's accrued. By brackets: the year's tax so far less what was taken of it."""
    if not terms.brackets:
        return times(accrued, terms.rate)
    return year_tax(year.accrued + accrued, terms) - year.tax


def year_tax(accrued: Decimal, terms: TaxTerms) -> Decimal:
    """Return the rounded tax on what was accrued in a calendar year so far, by brackets."""
    exact = Fraction(0)
    ends = [*(bracket.start for bracket in terms.brackets[1:]), None]
    for bracket, end in zip(terms.brackets, ends, strict=True):
        top = accrued if end is None else min(accrued, end)
        exact += max(Fraction(top - bracket.start), Fraction(0)) * bracket.rate
    return (round_fraction(exact / Fraction(terms.unit)) * terms.unit).quantize(ZERO, ROUND_HALF_UP)
