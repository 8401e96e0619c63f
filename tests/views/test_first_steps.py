"""The first steps of a new office: what is lacking is a click away, and goes when it is done."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.build_window import tabs
from desktop.services.settings import add_services, create_office
from desktop.services.this_pc.drive_check import check_drive
from desktop.storage.operations import Act, Store
from desktop.views.desk.desk import Desk
from desktop.views.shell.window import Window
from tests.views.real_desk import open_desk, settle

NOW = datetime(2026, 10, 19, 10)


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    create_office(store, Act(None, NOW), name="Формат", owner="Игорь")
    desk = open_desk(store, NOW, "Игорь")
    yield desk
    desk.stop()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    return opened(qtbot, desk)


def opened(qtbot: QtBot, desk: Desk) -> Window:
    window = Window(desk, "Формат", tabs())
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, desk)
    return window


def line(window: Window) -> Any:
    assert window.contents.steps is not None
    return window.contents.steps


@pytest.mark.parametrize("step", ["people", "dealing", "services", "schemes", "drive"])
def test_each_step_leads_to_its_settings(qtbot: QtBot, window: Window, desk: Desk, step: str) -> None:
    assert line(window).isVisible()
    line(window).steps[step].click()
    settle(qtbot, desk)
    assert window.contents.tab == "settings"
    assert window.contents.current().sections.value == step


def test_the_clients_step_leads_to_the_list(qtbot: QtBot, window: Window, desk: Desk) -> None:
    line(window).steps["clients"].click()
    settle(qtbot, desk)
    assert window.contents.tab == "clients"
    assert window.contents.current().currentWidget().other.isVisible()


def test_a_step_that_was_done_is_marked(qtbot: QtBot, window: Window, desk: Desk, store: Store) -> None:
    services = line(window).steps["services"]
    assert services.accessibleDescription() == "to be done"
    add_services(store, Act(1, NOW), names=["Печать"])
    line(window).load()
    settle(qtbot, desk)
    assert services.accessibleDescription() == "done"


def test_who_puts_the_line_away_does_not_see_it_again(qtbot: QtBot, window: Window, desk: Desk) -> None:
    line(window).leave.click()
    assert not line(window).isVisible()
    assert not line(opened(qtbot, desk)).isVisible()


def test_the_drive_is_tried_and_nothing_is_left_behind(sqlite_store: Store) -> None:
    folder = Path(sqlite_store.place).parent
    before = sorted(folder.iterdir())
    verdict = check_drive(sqlite_store)
    assert verdict.write_ms is not None
    assert verdict.write_ms > 0
    assert verdict.locks
    assert verdict.free
    assert sorted(folder.iterdir()) == before
