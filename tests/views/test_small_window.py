"""The smallest window: names of clients and of the next manager are readable whole."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.services.intake import ClientMatch
from desktop.views.orders.matches import MatchList
from desktop.views.shell.window import Window
from desktop.views.widgets.buttons import Button
from tests.views.conftest import quiet
from tests.views.fake_office import FakeOffice

NAME = "Студия «Свадебный букет»"


def picture(widget: QWidget, width: int) -> QImage:
    widget.setFixedWidth(width)
    return widget.grab().toImage()


def test_a_button_shows_its_whole_text_before_its_key(qtbot: Any) -> None:
    with_key = Button("Assign: Борис Седов", "primary", key="Ctrl Enter")
    without = Button("Assign: Борис Седов", "primary")
    for button in (with_key, without):
        qtbot.addWidget(button)
    wide = with_key.sizeHint().width()
    assert picture(with_key, wide) != picture(without, wide)
    assert picture(with_key, wide - 1) == picture(without, wide - 1)


def matches(name: str) -> list[ClientMatch]:
    return [
        ClientMatch(
            client_id=UUID(int=1), name=name, person="Юлия Белова", phone="+79005551407",
            responsible="Анна Ковалёва", exact=True,
        )
    ]  # fmt: skip


def test_a_matching_client_is_named_whole(qtbot: Any) -> None:
    """The last letter of the name is seen: another one gives another picture."""
    pictures = []
    for name in (NAME, f"{NAME[:-2]}м»"):
        found = MatchList()
        qtbot.addWidget(found)
        found.show_matches(matches(name), "")
        pictures.append(picture(found, 400))
    assert pictures[0] != pictures[1]


def test_without_a_text_the_list_has_the_room_of_the_letter(
    qtbot: Any, window: Window, office: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = window.contents.current()
    window.resize(1024, 600)
    quiet(qtbot, window.desk)
    assert tab.letter.isVisibleTo(window)
    card = FakeOffice.card
    monkeypatch.setattr(FakeOffice, "card", lambda self, wanted: replace(card(self, wanted), text=""))
    tab.list.setCurrentIndex(tab.list.records_model.index(2, 0))
    quiet(qtbot, window.desk)
    assert not tab.letter.isVisibleTo(window)
