"""A trial of schemes on past months: the statements that they would have given; nothing is stored."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.order import CORRECTION
from desktop.rules.pay.pay_facts import Earned, PayFacts
from desktop.rules.pay.pay_run import PayRun, earned_by
from desktop.rules.pay.settlement import Carried, settle
from desktop.rules.pay.statement import PayLine, PayStatement


class SchemeTrial:
    """The months ``first`` to ``last`` paid anew with the schemes of ``facts``, from the facts as they stand.

    ``run`` holds the office's own statements: the first month begins with the debt that they left, and
    corrections of months before it stay.
    """

    def __init__(self, facts: PayFacts, run: PayRun, first: Month, last: Month) -> None:
        self._book = PayBook(facts, self._earned)
        self._run = run
        self._first = first
        self._last = last
        self._done: dict[tuple[Month, str], PayStatement] = {}

    @cached_property
    def statements(self) -> dict[tuple[Month, str], PayStatement]:
        """The statements by month and employee, in order of time, the longest served first."""
        for month in self._months():
            for employee in self._book.facts.by_service:
                self._done[month, employee.name] = self._statement(month, employee)
        return self._done

    @property
    def debt_left(self) -> Decimal:
        """The sum of the debts that the last month leaves, 0 or less."""
        last = (self.statements[self._last, one.name].carry_over for one in self._book.facts.employees)
        return sum(last, ZERO)

    def _months(self) -> Iterator[Month]:
        month = self._first
        while month <= self._last:
            yield month
            month = month.plus(1)

    def _statement(self, month: Month, employee: Employee) -> PayStatement:
        facts = self._book.facts
        lines = [*self._book.lines(month, employee), *self._earlier_corrections(month, employee)]
        scheme = facts.scheme(month, employee.name)
        return settle(
            employee, scheme.name if scheme else None, lines, self._carried(month, employee),
            self._run.advances(month, employee.name), facts.terms(month).tax,
        )  # fmt: skip

    def _earlier_corrections(self, month: Month, employee: Employee) -> Iterator[PayLine]:
        """Yield corrections of months before the trial; those of its own months are computed anew."""
        for line in self._run.statements(month)[employee.name].lines:
            if line.component == CORRECTION and Month.parse(line.details["month"]) < self._first:
                yield line

    def _carried(self, month: Month, employee: Employee) -> Carried:
        if month > self._first:
            before = self._done[month.plus(-1), employee.name]
            return Carried(before.carry_over, before.advance_left)
        begun = self._run.statements(month)[employee.name].lines
        debts = (line.amount for line in begun if line.details.get("which") == "begin")
        return Carried(debt=next(debts, ZERO))

    def _earned(self, month: Month, employee: str) -> Earned | None:
        if (month, employee) in self._done:
            return earned_by(self._done[month, employee])
        return self._run.earned(month, employee)
