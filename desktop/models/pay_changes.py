"""Notes since which day facts that pay rests on were changed after the last month was closed.

Closing a month stores all corrections of those before it: until something is changed they are as stored. A
change counts from a day on, for what happened on a day never changes the pay of an earlier month; so only
closed months from that day's on are computed anew. Closed months keep the terms and schemes that they were
closed with. Where it cannot be told from which day on a change counts, it counts from ever.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, func, insert, inspect, select, update
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, mapped_column

from desktop.models.base import Base
from desktop.models.client import Client, Responsibility
from desktop.models.employee import Absence, AbsenceKind, Employee, EmployeeScheme
from desktop.models.office import CalendarEntry, OfficeSettings, Service
from desktop.models.order import Contact, Order, Payment, Share, StageChange, WorkItem
from desktop.models.pay import (
    Adjustment,
    ClosedMonth,
    EarnedBefore,
    MissReason,
    PlanTarget,
    SchemeVersion,
    Statement,
)
from desktop.rules.facts import Stage
from desktop.rules.months import Month
from desktop.rules.progress import OFFERS

FROM_EVER = date(1000, 1, 1)
"""Before every day that an office can hold."""

Values = Mapping[str, Any]
"""A row's values by column."""
Days = Callable[[Connection, Values], Iterator[date]]


class PayChange(Base):
    """One row: the first day of which something was changed since the last closing; None: nothing was."""

    __tablename__ = "pay_change"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    since: Mapped[date | None]


def changed_since(connection: Connection) -> date | None:
    """Return the first day of which something was changed since the last month was closed, None if nothing
    was; from ever if nobody has noted it."""
    row = connection.execute(select(PayChange.since).where(PayChange.id == 1)).one_or_none()
    return row.since if row is not None else FROM_EVER


def note_closing(connection: Connection) -> None:
    """Note that the latest month was closed just now, as everything stands."""
    _store(connection, None)


def note_change(connection: Connection, since: date | None) -> None:
    """Note that facts from this day on were changed; None: none that pay rests on."""
    known = changed_since(connection)
    if since is not None and (known is None or since < known):
        _store(connection, since)


def _store(connection: Connection, since: date | None) -> None:
    changed = connection.execute(update(PayChange).where(PayChange.id == 1).values(since=since))
    if not changed.rowcount:
        connection.execute(insert(PayChange).values(id=1, since=since))


def first_day(connection: Connection, table: str, before: Values | None, after: Values | None) -> date | None:
    """Return the first day for which the change of a row may count; None: for no day.

    ``before`` and ``after`` are the whole row by column; None: there was none, or is none any more.
    """
    if table not in _RULES:
        return None
    columns, days_of = _RULES[table]
    changed = {name for name in (before or {}) if after is None or after[name] != (before or {})[name]}
    if before is not None and after is not None and columns and not changed & columns:
        return None
    if table == Responsibility.__tablename__ and changed == {"until"}:
        days_of = _of_until
    if table == Employee.__tablename__ and before is not None and after is not None:
        days_of = _of_left if changed & columns == {"left"} else _from_ever
    days = [day for row in (before, after) if row is not None for day in days_of(connection, row)]
    return min(days, default=None)


def _of_order(connection: Connection, row: Values) -> Iterator[date]:
    """Another imported order of a client may mean that an offer was for it, and not for an earlier one."""
    yield row["received"].date()
    if row["imported"]:
        yield from _first_imported(connection, row["client_id"])
    if row["assigned_at"] is not None:
        yield row["assigned_at"].date()
    paid = connection.scalar(select(func.min(Payment.day)).where(Payment.order_id == row["id"]))
    if paid is not None:
        yield paid


def _of_stage(connection: Connection, row: Values) -> Iterator[date]:
    """What is no order counts for nothing from the day on that it came; an imported order's stage may count
    from an offer made to its client since then."""
    yield row["at"].date()
    order = select(Order.received, Order.imported).where(Order.id == row["order_id"])
    for received, imported in connection.execute(order):
        if imported or row["stage"] == Stage.SPAM:
            yield received.date()


def _of_share(connection: Connection, row: Values) -> Iterator[date]:
    """The first shares hold from the order's start, whenever they were stored."""
    yield row["since"].date()
    before = select(Share.since).where(Share.order_id == row["order_id"], Share.since < row["since"])
    if connection.execute(before.limit(1)).first() is None:
        received = connection.scalar(select(Order.received).where(Order.id == row["order_id"]))
        paid = connection.scalar(select(func.min(Payment.day)).where(Payment.order_id == row["order_id"]))
        yield from (day for day in (received.date() if received else None, paid) if day is not None)


def _of_contact(connection: Connection, row: Values) -> Iterator[date]:
    """An offer moves the stages of its client's imported orders."""
    yield row["at"].date()
    if row["kind"] in OFFERS:
        yield from _first_imported(connection, row["client_id"])


def _first_imported(connection: Connection, client: UUID) -> Iterator[date]:
    """Yield the day on which the client's first imported order came."""
    theirs = select(func.min(Order.received)).where(Order.client_id == client, Order.imported)
    received = connection.scalar(theirs)
    if received is not None:
        yield received.date()


def _of_client(_connection: Connection, row: Values) -> Iterator[date]:
    """A new client counts by its orders, unless it had ordered before the records begin."""
    if row["orders_before"]:
        yield FROM_EVER


def _of_scheme(connection: Connection, row: Values) -> Iterator[date]:
    """A closed month keeps the schemes of all whom it has a statement of: the others are paid by today's."""
    hired = connection.scalar(select(Employee.hired).where(Employee.id == row["employee_id"]))
    if hired is None:
        return
    since, stored = ClosedMonth.month >= Month.of(hired), Statement.employee_id == row["employee_id"]
    closed = connection.scalar(select(func.count()).select_from(ClosedMonth).where(since))
    with_statement = select(func.count()).where(stored, Statement.month >= Month.of(hired))
    if closed != connection.scalar(with_statement):
        yield hired


def _of_left(_connection: Connection, row: Values) -> Iterator[date]:
    if row["left"] is not None:
        yield row["left"]


def _of_until(_connection: Connection, row: Values) -> Iterator[date]:
    if row["until"] is not None:
        yield row["until"].date()


def _of(column: str) -> Days:
    """Return the function that yields the day in a column: a day, a moment, or the first of a month."""

    def days(_connection: Connection, row: Values) -> Iterator[date]:
        value = row[column]
        if value is None:
            yield FROM_EVER
        else:
            yield value.first if hasattr(value, "first") else getattr(value, "date", lambda: value)()

    return days


def _from_ever(_connection: Connection, _row: Values) -> Iterator[date]:
    yield FROM_EVER


_EVERY: frozenset[str] = frozenset()
"""Every column counts."""
_RULES: dict[str, tuple[frozenset[str], Days]] = {
    Payment.__tablename__: (frozenset({"order_id", "day", "amount"}), _of("day")),
    Order.__tablename__: (
        frozenset({
            "number", "received", "client_id", "service_id", "amount", "cost", "pass_through", "source",
            "rating", "imported", "assigned_at",
        }),
        _of_order,
    ),
    StageChange.__tablename__: (frozenset({"order_id", "at", "stage"}), _of_stage),
    Share.__tablename__: (_EVERY, _of_share),
    Contact.__tablename__: (frozenset({"at", "client_id", "employee_id", "kind"}), _of_contact),
    WorkItem.__tablename__: (_EVERY, _of("day")),
    Client.__tablename__: (frozenset({"orders_before"}), _of_client),
    Responsibility.__tablename__: (_EVERY, _of("since")),
    Employee.__tablename__: (frozenset({"hired", "left", "role", "department"}), _of("hired")),
    EmployeeScheme.__tablename__: (_EVERY, _of_scheme),
    SchemeVersion.__tablename__: (_EVERY, _of("from_month")),
    Absence.__tablename__: (_EVERY, _of("start")),
    CalendarEntry.__tablename__: (_EVERY, _of("day")),
    PlanTarget.__tablename__: (_EVERY, _of("month")),
    MissReason.__tablename__: (_EVERY, _of("month")),
    Adjustment.__tablename__: (_EVERY, _of("month")),
    AbsenceKind.__tablename__: (frozenset({"name"}), _from_ever),
    EarnedBefore.__tablename__: (_EVERY, _from_ever),
    OfficeSettings.__tablename__: (frozenset({"country"}), _from_ever),
    Service.__tablename__: (frozenset({"name"}), _from_ever),
}  # fmt: skip
"""By table whose rows pay rests on: the columns that count, and the days that a row counts from."""


def _follow_rows(session: Session, _context: Any) -> None:
    """Note what the rows count for that were just stored."""
    rows = [row for row in (*session.new, *session.dirty, *session.deleted) if row.__tablename__ in _RULES]
    if not rows:
        return
    connection = session.connection()
    if changed_since(connection) == FROM_EVER:
        return
    days = [first_day(connection, row.__tablename__, *_states(session, row)) for row in rows]
    note_change(connection, min((day for day in days if day is not None), default=None))


def _states(session: Session, row: Any) -> tuple[Values | None, Values | None]:
    """Return a row's values before the flush and after it."""
    state = inspect(row)
    now = {one.columns[0].name: getattr(row, one.key) for one in state.mapper.column_attrs}
    if row in session.new:
        return None, now
    if row in session.deleted:
        return now, None
    before = dict(now)
    for one in state.mapper.column_attrs:
        history = state.attrs[one.key].history
        if history.has_changes():
            before[one.columns[0].name] = history.deleted[0] if history.deleted else None
    return before, now


def _before_statement(execution: ORMExecuteState) -> None:
    """Note changes by statements of our own, of which nobody knows which rows they change."""
    if not (execution.is_delete or execution.is_update or execution.is_insert):
        return
    table = getattr(getattr(execution.statement, "table", None), "name", "")
    if table in _RULES and table != Share.__tablename__:  # the shares go with their order's assignment
        note_change(execution.session.connection(), FROM_EVER)


event.listen(Session, "after_flush", _follow_rows)
event.listen(Session, "do_orm_execute", _before_statement)
