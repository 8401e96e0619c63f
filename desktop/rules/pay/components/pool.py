"""The pool: a part of what is collected above break-even, divided to the minor unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.money import ZERO, split_money, times
from desktop.rules.office import Employee
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import ChoiceField, MoneyField, NameField, RateField
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_facts import MonthFacts
from desktop.rules.pay.statement import PayLine


@dataclass(frozen=True, slots=True)
class Pool(Component):
    """``rate`` of the collections beyond ``above`` (None: the office's break-even), divided by ``share``
    among all who have an equal component. With a ``department``, the collections are those of its people."""

    kind: ClassVar[str] = "pool"
    rate: Annotated[Fraction, RateField()]
    share: Annotated[str, ChoiceField(("days", "equal", "weight", "revenue"))] = "days"
    of: Annotated[str, ChoiceField(("revenue", "margin", "net"))] = "revenue"
    above: Annotated[Decimal | None, MoneyField()] = None
    department: Annotated[str | None, NameField()] = None

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Return one line with the employee's part; its basis is the whole pool."""
        members = list(self._members(month.month))
        mine = (month.employee, place)
        if mine not in members:
            return []
        limit = self._limit(month.month)
        collected = self._collected(month.month)
        whole = times(max(collected - limit, ZERO), self.rate)
        weights = [self._weight(month.month, member) for member, _ in members]
        if not any(weights):
            weights = [Fraction(1)] * len(members)
        amount = split_money(whole, weights)[members.index(mine)]
        details = {
            "of": self.of,
            "collected": str(collected),
            "above": str(limit),
            "pool_rate": str(self.rate),
            "members": len(members),
            "share": self.share,
            "department": self.department or "",
            "part": str(weights[members.index(mine)] / sum(weights)),
        }
        return [PayLine(self.kind, self.key(place), whole, None, amount, details=details)]

    def _collected(self, month: MonthFacts) -> Decimal:
        """Return the office's collections of the month, or those credited to the department's people."""
        if self.department is None:
            return sum((payment.amount(self.of) for payment in month.payments), ZERO)
        people = [name for name, own in month.terms.departments.items() if own == self.department]
        return sum(
            (payment.part(name, self.of) for name in people for payment in month.managed.get(name, ())), ZERO
        )

    def _members(self, month: MonthFacts) -> Iterator[tuple[Employee, int]]:
        """Return the employees who have this same component and an employed day, with its place in their
        scheme, the longer served first."""
        wanted = self._identity(month)
        for employee in month.facts.by_service:
            scheme = month.scheme(employee.name)
            if scheme is None or not month.employed(employee):
                continue
            for place, component in enumerate(scheme.components):
                if isinstance(component, Pool) and component._identity(month) == wanted:
                    yield employee, place

    def _identity(self, month: MonthFacts) -> tuple[object, ...]:
        """Return what members of one pool have in common."""
        return self.rate, self.of, self._limit(month), self.department, self.share

    def _limit(self, month: MonthFacts) -> Decimal:
        return month.terms.break_even if self.above is None else self.above

    def _weight(self, month: MonthFacts, member: Employee) -> Fraction:
        match self.share:
            case "days":
                return month.paid_days(member.name)
            case "weight":
                return month.terms.weights.get(member.name, member.weight)
            case "revenue":
                credited = sum(
                    (payment.part(member.name) for payment in month.managed.get(member.name, [])), ZERO
                )
                return Fraction(max(credited, ZERO))
        return Fraction(1)
