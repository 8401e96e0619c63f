"""Checks stored rows: every value must be of its column's type, and every word one that the program knows.

The tables cannot promise that, because SQLite takes text for a number and other programs can write anything.
Rows are checked when a calculation failed, by ``dolya check``, and when they are read from a damaged file.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    Table,
    Time,
    Uuid,
    select,
    text,
)
from sqlalchemy.exc import DataError
from sqlalchemy.types import TypeEngine

from desktop.models import Base
from desktop.models.types import Exact, Money, MonthText
from desktop.rules.errors import DolyaError
from desktop.rules.explanation_data import from_data
from desktop.rules.months import Month
from desktop.rules.pay.scheme import parse_scheme
from desktop.storage.database.codec import decode

_KINDS: tuple[tuple[type[TypeEngine[Any]], type], ...] = (
    (Money, Decimal), (Exact, Fraction), (MonthText, Month), (Uuid, UUID), (DateTime, datetime),
    (Date, date), (Time, time), (Boolean, bool), (Integer, int), (LargeBinary, bytes), (JSON, object),
)  # fmt: skip
_PARSERS: Mapping[str, Callable[[Any], object]] = {
    "assignment.explanation": from_data,
    "scheme_version.components": parse_scheme,
    "statement.components": parse_scheme,
    "office.tax_brackets": lambda brackets: [
        (Decimal(each["start"]), Fraction(each["rate"])) for each in brackets
    ],
    "employee_earlier_terms.services": lambda names: [str.strip(name) for name in names],
    "norm_of_calls.calls": lambda calls: [_whole(one) for one in calls],
    "statement_line.orders": lambda orders: [str.strip(one) for one in orders],
    "statement_line.details": dict.keys,
    "closed_month.terms": dict.keys,
    "operation.arguments": lambda written: decode(written).keys(),
    "operation.result": decode,
    "operation.touched": lambda touched: [(str.strip(kind), str.strip(key)) for kind, key in touched],
}
INVALID_VALUE_ERRORS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
"""Exceptions of a calculation on a value that this program cannot have written."""
_ROWS = 500
_LARGEST = 10**13


def first_invalid_table(connection: Connection) -> str | None:
    """Return the name of the first table with an invalid row, or None if all rows are valid."""
    tables = (table for table in Base.metadata.sorted_tables if _is_invalid(connection, table))
    return next((table.name for table in tables), None)


def is_valid_row(table: Table, row: Mapping[str, Any]) -> bool:
    """Return whether a row is valid that the types of its columns could read."""
    for name, kind, parse, nullable in _expected(table):
        value = row[name]
        if value is None and nullable:
            continue
        if not isinstance(value, kind) or not _is_in_bounds(value):
            return False
        try:
            if parse is not None:
                parse(value)
        except (*INVALID_VALUE_ERRORS, DolyaError):
            return False
    return True


def _is_invalid(connection: Connection, table: Table) -> bool:
    try:
        with connection.execute(select(table), execution_options={"yield_per": _ROWS}) as result:
            if not all(is_valid_row(table, dict(row)) for row in result.mappings()):
                return True
    except (*INVALID_VALUE_ERRORS, DataError):
        return True
    if connection.dialect.name != "sqlite":
        return False
    return connection.execute(text(f"PRAGMA foreign_key_check({table.name})")).first() is not None


@cache
def _expected(table: Table) -> tuple[tuple[str, type, Callable[[Any], object] | None, bool], ...]:
    return tuple(
        (column.name, _kind(column.type), _PARSERS.get(f"{table.name}.{column.name}"), bool(column.nullable))
        for column in table.columns
    )


def _kind(wanted: TypeEngine[Any]) -> type:
    return next((kind for type_, kind in _KINDS if isinstance(wanted, type_)), str)


def _is_in_bounds(value: object) -> bool:
    """Return whether a value is within what an office can mean, so that a database can hold sums of it."""
    if isinstance(value, date | Month):
        return 1000 <= value.year <= 3000
    if isinstance(value, int | Decimal | Fraction):
        return -_LARGEST <= value <= _LARGEST
    return True


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError(f"no whole number: {value!r}")
    return value
