"""The office's facts, read from the database into the frozen records that the rules work on.

Only columns are selected, never mapped objects: ten thousand orders with their history are read at once.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop import models
from desktop.rules.calendar import OfficeCalendar
from desktop.rules.errors import Refused
from desktop.rules.facts import (
    Contact,
    ContactKind,
    Facts,
    Order,
    Payment,
    Responsibility,
    Segment,
    Shares,
    Source,
    Stage,
    StageChange,
    number_key,
)
from desktop.rules.months import Month
from desktop.rules.office import (
    Absence,
    AbsenceKind,
    Duty,
    Employee,
    Half,
    Policy,
    Reservation,
    Role,
    Service,
    Settings,
)
from desktop.services.holidays_of import holidays_of

Targets = Mapping[tuple[str | None, str], Fraction]
"""A month's plans by employee (None: the office) and metric."""

Value = TypeVar("Value")


def load_facts(session: Session) -> Facts:
    """Everything that happened; a client's key is its number as text, a payment's its padded number."""
    return Facts(
        orders=_orders(session),
        payments=_payments(session),
        contacts=_contacts(session),
        responsibilities=_responsibilities(session),
        segments=_segments(session),
    )


def load_settings(session: Session) -> Settings:
    office = session.scalars(select(models.Office)).one_or_none()
    if office is None:
        raise Refused("no_office")
    return Settings(
        country=office.country,
        opens=office.opens,
        closes=office.closes,
        half_day=office.half_day,
        first_orders=office.first_orders,
        margin_rate=office.margin_rate,
        break_even=office.break_even,
        tax_rate=office.tax_rate,
        policy=Policy(office.policy),
        protection_days=office.protection_days,
        substitute_share=office.substitute_share,
        stale_days=office.stale_days,
        handover_after=office.handover_after,
        reserved=_reservations(session),
    )


def load_employees(session: Session) -> tuple[Employee, ...]:
    """In order of their names."""
    services: dict[int, set[str]] = defaultdict(set)
    link = models.EmployeeService
    for employee_id, name in session.execute(
        select(link.employee_id, models.Service.name).join(
            models.Service, models.Service.id == link.service_id
        )
    ):
        services[employee_id].add(name)
    return tuple(
        Employee(
            name=row.name,
            role=Role(row.role),
            hired=row.hired,
            left=row.left,
            takes_incoming=row.takes_incoming,
            weight=row.weight,
            cap=row.cap,
            services=frozenset(services[row.id]),
            hunts=row.hunts,
        )
        for row in sorted(session.scalars(select(models.Employee)), key=lambda row: row.name)
    )


def load_absences(session: Session) -> tuple[Absence, ...]:
    """In order of their beginning, then by name."""
    away, kind = models.Absence, models.AbsenceKind
    person, substitute = models.Employee, aliased(models.Employee)
    rows = session.execute(
        select(person.name, away.start, away.end, kind, substitute.name)
        .join(person, person.id == away.employee_id)
        .join(kind, kind.id == away.kind_id)
        .outerjoin(substitute, substitute.id == away.substitute_id)
    )
    absences = [
        Absence(name, start, end, AbsenceKind(why.name, why.paid, why.excuses, why.make_up), acting)
        for name, start, end, why, acting in rows
    ]
    return tuple(sorted(absences, key=lambda absence: (absence.start, absence.employee, absence.end)))


def load_duties(session: Session) -> tuple[Duty, ...]:
    duty, person = models.Duty, models.Employee
    rows = session.execute(
        select(person.name, duty.half, duty.weekday, duty.day)
        .join(person, person.id == duty.employee_id)
        .order_by(duty.id)
    )
    return tuple(Duty(name, Half(half), weekday, day) for name, half, weekday, day in rows)


def load_services(session: Session) -> Mapping[str, Service]:
    """By name."""
    rows = sorted(session.scalars(select(models.Service)), key=lambda row: row.name)
    return {row.name: Service(row.name, row.expected_value, row.margin_rate, row.effort) for row in rows}


def load_targets(session: Session, month: Month) -> Targets:
    """A month's plans as set, not reduced by absences."""
    target, person = models.PlanTarget, models.Employee
    rows = session.execute(
        select(person.name, target.metric, target.target)
        .outerjoin(person, person.id == target.employee_id)
        .where(target.month == month)
    )
    return {(name, metric): value for name, metric, value in rows}


def load_calendar(session: Session, first_year: int, last_year: int) -> OfficeCalendar:
    """The country's working days of these years, corrected by the office's own entries."""
    office = session.scalars(select(models.Office)).one_or_none()
    if office is None:
        raise Refused("no_office")
    entry = models.CalendarEntry
    return OfficeCalendar(
        holidays=holidays_of(office.country, range(first_year, last_year + 1)),
        corrections={row.day: row.working for row in session.execute(select(entry.day, entry.working))},
        opens=office.opens,
        closes=office.closes,
        half_day=office.half_day,
    )


def _reservations(session: Session) -> tuple[Reservation, ...]:
    reserved, person, service = models.Reservation, models.Employee, models.Service
    rows = session.execute(
        select(person.name, service.name, reserved.from_value)
        .join(person, person.id == reserved.employee_id)
        .outerjoin(service, service.id == reserved.service_id)
        .order_by(reserved.id)
    )
    return tuple(Reservation(name, service_name, value) for name, service_name, value in rows)


def _orders(session: Session) -> tuple[Order, ...]:
    order, client, service = models.Order, models.Client, models.Service
    stages = _stages(session)
    shares = _shares(session)
    rows = session.execute(
        select(
            order.number, order.received, client.number, service.name, order.amount, order.cost, order.source,
            order.rating, order.rule, order.assigned_at,
        )
        .join(client, client.id == order.client_id)
        .outerjoin(service, service.id == order.service_id)
    )  # fmt: skip
    orders = [
        Order(
            number=number,
            received=received,
            client=str(client_number),
            service=service_name,
            amount=amount,
            cost=cost,
            source=Source(source),
            rating=rating,
            shares=shares.get(number, ()),
            stages=stages.get(number, ()),
            imported=rule == "imported",
            assigned=at,
        )
        for number, received, client_number, service_name, amount, cost, source, rating, rule, at in rows
    ]
    return tuple(sorted(orders, key=lambda order: (order.received, number_key(order.number))))


def _stages(session: Session) -> Mapping[str, tuple[StageChange, ...]]:
    change, order = models.StageChange, models.Order
    rows = session.execute(
        select(order.number, change.at, change.stage)
        .join(order, order.id == change.order_id)
        .order_by(change.at, change.id)
    )
    return _grouped((number, StageChange(at, Stage(stage))) for number, at, stage in rows)


def _shares(session: Session) -> Mapping[str, tuple[Shares, ...]]:
    """Every order's shares in order of time; the first of them hold from the start."""
    share, order, person = models.Share, models.Order, models.Employee
    rows = session.execute(
        select(order.number, share.since, person.name, share.part)
        .join(order, order.id == share.order_id)
        .join(person, person.id == share.employee_id)
        .order_by(share.since, share.place)
    )
    parts: dict[str, dict[datetime, dict[str, Fraction]]] = defaultdict(dict)
    for number, since, name, part in rows:
        parts[number].setdefault(since, {})[name] = part
    return {
        number: tuple(
            Shares(since if place else None, names) for place, (since, names) in enumerate(by_time.items())
        )
        for number, by_time in parts.items()
    }


def _payments(session: Session) -> tuple[Payment, ...]:
    payment, order = models.Payment, models.Order
    rows = session.execute(
        select(payment.number, order.number, payment.day, payment.amount, payment.note)
        .join(order, order.id == payment.order_id)
        .order_by(payment.day, payment.number)
    )
    return tuple(Payment(f"{key:08d}", number, day, amount, note) for key, number, day, amount, note in rows)


def _contacts(session: Session) -> tuple[Contact, ...]:
    """Equal moments are ordered by what they say, not by random ids."""
    contact, client, person = models.Contact, models.Client, models.Employee
    rows = session.execute(
        select(contact.at, client.number, person.name, contact.kind)
        .join(client, client.id == contact.client_id)
        .outerjoin(person, person.id == contact.employee_id)
    )
    ordered = sorted(rows, key=lambda row: (row[0], row[1], row[2] or "", row[3]))
    return tuple(Contact(at, str(number), name, ContactKind(kind)) for at, number, name, kind in ordered)


def _responsibilities(session: Session) -> tuple[Responsibility, ...]:
    row, client, person = models.Responsibility, models.Client, models.Employee
    rows = session.execute(
        select(row.since, client.number, person.name, row.until)
        .join(client, client.id == row.client_id)
        .join(person, person.id == row.employee_id)
    )
    ordered = sorted(rows, key=lambda row: (row[0], row[1], row[3] or datetime.max, row[2]))
    return tuple(Responsibility(str(number), name, since, until) for since, number, name, until in ordered)


def _segments(session: Session) -> Mapping[str, Segment]:
    client = models.Client
    rows = session.execute(select(client.number, client.segment).order_by(client.number))
    return {str(number): Segment(segment) for number, segment in rows if segment is not None}


def _grouped(pairs: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    groups: dict[str, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
