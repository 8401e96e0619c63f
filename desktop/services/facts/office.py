"""Reads the office's settings, people, absences, duties, services, plans and calendar for the rules."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop import models
from desktop.rules.calendar import OfficeCalendar
from desktop.rules.credited import CreditTerms
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.norm import Norms
from desktop.rules.office import (
    Absence,
    AbsenceKind,
    AbsencePay,
    DealingTerms,
    Duty,
    EarlierTerms,
    Employee,
    Reservation,
    Service,
    Settings,
    TaxBracket,
)
from desktop.services.facts.public_holidays import country_calendar

Targets = Mapping[tuple[str | None, str], Fraction]
"""A month's plan targets by employee (None: the office) and metric."""


def load_settings(session: Session) -> Settings:
    office = session.scalars(select(models.OfficeSettings)).one_or_none()
    if office is None:
        raise Refused("no_office")
    return Settings(
        country=office.country,
        opens=office.opens,
        closes=office.closes,
        half_day=office.half_day,
        numbers=office.numbers,
        first_orders=office.first_orders,
        new_again_after=office.new_again_after,
        vat_rate=office.vat_rate,
        margin_rate=office.margin_rate,
        break_even=office.break_even,
        tax_rate=office.tax_rate,
        tax_brackets=tuple(
            TaxBracket(Decimal(bracket["start"]), Fraction(bracket["rate"]))
            for bracket in office.tax_brackets
        ),
        tax_round=office.tax_round,
        minimum_wage=office.minimum_wage,
        advance_day=office.advance_day,
        neglect_days=office.neglect_days,
        aftercare_days=office.aftercare_days,
        later_days=office.later_days,
        policy=office.policy,
        protection_days=office.protection_days,
        substitute_share=office.substitute_share,
        stale_days=office.stale_days,
        handover_after=office.handover_after,
        confirm_minutes=office.confirm_minutes,
        buffer_days=office.buffer_days,
        reserved=_reservations(session),
    )


def load_employees(session: Session) -> tuple[Employee, ...]:
    """Return all employees in order of their names."""
    services: dict[int, set[str]] = defaultdict(set)
    link = models.EmployeeService
    for employee_id, name in session.execute(
        select(link.employee_id, models.Service.name).join(
            models.Service, models.Service.id == link.service_id
        )
    ):
        services[employee_id].add(name)
    earlier = _earlier_terms(session)
    return tuple(
        Employee(
            name=row.name,
            role=row.role,
            hired=row.hired,
            left=row.left,
            takes_incoming=row.takes_incoming,
            weight=row.weight,
            cap=row.cap,
            services=frozenset(services[row.id]),
            hunts=row.hunts,
            department=row.department,
            earlier=tuple(earlier[row.id]),
        )
        for row in sorted(session.scalars(select(models.Employee)), key=lambda row: row.name)
    )


def load_absences(session: Session) -> tuple[Absence, ...]:
    """Return all absences in order of their start, then of the employee's name."""
    away, kind = models.Absence, models.AbsenceKind
    person, substitute = models.Employee, aliased(models.Employee)
    rows = session.execute(
        select(person.name, away.start, away.end, kind, substitute.name)
        .join(person, person.id == away.employee_id)
        .join(kind, kind.id == away.kind_id)
        .outerjoin(substitute, substitute.id == away.substitute_id)
    )
    absences = [
        Absence(name, start, end, absence_kind(why), acting) for name, start, end, why, acting in rows
    ]
    return tuple(sorted(absences, key=lambda absence: (absence.start, absence.employee, absence.end)))


def absence_kind(row: models.AbsenceKind) -> AbsenceKind:
    """Return a kind of absence as the rules see it."""
    average = row.paid is AbsencePay.AVERAGE
    return AbsenceKind(row.name, row.paid is AbsencePay.PAID, row.excuses, row.make_up, average)


def _earlier_terms(session: Session) -> dict[int, list[EarlierTerms]]:
    """Return the employees' terms of the past by employee id, in order of time."""
    row = models.EmployeeEarlierTerms
    found: dict[int, list[EarlierTerms]] = defaultdict(list)
    for one in session.scalars(select(row).order_by(row.employee_id, row.until)):
        terms = DealingTerms(one.takes_incoming, one.weight, one.cap, frozenset(one.services))
        found[one.employee_id].append(EarlierTerms(one.until, terms))
    return found


def load_duties(session: Session) -> tuple[Duty, ...]:
    duty, person = models.Duty, models.Employee
    rows = session.execute(
        select(person.name, duty.half, duty.weekday, duty.day)
        .join(person, person.id == duty.employee_id)
        .order_by(duty.id)
    )
    return tuple(Duty(name, half, weekday, day) for name, half, weekday, day in rows)


def load_services(session: Session) -> Mapping[str, Service]:
    """Return the office's services by name."""
    rows = sorted(session.scalars(select(models.Service)), key=lambda row: row.name)
    return {row.name: Service(row.name, row.expected_value, row.margin_rate, row.effort) for row in rows}


def load_credit_terms(session: Session) -> CreditTerms:
    """Return the office's settings that the credit of payments rests on."""
    return credit_terms(load_settings(session), load_services(session))


def credit_terms(settings: Settings, services: Mapping[str, Service]) -> CreditTerms:
    """Return the settings that the credit of payments rests on; ``services`` are by name."""
    rates = ((name, service.margin_rate) for name, service in sorted(services.items()))
    return CreditTerms(
        margin_rate=settings.margin_rate,
        service_margin_rates=tuple((name, rate) for name, rate in rates if rate is not None),
        vat_rate=settings.vat_rate,
        first_orders=settings.first_orders,
        new_again_after=settings.new_again_after,
    )


def load_targets(session: Session, month: Month) -> Targets:
    """Return a month's plan targets as set, not reduced by absences."""
    target, person = models.PlanTarget, models.Employee
    rows = session.execute(
        select(person.name, target.metric, target.target)
        .outerjoin(person, person.id == target.employee_id)
        .where(target.month == month)
    )
    return {(name, metric): value for name, metric, value in rows}


def load_norms(session: Session) -> Norms:
    """Return the office's norms of calls, the usual norm for segments without one."""
    norm = models.NormOfCalls
    return Norms(
        **{row.segment: tuple(row.calls) for row in session.execute(select(norm.segment, norm.calls))}
    )


def load_calendar(session: Session, first_year: int, last_year: int) -> OfficeCalendar:
    """Return the country's calendar of these years, corrected by the office's own entries."""
    office = session.scalars(select(models.OfficeSettings)).one_or_none()
    if office is None:
        raise Refused("no_office")
    entry = models.CalendarEntry
    return replace(
        country_calendar(office.country, range(first_year, last_year + 1)),
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
