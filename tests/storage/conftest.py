"""Fixtures of the storage tests: a program that is one schema newer."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage.database import schema, versions
from desktop.storage.database import table_definitions as outline
from desktop.storage.opening import upgrade

Become = Callable[[str], None]
SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("client") as table:
        table.alter_column("note", new_column_name="remark")
"""


@pytest.fixture
def become(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Become:
    """Be the program of a revision: ``become("0002")`` is one newer than this."""
    folder = tmp_path / "migrations"
    shutil.copytree(Path(schema.__file__).parents[1] / "migrations", folder)
    (folder / "versions" / "0002_next.py").write_text(SECOND, encoding="utf-8")
    monkeypatch.setattr(upgrade, "MAKE_WAY_SECONDS", 1.0)

    def be(revision: str) -> None:
        monkeypatch.setattr(versions, "HEAD", revision)
        monkeypatch.setattr(outline, "refuse_changed_tables", lambda *_: None)  # it has no classes of its own
        monkeypatch.setattr(schema, "_MIGRATIONS", folder)

    return be
