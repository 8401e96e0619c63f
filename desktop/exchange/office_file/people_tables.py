"""Parsing the tables of a setup file about employees and their days."""

from fractions import Fraction
from typing import Any

from desktop.exchange.office_file.setup_records import (
    AbsenceEntry,
    AbsenceKindEntry,
    CalendarDay,
    DutyEntry,
    EmployeeEntry,
    NormEntry,
    SchemeSpan,
)
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.facts import Segment
from desktop.rules.office import AbsencePay, Half, Role

MOST_CALLS = 1000
"""Per day."""


def parse_employee(entry: TableEntry) -> EmployeeEntry:
    """Parse an entry of ``[[employees]]``."""
    role = entry.choice("role", Role)
    record = EmployeeEntry(
        name=entry.name("name"),
        role=role,
        hired=entry.day("hired"),
        left=entry.optional("left", entry.day),
        takes_incoming=entry.given("takes_incoming", entry.yes, role is Role.MANAGER),
        weight=entry.given("weight", entry.factor, Fraction(1)),
        cap=entry.optional("cap", lambda key: entry.whole(key, 0, 100_000)),
        services=read_names(entry, "services"),
        hunts=entry.given("hunts", entry.yes, False),
        department=entry.optional("department", entry.name),
        scheme=read_scheme_spans(entry),
        birthday=entry.optional("birthday", entry.day),
        email=entry.optional("email", entry.name),
    )
    if record.left is not None and record.left < record.hired:
        entry.fail("left", "before_hired", hired=record.hired, left=record.left)
    if record.email is not None and ("@" not in record.email or " " in record.email):
        entry.fail("email", "not_an_address", value=record.email)
    entry.done()
    return record


def read_names(entry: TableEntry, key: str) -> tuple[str, ...]:
    """Read a list of names without repetitions, in alphabetical order."""
    raw: list[Any] = entry.given(key, entry.entries, [])
    for value in raw:
        if not isinstance(value, str) or not value.strip():
            entry.fail(key, "wrong_type", expected="list_of_names")
    return tuple(sorted(set(raw)))


def read_scheme_spans(entry: TableEntry) -> tuple[SchemeSpan, ...]:
    """Read ``scheme``, a name or a list of ``{from, scheme}``; in order of time, no two from one month."""
    if not entry.has("scheme"):
        return ()
    if isinstance(entry.raw["scheme"], str):
        return (SchemeSpan(entry.name("scheme")),)
    spans = []
    for raw in entry.entries("scheme"):
        span = TableEntry(entry.file, entry.table, entry.label, raw)
        spans.append(SchemeSpan(span.name("scheme"), span.month("from") if span.has("from") else None))
        span.done()
    months = [span.since for span in spans]
    for month in months:
        if months.count(month) > 1:
            entry.fail("scheme", "same_month_twice", month=str(month or ""))
    return tuple(sorted(spans, key=lambda span: str(span.since or "")))


def parse_absence(entry: TableEntry) -> AbsenceEntry:
    """Parse an entry of ``[[absences]]``."""
    record = AbsenceEntry(
        employee=entry.name("employee"),
        start=entry.moment("from"),
        end=entry.moment("to"),
        kind=entry.name("kind"),
        substitute=entry.optional("substitute", entry.name),
    )
    if record.end <= record.start:
        entry.fail("to", "ends_before_it_begins", start=record.start, end=record.end)
    if record.substitute == record.employee:
        entry.fail("substitute", "own_substitute", value=record.employee)
    entry.done()
    return record


def parse_absence_kind(entry: TableEntry) -> AbsenceKindEntry:
    """Parse an entry of ``[[absence_kinds]]``."""
    record = AbsenceKindEntry(
        name=entry.name("name"),
        paid=entry.given("paid", lambda key: read_absence_pay(entry, key), AbsencePay.PAID),
        excuses=entry.given("excuses", entry.yes, True),
        make_up=entry.given("make_up", entry.yes, False),
    )
    entry.done()
    return record


def read_absence_pay(entry: TableEntry, key: str) -> AbsencePay:
    """Read how an absence is paid: true, false or ``"average"``."""
    value = entry.raw[key]
    if value == AbsencePay.AVERAGE:
        return AbsencePay.AVERAGE
    if not isinstance(value, bool):
        entry.fail(key, "wrong_type", expected="absence_pay")
    return AbsencePay.PAID if value else AbsencePay.UNPAID


def parse_duty(entry: TableEntry) -> DutyEntry:
    """Parse an entry of ``[[duties]]``."""
    record = DutyEntry(
        employee=entry.name("employee"),
        half=entry.choice("half", Half),
        weekday=entry.optional("weekday", lambda key: entry.whole(key, 1, 7)),
        day=entry.optional("date", entry.day),
    )
    if (record.weekday is None) == (record.day is None):
        entry.fail("weekday", "weekday_or_date")
    entry.done()
    return record


def parse_calendar_day(entry: TableEntry) -> CalendarDay:
    """Parse an entry of ``[[calendar]]``."""
    record = CalendarDay(entry.day("date"), entry.yes("working"))
    entry.done()
    return record


def parse_norm(entry: TableEntry) -> NormEntry:
    """Parse an entry of ``[[norms]]``."""
    record = NormEntry(entry.choice("segment", Segment), read_calls(entry))
    entry.done()
    return record


def read_calls(entry: TableEntry) -> tuple[int, ...]:
    """Read one to ten whole numbers; a day without meetings has at least one call."""
    calls = entry.entries("calls")
    if not 1 <= len(calls) <= 10 or not all(type(number) is int for number in calls):
        entry.fail("calls", "wrong_type", expected="list_of_calls")
    for place, number in enumerate(calls):
        lowest = 1 if place == 0 else 0
        if not lowest <= number <= MOST_CALLS:
            entry.fail("calls", "out_of_range", value=str(number)[:40], lowest=lowest, highest=MOST_CALLS)
    return tuple(calls)
