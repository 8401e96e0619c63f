"""The statements of an office, slowly: debts, tax, advances, corrections; straight from the rules."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desktop.rules.months import Month
from tests.second_pay.plain_office import MONTHS, PlainOffice, PlainPerson
from tests.second_pay.slow_credit import SlowCredit, rounded
from tests.second_pay.slow_lines import SlowLines, employed

Amounts = dict[tuple[str, str], Decimal]
"""Sums of lines by kind and order ("": no order)."""


@dataclass
class SlowStatement:
    """A statement: sums of lines, and what follows from them."""

    amounts: Amounts
    accrued: Decimal
    tax: Decimal
    advance: Decimal
    carry_over: Decimal
    advance_left: Decimal
    counts: bool
    """Whether it is a statement at all: the employee was employed with a scheme, or has a line."""


class SlowPay(SlowLines):
    """Pay of all months; ``closed`` months were computed without the payments that came late."""

    def __init__(self, office: PlainOffice, closed: int) -> None:
        super().__init__(office)
        self.closed = MONTHS[:closed]
        self.now = SlowCredit(office, office.payments)
        self.then = SlowCredit(office, [one for one in office.payments if not one.late])
        self.statements: dict[tuple[Month, str], SlowStatement] = {}
        for month in MONTHS:
            for person in office.people:
                statement = self._statement(month, person)
                self.statements[month, person.name] = statement
                if statement.counts:
                    leave = statement.amounts.get(("leave", ""), Decimal(0))
                    self.earned[month, person.name] = statement.accrued - leave

    def _statement(self, month: Month, person: PlainPerson) -> SlowStatement:
        known = self.then if month in self.closed else self.now
        amounts = sums(self.lines(known, month, person))
        first_open = next((one for one in MONTHS if one not in self.closed), None)
        if month == first_open:
            for earlier in self.closed:
                late = sums(self.lines(self.now, earlier, person))
                stored = sums(self.lines(self.then, earlier, person))
                for place in {*late, *stored}:
                    difference = late.get(place, Decimal(0)) - stored.get(place, Decimal(0))
                    key = "correction", place[1]
                    amounts[key] = amounts.get(key, Decimal(0)) + difference
        before = self.statements.get((month.plus(-1), person.name))
        debt = before.carry_over if before else Decimal(0)
        accrued = sum(amounts.values(), debt)
        left = min(accrued, Decimal(0))
        accrued -= left
        tax = self._tax(month, person.name, accrued)
        due = (before.advance_left if before else Decimal(0)) + self._adjusted(month, person.name, "advance")
        advance = min(due, accrued - tax)
        lines = self.lines(known, month, person)
        counts = (employed(person, month) and self.has_scheme(person)) or bool(lines) or debt != 0
        counts = counts or any(kind == "correction" and amount for (kind, _), amount in amounts.items())
        return SlowStatement(amounts, accrued, tax, advance, left, due - advance, counts)

    def _tax(self, month: Month, name: str, accrued: Decimal) -> Decimal:
        terms = self.office.terms
        if not terms["tax_brackets"]:
            return rounded(Fraction(accrued) * terms["tax_rate"])
        year, taken = Fraction(accrued), Decimal(0)
        for number in range(1, month.number):
            earlier = Month(month.year, number)
            if earlier in MONTHS:
                statement = self.statements[earlier, name]
                if statement.counts:
                    year, taken = year + Fraction(statement.accrued), taken + statement.tax
            elif (earlier, name) in self.office.earned_before:
                earned, tax = self.office.earned_before[earlier, name]
                year, taken = year + Fraction(earned), taken + tax
        exact = Fraction(0)
        brackets = terms["tax_brackets"]
        for place, (start, rate) in enumerate(brackets):
            end = Fraction(brackets[place + 1][0]) if place + 1 < len(brackets) else year
            exact += max(min(year, end) - Fraction(start), Fraction(0)) * rate
        unit = Fraction(terms["tax_round"])
        return Decimal(int(rounded(exact / unit / 100) * 100)) * terms["tax_round"] - taken

    def has_scheme(self, person: PlainPerson) -> bool:
        return person.scheme is not None


def sums(lines: list[tuple[str, str, Decimal]]) -> Amounts:
    amounts: Amounts = {}
    for kind, order, amount in lines:
        amounts[kind, order] = amounts.get((kind, order), Decimal(0)) + amount
    return amounts
