"""Totals over tables that grow for ever, kept beside them so that no decision reads them whole."""

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import LoaderCallableStatus, Mapped, Session, mapped_column

from desktop.models.base import Base
from desktop.models.client import Client
from desktop.models.ledger import Assignment
from desktop.models.order import Order
from desktop.rules.totals import Counted, Total, charged_value_of, expected_value_of


class OfficeTotal(Base):
    """A total over all rows of a table; a total without a row is 0. Every flush keeps it current."""

    __tablename__ = "office_total"

    kind: Mapped[Total] = mapped_column(primary_key=True)
    count: Mapped[int]
    value: Mapped[Fraction]
    """Exact sum, in the office's currency."""


def read_total(session: Session, kind: Total) -> Counted:
    """Return a total as it stands with what the open session has stored so far."""
    row = session.get(OfficeTotal, kind)
    return Counted(row.count, row.value) if row is not None else Counted()


_COUNTED: dict[type[Any], tuple[str, ...]] = {
    Client: (),
    Order: ("stage", "expected_value", "amount"),
    Assignment: ("charged", "reversed_at", "reassigns", "value"),
}
"""The attributes that decide what a row counts for; their earlier values are always loaded."""


def _totals(row: Any, values: tuple[Any, ...]) -> Iterator[tuple[Total, Counted]]:
    """Yield what a row with these values counts for."""
    if isinstance(row, Order):
        yield Total.ORDERS, Counted(1)
        yield Total.EXPECTED_VALUES, expected_value_of(*values)
    elif isinstance(row, Client):
        yield Total.CLIENTS, Counted(1)
    else:
        charged, reversed_at, reassigns, value = values
        yield Total.CHARGED_VALUES, charged_value_of(charged, reversed_at is None, bool(reassigns), value)


def _follow_rows(session: Session, _context: Any, _instances: Any) -> None:
    """Add to the totals what the rows that are about to be stored change in them."""
    changes: dict[Total, Counted] = defaultdict(Counted)
    for row in (*session.new, *session.dirty, *session.deleted):
        names = _COUNTED.get(type(row))
        if names is None:
            continue
        if row not in session.new:
            earlier = inspect(row).committed_state
            if row not in session.deleted and not earlier.keys() & set(names):
                continue
            was = (earlier.get(name, getattr(row, name)) for name in names)
            stored = tuple(None if value is LoaderCallableStatus.NO_VALUE else value for value in was)
            for kind, counted in _totals(row, stored):
                changes[kind] = changes[kind] - counted
        if row not in session.deleted:
            for kind, counted in _totals(row, tuple(getattr(row, name) for name in names)):
                changes[kind] = changes[kind] + counted
    for kind, change in changes.items():
        if change != Counted():
            _add(session, kind, change)


def _add(session: Session, kind: Total, change: Counted) -> None:
    row = session.get(OfficeTotal, kind)
    if row is None:
        row = OfficeTotal(kind=kind, count=0, value=Fraction(0))
        session.add(row)
    row.count += change.count
    row.value += change.value


event.listen(Session, "before_flush", _follow_rows)
