"""Checks the table definitions of a file: only those that this program makes are accepted.

Anybody who can write to the drive can put triggers, views and expressions into the file, which would run when
others read and write it. They are refused before any table is used.
"""

from collections.abc import Container
from functools import cache

from sqlalchemy import Connection, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.models import Base
from desktop.rules.errors import BadInput, ForeignTables

TableDefinitions = tuple[tuple[str, str, str], ...]
"""(type, name, definition) of everything that stands in a file."""

_MOST = 1000
_QUERY = text(f"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL LIMIT {_MOST}")
_REVISION = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
_REVISION += "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
_SQLITES_OWN = (
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    "CREATE TABLE sqlite_sequence(name,seq)",
)
"""Tables that SQLite adds by itself when somebody runs ANALYZE."""

Definition = tuple[str, tuple[str, ...], str]


def read_definitions(connection: Connection) -> TableDefinitions | None:
    """Return the definitions in a file, or None for a server, which its owner looks after."""
    if connection.dialect.name != "sqlite":
        return None
    return tuple((str(row.type), str(row.name), str(row.sql)) for row in connection.execute(_QUERY))


def refuse_executable(definitions: TableDefinitions, path: str, only: Container[str] | None = None) -> None:
    """Raise ForeignTables for triggers, views and virtual tables; ``only`` limits this to some names."""
    for kind, name, sql in definitions:
        runs = kind not in ("table", "index") or _plain(sql).startswith("create virtual")
        if runs and (only is None or name in only):
            raise _strange(path, name)


def refuse_changed_tables(definitions: TableDefinitions, path: str) -> None:
    """Raise ForeignTables if a file of this program's revision has other tables than this program makes."""
    found = {name: definition(sql) for _kind, name, sql in definitions}
    wanted = _wanted()
    for name in sorted(wanted.keys() | found.keys()):
        if found.get(name) != wanted.get(name) and found.get(name) not in _own():
            raise _strange(path, name)


def definition(sql: str) -> Definition:
    """Return a definition in a form in which spaces, quotes and the order of clauses do not matter."""
    head, _, rest = _plain(sql).partition("(")
    body, _, tail = rest.rpartition(")")
    clauses, depth = [""], 0
    for sign in body:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            clauses.append("")
        else:
            clauses[-1] += sign
    return head.strip(), tuple(sorted(clause.strip() for clause in clauses)), tail.strip()


def _plain(sql: str) -> str:
    return " ".join(sql.replace('"', "").split()).casefold()


@cache
def _wanted() -> dict[str, Definition]:
    dialect = sqlite.dialect()
    found = {"alembic_version": definition(_REVISION)}
    for table in Base.metadata.sorted_tables:
        found[table.name] = definition(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            found[str(index.name)] = definition(str(CreateIndex(index).compile(dialect=dialect)))
    return found


@cache
def _own() -> frozenset[Definition]:
    return frozenset(definition(sql) for sql in _SQLITES_OWN)


def _strange(path: str, name: str) -> BadInput:
    return ForeignTables("strange_file", path=path, name=name[:60])
