"""Reads who has which scheme, its versions, and from which month the office pays by schemes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.pay_facts import Scheme
from desktop.rules.pay.scheme import parse_scheme

Spans = tuple[tuple[Month | None, str], ...]
"""Scheme names with the month that they hold from (None: from the start), in order of time."""
Versions = tuple[tuple[Month, tuple[Component, ...]], ...]
"""A scheme's versions with the month that they hold from, in order of time."""


@dataclass(frozen=True)
class SchemeBook:
    """The schemes that employees have, and the schemes' versions."""

    spans: Mapping[str, Spans]
    versions: Mapping[str, Versions]
    _known: dict[tuple[Month, str], Scheme | None] = field(default_factory=dict, compare=False)

    def scheme(self, month: Month, employee: str) -> Scheme | None:
        """Return the version that pays an employee in a month; None: no scheme does."""
        place = month, employee
        if place not in self._known:
            self._known[place] = self._find(month, employee)
        return self._known[place]

    def _find(self, month: Month, employee: str) -> Scheme | None:
        names = [name for since, name in self.spans.get(employee, ()) if since is None or since <= month]
        if not names:
            return None
        versions = [parts for since, parts in self.versions.get(names[-1], ()) if since <= month]
        return Scheme(names[-1], versions[-1]) if versions else None

    def first_month(self, employees: Iterable[Employee]) -> Month | None:
        """Return the first month in which somebody employed has a scheme version that holds."""
        firsts = (self._first_of(employee) for employee in employees)
        return min((month for month in firsts if month is not None), default=None)

    def _first_of(self, employee: Employee) -> Month | None:
        hired = Month.of(employee.hired)
        starts = {hired, *(since for since, _ in self.spans.get(employee.name, ()) if since is not None)}
        for _, name in self.spans.get(employee.name, ()):
            starts.update(since for since, _ in self.versions.get(name, ()))
        return next(
            (month for month in sorted(starts) if month >= hired and self.scheme(month, employee.name)), None
        )


def load_schemes(session: Session) -> SchemeBook:
    """Read all schemes and who has them."""
    link, person, version = models.EmployeeScheme, models.Employee, models.SchemeVersion
    spans: dict[str, list[tuple[Month | None, str]]] = {}
    for name, since, scheme in session.execute(
        select(person.name, link.from_month, link.scheme).join(person, person.id == link.employee_id)
    ):
        spans.setdefault(name, []).append((since, scheme))
    versions: dict[str, list[tuple[Month, tuple[Component, ...]]]] = {}
    for row in session.scalars(select(version).order_by(version.name, version.from_month)):
        versions.setdefault(row.name, []).append((row.from_month, parse_scheme(row.components)))
    return SchemeBook(
        {name: tuple(sorted(held, key=_start)) for name, held in spans.items()},
        {name: tuple(held) for name, held in versions.items()},
    )


def _start(span: tuple[Month | None, str]) -> str:
    return str(span[0]) if span[0] is not None else ""
