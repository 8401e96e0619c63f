"""Parsing the entries of a setup file into records: one function per table. Errors are ``BadInput``."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.exchange.office_file.records import (
    AbsenceEntry,
    AbsenceKindEntry,
    AccountEntry,
    AdjustmentEntry,
    CalendarDay,
    DistributionPart,
    DutyEntry,
    EarnedBeforeEntry,
    EmployeeEntry,
    MailPart,
    NormEntry,
    OfficePart,
    PlanEntry,
    ReasonEntry,
    ReservedEntry,
    SchemeEntry,
    SchemeSpan,
    ServiceEntry,
    TaxBracketEntry,
)
from desktop.exchange.office_file.table_entry import LARGEST, TableEntry
from desktop.rules.facts import Segment
from desktop.rules.metrics import is_metric
from desktop.rules.office import AbsencePay, Half, OrderNumbers, Policy, Role
from desktop.rules.pay.components.adjustments import ADJUSTMENT_KINDS, BONUS, DEDUCTION, DeductionGround
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.scheme import ComponentError, parse_component

LANGUAGES = ("ru", "en", "sq")
ROUNDED_TO = (Decimal("0.01"), Decimal("1.00"))
MOST_CALLS = 1000
"""Per day."""


def _countries() -> Collection[str]:
    import holidays  # slow to import

    return holidays.list_supported_countries(include_aliases=False)


def office(entry: TableEntry) -> OfficePart:
    default = OfficePart("")
    part = OfficePart(
        name=entry.name("name"),
        country=one_of(entry, "country", _countries(), "RU"),
        language=one_of(entry, "language", LANGUAGES, "ru"),
        currency=currency(entry),
        opens=entry.given("opens", entry.clock, default.opens),
        closes=entry.given("closes", entry.clock, default.closes),
        half_day=entry.given("half_day", entry.clock, default.half_day),
        numbers=entry.given("numbers", lambda key: entry.choice(key, OrderNumbers), default.numbers),
        first_orders=entry.given("first_orders", lambda key: entry.whole(key, 0, 1000), 1),
        new_again_after=entry.optional("new_again_after", lambda key: entry.whole(key, 1, 1200)),
        vat_rate=entry.given("vat_rate", entry.rate, Fraction(0)),
        margin_rate=entry.given("margin_rate", entry.rate, Fraction(0)),
        break_even=entry.given("break_even", entry.amount, Decimal("0.00")),
        tax_rate=entry.given("tax_rate", entry.rate, Fraction(0)),
        tax_brackets=tax_brackets(entry),
        tax_round=tax_round(entry),
        minimum_wage=entry.optional("minimum_wage", lambda key: entry.amount(key, Decimal("0.01"))),
        advance_day=entry.optional("advance_day", lambda key: entry.whole(key, 1, 31)),
        silence_days=entry.given("silence_days", lambda key: entry.whole(key, 1, 3650), 45),
        neglect_days=entry.optional("neglect_days", lambda key: entry.whole(key, 1, 3650)),
        aftercare_days=days(entry, "aftercare_days", default.aftercare_days),
        later_days=entry.given("later_days", lambda key: entry.whole(key, 1, 3650), default.later_days),
    )
    if part.tax_brackets and part.tax_rate:
        entry.fail("tax_brackets", "rate_or_brackets")
    if not time(0) <= part.opens < part.half_day < part.closes:
        entry.fail(
            "half_day", "hours_out_of_order", opens=part.opens, half_day=part.half_day, closes=part.closes
        )
    entry.done()
    return part


def tax_brackets(entry: TableEntry) -> tuple[TaxBracketEntry, ...]:
    """Read the brackets of the tax: the first begins at 0, each next one above the one before."""
    brackets: list[TaxBracketEntry] = []
    rows: list[Any] = entry.given("tax_brackets", entry.entries, [])
    for raw in rows:
        row = TableEntry(entry.file, "office", "tax_brackets", raw)
        bracket = TaxBracketEntry(row.amount("from"), row.rate("rate"))
        row.done()
        if not brackets and bracket.start != 0:
            entry.fail("tax_brackets", "first_not_zero")
        if brackets and bracket.start <= brackets[-1].start:
            entry.fail("tax_brackets", "not_ascending", value=str(bracket.start))
        brackets.append(bracket)
    return tuple(brackets)


def tax_round(entry: TableEntry) -> Decimal:
    """Read the unit that the tax is rounded to: the currency's minor unit, or the whole currency."""
    if not entry.has("tax_round"):
        return ROUNDED_TO[0]
    unit = entry.amount("tax_round")
    if unit not in ROUNDED_TO:
        entry.fail("tax_round", "not_one_of", value=str(unit), allowed=["0.01", "1"])
    return unit


def one_of(entry: TableEntry, key: str, allowed: Any, default: str) -> str:
    if not entry.has(key):
        return default
    text: str = entry.take(key, str, "text")
    if text not in allowed:
        entry.fail(key, "not_one_of", value=text[:40], allowed=list(allowed) if len(allowed) < 10 else [])
    return text


def currency(entry: TableEntry) -> str:
    if not entry.has("currency"):
        return "RUB"
    text: str = entry.take("currency", str, "text")
    if not (len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()):
        entry.fail("currency", "not_a_currency", value=text[:40])
    return text


def distribution(entry: TableEntry) -> DistributionPart:
    default = DistributionPart()
    reserved: list[Any] = entry.given("reserved", entry.entries, [])
    part = DistributionPart(
        policy=entry.given("policy", lambda key: entry.choice(key, Policy), Policy.FAIR),
        protection_days=days(entry, "protection_days", default.protection_days),
        substitute_share=entry.given("substitute_share", entry.rate, default.substitute_share),
        stale_days=days(entry, "stale_days", default.stale_days),
        handover_after=entry.optional("handover_after", lambda key: entry.whole(key, 1, 1000)),
        confirm_minutes=entry.optional("confirm_minutes", lambda key: entry.whole(key, 1, 10_000)),
        buffer_days=days(entry, "buffer_days", default.buffer_days),
        reserved=tuple(
            reservation(TableEntry(entry.file, "distribution.reserved", number, raw))
            for number, raw in enumerate(reserved, 1)
        ),
    )
    entry.done()
    return part


def days(entry: TableEntry, key: str, default: int) -> int:
    return entry.given(key, lambda key: entry.whole(key, 0, 3650), default)


def reservation(entry: TableEntry) -> ReservedEntry:
    record = ReservedEntry(
        employee=entry.name("employee"),
        service=entry.optional("service", entry.name),
        from_value=entry.optional("from_value", entry.amount),
    )
    if record.service is None and record.from_value is None:
        entry.fail("from_value", "reserves_nothing")
    entry.done()
    return record


def employee(entry: TableEntry) -> EmployeeEntry:
    role = entry.choice("role", Role)
    record = EmployeeEntry(
        name=entry.name("name"),
        role=role,
        hired=entry.day("hired"),
        left=entry.optional("left", entry.day),
        takes_incoming=entry.given("takes_incoming", entry.yes, role is Role.MANAGER),
        weight=entry.given("weight", entry.factor, Fraction(1)),
        cap=entry.optional("cap", lambda key: entry.whole(key, 0, 100_000)),
        services=names(entry, "services"),
        hunts=entry.given("hunts", entry.yes, False),
        department=entry.optional("department", entry.name),
        scheme=scheme_spans(entry),
        birthday=entry.optional("birthday", entry.day),
        email=entry.optional("email", entry.name),
    )
    if record.left is not None and record.left < record.hired:
        entry.fail("left", "before_hired", hired=record.hired, left=record.left)
    if record.email is not None and ("@" not in record.email or " " in record.email):
        entry.fail("email", "not_an_address", value=record.email)
    entry.done()
    return record


def names(entry: TableEntry, key: str) -> tuple[str, ...]:
    """Read a list of names without repetitions, in alphabetical order."""
    raw: list[Any] = entry.given(key, entry.entries, [])
    for value in raw:
        if not isinstance(value, str) or not value.strip():
            entry.fail(key, "wrong_type", expected="list_of_names")
    return tuple(sorted(set(raw)))


def scheme_spans(entry: TableEntry) -> tuple[SchemeSpan, ...]:
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


def absence(entry: TableEntry) -> AbsenceEntry:
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


def absence_kind(entry: TableEntry) -> AbsenceKindEntry:
    record = AbsenceKindEntry(
        name=entry.name("name"),
        paid=entry.given("paid", lambda key: absence_pay(entry, key), AbsencePay.PAID),
        excuses=entry.given("excuses", entry.yes, True),
        make_up=entry.given("make_up", entry.yes, False),
    )
    entry.done()
    return record


def absence_pay(entry: TableEntry, key: str) -> AbsencePay:
    """Read how an absence is paid: true, false or ``"average"``."""
    value = entry.raw[key]
    if value == AbsencePay.AVERAGE:
        return AbsencePay.AVERAGE
    if not isinstance(value, bool):
        entry.fail(key, "wrong_type", expected="absence_pay")
    return AbsencePay.PAID if value else AbsencePay.UNPAID


def duty(entry: TableEntry) -> DutyEntry:
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


def calendar_day(entry: TableEntry) -> CalendarDay:
    record = CalendarDay(entry.day("date"), entry.yes("working"))
    entry.done()
    return record


def norm(entry: TableEntry) -> NormEntry:
    record = NormEntry(entry.choice("segment", Segment), calls_by_meetings(entry))
    entry.done()
    return record


def calls_by_meetings(entry: TableEntry) -> tuple[int, ...]:
    """Read one to ten whole numbers; a day without meetings has at least one call."""
    calls = entry.entries("calls")
    if not 1 <= len(calls) <= 10 or not all(type(number) is int for number in calls):
        entry.fail("calls", "wrong_type", expected="list_of_calls")
    for place, number in enumerate(calls):
        lowest = 1 if place == 0 else 0
        if not lowest <= number <= MOST_CALLS:
            entry.fail("calls", "out_of_range", value=str(number)[:40], lowest=lowest, highest=MOST_CALLS)
    return tuple(calls)


def service(entry: TableEntry) -> ServiceEntry:
    record = ServiceEntry(
        name=entry.name("name"),
        expected_value=entry.optional("expected_value", entry.amount),
        margin_rate=entry.optional("margin_rate", entry.rate),
        effort=entry.given("effort", entry.factor, Fraction(1)),
    )
    if record.expected_value == 0:
        entry.fail("expected_value", "value_not_positive")
    entry.done()
    return record


def metric(entry: TableEntry) -> str:
    text = entry.name("metric")
    if not is_metric(text):
        entry.fail("metric", "unknown_metric", value=text)
    return text


def plan(entry: TableEntry) -> PlanEntry:
    record = PlanEntry(
        month=entry.month("month"),
        metric=metric(entry),
        target=Fraction(entry.number("target", 0, LARGEST)),
        employee=entry.optional("employee", entry.name),
    )
    entry.done()
    return record


def scheme(entry: TableEntry) -> SchemeEntry:
    parts: list[Any] = entry.given("components", entry.entries, [])
    record = SchemeEntry(
        name=entry.name("name"),
        since=entry.month("from"),
        components=tuple(component(entry, number, raw) for number, raw in enumerate(parts, 1)),
    )
    entry.done()
    return record


def component(scheme: TableEntry, number: int, raw: object) -> Component:
    """Parse a component of a scheme; ``number`` is its place in the scheme, from 1."""
    entry = TableEntry(scheme.file, "schemes.components", f"{scheme.label} / {number}", raw)
    try:
        return parse_component(entry.raw)
    except ComponentError as error:
        entry.fail(error.key, error.code, **error.details)


def adjustment(entry: TableEntry) -> AdjustmentEntry:
    record = AdjustmentEntry(
        month=entry.month("month"),
        employee=entry.name("employee"),
        kind=one_of(entry, "kind", ADJUSTMENT_KINDS, "") or entry.fail("kind", "missing_key"),
        amount=entry.amount("amount", Decimal("0.01")),
        reason=entry.text("reason"),
        ground=entry.optional("ground", lambda key: entry.choice(key, DeductionGround)),
        day=entry.optional("date", entry.day),
    )
    if record.kind == BONUS and record.ground is not None:
        entry.fail("ground", "only_with_deduction")
    if record.kind == DEDUCTION and record.ground is None:
        record = replace(record, ground=DeductionGround.OTHER)
    entry.done()
    return record


def reason(entry: TableEntry) -> ReasonEntry:
    record = ReasonEntry(
        month=entry.month("month"),
        employee=entry.name("employee"),
        text=entry.text("text"),
        metric=metric(entry) if entry.has("metric") else None,
        accepted=entry.optional("accepted", entry.yes),
    )
    entry.done()
    return record


def account(entry: TableEntry) -> AccountEntry:
    record = AccountEntry(
        name=entry.name("name"),
        inn=digits(entry, "inn", 10, 12),
        account=digits(entry, "account", 20),
        bank=entry.name("bank"),
        bic=digits(entry, "bic", 9),
        correspondent=digits(entry, "correspondent", 20),
        kpp=entry.optional("kpp", lambda key: digits(entry, key, 9)),
    )
    entry.done()
    return record


def digits(entry: TableEntry, key: str, *lengths: int) -> str:
    """Read a text of digits only, of one of the lengths."""
    text = entry.name(key)
    if not (text.isascii() and text.isdigit()) or len(text) not in lengths:
        allowed = [str(length) for length in lengths]
        entry.fail(key, "not_digits", value=text[:40], lengths=allowed)
    return text


def mail(entry: TableEntry) -> MailPart:
    default = MailPart("", "")
    part = MailPart(
        server=entry.name("server"),
        user=entry.name("user"),
        port=entry.given("port", lambda key: entry.whole(key, 1, 65_535), default.port),
        folder=entry.given("folder", entry.name, default.folder),
        handled=entry.optional("handled", entry.name),
    )
    entry.done()
    return part


def earned_before(entry: TableEntry) -> EarnedBeforeEntry:
    record = EarnedBeforeEntry(
        month=entry.month("month"),
        employee=entry.name("employee"),
        accrued=entry.amount("accrued"),
        tax=entry.given("tax", entry.amount, Decimal("0.00")),
    )
    if record.tax > record.accrued:
        entry.fail("tax", "tax_above_accrued", tax=record.tax, accrued=record.accrued)
    entry.done()
    return record


LISTS: Mapping[str, Callable[[TableEntry], Any]] = {
    "absence_kinds": absence_kind,
    "services": service,
    "calendar": calendar_day,
    "norms": norm,
    "schemes": scheme,
    "employees": employee,
    "absences": absence,
    "duties": duty,
    "accounts": account,
    "earned_before": earned_before,
    "plans": plan,
    "adjustments": adjustment,
    "reasons": reason,
}
"""The tables of a file that are lists, ordered so that entries name only entries of earlier tables."""
