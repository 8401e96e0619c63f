"""While the drive is away what needs it waits and says why; a refusal goes with the next thing done."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.rules.errors import NeedsDrive
from desktop.services.money.payments import record_payment
from desktop.services.offline import DriveState
from desktop.services.orders import change_stage
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.orders.draft_panel import DraftPanel
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.shell.window import Window
from desktop.views.widgets.buttons import Button
from tests.views.conftest import quiet
from tests.views.fake_office import FakeOffice

AWAY = "%s: the office drive is not responding, and this cannot be kept for later. Try again when it answers."


def stand(desk: Desk, state: DriveState) -> None:
    desk._connection.drive_status = DriveStatus(state)
    desk.drive_status_changed.emit(desk.drive_status)


def test_only_what_cannot_be_kept_waits_for_the_drive(qtbot: Any, desk: Desk) -> None:
    pay, move = (Button(text) for text in ("Pay", "Move"))
    for button in (pay, move):
        qtbot.addWidget(button)
        button.setToolTip("F4")
    needs_drive(desk, pay, record_payment)
    needs_drive(desk, move, change_stage, version=1)
    stand(desk, DriveState.OFFLINE)
    assert (pay.isEnabled(), pay.toolTip()) == (False, AWAY % "Payment")
    pay.setEnabled(True)
    assert not pay.isEnabled()
    assert (move.isEnabled(), move.toolTip()) == (True, "F4")
    stand(desk, DriveState.LIVE)
    assert (pay.isEnabled(), pay.toolTip()) == (True, "F4")


def test_enter_assigns_nothing_while_the_drive_is_away(
    qtbot: Any, window: Window, desk: Desk, office: FakeOffice
) -> None:
    tab = window.contents.current()
    stand(desk, DriveState.OFFLINE)
    assert not tab._shown.primary.isEnabled()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    quiet(qtbot, desk)
    assert office.done == []
    stand(desk, DriveState.LIVE)
    assert tab._shown.primary.isEnabled()


def test_a_new_order_is_kept_here_and_the_button_says_so(qtbot: Any, window: Window, desk: Desk) -> None:
    window.contents.navigate("intake")
    tab = window.contents.current()
    qtbot.keyClicks(tab.strip.phone, "9109734218")
    qtbot.waitUntil(lambda: isinstance(tab._shown, DraftPanel))
    before = tab._shown.primary.text()
    assert before.startswith("Assign: ")
    stand(desk, DriveState.OFFLINE)
    assert tab._shown.primary.text() == "Keep it here"
    assert tab._shown.primary.isEnabled()
    stand(desk, DriveState.LIVE)
    assert tab._shown.primary.text() == before


@pytest.mark.parametrize("how", ["something is stored", "another tab", "a new order"])
def test_a_refusal_does_not_stay_beside_what_comes_after_it(
    qtbot: Any, window: Window, desk: Desk, how: str
) -> None:
    tab = window.contents.current()
    refusal = NeedsDrive("needs_drive", operation="assign_order")
    tab.doing.say_failed(refusal)
    window.contents._say_failed(refusal)
    assert tab.message.text == window.contents.message.text == AWAY % "Assignment of an order"
    if how == "something is stored":
        desk.write(window, command(lambda _store, _act: None))
        quiet(qtbot, desk)
        assert window.contents.message.text == ""
    elif how == "another tab":
        window.contents.go("kept")
        assert window.contents.message.text == ""
    else:
        window.contents.navigate("intake")
    assert tab.message.text == ""
