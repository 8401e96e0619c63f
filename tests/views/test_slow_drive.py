"""The drive answers slowly: who is calling is looked up in the copy that this PC keeps, and nobody's typing
goes astray."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.services.offline import DriveState, OfflineData, drive_monitor
from desktop.storage.operations import Store
from desktop.views.desk import snapshot_answers
from desktop.views.desk.desk import Desk
from desktop.views.orders.intake_strip import IntakeStrip
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import OLGA_AT_WORK
from tests.views.faulty import FaultyStore

NOW = MONDAY + timedelta(hours=1)
PHONE = "8 916 123-45-67"


@pytest.fixture
def drive(sqlite_store: Store) -> Iterator[FaultyStore]:
    office = Office(sqlite_store)
    office.take("Кафе «Берёзка»", phone=PHONE)
    faulty = FaultyStore(office.store)
    yield faulty
    faulty.answer()
    assert not faulty.asked_by_gui_thread


@pytest.fixture
def strip(
    qapp: Any, qtbot: QtBot, drive: FaultyStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[IntakeStrip]:
    """Open, on a drive that falls silent for a while but is not given up."""
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 3600)
    monkeypatch.setattr(snapshot_answers, "SNAPSHOT_AFTER_MS", 100)
    offline_data = OfflineData(tmp_path / "at hand")
    desk = Desk(drive, OLGA_AT_WORK, lambda: NOW, offline_data)  # type: ignore[arg-type]
    desk.watch()
    qtbot.waitUntil(lambda: offline_data.snapshot.taken() == NOW and desk.idle)
    window, strip = QMainWindow(), IntakeStrip(desk)
    window.setCentralWidget(strip)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    strip.open()
    qtbot.waitUntil(lambda: desk.idle)
    drive.hang()
    yield strip
    drive.answer()
    desk.stop()


def focused() -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def test_who_is_calling_is_found_in_the_copy(qtbot: QtBot, strip: IntakeStrip, drive: FaultyStore) -> None:
    strip.phone.setText(PHONE)
    qtbot.waitUntil(lambda: strip.draft().client_id is not None)
    assert strip._desk.drive_status.state in (DriveState.LIVE, DriveState.SLOW)
    drive.answer()
    qtbot.waitUntil(lambda: strip._desk.idle)
    assert strip.draft().client_id is not None


def test_who_goes_on_before_the_answer_names_a_new_client(
    qtbot: QtBot, strip: IntakeStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot_answers, "SNAPSHOT_AFTER_MS", 3_600_000)
    strip.phone.setText("8 999 000-00-00")
    qtbot.keyClick(strip.phone, Qt.Key.Key_Tab)
    assert focused() is strip.new_client.name
    qtbot.waitUntil(lambda: strip.found.text() == "Looking…")
    focused().insert("Мебельный двор")
    qtbot.keyClick(strip.new_client.name, Qt.Key.Key_Tab)
    assert focused() is strip.new_client.person


def test_of_who_was_named_too_early_the_client_who_has_that_phone_takes_the_place(
    qtbot: QtBot, strip: IntakeStrip
) -> None:
    strip.phone.setText(PHONE)
    qtbot.keyClick(strip.phone, Qt.Key.Key_Tab)
    focused().insert("Берёзка")
    qtbot.waitUntil(lambda: focused() is strip.fields.subject)
    assert strip.draft().client_id is not None
    assert strip.draft().name == ""
