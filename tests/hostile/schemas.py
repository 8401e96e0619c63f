"""Offices whose list of tables was changed by somebody who wants others to run what they wrote."""

import sqlite3
from contextlib import closing
from pathlib import Path

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"
ADDED = {
    "trigger": "CREATE TRIGGER more AFTER INSERT ON operation BEGIN DELETE FROM order_; END",
    "endless trigger": f"CREATE TRIGGER more BEFORE UPDATE ON gate BEGIN {ENDLESS} count(*) FROM n; END",
    "rights": "CREATE TRIGGER more BEFORE INSERT ON order_ BEGIN UPDATE employee SET role = 'owner'; END",
    "view": f"CREATE VIEW more AS {ENDLESS} i FROM n",
    "module": "CREATE VIRTUAL TABLE more USING fts5(a)",
    "table": "CREATE TABLE more (a CHAR(32) REFERENCES client (id) ON DELETE CASCADE)",
    "column": "ALTER TABLE client ADD COLUMN more TEXT",
    "computed column": "ALTER TABLE client ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))",
    "check": "ALTER TABLE order_ ADD COLUMN more TEXT CHECK (length(hex(zeroblob(90000000))) > 0)",
    "expression": "CREATE INDEX more ON client (length(name) + abs(number))",
    "lost index": "DROP INDEX ix_client_folded",
    "lost table": "DROP TABLE duty",
    "lost column": "ALTER TABLE client DROP COLUMN note",
    "renamed column": "ALTER TABLE client RENAME COLUMN note TO remark",
}
REPLACED = {
    "gate": "SELECT 1 AS id, '' AS office_id, '0' AS lowest_version, '0' AS written_by",
    "alembic_version": f"SELECT i AS version_num FROM ({ENDLESS} i FROM n)",
    "operation": "SELECT 1 AS sequence, '' AS id",
    "client": f"{ENDLESS} i AS id FROM n",
    "order_": "SELECT * FROM old",
}
"""Tables in whose place a view stands."""
_TRIGGER = "CREATE TRIGGER sqlite_x AFTER INSERT ON operation BEGIN DELETE FROM order_; END"
REWRITTEN = {
    "nonsense": "sql = 'CREATE TABLE' WHERE name = 'client'",
    "own name": f"name = 'sqlite_x', type = 'trigger', sql = '{_TRIGGER}' WHERE name = 'ix_client_folded'",
    "another page": "rootpage = 2 WHERE type = 'table'",
    "no page": "rootpage = 2000000000 WHERE name = 'client'",
    "no number": "rootpage = 'x' WHERE name = 'order_'",
    "nothing": "sql = NULL WHERE name = 'client'",
    "bytes": "sql = x'fffe00' WHERE name = 'client'",
    "huge text": "sql = sql || hex(zeroblob(5000000)) WHERE name = 'client'",
    "comment": "sql = replace(sql, 'name TEXT', '-- name TEXT') WHERE name = 'client'",
    "unknown module": "sql = 'CREATE VIRTUAL TABLE duty USING magic(a)', rootpage = 0 WHERE name = 'duty'",
}
"""What was changed behind SQLite's back, so that its own count of changes stays as it was."""


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            connection.execute(statement)


def replace_by_view(path: Path, table: str) -> None:
    aside = f"ALTER TABLE {table} RENAME TO old"
    run(path, "PRAGMA legacy_alter_table=ON", aside, f"CREATE VIEW {table} AS {REPLACED[table]}")


def rewrite(path: Path, change: str) -> None:
    run(path, "PRAGMA writable_schema=ON", f"UPDATE sqlite_master SET {change}")
