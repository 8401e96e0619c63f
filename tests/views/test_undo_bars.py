"""The bar at the foot of every page that writes: what was done, and the button that takes it back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.services.undo import list_actions
from desktop.views.widgets.messages import UndoBar
from tests.views import every_form
from tests.views.every_form import IGOR, NOW, Opened, Shown, make_office, window_on

FORMS: dict[Callable[[Shown], Opened], str] = {
    every_form.employee: "New employee: Вера",
    every_form.contact: "Contact: Ромашка",
    every_form.client_edit: "Change of a client: Ромашка",
    every_form.person_removal: "Removal of a person: Марина",
    every_form.phone_edit: "Change of a phone or e-mail: +7 910 973-42-19",
    every_form.handover: "Handover of a client: Ромашка, Борис",
    every_form.reason: "Reason for a missed plan: Анна",
    every_form.copy_of_the_plan: "Last month's plan copied: November 2026",
    every_form.adjustment: "Adjustment of pay: Анна",
    every_form.judgement: "Decision about a reason: Анна",
}


@pytest.fixture(scope="module")
def template(empty_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_office(empty_office, tmp_path_factory.mktemp("bars") / "office.dolya")


@pytest.fixture
def shown(qtbot: Any, template: Path, tmp_path: Path) -> Iterator[Shown]:
    with window_on(template, tmp_path, qtbot) as shown:
        yield shown


def bars(shown: Shown) -> list[UndoBar]:
    return [bar for bar in shown.window.findChildren(UndoBar) if bar.isVisible()]


def done(shown: Shown, form: Callable[[Shown], Opened]) -> UndoBar:
    opened = form(shown)
    assert opened.press is not None
    opened.press()
    shown.quiet()
    [bar] = bars(shown)
    return bar


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_the_bar_says_what_was_done_and_takes_it_back(shown: Shown, form: Callable[[Shown], Opened]) -> None:
    bar = done(shown, form)
    assert bar._text.text() == FORMS[form]
    bar._button.click()
    shown.quiet()
    assert bars(shown) == []
    assert shown.window.contents.message.text.startswith("Taken back: ")
    back, taken, *_earlier = list_actions(shown.store, IGOR, NOW)
    assert (back.name, taken.undone) == ("undo_operation", True)


@pytest.mark.parametrize("form", [every_form.closing, every_form.reopening], ids=["closing", "reopening"])
def test_what_is_not_taken_back_says_why_and_offers_nothing(
    shown: Shown, form: Callable[[Shown], Opened]
) -> None:
    bar = done(shown, form)
    assert "is not taken back" in bar._text.text()
    assert not bar._button.isVisible()


def test_a_plan_that_is_typed_is_said_too(shown: Shown, qtbot: Any) -> None:
    qtbot.keyClick(every_form.plan_cell(shown).start, Qt.Key.Key_Return)
    shown.quiet()
    [bar] = bars(shown)
    assert bar._text.text().startswith("Plan: ")
    assert bar.offering


def test_ctrl_z_takes_the_bar_away_too(shown: Shown, qtbot: Any) -> None:
    done(shown, every_form.contact)
    qtbot.keyClick(shown.window.contents.current(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.quiet()
    assert bars(shown) == []


def test_a_page_that_was_left_offers_nothing_any_more(shown: Shown) -> None:
    bar = done(shown, every_form.contact)
    shown.go("plan")
    assert not bar.offering, "something else may be done there, which the button would take back instead"
    shown.go("clients")
    assert bars(shown) == []
