"""An office in a file and every form of its window, each opened and filled in: for tests that press keys."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from sqlalchemy import select

from desktop import models
from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.rules.months import Month
from desktop.services import clients, dealing, intake, planning
from desktop.services.access.sign_in import who_works
from desktop.services.money.payments import record_payment
from desktop.services.payroll import close_month
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.views.orders.draft_panel import DraftPanel
from desktop.views.shell.window import Window
from desktop.views.widgets.buttons import Button
from tests.services.pay_office import set_up
from tests.views.real_desk import settle

NOW = datetime(2026, 10, 20, 10, 42)
SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
IGOR, ANNA = 1, 2
OFFICE = """
[office]
name = "Формат"
country = "RU"
break_even = 1000
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-09-01
scheme = "active"
[[employees]]
name = "Борис"
role = "manager"
hired = 2026-09-01
scheme = "active"
[[services]]
name = "Вывески"
[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
  [[schemes.components]]
  kind = "penalty"
  metric = "calls"
  below = 0.8
  amount = 1000
[[plans]]
month = "2026-09"
employee = "Анна"
metric = "calls"
target = 90
[[plans]]
month = "2026-10"
employee = "Анна"
metric = "calls"
target = 90
"""


def make_office(empty: Path, place: Path) -> Path:
    """Make the office: order 1 is led by Анна and partly paid, 2 and 3 wait, 4 asks a question."""
    shutil.copyfile(empty, place)
    store = open_store(place)
    set_up(store, OFFICE)
    morning = Act(IGOR, NOW - timedelta(hours=1))
    given = {"source": "phone", "phone": "+7 916 123-45-60", "name": "Ромашка", "amount": Decimal("5000.00")}
    led = intake.take_order(store, act(morning), visit="1", **given).order
    dealing.assign_order(store, act(morning), order=led, manager="Анна", reason="просьба")
    for visit, name in (("2", "Лютик"), ("3", "Пион")):
        intake.take_order(store, act(morning), visit=visit, source="phone", name=name, same_client=False)
    intake.take_order(store, act(morning), visit="4", source="phone", name="ООО «Ромашка»")
    record_payment(store, act(morning), order=led, day=NOW.date(), amount=Decimal("1000.00"))
    client = client_of(store, "Ромашка")
    person = {"name": "Марина", "phone": "+7 910 973-42-18", "email": "m@example.org"}
    clients.add_person(store, act(morning), client=client, **person)
    clients.log_contact(store, act(morning), client=client, kind="call_out", text="макет")
    planning.file_reason(store, Act(ANNA, NOW), month="2026-09", employee="Анна", metric=None, text="учёба")
    store.close()
    return place


def act(of: Act) -> Act:
    return Act(of.actor, of.at)


def client_of(store: Store, name: str) -> UUID:
    with store.read() as session:
        return session.scalars(select(models.Client.id).where(models.Client.name == name)).one()


@dataclass
class Shown:
    """The window at work; ``quiet`` waits until nothing is under way."""

    window: Window
    store: Store
    quiet: Callable[[], None]
    until: Callable[[Callable[[], bool]], None]
    """Waits until something is so."""

    def go(self, tab: str) -> Any:
        self.window.contents.go(tab)
        self.quiet()
        return self.window.contents.current()

    def order(self, number: str) -> Any:
        """The panel of this order."""
        tab = self.go("orders")
        tab.segments.choose("all")
        self.quiet()
        assert tab.list.pick(lambda row: row.number == number)
        self.quiet()
        return tab._shown

    def card(self) -> Any:
        self.window.contents.navigate("client", client_of(self.store, "Ромашка"))
        self.quiet()
        return self.window.contents.current().card

    def pay(self, month: Month) -> Any:
        tab = self.go("pay")
        tab.month.show_month(month)
        self.quiet()
        return tab


@contextmanager
def window_on(template: Path, folder: Path, qtbot: Any) -> Iterator[Shown]:
    """The owner's window on a copy of the office in this folder."""
    place = folder / "office.dolya"
    shutil.copyfile(template, place)
    store = open_store(place)
    window = build_window(with_contents(store, NOW), who_works(store, "Игорь"), lambda: NOW)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle(qtbot, window.desk)
    yield Shown(window, store, partial(settle, qtbot, window.desk), qtbot.waitUntil)
    window.desk.stop()
    store.close()


@dataclass(frozen=True)
class Opened:
    """A form that is open and filled in: ``start`` has the cursor, ``press`` is what its button does, if it
    has one.

    ``operation`` is what one press records. ``by_enter``: Enter in its fields does what the button does.
    """

    start: QWidget
    press: Callable[[], object] | None
    operation: str
    by_enter: bool = True


def _form(form: Any, operation: str, *, by_enter: bool = True, start: QWidget | None = None) -> Opened:
    return Opened(start or QApplication.focusWidget() or form, form.button.click, operation, by_enter)


def intake_of_a_new_client(shown: Shown) -> Opened:
    tab = shown.go("orders")
    shown.window.contents.navigate("intake")
    tab.strip.phone.setText("+7 999 000-00-01")
    shown.quiet()
    tab.strip.new_client.name.setText("Астра")
    shown.until(lambda: isinstance(tab._shown, DraftPanel) and tab._shown.primary.isEnabled())
    shown.quiet()
    return Opened(tab.strip.fields.subject, lambda: tab._shown.primary.click(), "take_order")


def assign_by_the_rules(shown: Shown) -> Opened:
    panel = shown.order("2")
    tab = shown.window.contents.current()
    return Opened(tab.list, lambda: panel.primary.click(), "assign_order")


def assign_by_hand(shown: Shown) -> Opened:
    form = shown.order("2").form
    form.begin()
    form.reason.setText("просили")
    return _form(form, "assign_order")


def answer_of_the_match(shown: Shown) -> Opened:
    panel = shown.order("4")
    return Opened(panel.primary, lambda: panel.primary.click(), "answer_match")


def pass_to_another(shown: Shown) -> Opened:
    form = shown.order("1").other
    form.begin()
    form.reason.setText("просили")
    return _form(form, "reassign_order")


def order_edit(shown: Shown) -> Opened:
    form = shown.order("1").edit
    form.begin()
    form.subject.setText("баннер")
    return _form(form, "edit_order")


def payment(shown: Shown) -> Opened:
    panel = shown.order("1")
    panel.pay.click()
    panel.payment.amount.setText("100")
    return _form(panel.payment, "record_payment", by_enter=False)


def refund(shown: Shown) -> Opened:
    panel = shown.order("1")
    panel._begin_refund()
    panel.refund.amount.setText("100")
    return _form(panel.refund, "record_refund", by_enter=False)


def odd_payment(shown: Shown) -> Opened:
    """The question whether more than the order's amount has come in."""
    panel = shown.order("1")
    panel.pay.click()
    panel.payment.amount.setText("123000")
    panel.payment.button.click()
    shown.until(panel.payment.sure.isVisible)
    return Opened(panel.payment.cancel, panel.payment.sure.click, "record_payment", by_enter=False)


def payment_correction(shown: Shown) -> Opened:
    payments = shown.order("1").payments
    payments.pencils[0].click()
    payments.correction.amount.setText("900")
    payments.correction.reason.setText("ошибка")
    return _form(payments.correction, "correct_payment", by_enter=False)


def payment_removal(shown: Shown) -> Opened:
    payments = shown.order("1").payments
    payments.pencils[0].click()
    payments._ask_to_remove()
    payments.removal.reason.setText("чужой платёж")
    return _form(payments.removal, "remove_payment", by_enter=False)


def absence(shown: Shown) -> Opened:
    tab = shown.go("orders")
    tab.begin_absence()
    shown.quiet()
    form = tab._shown.form
    form.who.setCurrentIndex(form.who.findData("Борис"))
    return _form(form, "record_absence")


def reject(shown: Shown) -> Opened:
    panel = shown.order("2")
    [menu] = panel.findChildren(QMenu)
    return Opened(panel, menu.actions()[0].trigger, "reject_order", by_enter=False)


def employee(shown: Shown) -> Opened:
    tab = shown.go("orders")
    tab.add_employee()
    tab.empty.form.name.setText("Вера")
    return _form(tab.empty.form, "add_employee")


def contact(shown: Shown) -> Opened:
    card = shown.card()
    card.open_contact()
    card.contact.text.setText("перезвонить")
    return _form(card.contact, "log_contact")


def contact_edit(shown: Shown) -> Opened:
    card = shown.card()
    card.history.pick(lambda event: event.contact is not None)
    card.correct_contact()
    card.panel.contact.text.setText("макет готов")
    return _form(card.panel.contact, "edit_contact")


def contact_removal(shown: Shown) -> Opened:
    card = shown.card()
    card.history.pick(lambda event: event.contact is not None)
    card.remove_contact()
    return _form(card.panel.contact.removal, "remove_contact", by_enter=False)


def client_edit(shown: Shown) -> Opened:
    form = (card := shown.card()).panel.edit
    card.panel.begin_edit()
    form.note.setText("звонить утром")
    return _form(form, "edit_client")


def handover(shown: Shown) -> Opened:
    card = shown.card()
    card.open_handover()
    shown.quiet()
    card.handover.reason.setText("просьба клиента")
    return _form(card.handover, "hand_over_client")


def new_person(shown: Shown) -> Opened:
    people = shown.card().panel.people
    people.add.click()
    people.form.name.setText("Пётр")
    return _form(people.form, "add_person")


def _menu(people: Any) -> QMenu:
    found: QMenu = people.menu(people._card.people[0], people)
    return found


def person_edit(shown: Shown) -> Opened:
    people = shown.card().panel.people
    _menu(people).actions()[0].trigger()
    people.person.position.setText("директор")
    return _form(people.person, "edit_person")


def person_removal(shown: Shown) -> Opened:
    people = shown.card().panel.people
    _menu(people).actions()[0].trigger()
    people.person._ask_to_remove()
    return _form(people.removal, "remove_person", by_enter=False)


def phone_edit(shown: Shown) -> Opened:
    people = shown.card().panel.people
    _menu(people).actions()[1].trigger()
    people.reach.written.setText("+7 910 973-42-19")
    return _form(people.reach, "edit_reach")


def phone_removal(shown: Shown) -> Opened:
    people = shown.card().panel.people
    _menu(people).actions()[1].trigger()
    people.reach._ask_to_remove()
    return _form(people.removal, "remove_reach", by_enter=False)


def new_phone(shown: Shown) -> Opened:
    people = shown.card().panel.people
    people.add_reach.click()
    people.reach.written.setText("info@example.org")
    return _form(people.reach, "add_reach_to_client")


def plan_cell(shown: Shown) -> Opened:
    tab = shown.go("plan")
    tab.table.edit_plan(0)
    [editor] = tab.table.findChildren(QLineEdit)
    editor.clear()
    editor.insert("120")
    return Opened(editor, None, "set_target")


def reason(shown: Shown) -> Opened:
    tab = shown.go("plan")
    tab.people.choose("Анна")
    shown.quiet()
    tab.reasons.open_form()
    tab.reasons.form.text.setText("выставка")
    return _form(tab.reasons.form, "file_reason")


def copy_of_the_plan(shown: Shown) -> Opened:
    tab = shown.go("plan")
    tab.month.show_month(Month(2026, 11))
    shown.quiet()
    return Opened(tab.copy, tab.copy.click, "copy_last_targets")


def adjustment(shown: Shown) -> Opened:
    tab = shown.pay(OCTOBER)
    tab.panel.open_adjust()
    tab.panel.adjust.amount.setText("500")
    tab.panel.adjust.reason.setText("за выставку")
    return _form(tab.panel.adjust, "adjust_pay", by_enter=False)


def advances(shown: Shown) -> Opened:
    tab = shown.pay(OCTOBER)
    tab.panel.open_advances()
    shown.quiet()
    return _form(tab.panel.advances, "pay_advances", by_enter=False)


def judgement(shown: Shown) -> Opened:
    tab = shown.pay(SEPTEMBER)
    accept = next(one for one in tab.panel.findChildren(Button) if one.text() == "Accept")
    return Opened(accept, accept.click, "judge_reason")


def judge(shown: Shown) -> None:
    with shown.store.read() as session:
        found = session.scalars(select(models.MissReason.id)).one()
    planning.judge_reason(shown.store, Act(IGOR, NOW), reason=found, accepted=True)


def closing(shown: Shown) -> Opened:
    judge(shown)
    panel = shown.pay(SEPTEMBER).panel
    press = lambda: (panel.close_button.click(), panel.yes.click())  # noqa: E731
    return Opened(panel.close_button, press, "close_month", by_enter=False)


def reopening(shown: Shown) -> Opened:
    judge(shown)
    close_month(shown.store, Act(IGOR, NOW), month=str(SEPTEMBER))
    panel = shown.pay(SEPTEMBER).panel
    panel.open_reopen()
    panel.reopen.reason.setText("ошибка")
    return _form(panel.reopen, "reopen_month")


def taking_back(shown: Shown) -> Opened:
    page = shown.go("actions")
    row = next(row for row in page.rows if row.action.name == "log_contact")
    return Opened(row.button, row.button.click, "undo_operation")


FORMS = (
    intake_of_a_new_client, assign_by_the_rules, assign_by_hand, answer_of_the_match, pass_to_another,
    order_edit, payment, refund, odd_payment, payment_correction, payment_removal,
    absence, reject, employee, contact, contact_edit, contact_removal,
    client_edit, handover, new_person, person_edit, person_removal, phone_edit, phone_removal, new_phone,
    plan_cell, reason, copy_of_the_plan, adjustment, advances, judgement, closing, reopening, taking_back,
)  # fmt: skip
"""Every form of every page, and what is done by a button alone."""
