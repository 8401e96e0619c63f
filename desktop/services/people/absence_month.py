"""A month of everybody's absences and duties, and what an absence touches."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop import models
from desktop.rules.calendar import OfficeCalendar
from desktop.rules.distribution import on_duty
from desktop.rules.facts import OPEN_STAGES
from desktop.rules.months import Month
from desktop.rules.office import Duty, Half, Role
from desktop.services.access import Right, read_as
from desktop.services.facts.office import load_calendar, load_duties
from desktop.services.people.holdings import open_orders_of
from desktop.storage.operations import Store

NAMED = 3
"""Orders that are named among those that an absence touches."""


@dataclass(frozen=True, slots=True)
class MonthAbsence:
    """An absence from ``start`` up to ``end``, as it is stored."""

    id: int
    version: int
    employee: str
    start: datetime
    end: datetime
    kind: str
    substitute: str | None


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the month. ``corrected``: the office said itself whether it is worked."""

    day: date
    working: bool
    corrected: bool
    duty: tuple[tuple[str, ...], tuple[str, ...]]
    """The names on duty in each half."""
    uncovered: tuple[bool, bool]
    """Halves of which nobody on duty is there."""


@dataclass(frozen=True, slots=True)
class AbsenceMonth:
    """``people`` are (name, role) of those employed in the month, by name."""

    month: Month
    half_day: time
    people: tuple[tuple[str, Role], ...]
    days: tuple[MonthDay, ...]
    absences: tuple[MonthAbsence, ...]
    kinds: tuple[str, ...]
    calendar_versions: dict[date, int]
    """The versions of the office's own days, which their operations ask for."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The open orders and the duties on its days that an absence touches; ``numbers`` of a few orders."""

    open_orders: int
    numbers: tuple[str, ...]
    duties: tuple[tuple[date, Half], ...]


def absence_month(store: Store, viewer: int | None, month: Month) -> AbsenceMonth:
    """Return a month of absences and duties of everybody."""
    first, last = month.first, month.last
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        calendar = load_calendar(session, month.year, month.year)
        duties = load_duties(session)
        absences = tuple(_absences(session, first, last))
        person = models.Employee
        people = session.execute(
            select(person.name, person.role)
            .where(person.hired <= last, person.left.is_(None) | (person.left >= first))
            .order_by(person.name)
        )
        own = session.execute(select(models.CalendarEntry.day, models.CalendarEntry.version))
        kinds = session.scalars(select(models.AbsenceKind.name).order_by(models.AbsenceKind.id))
        return AbsenceMonth(
            month=month,
            half_day=calendar.half_day,
            people=tuple((name, role) for name, role in people),
            days=tuple(_day(calendar, duties, absences, day) for day in month.days()),
            absences=absences,
            kinds=tuple(kinds),
            calendar_versions={row.day: row.version for row in own},
        )


def absence_touches(
    store: Store, viewer: int | None, employee: str, start: datetime, end: datetime
) -> Touched:
    """Return what an employee's absence would touch."""
    order, person = models.Order, models.Employee
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        numbers = session.scalars(
            select(order.number)
            .join(person, person.id == order.leader_id)
            .where(person.name == employee, order.stage.in_(OPEN_STAGES))
            .order_by(order.due, order.received)
            .limit(NAMED)
        )
        years = start.year, end.year
        calendar, duties = load_calendar(session, *years), load_duties(session)
        touched = tuple(_duties(calendar, duties, employee, start, end))
        return Touched(open_orders_of(session, employee), tuple(numbers), touched)


def _absences(session: Session, first: date, last: date) -> Iterator[MonthAbsence]:
    away, kind = models.Absence, models.AbsenceKind
    person, substitute = models.Employee, aliased(models.Employee)
    rows = session.execute(
        select(away.id, away.version, person.name, away.start, away.end, kind.name, substitute.name)
        .join(person, person.id == away.employee_id)
        .join(kind, kind.id == away.kind_id)
        .outerjoin(substitute, substitute.id == away.substitute_id)
        .where(away.start < _midnight(last + timedelta(days=1)), away.end > _midnight(first))
        .order_by(away.start, away.id)
    )
    for row in rows:
        yield MonthAbsence(*row)


def _day(
    calendar: OfficeCalendar, duties: tuple[Duty, ...], absences: tuple[MonthAbsence, ...], day: date
) -> MonthDay:
    working = calendar.is_working(day)
    named, uncovered = [], []
    for half, (start, end) in zip(Half, calendar.halves(day), strict=True):
        people = on_duty(duties, day, half) if working else []
        there = [name for name in people if not _is_away(absences, name, start, end)]
        named.append(tuple(people))
        uncovered.append(working and bool(people) and not there)
    return MonthDay(
        day, working, day in calendar.corrections, (named[0], named[1]), (uncovered[0], uncovered[1])
    )


def _is_away(absences: tuple[MonthAbsence, ...], name: str, start: datetime, end: datetime) -> bool:
    """Tell whether an absence covers more than half of a half-day."""
    enough = (end - start) / 2
    return any(
        one.employee == name and min(one.end, end) - max(one.start, start) > enough for one in absences
    )


def _duties(
    calendar: OfficeCalendar, duties: tuple[Duty, ...], employee: str, start: datetime, end: datetime
) -> Iterator[tuple[date, Half]]:
    day = start.date()
    while day <= end.date():
        for half, (begins, ends) in zip(Half, calendar.halves(day), strict=True):
            concerned = min(ends, end) > max(begins, start)
            if calendar.is_working(day) and concerned and employee in on_duty(duties, day, half):
                yield day, half
        day += timedelta(days=1)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
