"""The payments of an order in its panel, each with a pencil that opens its correction in place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import dated
from desktop.language.numbers import exact_money
from desktop.language.translate import fill, translate
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.order_lists import OrderCard, PaymentRow
from desktop.views.orders.actions import OrderActions
from desktop.views.orders.money_forms import CorrectionForm, TypedMoney
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.widgets.boxes import boxed, column, fact, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.removal import RemovalForm


class PaymentLines(QWidget):
    """A line per payment or refund; the forms stand below the line that they change."""

    def __init__(
        self, card: OrderCard, now: datetime, actions: OrderActions, begun: Callable[[], object]
    ) -> None:
        """``begun`` is called when a correction is begun: other forms close."""
        super().__init__()
        self._card, self._now, self._actions, self._begun = card, now, actions, begun
        self._payment: PaymentRow | None = None
        self.correction = CorrectionForm(now.date(), self._correct, self._ask_to_remove)
        self.removal = RemovalForm(margin=0)
        self.forms: tuple[InlineForm, ...] = (self.correction, self.removal)
        for form, operation in ((self.correction, correct_payment), (self.removal, remove_payment)):
            needs_drive(actions.desk, form.button, operation)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.pencils = [self._line(payment) for payment in card.payments]
        for form in self.forms:
            self._lines.addWidget(form)
        self.setLayout(column(self._lines))
        if not card.payments:
            self.hide()

    def close_forms(self) -> None:
        for form in self.forms:
            form.close_form()

    def _line(self, payment: PaymentRow) -> Button:
        pencil = Button("", "flat", icon="pencil", clicked=partial(self.begin, payment))
        pencil.setToolTip(fill(translate("Client", "Change: %1"), self._called(payment)))
        pencil.setAccessibleName(pencil.toolTip())
        token = "late" if payment.amount < 0 else "text"
        said = f"{dated(payment.day, self._now.date())}, {payment.note or _kind(payment)}"
        self._lines.addWidget(boxed(row(fact(said, exact_money(payment.amount), token), pencil)))
        return pencil

    def begin(self, payment: PaymentRow) -> None:
        """Open the correction of a payment below its line."""
        self._begun()
        self._payment = payment
        for form in self.forms:
            form.close_form()
            self._lines.removeWidget(form)
        for place, form in enumerate(self.forms, self._card.payments.index(payment) + 1):
            self._lines.insertWidget(place, form)
        self.correction.begin_with(payment)

    def _called(self, payment: PaymentRow) -> str:
        return f"{_kind(payment)} {dated(payment.day, self._now.date())}, {exact_money(payment.amount)}"

    def _correct(self, typed: TypedMoney, form: InlineForm) -> None:
        if self._payment is not None:
            self._actions.correct_payment(self._card.row, self._payment, typed, form)

    def _ask_to_remove(self) -> None:
        if self._payment is None:
            return
        self.correction.close_form()
        question = fill(translate("Orders", "Remove this: %1?"), self._called(self._payment))
        self.removal.ask(question, self._remove, reason=True)

    def _remove(self, reason: str) -> None:
        if self._payment is not None:
            self._actions.remove_payment(self._card.row, self._payment, reason, self.removal)


def _kind(payment: PaymentRow) -> str:
    return translate("Orders", "refund") if payment.amount < 0 else translate("Orders", "payment")
