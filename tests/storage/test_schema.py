"""Migrations make exactly the tables that the mapped classes want, and stop half way never."""

import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from desktop.models import Base
from desktop.rules.errors import Unavailable
from desktop.storage.backup.backup import backup
from desktop.storage.database import schema, versions
from desktop.storage.database import table_definitions as outline
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.storage.test_store import NOW, add_service, services

ANNA, BORIS = 1, 2  # ids of employees

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("colour", sa.Text()))
        table.alter_column("note", new_column_name="remark")
    {then}
"""


def test_the_migrated_schema_is_the_mapped_one(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_a_migrated_file_has_the_very_definitions_of_the_mapped_one(sqlite_store: Store) -> None:
    """Also what Alembic does not compare: checks and names."""
    mapped = create_engine("sqlite://")
    Base.metadata.create_all(mapped)
    with mapped.connect() as wanted, sqlite_store.read() as found:
        assert definitions(found.connection()) == definitions(wanted)


def definitions(connection: Connection) -> dict[str, list[str]]:
    """The lines of each table and index."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    lines = {name: sorted(line.strip(", \t") for line in sql.splitlines()) for name, sql in rows}
    lines.pop("alembic_version", None)
    return lines


def test_the_newest_revision_is_the_one_that_the_program_expects(store: Store) -> None:
    with store.engine.connect() as connection:
        scripts = ScriptDirectory.from_config(schema.alembic_config(connection))
    assert scripts.get_heads() == [versions.HEAD]


@pytest.fixture
def next_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one revision newer; returns the file of its revision, to be written by the test."""
    folder = tmp_path / "migrations"
    shutil.copytree(Path(schema.__file__).parents[1] / "migrations", folder)
    monkeypatch.setattr(schema, "_MIGRATIONS", folder)
    monkeypatch.setattr(versions, "HEAD", "0002")
    monkeypatch.setattr(outline, "refuse_changed_tables", lambda *_: None)  # it has no classes of its own
    return folder / "versions" / "0002_next.py"


@pytest.fixture
def older(sqlite_store: Store) -> Path:
    """An office with a service, of this program's version."""
    sqlite_store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    sqlite_store.close()
    return Path(sqlite_store.place)


def columns(path: Path) -> set[str]:
    connection = sqlite3.connect(path)
    names = {row[1] for row in connection.execute("PRAGMA table_info(client)")}
    connection.close()
    return names


def test_an_older_office_is_migrated_after_a_backup(
    older: Path, next_program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_program.write_text(SECOND.format(then=""), encoding="utf-8")
    before = Store(sqlite_engine(older))
    copies = tmp_path / "copies"
    store = open_store(older, lambda old: backup(old, copies, datetime(2026, 10, 5, 9, 0)))
    assert {"colour", "remark"} <= columns(older)
    assert services(store) == ["Баннер"]
    [copy] = copies.iterdir()
    assert "note" in columns(copy)
    monkeypatch.setattr(versions, "HEAD", "0001")
    with pytest.raises(Unavailable, match="newer_file"):
        before.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Буклет"})


def test_a_migration_that_fails_leaves_the_old_office(older: Path, next_program: Path) -> None:
    next_program.write_text(SECOND.format(then="raise RuntimeError('half way')"), encoding="utf-8")
    before = columns(older)
    with pytest.raises(RuntimeError, match="half way"):
        open_store(older, lambda old: None)
    assert columns(older) == before
    connection = sqlite3.connect(older)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    connection.close()
