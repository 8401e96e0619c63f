"""A newer program opens an older office: the window lives on, says so and waits; others are not kept out."""

import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import opened_office
from desktop.app.program import Program
from desktop.app.working import Working
from desktop.services.offline import drive_monitor
from desktop.services.this_pc import last_office
from desktop.storage.database import schema, versions
from desktop.storage.operations import Store
from tests.services.desk import Desk
from tests.views.faulty import Pulse
from tests.views.running import run_program, when

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)
TAKES_SECONDS = 2.0
BLOCKED_SECONDS = 1.0
NEXT = """
revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass
"""


@pytest.fixture
def place(sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office of the schema before this program's."""
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    Desk(sqlite_store)
    sqlite_store.close()
    folder = tmp_path / "migrations"
    shutil.copytree(Path(schema.__file__).parents[1] / "migrations", folder)
    (folder / "versions" / "0002_next.py").write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr(versions, "HEAD", "0002")
    monkeypatch.setattr(schema, "_MIGRATIONS", folder)
    return Path(sqlite_store.place)


def test_an_upgrade_is_said_and_waited_for(
    qapp: QApplication, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", TAKES_SECONDS / 2)
    make_backup, made = opened_office.make_backup, []
    said: list[str] = []

    def slow_backup(*words: Any) -> Any:
        time.sleep(TAKES_SECONDS)
        made.append(make_backup(*words))
        return made[-1]

    def shown(working: Working) -> None:
        assert not working.window.desk.drive_status.as_of
        working.window.close()

    def look(program: Program) -> None:
        title = "Dolya — Bringing the office to this version of Dolya"
        when(lambda: program.waiting.window.windowTitle() == title, lambda: said.append(title))

    monkeypatch.setattr(opened_office, "make_backup", slow_backup)
    pulse = Pulse()
    assert run_program(qapp, place, shown, actor="Анна", now=NOW, begin=look) == 0
    pulse.tick()
    assert said
    assert pulse.waited < BLOCKED_SECONDS
    assert len(made) == 1
    assert not list(place.with_suffix(".pcs").glob("*.json"))
