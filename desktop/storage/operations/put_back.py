"""Puts the rows that an operation changed back as they were, if nothing depends on them since.

Running sums are no dependence: what the operation added to them is taken off again. Counters of versions and
texts made for searching go on and are not compared.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select, tuple_, update
from sqlalchemy.orm import Session

from desktop.models import Base
from desktop.models.client_care import clients_of_row, keep_care
from desktop.models.pay_changes import first_day, note_change
from desktop.storage.operations.row_changes import NOT_RECORDED, Key, RowChange, Values, note_changes

SUMS = {
    "account": frozenset({"turns", "value"}),
    "made_up": frozenset({"turns", "value"}),
    "office_total": frozenset({"count", "value"}),
}
"""Columns that are the sums of other rows; each operation adds to them."""
LATEST = {"account": frozenset({"last_charged"}), "made_up": frozenset(), "office_total": frozenset()}
"""Columns that the latest operation sets, whatever stood there."""
_GOES_ON = {"client": frozenset({"search_text"})}
_VERSION = "version"
_KEYS = 300


@dataclass(frozen=True, slots=True)
class Dependence:
    """A row that stands in the way: another operation changed it, or added it with a reference."""

    table: str
    key: Key


def find_dependence(session: Session, changes: list[RowChange]) -> Dependence | None:
    """Return the first row that keeps these changes from being taken back, or None."""
    session.flush()
    connection = session.connection()
    by_table = _by_table(changes)
    own = {(change.table, change.key) for change in changes}
    for name, rows in by_table.items():
        if name not in SUMS:
            table = Base.metadata.tables[name]
            now = _rows(connection, table, [row.key for row in rows])
            for row in rows:
                if not _is_as_left(now.get(row.key), row):
                    return Dependence(name, row.key)
    referring = (
        found
        for name, rows in by_table.items()
        for found in _references(connection, name, [row.key for row in rows if row.before is None])
    )
    return next((row for row in referring if (row.table, row.key) not in own), None)


def put_back(session: Session, changes: list[RowChange]) -> None:
    """Put every row back as it was; ``find_dependence`` must have found none.

    This is recorded as any other change, so that it can be taken back itself.
    """
    connection = session.connection()
    by_table = _by_table(changes)
    tables = [table for table in Base.metadata.sorted_tables if table.name in by_table]
    added = {(change.table, change.key) for change in changes if change.before is None}
    rows_of = [(table, by_table[table.name]) for table in tables if table.name not in SUMS]
    for table, rows in rows_of:
        _release_references(connection, table, rows, added)
    for table in tables:
        if table.name in SUMS:
            _take_off(connection, table, by_table[table.name])
    for table, rows in reversed(rows_of):
        _remove_added(connection, table, rows)
    for table, rows in rows_of:
        _add_removed(connection, table, rows)
    for table, rows in rows_of:
        _change_back(connection, table, rows)
    _note_pay(connection, by_table)
    _keep_care(connection, by_table)
    session.expire_all()
    note_changes(session, [RowChange(row.table, row.key, row.after, row.before) for row in changes])


def _note_pay(connection: Connection, by_table: dict[str, list[RowChange]]) -> None:
    """Note from which day on the rows that were put back may change what was paid."""
    for name, rows in by_table.items():
        now = _rows(connection, Base.metadata.tables[name], [row.key for row in rows])
        for row in rows:
            after = now.get(row.key)
            before = None if row.after is None else {**(after or {}), **row.after}
            note_change(connection, first_day(connection, name, before, after))


def _keep_care(connection: Connection, by_table: dict[str, list[RowChange]]) -> None:
    """Work out anew what care of clients rests on where the rows that were put back belong."""
    clients = {
        client
        for name, rows in by_table.items()
        for row in rows
        for values in (row.before, row.after)
        if values is not None
        for client in clients_of_row(connection, name, row.key[0], values)
    }
    if clients:
        keep_care(connection, clients)


def _by_table(changes: list[RowChange]) -> dict[str, list[RowChange]]:
    found: dict[str, list[RowChange]] = defaultdict(list)
    for change in changes:
        found[change.table].append(change)
    return found


def _is_as_left(now: Values | None, change: RowChange) -> bool:
    """Return whether a row is still as the operation left it."""
    if change.after is None or now is None:
        return (change.after is None) == (now is None)
    ignored = _GOES_ON.get(change.table, frozenset()) | {_VERSION}
    return all(now[name] == value for name, value in change.after.items() if name not in ignored)


def _references(connection: Connection, table: str, keys: list[Key]) -> Iterator[Dependence]:
    """Return the rows that refer to any of these rows."""
    for other, column in _REFERRING.get(table, ()):
        for some in _in_chunks(keys):
            query = select(*other.primary_key).where(other.c[column].in_([key[0] for key in some]))
            for row in connection.execute(query):
                yield Dependence(other.name, tuple(row))


def _release_references(
    connection: Connection, table: Table, rows: list[RowChange], added: set[tuple[str, Key]]
) -> None:
    """Let nothing that the operation changed refer to a row that it added, so that this can be removed."""
    for key in table.foreign_keys:
        name, referred = key.parent.name, key.column.table.name
        for row in rows:
            if row.after is not None and (referred, (row.after.get(name),)) in added:
                earlier = None if key.parent.nullable else (row.before or {}).get(name)
                if key.parent.nullable or earlier is not None:
                    _update(connection, table, row.key, {name: earlier})


def _remove_added(connection: Connection, table: Table, rows: list[RowChange]) -> None:
    gone = [row.key for row in rows if row.before is None]
    if gone:
        names = [f"key_{column.name}" for column in table.primary_key]
        where = [column == bindparam(f"key_{column.name}") for column in table.primary_key]
        connection.execute(delete(table).where(*where), [dict(zip(names, key, strict=True)) for key in gone])


def _add_removed(connection: Connection, table: Table, rows: list[RowChange]) -> None:
    again = [(row.key, row.before) for row in rows if row.after is None and row.before is not None]
    own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    if again:
        connection.execute(table.insert(), [{**values, **dict.fromkeys(own)} for _key, values in again])
    for key, values in again:
        if any(values[name] is not None for name in own):  # a row may refer to one that is added after it
            _update(connection, table, key, {name: values[name] for name in own})


def _change_back(connection: Connection, table: Table, rows: list[RowChange]) -> None:
    for row in rows:
        if row.before is not None and row.after is not None:
            values = {name: value for name, value in row.before.items() if name != _VERSION}
            _update(connection, table, row.key, values)


def _take_off(connection: Connection, table: Table, rows: list[RowChange]) -> None:
    """Take off what the operation added to sums; what a later operation set last is left as it is."""
    for row in rows:
        now = _rows(connection, table, [row.key]).get(row.key)
        if now is None:
            connection.execute(table.insert().values(_empty(table, row.key)))
            now = _empty(table, row.key)
        before = row.before or _empty(table, row.key)
        after = row.after or _empty(table, row.key)
        values: Values = {
            name: now[name] - (after[name] - before[name]) for name in SUMS[table.name] if name in after
        }
        for name in LATEST[table.name]:
            if name in after and now[name] == after[name]:
                values[name] = before[name]
        _update(connection, table, row.key, values)
        if row.before is None and {**now, **values} == _empty(table, row.key):
            connection.execute(delete(table).where(*_place(table, row.key)))


def _empty(table: Table, key: Key) -> Values:
    keys = {column.name: value for column, value in zip(table.primary_key, key, strict=True)}
    return {**keys, **dict.fromkeys(SUMS[table.name], 0), **dict.fromkeys(LATEST[table.name])}


def _update(connection: Connection, table: Table, key: Key, values: Values) -> None:
    """Set values of one row. Its version goes on, so that nobody saves over the change unseen."""
    given: dict[str, Any] = dict(values)
    if _VERSION in table.c:
        given[_VERSION] = table.c[_VERSION] + 1
    if given:
        connection.execute(update(table).where(*_place(table, key)).values(given))


def _rows(connection: Connection, table: Table, keys: list[Key]) -> dict[Key, Values]:
    """Return the stored rows of these keys."""
    found: dict[Key, Values] = {}
    names = [column.name for column in table.primary_key]
    for some in _in_chunks(keys):
        place = (
            tuple_(*table.primary_key).in_(some)
            if len(names) > 1
            else next(iter(table.primary_key)).in_([key[0] for key in some])
        )
        for row in connection.execute(select(table).where(place)).mappings():
            found[tuple(row[name] for name in names)] = dict(row)
    return found


def _in_chunks(keys: list[Key]) -> Iterator[list[Key]]:
    """Return keys in parts that fit into one statement."""
    for first in range(0, len(keys), _KEYS):
        yield keys[first : first + _KEYS]


def _place(table: Table, key: Key) -> list[Any]:
    return [column == value for column, value in zip(table.primary_key, key, strict=True)]


def _referring() -> dict[str, list[tuple[Table, str]]]:
    """Return for every table the columns of others that refer to it."""
    found: dict[str, list[tuple[Table, str]]] = defaultdict(list)
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if table.name not in NOT_RECORDED and table.name not in SUMS:
                found[key.column.table.name].append((table, key.parent.name))
    return found


_REFERRING = _referring()
