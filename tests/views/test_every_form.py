"""Enter held down, Enter and a button pressed twice, over every form of every page: nothing is done twice.

Money is recorded by a meant press of the button alone.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from desktop.models import Operation
from desktop.storage.operations import Store
from tests.views.every_form import FORMS, Opened, Shown, make_office, window_on

REPEATS = 40
A_WHILE_MS = 600_000
"""How soon a second press is: for ever, so that a slow test is no other one."""
Form = Callable[[Shown], Opened]


@pytest.fixture(scope="module")
def template(empty_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_office(empty_office, tmp_path_factory.mktemp("forms") / "office.dolya")


@pytest.fixture
def shown(qtbot: Any, template: Path, tmp_path: Path) -> Iterator[Shown]:
    with window_on(template, tmp_path, qtbot) as shown:
        shown.go("orders")._rest.setInterval(A_WHILE_MS)
        yield shown


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Operation.name).order_by(Operation.sequence)))


def enter(widget: QWidget, *, repeated: bool = False) -> None:
    """Press Enter, or let it repeat, in whichever widget has the focus."""
    target = QApplication.focusWidget() or widget
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", repeated))
    QApplication.processEvents()


def begin(shown: Shown, form: Form) -> tuple[Opened, int]:
    opened = form(shown)
    shown.quiet()
    opened.start.setFocus()
    return opened, len(names(shown.store))


def recorded(shown: Shown, before: int) -> list[str]:
    shown.quiet()
    return names(shown.store)[before:]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_enter_pressed_twice_and_held_down_does_what_one_press_does(shown: Shown, form: Form) -> None:
    opened, before = begin(shown, form)
    enter(opened.start)
    enter(opened.start)
    for number in range(REPEATS):
        enter(shown.window, repeated=True)
        if number == REPEATS // 2:
            shown.quiet()  # it is stored, the form has closed, and the key is still down
    shown.quiet()
    enter(shown.window)  # somebody impatient, once more
    assert recorded(shown, before) == [opened.operation] * opened.by_enter


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_a_button_pressed_twice_does_it_once(shown: Shown, form: Form) -> None:
    opened, before = begin(shown, form)
    if opened.press is None:
        return
    opened.press()
    QApplication.processEvents()
    opened.press()
    assert recorded(shown, before) == [opened.operation]
