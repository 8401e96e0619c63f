"""The first start: three ways to an office by keyboard, a new one asked for what it needs, failures told."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop.language.translate import use_language
from desktop.rules.errors import FileMissing
from desktop.views.start import new_office_form as forms
from desktop.views.start.window import OfficeChoice, StartWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StartWindow:
    monkeypatch.setattr(forms, "new_office", lambda name: tmp_path / f"{name or 'office'}.dolya")
    window = StartWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.appear()
    return window


def chosen(start: StartWindow) -> list[OfficeChoice | None]:
    found: list[OfficeChoice | None] = []
    start.chosen.connect(found.append)
    return found


def test_the_offices_file_is_picked(
    qtbot: Any, start: StartWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = str(tmp_path / "Формат.dolya")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (place, ""))
    found = chosen(start)
    qtbot.keyClick(start, Qt.Key.Key_O, CTRL)
    assert found == [OfficeChoice(place)]


def test_a_new_office_needs_its_name_and_its_owner(qtbot: Any, start: StartWindow, tmp_path: Path) -> None:
    found = chosen(start)
    qtbot.keyClick(start, Qt.Key.Key_N, CTRL)
    form = start.form
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert form.wrong == "An office needs a name."
    form.name.setText("Format")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert "owner" in form.wrong
    assert QApplication.focusWidget() is form.owner
    form.owner.setText("Igor")
    qtbot.keyClick(form.owner, Qt.Key.Key_Return)
    (choice,) = found
    assert choice is not None
    assert choice.new == forms.NewOffice(str(tmp_path / "Format.dolya"), "Format", "Igor", "RU", "RUB", "en")


def test_a_place_that_somebody_wrote_stays(start: StartWindow) -> None:
    start.form.begin()
    start.form.place.setText("Z:/office.dolya")
    start.form.name.setText("Format")
    assert start.form.place.text() == "Z:/office.dolya"


def test_an_office_on_a_server_and_the_demo(qtbot: Any, start: StartWindow) -> None:
    found = chosen(start)
    start.address.click()
    start.server.field.setText("somewhere")
    qtbot.keyClick(start.server.field, Qt.Key.Key_Return)
    assert start.server.wrong
    start.server.field.setText("postgresql+psycopg://office@server/dolya")
    qtbot.keyClick(start.server.field, Qt.Key.Key_Return)
    qtbot.keyClick(start.server.field, Qt.Key.Key_Escape)
    qtbot.keyClick(start, Qt.Key.Key_D, CTRL)
    assert found == [OfficeChoice("postgresql+psycopg://office@server/dolya"), OfficeChoice()]


def test_a_path_that_is_gone_is_said_with_what_to_do(qtbot: Any, start: StartWindow) -> None:
    found = chosen(start)
    place = "Z:/Формат.dolya"
    start.show_failure(place, FileMissing("no_such_file", path=place))
    assert place in start.message.text
    assert "try again" in start.message.text
    start.again.click()
    assert found == [OfficeChoice(place)]


def test_the_language_changes_at_once_and_the_failure_stays(start: StartWindow) -> None:
    start.show_failure("Z:/Формат.dolya", FileMissing("no_such_file", path="Z:/Формат.dolya"))
    start.languages.choose("ru")
    assert "С какими данными работать?" in [label.text() for label in start.findChildren(QLabel)]
    assert start.message.text.startswith("Файла офиса нет на месте")
    use_language("en")


def test_closing_the_window_chooses_nothing(start: StartWindow) -> None:
    found = chosen(start)
    start.leave()
    assert found == []
    start.appear()
    start.close()
    assert found == [None]


def test_who_works_is_asked_by_name(qtbot: Any, start: StartWindow) -> None:
    named: list[str] = []
    start.person_chosen.connect(named.append)
    start.ask_who([("Anna", "manager"), ("Igor", "owner")])
    assert "Who works" in start.windowTitle()
    start.languages.choose("ru")
    assert "Кто работает" in start.windowTitle()
    use_language("en")
    first, second = (start.people.itemAt(place).widget() for place in (0, 1))
    qtbot.keyClick(first, Qt.Key.Key_Return)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert named == ["Anna", "Igor"]
    start.ask_who([])
    qtbot.waitUntil(start.open.isVisible)


def test_the_title_says_the_page(start: StartWindow) -> None:
    start.new.click()
    assert start.windowTitle() == "Dolya — A new office"
    start.form.close_form()
    assert start.windowTitle() == "Dolya — Where is your office?"
    start.show_working("Making the demo office… Month 3 of 13.")
    assert start.windowTitle() == "Dolya — Making the demo office"
