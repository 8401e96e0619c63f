"""Values that no program of ours stored, put into one column of a sound office."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.models import Base
from tests.hostile.uses import SOUND

DEEP = "[" * 100_000 + "]" * 100_000
HOSTILE: tuple[object, ...] = (
    "x", "", b"\xff\xfe\x00", "\x00", "\u202e\x00\U0010ffff", "x" * 1_000_000,
    -1, 0, 2**63 - 1, -(2**63), 0.1, 1e308, float("inf"), "1e400", "NaN", "1/0", "9" * 5000, "1e999999999",
    "0001-01-01", "9999-12-31", "0001-01-01 00:00:00.000000", "9999-12-31 23:59:59.000000",
    "0001-01", "9998-12", "25:61", "00000000000000000000000000000000",
    "[]", "{}", "null", "[[[]]]", DEEP, '{"$magic": 1}', '{"a": {"$decimal": []}}',
    '{"$decimal": "1e999999999"}', '{"$fraction": "1e999999999"}',
)  # fmt: skip
"""Of the wrong kind, far beyond, or made to cost memory and time."""


def columns() -> list[tuple[str, str]]:
    return [(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns]


def spoil(path: Path, table: str, column: str, value: object, *, all_rows: bool = True) -> bool:
    """Put the value into a column of a copy of the sound office; False: there is no row to spoil, or even
    SQLite refuses it."""
    shutil.copyfile(SOUND, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        which = "" if all_rows else f"WHERE rowid = (SELECT max(rowid) FROM {table})"
        try:
            done = connection.execute(f'UPDATE OR IGNORE {table} SET "{column}" = ? {which}', [value])
        except (sqlite3.IntegrityError, OverflowError):
            return False
        return done.rowcount > 0
