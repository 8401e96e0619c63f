"""An office that cannot be opened at all: the window shows the way back, with a backup here or without."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.choosing import Choosing
from desktop.app.program import Program
from desktop.app.rescuing import Rescuing
from desktop.services import backups
from desktop.storage.backup.backup import backup
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Store
from desktop.views.backups.keeper import Keeper, Wish
from desktop.views.backups.rescue import RescueWindow
from desktop.views.backups.way_back import WayBack
from tests.services.desk import Desk
from tests.views.running import run_program, when

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)


@pytest.fixture
def elsewhere(sqlite_store: Store, tmp_path: Path) -> Path:
    """A backup that another PC made of an office whose file is cut short now."""
    desk = Desk(sqlite_store)
    for _ in range(3):
        desk.take()
    made = backup(sqlite_store, tmp_path / "another PC", NOW)
    sqlite_store.close()
    with Path(sqlite_store.place).open("r+b") as file:
        file.truncate(Path(sqlite_store.place).stat().st_size // 2)
    return made


@pytest.fixture
def window(qtbot: Any, elsewhere: Path, sqlite_store: Store) -> Iterator[RescueWindow]:
    assert elsewhere.exists()
    keeper = Keeper(sqlite_store.place, lambda: NOW)
    window = RescueWindow(keeper, "why")
    qtbot.addWidget(window)
    keeper.start(None)
    window.show()
    qtbot.waitUntil(lambda: window.page.panel.way_back is not None)
    yield window
    keeper.stop()


def way_back(window: RescueWindow) -> WayBack:
    found = window.page.panel.way_back
    assert found is not None
    return found


def test_a_file_cut_short_leads_to_the_way_back_and_leaving_it_to_the_start(
    qapp: QApplication, elsewhere: Path, sqlite_store: Store
) -> None:
    seen: list[str] = []

    def rescue(program: Program) -> None:
        when(lambda: isinstance(program.state, Rescuing), lambda: leave(program))

    def leave(program: Program) -> None:
        assert isinstance(program.state, Rescuing)
        seen.append(program.state.window.page.message.text)
        when(lambda: isinstance(program.state, Choosing), program.waiting.window.close)
        program.state.window.close()

    assert run_program(qapp, sqlite_store.place, now=NOW, begin=rescue) == 0
    assert "cannot be opened" in seen[0]
    assert "dolya restore" not in seen[0]


def test_without_a_backup_here_another_pcs_is_named_looked_into_and_put_in_place(
    qtbot: Any, window: RescueWindow, elsewhere: Path
) -> None:
    way = way_back(window)
    assert not way.button.isVisible()
    assert "There is no backup of this office" in window.page.summary.text()
    way.choose(elsewhere)
    qtbot.waitUntil(way.confirm.isVisible)
    assert "3 orders, 3 clients" in way.said.text()
    way.confirm.click()
    assert window.page.panel._keeper.wish == Wish(elsewhere, carry=True)


def test_a_file_that_is_no_backup_is_not_put_in_place(
    qtbot: Any, window: RescueWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.dolya"
    letter.write_text("Это письмо", encoding="utf-8")
    way = way_back(window)
    way.choose(letter)
    qtbot.waitUntil(way.said.isVisible)
    assert "damaged itself" in way.said.text()
    assert not way.confirm.isVisible()


def test_another_offices_backup_is_said_to_be_one(
    qtbot: Any, window: RescueWindow, sqlite_store: Store, tmp_path: Path
) -> None:
    mine = open_store(next((tmp_path / "another PC").glob("*.dolya")))
    backups.note_office(mine, sqlite_store.place)
    mine.close()
    desk = Desk(create_store(tmp_path / "other.dolya"))
    theirs = backup(desk.store, tmp_path / "theirs", NOW)
    desk.store.close()
    keeper = window.page.panel._keeper
    with qtbot.waitSignal(keeper.looked):
        keeper.look()
    way = way_back(window)
    way.choose(theirs)
    qtbot.waitUntil(way.said.isVisible)
    assert "another office" in way.said.text()
