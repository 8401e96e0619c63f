"""Parsing the tables of a setup file about services, plans and pay."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.exchange.office_file.setup_records import (
    AdjustmentEntry,
    EarnedBeforeEntry,
    PlanEntry,
    ReasonEntry,
    SchemeEntry,
    ServiceEntry,
)
from desktop.exchange.office_file.table_entry import LARGEST, TableEntry
from desktop.rules.metrics import is_metric
from desktop.rules.pay.components.adjustments import ADJUSTMENT_KINDS, BONUS, DEDUCTION, DeductionGround
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.scheme import ComponentError, parse_component


def parse_service(entry: TableEntry) -> ServiceEntry:
    """Parse an entry of ``[[services]]``."""
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


def read_metric(entry: TableEntry) -> str:
    text = entry.name("metric")
    if not is_metric(text):
        entry.fail("metric", "unknown_metric", value=text)
    return text


def parse_plan(entry: TableEntry) -> PlanEntry:
    """Parse an entry of ``[[plans]]``."""
    record = PlanEntry(
        month=entry.month("month"),
        metric=read_metric(entry),
        target=Fraction(entry.number("target", 0, LARGEST)),
        employee=entry.optional("employee", entry.name),
    )
    entry.done()
    return record


def parse_scheme_entry(entry: TableEntry) -> SchemeEntry:
    """Parse an entry of ``[[schemes]]``."""
    parts: list[Any] = entry.given("components", entry.entries, [])
    record = SchemeEntry(
        name=entry.name("name"),
        since=entry.month("from"),
        components=tuple(read_component(entry, number, raw) for number, raw in enumerate(parts, 1)),
    )
    entry.done()
    return record


def read_component(scheme: TableEntry, number: int, raw: object) -> Component:
    """Parse a component of a scheme; ``number`` is its place in the scheme, from 1."""
    entry = TableEntry(scheme.file, "schemes.components", f"{scheme.label} / {number}", raw)
    try:
        return parse_component(entry.raw)
    except ComponentError as error:
        entry.fail(error.key, error.code, **error.details)


def parse_adjustment(entry: TableEntry) -> AdjustmentEntry:
    """Parse an entry of ``[[adjustments]]``."""
    record = AdjustmentEntry(
        month=entry.month("month"),
        employee=entry.name("employee"),
        kind=entry.one_of("kind", ADJUSTMENT_KINDS),
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


def parse_reason(entry: TableEntry) -> ReasonEntry:
    """Parse an entry of ``[[reasons]]``."""
    record = ReasonEntry(
        month=entry.month("month"),
        employee=entry.name("employee"),
        text=entry.text("text"),
        metric=read_metric(entry) if entry.has("metric") else None,
        accepted=entry.optional("accepted", entry.yes),
    )
    entry.done()
    return record


def parse_earned_before(entry: TableEntry) -> EarnedBeforeEntry:
    """Parse an entry of ``[[earned_before]]``."""
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
