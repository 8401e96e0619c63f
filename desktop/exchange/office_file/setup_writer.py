"""Writing a setup file in the format that the reader reads: setup of the result changes nothing."""

from dataclasses import fields, is_dataclass
from datetime import time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

import tomli_w

from desktop.exchange.office_file.setup_records import EmployeeEntry, OfficeFile
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.scheme import component_as_setup

OMITTED_IF_EMPTY = frozenset({"scheme", "tax_brackets"})
PAID_AS_WRITTEN = {AbsencePay.PAID: True, AbsencePay.UNPAID: False, AbsencePay.AVERAGE: "average"}


def write_office_file(file: OfficeFile, path: Path) -> None:
    path.write_text(tomli_w.dumps(to_plain(file)), encoding="utf-8", newline="\n")


def to_plain(file: OfficeFile) -> dict[str, Any]:
    """Return the file as plain tables with numbers as int and Decimal, for the journal and for TOML."""
    plain: dict[str, Any] = plain_value(file)
    return plain


def plain_entry(entry: Any) -> dict[str, Any]:
    """Return one record as the plain table that the reader makes it of."""
    plain: dict[str, Any] = plain_value(entry)
    return plain


def plain_schemes(spans: list[dict[str, Any]]) -> Any:
    """Return a name alone where one scheme holds from the start."""
    if len(spans) == 1 and "from" not in spans[0]:
        return spans[0]["scheme"]
    return spans


def plain_value(value: Any) -> Any:
    if isinstance(value, Component):
        return component_as_setup(value)
    if is_dataclass(value) and not isinstance(value, Month | type):
        named = [
            (field.metadata.get("key", field.name), getattr(value, field.name)) for field in fields(value)
        ]
        plain = {key: plain_value(part) for key, part in named if key and part is not None}
        if isinstance(value, EmployeeEntry):
            plain["scheme"] = plain_schemes(plain["scheme"])
        return {key: part for key, part in plain.items() if part != [] or key not in OMITTED_IF_EMPTY}
    if isinstance(value, tuple | list):
        return [plain_value(part) for part in value]
    if isinstance(value, dict):
        return {key: plain_value(part) for key, part in value.items()}
    if isinstance(value, Fraction | Decimal):
        return plain_number(value)
    if isinstance(value, AbsencePay):
        return PAID_AS_WRITTEN[value]
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value) if isinstance(value, Month | StrEnum) else value


def plain_number(value: Fraction | Decimal) -> int | Decimal:
    """Return a whole number as int, any other as the Decimal that it was read from."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return exact.numerator
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).normalize()
