"""The whole way of a damaged file in the window: noticed at work, put back, opened again."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.app.working import Working
from desktop.services import backups
from desktop.services.money.payments import record_payment
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from desktop.views.backups.line import BackupLine
from desktop.views.shell.window import Window
from tests.services.desk import Desk
from tests.storage.damaging import garble, leaves
from tests.views.running import run_program, when

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)


@pytest.fixture
def place(sqlite_store: Store) -> Path:
    """An office with a backup, and a payment since."""
    desk = Desk(sqlite_store)
    orders = [desk.take(text="я" * 1200) for _ in range(12)]
    backups.make_backup(sqlite_store, sqlite_store.place, NOW)
    record_payment(sqlite_store, desk.act(), order=orders[0], day=date(2026, 10, 19), amount=Decimal(500))
    sqlite_store.close()
    return Path(sqlite_store.place)


def test_a_damaged_office_comes_back_in_the_window(qapp: Any, place: Path) -> None:
    windows: list[Window] = []
    said: list[str] = []

    def shown(working: Working) -> None:
        window = working.window
        windows.append(window)
        if len(windows) == 1:
            when(lambda: window.desk.idle, lambda: work_on_a_damaged_file(window))
        else:
            when(lambda: window.desk.idle, lambda: look_and_leave(window))

    def work_on_a_damaged_file(window: Window) -> None:
        garble(place, *leaves(place, "order_"))
        window.desk.changed.emit({"order"})
        [line] = window.findChildren(BackupLine)
        when(lambda: "damaged" in line.text, lambda: put_back(window))

    def put_back(window: Window) -> None:
        assert damage.is_marked(place)
        window.contents.go("backups")
        page = window.contents.current()
        when(lambda: page.panel.way_back is not None, lambda: page.panel.way_back.button.click())

    def look_and_leave(window: Window) -> None:
        said.append(window.contents.current().message.text)
        window.close()

    assert run_program(qapp, place, shown, actor="Игорь") == 0
    assert len(windows) == 2
    assert "1 entry made since then was carried over" in said[0]
    assert not damage.is_marked(place)
    store = open_store(place)
    assert backups.check_backup_file(place).orders == 12
    store.close()
