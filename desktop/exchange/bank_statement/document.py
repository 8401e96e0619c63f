"""Turn the fields of one document of a statement into a record."""

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.rules.bank_documents import BankDocument, Party

LARGEST = Decimal(1_000_000_000_000)
MOST_FIELDS = 200
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_AMOUNT = re.compile(r"\d{1,15}(?:[.,]\d{1,2})?", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:\.\d{3})+,\d{1,2}", re.ASCII)
_INN_BEFORE_NAME = re.compile(r"^\s*инн\s*[0-9]{0,12}(?:\s*/?\s*кпп\s*[0-9]{0,9})?\s*", re.IGNORECASE)
_ONCE = frozenset({"номер", "дата", "сумма", "датасписано", "датапоступило"})
"""Fields that must not be given twice with different values."""


class UnreadableDocumentError(Exception):
    """A document cannot be understood; ``code`` says why."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code, self.details = code, details


@dataclass(slots=True)
class DocumentFields:
    """The fields of a document while it is read: ``values`` by lower-case name, the first of each."""

    line: int
    kind: str
    values: dict[str, str] = field(default_factory=dict)
    twice: str = ""

    @property
    def number(self) -> str:
        return self.values.get("номер", "")

    def add(self, key: str, value: str) -> None:
        """Keep a field; a repeated one is kept only if it was empty before."""
        known = self.values.get(key)
        if known and value and known != value and key in _ONCE:
            self.twice = key
        if not known and len(self.values) < MOST_FIELDS:
            self.values[key] = value

    def first(self, *keys: str) -> str:
        """Return the first value of these fields that is not empty."""
        return next((self.values[key] for key in keys if self.values.get(key)), "")


def parse_document(fields: DocumentFields) -> BankDocument:
    """Return the record of a document. Raises UnreadableDocumentError."""
    if fields.twice:
        raise UnreadableDocumentError("field_twice", value=fields.twice)
    if any("\0" in value for value in fields.values.values()):
        raise UnreadableDocumentError("null_bytes")
    written = _day(fields, "дата")
    debited, credited = _day(fields, "датасписано"), _day(fields, "датапоступило")
    if written is None:
        written = debited or credited
    if written is None:
        raise UnreadableDocumentError("no_date")
    return BankDocument(
        fields.line, fields.kind, fields.number, written, _amount(fields.first("сумма")),
        _party(fields, "плательщик"), _party(fields, "получатель"), debited, credited, _purpose(fields),
    )  # fmt: skip


def _day(fields: DocumentFields, key: str) -> date | None:
    text = fields.first(key)
    if not text:
        return None
    match = _DAY.fullmatch(text)
    if match is None:
        raise UnreadableDocumentError("not_a_date", value=text[:40])
    day, month, year, *iso = match.groups()
    parts = (int(year), int(month), int(day)) if year else tuple(int(part) for part in iso)
    try:
        found = date(*parts)
    except ValueError:
        raise UnreadableDocumentError("no_such_day", value=text) from None
    if not 1900 <= found.year <= 2200:
        raise UnreadableDocumentError("absurd_date", value=text)
    return found


def _amount(text: str) -> Decimal:
    if not text:
        raise UnreadableDocumentError("no_amount")
    bare = re.sub(r"[\s\u00a0\u202f'’]", "", text)
    if _GROUPED.fullmatch(bare):
        whole, digits = re.split(r"[.,](?=\d{1,2}$)", bare)
        bare = f"{re.sub('[.,]', '', whole)}.{digits}"
    if _AMOUNT.fullmatch(bare) is None:
        raise UnreadableDocumentError("not_an_amount", value=text[:40])
    amount = Decimal(bare.replace(",", "."))
    if amount == 0:
        raise UnreadableDocumentError("zero_amount")
    if amount > LARGEST:
        raise UnreadableDocumentError("absurd_amount", value=text, largest=LARGEST)
    return amount.quantize(Decimal("0.01"))


def _party(fields: DocumentFields, who: str) -> Party:
    name = fields.first(f"{who}1") or _INN_BEFORE_NAME.sub("", fields.first(who))
    inn = fields.first(f"{who}инн")
    if not inn and (found := re.match(r"\s*инн\s*([0-9]{10,12})", fields.first(who), re.IGNORECASE)):
        inn = found[1]
    accounts = (fields.first(f"{who}счет"), fields.first(f"{who}расчсчет"))
    return Party(
        _plain(name),
        canonical_tax_number(inn) or "",
        tuple(dict.fromkeys(account for account in accounts if account)),
    )


def _purpose(fields: DocumentFields) -> str:
    whole = fields.first("назначениеплатежа")
    parts = (fields.first(f"назначениеплатежа{place}") for place in range(1, 7))
    return _plain(whole or " ".join(part for part in parts if part))


def _plain(text: str) -> str:
    """Return a text with one space wherever white space or control characters were."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
