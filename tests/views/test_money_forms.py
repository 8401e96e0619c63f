"""Odd payments are asked about in place, wrong ones corrected and removed in the order's panel."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.models import Payment
from desktop.services.access.sign_in import who_works
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from tests.views.conftest import quiet
from tests.views.every_form import NOW, Shown, make_office
from tests.views.real_desk import settle


@pytest.fixture
def shown(qtbot: Any, empty_office: Path, tmp_path: Path) -> Iterator[Shown]:
    store = open_store(make_office(empty_office, tmp_path / "office.dolya"))
    window = build_window(with_contents(store, NOW), who_works(store, "Игорь"), lambda: NOW)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    quiet(qtbot, window.desk)
    yield Shown(window, store, partial(settle, qtbot, window.desk), qtbot.waitUntil)
    window.desk.stop()
    store.close()


def paid(store: Store) -> list[tuple[Decimal, date, str]]:
    with store.read() as session:
        rows = session.scalars(select(Payment).order_by(Payment.number)).all()
        return [(row.amount, row.day, row.note) for row in rows]


FIRST = (Decimal("1000.00"), NOW.date(), "")


def test_a_change_of_what_is_asked_about_withdraws_the_question(shown: Shown, qtbot: Any) -> None:
    panel = shown.order("1")
    form = panel.payment
    panel.pay.click()
    form.amount.setText("123000")
    form.button.click()
    qtbot.waitUntil(form.sure.isVisible)
    assert "123 000,00" in form.wrong.replace("\u00a0", " ") or "124" in form.wrong
    assert form.button.isHidden()
    assert form.cancel.hasFocus(), "no second press of a key confirms it"
    form.amount.clear()
    qtbot.keyClicks(form.amount, "500")
    assert (form.sure.isHidden(), form.button.isHidden(), form.wrong) == (True, False, "")
    form.button.click()
    shown.quiet()
    assert paid(shown.store) == [FIRST, (Decimal("500.00"), NOW.date(), "")]


def test_an_overpayment_is_recorded_by_a_button_of_its_own(shown: Shown, qtbot: Any) -> None:
    panel = shown.order("1")
    panel.pay.click()
    panel.payment.amount.setText("123000")
    panel.payment.button.click()
    qtbot.waitUntil(panel.payment.sure.isVisible)
    assert paid(shown.store) == [FIRST]
    panel.payment.sure.click()
    shown.quiet()
    assert paid(shown.store)[1][0] == Decimal("123000.00")


def test_a_payment_is_corrected_with_a_reason_and_taken_back(shown: Shown) -> None:
    payments = shown.order("1").payments
    payments.pencils[0].click()
    form = payments.correction
    assert (form.amount.text(), form.day.text()) == ("1000,00", "20.10.2026")
    form.amount.setText("900")
    form.note.setText("счёт 8")
    form.button.click()
    assert form.isVisible()
    assert "why" in form.wrong.lower()
    form.reason.setText("перепутан счёт")
    form.button.click()
    shown.quiet()
    assert paid(shown.store) == [(Decimal("900.00"), NOW.date(), "счёт 8")]
    tab = shown.window.contents.current()
    assert tab.undo.offering
    tab.undo.undo()
    shown.quiet()
    assert paid(shown.store) == [FIRST]


def test_a_payment_is_removed_with_a_reason(shown: Shown) -> None:
    payments = shown.order("1").payments
    payments.pencils[0].click()
    payments._ask_to_remove()
    payments.removal.button.click()
    assert paid(shown.store) == [FIRST]
    payments.removal.reason.setText("чужой платёж")
    payments.removal.button.click()
    shown.quiet()
    assert paid(shown.store) == []


def test_source_and_due_date_of_an_order_are_corrected(shown: Shown) -> None:
    form = shown.order("2").edit
    form.begin()
    form.source.setCurrentIndex(form.source.findData("walk-in"))
    form.due.setText("5.1")
    form.button.click()
    shown.quiet()
    form = shown.order("2").edit
    form.begin()
    assert (form.source.currentData(), form.due.text()) == ("walk-in", "05.01.2027")
    form.due.setText("31.2")
    form.button.click()
    assert "date" in form.wrong.lower()


def test_the_next_order_need_not_come_on_foot_as_well(shown: Shown) -> None:
    tab = shown.go("orders")
    shown.window.contents.navigate("intake")
    tab.strip.source.choose("walk-in")
    tab.strip.forget()
    assert tab.strip.source.value == "phone"
