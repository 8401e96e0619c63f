"""The panel of an order that somebody leads: who and why, shares, stage, payments, and what one can do."""

from datetime import datetime
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.language import words
from desktop.language.dates import moment_words
from desktop.language.numbers import exact_money, percent, whole_money
from desktop.language.translate import fill, translate
from desktop.services.dealing import reassign_order
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.order_lists import OrderCard
from desktop.services.people.employees import EmployeeRow
from desktop.views.orders.actions import OrderActions
from desktop.views.orders.edit_form import OrderForm
from desktop.views.orders.manager_form import ManagerForm
from desktop.views.orders.managers import presence_words
from desktop.views.orders.money_forms import MoneyForm, TypedMoney
from desktop.views.orders.parts import about_client, reason, stacked, who_and_what
from desktop.views.orders.payment_lines import PaymentLines
from desktop.views.orders.reads import Shown
from desktop.views.orders.reject import reject_button
from desktop.views.orders.turn import Declined, OwnTurn
from desktop.views.orders.why_not import WhyNot
from desktop.views.shell.contents import Navigate
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.widgets.boxes import Line, column, fact, labelled, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice
from desktop.views.widgets.labels import ElidedLabel, Label

STAGES = ("new", "negotiation", "proposal", "invoice", "paid", "lost")


class OrderPanel(QWidget):
    """An assigned order, or one that was taken off the list."""

    def __init__(self, shown: Shown, now: datetime, actions: OrderActions, navigate: Navigate) -> None:
        super().__init__()
        self._card, self._actions = shown.card, actions
        self.turns: list[InlineForm] = []
        card, today = shown.card, now.date()
        self.edit = OrderForm(card, shown.services, today, partial(actions.edit, card))
        self.other = ManagerForm(_names(card, shown.people), shown.people, now, self._reassign, charges=False)
        self.payment = MoneyForm(translate("Orders", "Record payment"), today, self._pay)
        self.refund = MoneyForm(translate("Orders", "Record refund"), today, self._refund)
        self.payments = PaymentLines(card, now, actions, self._close_money_forms)
        parts = [who_and_what(card.row, shown.client, None, now, self.edit), Line()]
        if card.row.manager is not None:
            parts += [self._leader(shown.people, now), self.other, Line(), self._money()]
            parts += [self.payment, self.refund, Line()]
        parts.append(about_client(shown.client, now, navigate))
        self.setLayout(column(stacked(*parts)))

    @property
    def editing(self) -> bool:
        forms = (self.edit, self.other, self.payment, self.refund, *self.payments.forms, *self.turns)
        return any(not form.isHidden() for form in forms)

    def act(self) -> None:
        """Do nothing: the key that assigns orders in the list must never lead into money."""

    def set_working(self, working: bool) -> None:
        """Do nothing: no action of this panel runs on Enter alone."""

    def _leader(self, people: list[EmployeeRow], now: datetime) -> QWidget:
        card = self._card
        name = card.row.manager or ""
        person = next((person for person in people if person.name == name), None)
        presence, token = presence_words(person, now)
        parts: list[QWidget | int] = []
        if len(card.shares) > 1:
            parts += [fact(who, percent(share)) for who, share in card.shares]
        if card.explanation is not None:
            why = WhyNot(card, card.explanation, self._actions.desk, now)
            self.turns += why.forms
            parts += [reason(card.explanation, now), 4, why]
        if card.assigned_at is not None:
            who = card.assigned_by or "—"
            said = translate("Orders", "Assigned %1 by: %2")
            parts.append(
                Label(fill(said, moment_words(card.assigned_at, now), who), token="text2", wrap=True)
            )
        other = Button(
            translate("Orders", "Pass to another…"), icon="arrow-right-left", clicked=self.other.begin
        )
        needs_drive(self._actions.desk, other, reassign_order)
        return section(
            Label(translate("Orders", "Leads the order"), token="text2"),
            ElidedLabel(name, points=17, strong=True),
            Label(presence, token=token),
            4, *parts, *self._turn(), 10, row(other, None, reject_button(card.row, self._actions)), top=12,
        )  # fmt: skip

    def _turn(self) -> list[QWidget]:
        """What can be done about the turn that the order took."""
        card, actions = self._card, self._actions
        if card.dealt is not None and card.row.manager == actions.desk.user.name:
            own = OwnTurn(card, card.dealt, actions)
            self.turns.append(own.form)
            return [own]
        if card.declined is not None:
            declined = Declined(card, card.declined, actions)
            self.turns.append(declined.form)
            return [declined]
        return []

    def _money(self) -> QWidget:
        card = self._card
        self.stage = choice([(stage, words.stage(stage)) for stage in STAGES])
        self.stage.setCurrentIndex(max(0, self.stage.findData(card.row.stage)))
        self.stage.activated.connect(lambda _index: self._move(self.stage))
        paid = fact(translate("Orders", "Paid"), _of(card.row.paid, card.row.amount), strong=True)
        self.pay = Button(translate("Orders", "Payment…"), icon="banknote", clicked=self._begin_payment)
        needs_drive(self._actions.desk, self.pay, record_payment)
        back = Button(translate("Orders", "Refund…"), "link", clicked=self._begin_refund)
        back.setEnabled(card.row.paid > 0)
        needs_drive(self._actions.desk, back, record_refund)
        return section(
            labelled(translate("Orders", "Stage"), self.stage),
            10,
            paid,
            self.payments,
            8,
            row(self.pay, None, back),
            top=12,
        )

    def _begin_payment(self) -> None:
        row = self._card.row
        certain = row.amount is not None and not row.estimated and row.amount > row.paid
        self.refund.close_form()
        self.payments.close_forms()
        self.payment.begin(row.amount - row.paid if row.amount is not None and certain else None)

    def _begin_refund(self) -> None:
        self.payment.close_form()
        self.payments.close_forms()
        self.refund.begin()

    def _close_money_forms(self) -> None:
        self.payment.close_form()
        self.refund.close_form()

    def _move(self, field: QComboBox) -> None:
        stage = field.currentData()
        if stage != self._card.row.stage:
            self._actions.move(self._card.row, stage, self._card.version)

    def _reassign(self, manager: str, why: str, _charged: bool, form: InlineForm) -> None:
        self._actions.reassign(self._card.row, manager, why, form)

    def _pay(self, typed: TypedMoney, form: InlineForm) -> None:
        self._actions.pay(self._card.row, typed, form)

    def _refund(self, typed: TypedMoney, form: InlineForm) -> None:
        self._actions.refund(self._card.row, typed, form)


def _of(paid: Decimal, amount: Decimal | None) -> str:
    if amount is None:
        return whole_money(paid)
    return fill(translate("Orders", "%1 of %2"), exact_money(paid), exact_money(amount))


def _names(card: OrderCard, people: list[EmployeeRow]) -> list[str]:
    return [
        person.name
        for person in people
        if person.employed and person.role.leads_orders and person.name != card.row.manager
    ]
