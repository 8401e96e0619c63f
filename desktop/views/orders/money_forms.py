"""The forms that record a payment or a refund of an order, and correct one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QLineEdit

from desktop.language.dates import DaySide, parse_day
from desktop.language.numbers import parse_amount, with_sign
from desktop.language.translate import translate
from desktop.rules.errors import ConfirmationNeeded
from desktop.services.order_lists import PaymentRow
from desktop.views.widgets.boxes import boxed, labelled
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import DeliberateForm, InlineForm, line_edit


@dataclass(frozen=True, slots=True)
class TypedMoney:
    """A payment or refund as it was typed; ``amount`` is above 0, in the office's currency.

    ``confirmed``: the person was asked about what is odd with it, and said that it is right.
    """

    amount: Decimal
    day: date
    note: str
    reason: str
    confirmed: bool


Submit = Callable[[TypedMoney, InlineForm], object]


class MoneyForm(DeliberateForm):
    """Amount, date and note of a payment or a refund. Enter moves on; only the button records money.

    What is odd (an overpayment, a day in the future) is asked about in place, with a button of its own.
    """

    def __init__(self, title: str, today: date, submit: Submit, *, margin: int = 20) -> None:
        super().__init__(title, self._check, upright=True, margin=margin)
        self._go, self._today = submit, today
        self.amount, self.day, self.note = line_edit("0,00"), line_edit(), line_edit()
        self.reason = line_edit()
        self._why = boxed(labelled(translate("Client", "Reason"), self.reason))
        self._why.hide()
        self.reason.setAccessibleName(translate("Client", "Reason"))
        self.add_field(with_sign(translate("Orders", "Amount, %1")), self.amount)
        self.add_field(translate("Orders", "Date"), self.day)
        self.add_field(translate("Orders", "Note"), self.note)
        self.add_widget(self._why)
        self.sure = self.add_button(
            Button(translate("Orders", "Yes, it is right"), "danger", clicked=self._confirm)
        )
        self.sure.hide()
        for field in (self.amount, self.day, self.note, self.reason):
            field.textEdited.connect(lambda _text: self._withdraw())

    def begin(self, amount: Decimal | None = None) -> None:
        """Open the form with today's date, and with the amount where it is certain."""
        self._fill(amount, self._today, "")

    def _fill(self, amount: Decimal | None, day: date, note: str) -> None:
        self._withdraw()
        self.amount.setText(str(amount).replace(".", ",") if amount else "")
        self.day.setText(f"{day:%d.%m.%Y}")
        self.note.setText(note)
        self.reason.clear()
        self.open_form(self.amount)
        self.amount.selectAll()

    def fail(self, error: Exception) -> None:
        """Ask about what is odd, or say why nothing was stored. The cursor is on Cancel: no second press of
        the same key confirms anything."""
        self._withdraw()
        super().fail(error)
        if isinstance(error, ConfirmationNeeded):
            self.button.hide()
            self.sure.setEnabled(True)
            self.sure.show()
            self.cancel.setFocus()

    def _withdraw(self) -> None:
        """Take the question away, as the form is not the one that was asked about."""
        if not self.sure.isHidden():
            self.sure.hide()
            self.button.show()
            self.say_wrong("")

    def _check(self) -> None:
        self._record(confirmed=False)

    def _confirm(self) -> None:
        self.sure.setEnabled(False)
        self._record(confirmed=True)

    def _record(self, *, confirmed: bool) -> None:
        try:
            amount = parse_amount(self.amount.text())
        except ValueError:
            amount = None
        if amount is None or amount <= 0:
            self._wrong_in(self.amount, translate("Orders", "An amount above zero, such as 12 500,00."))
            return
        try:
            day = parse_day(self.day.text(), self._today, DaySide.BEHIND)
        except ValueError:
            day = None
        if day is None:
            self.say_no_date(self.day, self._today)
            return
        if not self._why.isHidden() and not self.reason.text().strip():
            self._wrong_in(self.reason, translate("Window", "Say why: the reason stays in the journal."))
            return
        self.set_working(True, translate("Orders", "Saving…"))
        note, reason = self.note.text().strip(), self.reason.text().strip()
        self._go(TypedMoney(amount, day, note, reason, confirmed), self)

    def _wrong_in(self, field: QLineEdit, text: str) -> None:
        self.say_wrong(text)
        field.setFocus()


class CorrectionForm(MoneyForm):
    """Amount, date and note of a payment that was recorded wrongly, with the reason of the correction."""

    def __init__(self, today: date, submit: Submit, remove: Callable[[], object]) -> None:
        super().__init__(translate("Client", "Save"), today, submit, margin=0)
        self._why.show()
        self.add_button(Button(translate("Client", "Remove…"), "link", clicked=remove))

    def begin_with(self, payment: PaymentRow) -> None:
        """Open the form with a payment as the panel shows it."""
        self._fill(abs(payment.amount), payment.day, payment.note)
