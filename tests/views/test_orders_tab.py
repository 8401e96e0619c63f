"""The Orders tab by keyboard: Enter assigns as proposed, Ctrl+Z takes it back, by hand needs a reason."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation, Rule
from desktop.rules.office import Role
from desktop.services.intake import Proposal
from desktop.views.orders import reads
from desktop.views.orders.managers import manager_rows, money_balance
from desktop.views.orders.order_panel import OrderPanel
from desktop.views.orders.waiting_panel import WaitingPanel
from desktop.views.shell.window import Window
from desktop.views.widgets.labels import Label
from desktop.views.widgets.sentence import Sentence
from tests.views.conftest import quiet
from tests.views.fake_office import NOW, PEOPLE, TODAY, WAITING, FakeOffice


def test_the_list_is_a_proper_model_of_groups_and_orders(window: Window, qtmodeltester: Any) -> None:
    model = window.contents.current().list.records_model
    qtmodeltester.check(model)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names[0] == "Waiting for assignment"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert names[4] == "Assigned today"


def test_the_oldest_waiting_order_is_selected_and_enter_assigns_it(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    assert tab.list.record() == WAITING[0]
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(office.done))
    assert office.done[0] == (
        "assign_order", {"order": WAITING[0].id, "manager": None, "reason": "", "charged": True}
    )  # fmt: skip
    quiet(qtbot, window.desk)
    assert not tab.undo.isHidden()
    assert tab.list.record() == WAITING[1]


def test_undo_takes_the_assignment_back(qtbot: Any, window: Window, office: FakeOffice) -> None:
    tab = window.contents.current()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    quiet(qtbot, window.desk)
    tab.undo.undo()
    quiet(qtbot, window.desk)
    assert office.done[1] == ("undo_last", {})
    assert "Taken back" in window.contents.message.text


def test_a_second_enter_does_not_assign_the_next_order(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.list.record() == WAITING[1] and tab._shown_id == WAITING[1].id)
    tab._rest.setInterval(60_000)
    tab._rest.start()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    quiet(qtbot, window.desk)
    assert len(office.done) == 1
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)  # picked on purpose
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    quiet(qtbot, window.desk)
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.done) == 2)


def test_undo_works_by_its_key_after_the_bar_has_gone(qtbot: Any, window: Window, office: FakeOffice) -> None:
    tab = window.contents.current()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    quiet(qtbot, window.desk)
    tab.undo.leave()
    qtbot.keyClick(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, window.desk)
    assert office.done[1] == ("undo_last", {})
    office.fails = Refused("nothing_to_undo")
    qtbot.keyClick(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, window.desk)
    assert "Taken back" not in window.contents.message.text
    assert window.contents.message.text


def test_a_pick_by_hand_needs_its_reason(qtbot: Any, window: Window, office: FakeOffice) -> None:
    panel = window.contents.current()._shown
    assert isinstance(panel, WaitingPanel)
    panel.form.begin()
    qtbot.keyClick(panel.form.reason, Qt.Key.Key_Return)
    assert panel.form.wrong
    assert office.done == []
    panel.form.manager.setCurrentText("Борис")
    panel.form.charged.setChecked(False)
    qtbot.keyClicks(panel.form.reason, "knows them")
    qtbot.keyClick(panel.form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(office.done))
    figures = {"order": WAITING[0].id, "manager": "Борис", "reason": "knows them", "charged": False}
    assert office.done == [("assign_order", figures)]


def test_a_pick_of_somebody_away_is_said_and_not_forbidden(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    for order in (WAITING[0], TODAY[0]):  # one to be assigned, one to be passed on
        tab.segments.choose("all")
        quiet(qtbot, window.desk)
        tab.list.pick(lambda row, order=order: row.id == order.id)
        quiet(qtbot, window.desk)
        form = tab._shown.form if order is WAITING[0] else tab._shown.other
        form.begin()
        form.manager.setCurrentIndex(form.manager.findData("Борис"))
        assert form.note_text == ""
        form.manager.setCurrentIndex(form.manager.findData("Вера"))
        assert form.manager.currentText() == "Вера · sick leave until 23 Oct"
        assert form.note_text == "Вера is away until 23 Oct."
    assert form._note.isVisible()
    form.reason.setText("knows them")
    form.button.click()
    qtbot.waitUntil(lambda: bool(office.done))
    assert office.done[0][1]["manager"] == "Вера"


def test_an_uncertain_client_is_asked_about_before_anything_is_dealt(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    tab.list.pick(lambda row: row.question)
    quiet(qtbot, window.desk)
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(office.done))
    assert office.done == [("answer_match", {"order": WAITING[2].id, "same": True})]


def test_an_order_that_somebody_leads_shows_who_and_takes_payments(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    tab.show_order(TODAY[0].id)
    quiet(qtbot, window.desk)
    panel = tab._shown
    assert isinstance(panel, OrderPanel)
    panel.pay.click()
    assert panel.payment.amount.text() == "86400,00"
    panel.payment.amount.setText("50 000,50")
    panel.payment.button.click()
    qtbot.waitUntil(lambda: bool(office.done))
    name, figures = office.done[0]
    assert name == "record_payment"
    assert str(figures["amount"]) == "50000.50"


def test_no_number_of_enters_leads_from_an_assignment_into_money(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    tab.show_order(TODAY[0].id)
    quiet(qtbot, window.desk)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget() or tab.list, Qt.Key.Key_Return)
        quiet(qtbot, window.desk)
    assert tab._shown.payment.isHidden()
    assert office.done == []


def test_enter_in_the_payment_form_moves_on_and_a_key_held_down_records_nothing(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    tab.show_order(TODAY[0].id)
    quiet(qtbot, window.desk)
    form = tab._shown.payment
    tab._shown.pay.click()
    qtbot.keyClick(form.amount, Qt.Key.Key_Return)
    assert form.day.hasFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True, 1)
    for field in (form.day, form.note, form.button):
        field.setFocus()
        QApplication.sendEvent(field, held)
    assert office.done == []
    qtbot.keyClick(form.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(office.done))


def test_an_estimated_amount_is_not_proposed_as_payment(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    office.today[0] = replace(TODAY[0], estimated=True)
    tab = window.contents.current()
    tab.show_order(TODAY[0].id)
    quiet(qtbot, window.desk)
    tab._shown.pay.click()
    assert tab._shown.payment.amount.text() == ""


def test_what_is_refused_is_said_in_the_window_and_the_order_stays(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    office.fails = Refused("already_assigned", order="1301", manager="Борис")
    tab = window.contents.current()
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(tab.message.text))
    assert tab.list.record() == WAITING[0]


def test_a_change_elsewhere_does_not_disturb_an_open_form(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    panel = tab._shown
    panel.form.begin()
    panel.form.reason.setText("half a reason")
    tab.refresh({"order"})
    quiet(qtbot, window.desk)
    assert tab._shown is panel
    assert panel.form.reason.text() == "half a reason"


def test_sick_today_is_one_entry_till_midnight(qtbot: Any, window: Window, office: FakeOffice) -> None:
    window.contents.current().doing.absent("Борис")
    qtbot.waitUntil(lambda: bool(office.done))
    name, figures = office.done[0]
    assert name == "record_absence"
    assert str(figures["end"]) == "2026-10-21 00:00:00"


def test_the_panel_says_who_is_away_now_though_the_order_is_theirs(
    qtbot: Any, window: Window, office: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = replace(PEOPLE[0], absence="errand", until=NOW.replace(hour=18), absence_id=9)
    monkeypatch.setattr(reads, "list_employees", lambda _store, _viewer, _now: [away, *PEOPLE[1:]])
    tab = window.contents.current()
    tab.list.pick(lambda row: row.id == WAITING[1].id)
    quiet(qtbot, window.desk)
    panel = tab._shown
    [first, *_rest] = manager_rows(panel._explanation, [away, *PEOPLE[1:]], NOW)
    assert (first.presence, first.token) == ("away now", "waiting")
    texts = [label.text() for label in panel.findChildren(Label)]
    assert "Анна: now — errand until 18:43" in texts
    assert any("as of its arrival, 10:40" in said.words for said in panel.findChildren(Sentence))
    assert panel.form.manager.itemText(0) == "Борис"


def test_a_wait_or_an_absence_that_has_not_changed_needs_no_word(window: Window) -> None:
    panel = window.contents.current()._shown
    assert not any("as of" in said.words for said in panel.findChildren(Sentence))


def test_a_paid_order_stays_in_the_open_ones_until_another_is_picked(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    tab = window.contents.current()
    tab.segments.choose("open")
    quiet(qtbot, window.desk)
    tab._shown.pay.click()
    tab._shown.payment.button.click()
    office.paid = TODAY[0].id
    quiet(qtbot, window.desk)
    tab.refresh({"order"})
    quiet(qtbot, window.desk)
    assert tab.list.record().id == TODAY[0].id
    assert tab.list.record().stage == "paid"
    tab.list.pick(lambda row: row.id == TODAY[1].id)
    tab.refresh({"order"})
    quiet(qtbot, window.desk)
    assert not tab.list.pick(lambda row: row.id == TODAY[0].id)


def test_an_office_without_managers_says_so(
    qtbot: Any, window: Window, office: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = Explanation(Rule.FAIR, None, False)
    monkeypatch.setattr(reads, "list_employees", lambda _store, _viewer, _now: [PEOPLE[4]])
    monkeypatch.setattr(FakeOffice, "propose", lambda *_of: Proposal(nobody, True, None, None))
    tab = window.contents.current()
    tab.list.pick(lambda row: row.id == WAITING[1].id)
    quiet(qtbot, window.desk)
    texts = [label.text() for label in tab._shown.findChildren(Label)]
    assert "There are no managers yet" in texts
    assert tab._shown.primary.text() == "Add a manager…"


def test_a_balance_of_millions_still_fits_its_column() -> None:
    assert money_balance(Fraction(-36093)) == "−36\u202f093"
    assert money_balance(Fraction(-4115226)) == "−4.12 M"


def test_the_employee_form_starts_fresh_each_time(window: Window) -> None:
    tab = window.contents.current()
    tab.add_employee()
    form = tab.empty.form
    form.name.setText("Анна")
    form.role.setCurrentIndex(form.role.findData(Role.OWNER))
    form.hired.setText("yesterday")
    form.close_form()
    tab.add_employee()
    assert (form.name.text(), form.role.currentData()) == ("", Role.MANAGER)
    assert form.hired.text() == f"{NOW:%d.%m.%Y}"


def test_a_minute_reads_nothing_while_another_tab_is_shown(qtbot: Any, window: Window) -> None:
    tab = window.contents.current()
    tab.hide()
    tab._minute_passed()
    assert window.desk.idle
    tab.show()
    assert not window.desk.idle, "what has passed is read once the tab is shown again"
    quiet(qtbot, window.desk)
