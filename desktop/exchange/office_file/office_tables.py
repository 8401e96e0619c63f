"""Parsing the office's own tables of a setup file: its settings, distribution, accounts, mailbox."""

from collections.abc import Collection
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.exchange.office_file.setup_records import (
    AccountEntry,
    DistributionPart,
    MailPart,
    OfficePart,
    ReservedEntry,
    TaxBracketEntry,
)
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.office import OrderNumbers, Policy

LANGUAGES = ("ru", "en", "sq")
ROUNDED_TO = (Decimal("0.01"), Decimal("1.00"))


def _countries() -> Collection[str]:
    import holidays  # slow to import

    return holidays.list_supported_countries(include_aliases=False)


def parse_office(entry: TableEntry) -> OfficePart:
    """Parse ``[office]``."""
    default = OfficePart("")
    part = OfficePart(
        name=entry.name("name"),
        country=entry.given("country", lambda key: entry.one_of(key, _countries()), default.country),
        language=entry.given("language", lambda key: entry.one_of(key, LANGUAGES), default.language),
        currency=read_currency(entry),
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
        tax_brackets=read_tax_brackets(entry),
        tax_round=read_tax_round(entry),
        minimum_wage=entry.optional("minimum_wage", lambda key: entry.amount(key, Decimal("0.01"))),
        advance_day=entry.optional("advance_day", lambda key: entry.whole(key, 1, 31)),
        silence_days=entry.given("silence_days", lambda key: entry.whole(key, 1, 3650), 45),
        neglect_days=entry.optional("neglect_days", lambda key: entry.whole(key, 1, 3650)),
        aftercare_days=read_days(entry, "aftercare_days", default.aftercare_days),
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


def read_tax_brackets(entry: TableEntry) -> tuple[TaxBracketEntry, ...]:
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


def read_tax_round(entry: TableEntry) -> Decimal:
    """Read the unit that the tax is rounded to: the currency's minor unit, or the whole currency."""
    if not entry.has("tax_round"):
        return ROUNDED_TO[0]
    unit = entry.amount("tax_round")
    if unit not in ROUNDED_TO:
        entry.fail("tax_round", "not_one_of", value=str(unit), allowed=["0.01", "1"])
    return unit


def read_currency(entry: TableEntry) -> str:
    """Read the code of a currency: three capital letters."""
    if not entry.has("currency"):
        return "RUB"
    text: str = entry.take("currency", str, "text")
    if not (len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()):
        entry.fail("currency", "not_a_currency", value=text[:40])
    return text


def parse_distribution(entry: TableEntry) -> DistributionPart:
    """Parse ``[distribution]``."""
    default = DistributionPart()
    reserved: list[Any] = entry.given("reserved", entry.entries, [])
    part = DistributionPart(
        policy=entry.given("policy", lambda key: entry.choice(key, Policy), Policy.FAIR),
        protection_days=read_days(entry, "protection_days", default.protection_days),
        substitute_share=entry.given("substitute_share", entry.rate, default.substitute_share),
        stale_days=read_days(entry, "stale_days", default.stale_days),
        handover_after=entry.optional("handover_after", lambda key: entry.whole(key, 1, 1000)),
        confirm_minutes=entry.optional("confirm_minutes", lambda key: entry.whole(key, 1, 10_000)),
        buffer_days=read_days(entry, "buffer_days", default.buffer_days),
        reserved=tuple(
            parse_reservation(TableEntry(entry.file, "distribution.reserved", number, raw))
            for number, raw in enumerate(reserved, 1)
        ),
    )
    entry.done()
    return part


def read_days(entry: TableEntry, key: str, default: int) -> int:
    """Read a number of days, up to ten years."""
    return entry.given(key, lambda key: entry.whole(key, 0, 3650), default)


def parse_reservation(entry: TableEntry) -> ReservedEntry:
    """Parse an entry of ``[[distribution.reserved]]``."""
    record = ReservedEntry(
        employee=entry.name("employee"),
        service=entry.optional("service", entry.name),
        from_value=entry.optional("from_value", entry.amount),
    )
    if record.service is None and record.from_value is None:
        entry.fail("from_value", "reserves_nothing")
    entry.done()
    return record


def parse_account(entry: TableEntry) -> AccountEntry:
    """Parse an entry of ``[[accounts]]``."""
    record = AccountEntry(
        name=entry.name("name"),
        inn=read_digits(entry, "inn", 10, 12),
        account=read_digits(entry, "account", 20),
        bank=entry.name("bank"),
        bic=read_digits(entry, "bic", 9),
        correspondent=read_digits(entry, "correspondent", 20),
        kpp=entry.optional("kpp", lambda key: read_digits(entry, key, 9)),
    )
    entry.done()
    return record


def read_digits(entry: TableEntry, key: str, *lengths: int) -> str:
    """Read a text of digits only, of one of the lengths."""
    text = entry.name(key)
    if not (text.isascii() and text.isdigit()) or len(text) not in lengths:
        allowed = [str(length) for length in lengths]
        entry.fail(key, "not_digits", value=text[:40], lengths=allowed)
    return text


def parse_mail(entry: TableEntry) -> MailPart:
    """Parse ``[mail]``."""
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
