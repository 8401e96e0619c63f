"""The page Backups and the line that warns, over a real office."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMainWindow

from desktop.app.choosing import Choosing
from desktop.app.program import Program
from desktop.app.rescuing import Rescuing
from desktop.app.working import Working
from desktop.rules.office import Role
from desktop.services import backups
from desktop.services.access import rights_of
from desktop.services.backups import places
from desktop.storage.integrity import damage
from desktop.storage.operations import Store
from desktop.views.backups.keeper import Keeper, Outcome, Wish
from desktop.views.backups.line import BackupLine
from desktop.views.backups.page import BackupsPage
from desktop.views.backups.support import write_report
from desktop.views.backups.table import CHECK, CONTENTS
from desktop.views.widgets.messages import MessageBar
from tests.services.desk import Desk as Counter
from tests.storage.damaging import garble, leaves
from tests.views.running import run_program, when

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)


def with_orders(store: Store) -> Store:
    counter = Counter(store)
    for _ in range(3):
        counter.take()
    return store


@pytest.fixture
def office(store: Store) -> Store:
    return with_orders(store)


@pytest.fixture
def keeper(office: Store) -> Iterator[Keeper]:
    with kept(office) as keeper:
        yield keeper


@pytest.fixture
def file_office(sqlite_store: Store) -> Store:
    return with_orders(sqlite_store)


@pytest.fixture
def file_keeper(file_office: Store) -> Iterator[Keeper]:
    with kept(file_office) as keeper:
        yield keeper


@contextmanager
def kept(store: Store) -> Iterator[Keeper]:
    keeper = Keeper(store.address, lambda: NOW)
    keeper.start(store)
    yield keeper
    keeper.stop()


def shown(qtbot: Any, keeper: Keeper, role: str = "owner") -> BackupsPage:
    window = QMainWindow()
    page = BackupsPage(keeper, rights_of(Role(role)), window.close)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.show()
    qtbot.keep = window
    qtbot.waitUntil(lambda: keeper.state is not None)
    return page


def cell(page: BackupsPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column)))


def test_what_is_due_is_made_by_itself(qtbot: Any, keeper: Keeper) -> None:
    with qtbot.waitSignal(keeper.looked, check_params_cb=lambda state: bool(state.rows)):
        keeper.make_what_is_due()
    assert keeper.state is not None
    assert keeper.state.latest == NOW


def test_the_page_lists_backups_with_what_a_look_into_each_found(
    qtbot: Any, keeper: Keeper, office: Store
) -> None:
    good = backups.make_backup(office, keeper.place, NOW - timedelta(hours=1))
    bad = backups.make_backup(office, keeper.place, NOW)
    garble(bad, leaves(bad, "client")[0])
    page = shown(qtbot, keeper)
    qtbot.waitUntil(lambda: page.model.check(good) is not None)
    assert (cell(page, 0, CHECK), cell(page, 0, CONTENTS)) == ("damaged", "")
    assert (cell(page, 1, CHECK), cell(page, 1, CONTENTS)) == ("sound", "3 orders, 3 clients")
    assert page.panel.restore_button is not None
    assert not page.panel.restore_button.isEnabled()


def test_one_is_made_at_the_press_of_a_button(qtbot: Any, keeper: Keeper) -> None:
    page = shown(qtbot, keeper)
    page.make_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.message.text.startswith("Made and checked")


def test_putting_one_back_is_asked_and_closes_the_window(qtbot: Any, keeper: Keeper, office: Store) -> None:
    path = backups.make_backup(office, keeper.place, NOW)
    page = shown(qtbot, keeper)
    qtbot.waitUntil(lambda: page.model.check(path) is not None)
    assert page.panel.restore_button is not None
    assert page.panel.confirm.isHidden()
    page.panel.restore_button.click()
    assert page.panel.confirm.isVisible()
    assert keeper.wish is None
    page.panel.wish(Wish(path, carry=False))
    assert keeper.wish == Wish(path, carry=False)
    assert page.window().isHidden()


def test_a_manager_puts_nothing_back_and_names_no_place(qtbot: Any, keeper: Keeper, office: Store) -> None:
    backups.make_backup(office, keeper.place, NOW)
    page = shown(qtbot, keeper, "manager")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.panel.restore_button is None


def test_a_second_place_on_the_offices_drive_is_refused_in_words(
    qtbot: Any, file_keeper: Keeper, tmp_path: Path
) -> None:
    page = shown(qtbot, file_keeper)
    page.panel.name_second(tmp_path)
    qtbot.waitUntil(lambda: "drive" in page.panel.second_wrong.text())


def test_the_second_place_gets_its_backup_at_once(
    qtbot: Any, keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    monkeypatch.setattr(places, "drive_of", lambda path: 2 if path == second else 1)
    page = shown(qtbot, keeper)
    page.panel.name_second(second)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert len(list(second.glob("*.dolya"))) == 1


def test_the_line_warns_of_old_backups_and_of_damage(
    qtbot: Any, file_keeper: Keeper, file_office: Store
) -> None:
    window = QMainWindow()
    went: list[str] = []
    line = BackupLine(file_keeper, lambda: went.append("backups"))
    window.setCentralWidget(line)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: file_keeper.state is not None)
    assert line.text == ""
    backups.make_backup(file_office, file_keeper.place, NOW - timedelta(days=3))
    with qtbot.waitSignal(file_keeper.looked):
        file_keeper.look()
    assert "older than two days" in line.text
    line.hide()
    with qtbot.waitSignal(file_keeper.looked):
        file_keeper.look()
    assert line.text == ""  # said once, closed by hand
    damage.mark_of(Path(file_keeper.place)).write_text("{}")
    with qtbot.waitSignal(file_keeper.looked):
        file_keeper.look()
    assert "damaged" in line.text


def test_an_office_that_cannot_be_opened_is_put_back_and_opened_again(qapp: Any, file_office: Store) -> None:
    place = file_office.place
    backups.make_backup(file_office, place, NOW)
    file_office.close()
    Path(place).write_bytes(b"\xff" * 100_000)
    said: list[str] = []

    def rescue(program: Program) -> None:
        when(lambda: isinstance(program.state, Rescuing), lambda: put_back(program.state))

    def put_back(state: Any) -> None:
        when(
            lambda: state.keeper.state is not None,
            lambda: state.window.page.panel.wish(Wish(None, carry=True)),
        )

    def shown(working: Working) -> None:
        assert working.keeper is not None
        assert working.keeper.outcome is not None
        said.append(working.keeper.outcome.text)
        working.window.close()

    assert run_program(qapp, place, shown, now=NOW, begin=rescue) == 0
    assert "Nothing could be read" in said[0]


def test_without_backups_the_failure_is_said_in_the_start_window(qapp: Any, tmp_path: Path) -> None:
    place = tmp_path / "office.dolya"
    place.write_bytes(b"\xff" * 100_000)
    said: list[str] = []

    def look(program: Program) -> None:
        when(lambda: isinstance(program.state, Choosing), lambda: leave(program))

    def leave(program: Program) -> None:
        said.append(program.waiting.window.message.text)
        program.waiting.window.close()

    assert run_program(qapp, place, begin=look) == 0
    assert str(place) in said[0]


def test_what_became_of_a_wish_is_said(qtbot: Any, office: Store) -> None:
    keeper = Keeper(office.address, lambda: NOW, Outcome("The office is what it was", "ok"))
    keeper.start(office)
    page = shown(qtbot, keeper)
    assert page.message.text == "The office is what it was"
    keeper.stop()


def test_what_became_of_a_wish_is_no_news_once_the_file_is_damaged_again(
    qtbot: Any, file_office: Store
) -> None:
    keeper = Keeper(file_office.place, lambda: NOW, Outcome("The office is what it was", "ok"))
    keeper.start(file_office)
    page = shown(qtbot, keeper)
    assert page.message.text
    assert keeper.state is not None
    keeper.show(replace(keeper.state, damaged=True))
    assert page.message.text == ""
    keeper.stop()


def test_a_report_for_support_is_written(qtbot: Any, keeper: Keeper, tmp_path: Path) -> None:
    window, message = QMainWindow(), MessageBar()
    window.setCentralWidget(message)
    qtbot.addWidget(window)
    window.show()
    write_report(keeper, tmp_path / "report.zip", message)
    qtbot.waitUntil(lambda: bool(message.text))
    assert (tmp_path / "report.zip").exists()
