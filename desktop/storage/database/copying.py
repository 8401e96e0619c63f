"""Copies an office row by row between databases of any kind, and compares the two."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, inspect, select, table, update

from desktop.models import Base

_ROWS = 500


def copy_rows(source: Connection, target: Connection) -> None:
    """Copy every row of every table into a database with the same schema, inside both transactions."""
    for each in reversed(Base.metadata.sorted_tables):
        target.execute(each.delete())
    for each in Base.metadata.sorted_tables:
        _copy_table(source, target, each)
        _continue_numbers(target, each)


def _copy_table(source: Connection, target: Connection, each: Table) -> None:
    own = [key.parent.name for key in each.foreign_keys if key.column.table is each]
    later: list[dict[str, Any]] = []
    for rows in _batches(source, each):
        plain = [dict(row) for row in rows]
        later += [row for row in plain if any(row[name] is not None for name in own)]
        target.execute(each.insert(), [row | dict.fromkeys(own) for row in plain])
    for row in later:  # a row may refer to one that is copied after it
        key = [column == row[column.name] for column in each.primary_key]
        target.execute(update(each).where(*key).values({name: row[name] for name in own}))


def counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of each table, in an office of any version."""
    names = sorted(inspect(connection).get_table_names())
    return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in names}


def first_difference(one: Connection, other: Connection, but: str = "") -> str | None:
    """Return the name of the first table whose rows differ, leaving out the table ``but``; None if equal."""
    for each in Base.metadata.sorted_tables:
        if each.name != but and any(a != b for a, b in zip_longest(_rows(one, each), _rows(other, each))):
            return each.name
    return None


def _rows(connection: Connection, each: Table) -> Iterator[RowMapping]:
    for rows in _batches(connection, each):
        yield from rows


def _batches(connection: Connection, each: Table) -> Iterator[Sequence[RowMapping]]:
    query = select(each).order_by(*each.primary_key)
    with connection.execute(query, execution_options={"yield_per": _ROWS}) as result:
        yield from result.mappings().partitions(_ROWS)


def _continue_numbers(target: Connection, each: Table) -> None:
    """Let PostgreSQL, which counts ids by itself, go on after the highest id that was copied."""
    column = each.autoincrement_column
    if column is None or target.dialect.name != "postgresql":
        return
    highest = target.scalar(select(func.max(column)))
    if highest is not None:
        target.execute(select(func.setval(func.pg_get_serial_sequence(each.name, column.name), highest)))
