"""Tell who can get an order at a moment, what hinders the others, and how busy everybody is."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from fractions import Fraction

from desktop.rules.calendar import OfficeCalendar, absence_cost
from desktop.rules.explanation import Obstacle, ObstacleKind
from desktop.rules.facts import EFFORT_STAGES, OPEN_STAGES, StageChange
from desktop.rules.office import VACATION, Absence, Duty, Employee, Service, Settings


@dataclass(frozen=True, slots=True)
class OfficeSnapshot:
    """Settings, calendar, people, absences, duties and services: the office that a decision rests on."""

    settings: Settings
    calendar: OfficeCalendar
    employees: tuple[Employee, ...]
    absences: tuple[Absence, ...] = ()
    duties: tuple[Duty, ...] = ()
    services: Mapping[str, Service] = field(default_factory=dict)

    def as_of(self, moment: datetime) -> "OfficeSnapshot":
        """Return the office with the terms of its employees that held at a moment."""
        if all(not one.earlier or one.earlier[-1].until <= moment for one in self.employees):
            return self
        return replace(self, employees=tuple(one.as_of(moment) for one in self.employees))

    def employee(self, name: str) -> Employee | None:
        return next((one for one in self.employees if one.name == name), None)

    def absences_of(self, name: str, moment: datetime) -> list[Absence]:
        """Return the absences that cover a moment, the one that ends last first."""
        covering = [one for one in self.absences if one.employee == name and one.covers(moment)]
        return sorted(covering, key=lambda one: (one.end, one.start), reverse=True)

    def present(self, name: str, moment: datetime) -> bool:
        """Return whether the employee is employed on that day and not absent at that moment."""
        employee = self.employee(name)
        employed = employee is not None and employee.employed_on(moment.date())
        return employed and not self.absences_of(name, moment)

    def is_short(self, absence: Absence) -> bool:
        """Return whether an absence costs no half-day, so that its employee's clients need no substitute."""
        if not absence.kind.costs_half_days:
            return True
        day, last = absence.start.date(), absence.end.date()
        while day <= last:
            if self.calendar.is_working(day) and absence_cost(self.calendar, [absence], day):
                return False
            day += timedelta(days=1)
        return True

    def before_vacation(self, name: str, moment: datetime) -> Absence | None:
        """Return the employee's vacation that begins within ``buffer_days`` working days, or None."""
        if not self.settings.buffer_days:
            return None
        coming = [
            one
            for one in self.absences
            if one.employee == name
            and one.kind.name == VACATION
            and moment < one.start
            and self._buffer_start(one) <= moment
        ]
        return min(coming, key=lambda one: one.start, default=None)

    def _buffer_start(self, vacation: Absence) -> datetime:
        """Return 00:00 of the n-th working day before the day on which a vacation begins."""
        day, left = vacation.start.date(), self.settings.buffer_days
        while left:
            day -= timedelta(days=1)
            left -= self.calendar.is_working(day)
        return datetime.combine(day, time())


@dataclass(frozen=True, slots=True)
class LedOrder:
    """An order that has a leader: its leaders and its stages, both with moments and in order of time."""

    client: str
    effort: Fraction
    leaders: tuple[tuple[datetime, str | None], ...]
    stages: tuple[StageChange, ...]

    def leader_at(self, moment: datetime) -> str | None:
        if self.leaders and self.leaders[-1][0] <= moment:  # nearly always
            return self.leaders[-1][1]
        place = bisect_right(self.leaders, moment, key=lambda pair: pair[0])
        return self.leaders[place - 1][1] if place else None

    def stage_at(self, moment: datetime) -> StageChange | None:
        if self.stages and self.stages[-1].at <= moment:
            return self.stages[-1]
        place = bisect_right(self.stages, moment, key=lambda change: change.at)
        return self.stages[place - 1] if place else None


@dataclass(frozen=True, slots=True)
class Workload:
    """Open orders, and effort points of those that move, by manager at one moment."""

    orders: Mapping[str, int]
    effort: Mapping[str, Fraction]


def workload_at(
    work: Iterable[LedOrder], contacts: Mapping[str, Sequence[datetime]], moment: datetime, stale_days: int
) -> Workload:
    """Return everybody's workload at a moment.

    ``contacts`` are the moments of each client's contacts, in order. An order without activity (a change of
    stage, a contact with its client) for ``stale_days`` is no effort, or hoarding would pay.
    """
    orders: Counter[str] = Counter()
    effort: dict[str, Fraction] = {}
    fresh = moment - timedelta(days=stale_days)
    for order in work:
        change = order.stage_at(moment)
        if change is None or change.stage not in OPEN_STAGES:
            continue
        leader = order.leader_at(moment)
        if leader is None:
            continue
        orders[leader] += 1
        moves = change.at >= fresh or _any_between(contacts.get(order.client, ()), fresh, moment)
        if change.stage in EFFORT_STAGES and moves:
            effort[leader] = effort.get(leader, Fraction(0)) + order.effort
    return Workload(orders, effort)


def _any_between(moments: Sequence[datetime], start: datetime, end: datetime) -> bool:
    return bisect_left(moments, start) < bisect_right(moments, end)


def obstacles(
    office: OfficeSnapshot, employee: Employee, service: str | None, moment: datetime, open_orders: int
) -> list[Obstacle]:
    """Return everything that keeps an employee from a new client's order at a moment, the most telling
    first; an empty list means eligible."""
    away = office.absences_of(employee.name, moment)
    found = []
    if not employee.takes_incoming:
        found.append(Obstacle(ObstacleKind.NO_INCOMING))
    if not employee.employed_on(moment.date()):
        found.append(Obstacle(ObstacleKind.NOT_EMPLOYED))
    if away:
        found.append(Obstacle(ObstacleKind.ABSENT, away[0].kind.name, away[0].end))
    if service is not None and employee.services and service not in employee.services:
        found.append(Obstacle(ObstacleKind.SERVICE))
    if employee.cap is not None and open_orders >= employee.cap:
        found.append(Obstacle(ObstacleKind.CAP))
    vacation = office.before_vacation(employee.name, moment)
    if vacation is not None:
        found.append(Obstacle(ObstacleKind.BUFFER, vacation.kind.name, vacation.start))
    return found


def made_up(office: OfficeSnapshot, employee: Employee, moment: datetime) -> Absence | None:
    """Return the absence during which an employee accrues as if eligible, or None."""
    sent = [one for one in office.absences_of(employee.name, moment) if one.kind.make_up]
    return min(sent, key=lambda one: (one.start, one.end)) if sent else None


def next_moment(
    office: OfficeSnapshot,
    work: Iterable[LedOrder],
    other_changes: Iterable[datetime],
    after: datetime,
    until: datetime,
    usable: Callable[[datetime], bool],
) -> datetime | None:
    """Return the next moment in (after, until] at which the office is open and ``usable`` holds, or None.

    Only these moments can make somebody eligible: an absence ends, somebody starts, an employee's terms
    change, an order closes or changes hands, the office opens; and ``other_changes``.
    """
    changes = {one.end for one in office.absences} | set(other_changes)
    for employee in office.employees:
        changes.add(datetime.combine(employee.hired, time()))
        changes |= {one.until for one in employee.earlier}
    for order in work:
        changes |= {change.at for change in order.stages if change.stage not in OPEN_STAGES}
        changes |= {since for since, _ in order.leaders[1:]}
    openings = {office.calendar.next_open(change) for change in changes if after < change <= until}
    for moment in sorted(opening for opening in openings if after < opening <= until):
        if usable(moment):
            return moment
    return None
