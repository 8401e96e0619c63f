"""The small forms of the panel, opened in place: another manager, payment, refund."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.language.dates import DaySide, full_date, parse_day
from desktop.language.numbers import parse_amount, with_sign
from desktop.language.translate import fill, translate
from desktop.services.people.employees import EmployeeRow
from desktop.views.widgets.forms import InlineForm, MoneyInputForm, line_edit
from desktop.views.widgets.manager_choice import ManagerChoice


class ManagerForm(InlineForm):
    """Another manager with the reason that the rules ask for; ``charges``: whether it counts is asked too."""

    def __init__(
        self, names: list[str], people: list[EmployeeRow], now: datetime,
        submit: Callable[[str, str, bool, InlineForm], None], *, charges: bool,
    ) -> None:  # fmt: skip
        """``people`` tells who of the managers named is away at ``now``: that is shown before assigning."""
        super().__init__(translate("Orders", "Assign"), self._check, upright=True)
        self._go = submit
        self.manager = ManagerChoice(self)
        self.manager.show_people(names, people, now)
        self.reason = line_edit(translate("Orders", "why this manager"))
        self.charged = QCheckBox(translate("Orders", "counts as a turn"))
        self.charged.setChecked(True)
        self.add_field(translate("Orders", "Manager"), self.manager)
        self.add_field(translate("Orders", "Reason"), self.reason)
        if charges:
            self.add_widget(self.charged)

    def begin(self) -> None:
        self.open_form(self.manager)

    def _check(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.say_wrong(translate("Orders", "A pick by hand needs a reason: everybody sees it."))
            self.reason.setFocus()
            return
        self.set_working(True, translate("Orders", "Assigning…"))
        self._go(self.manager.currentData(), reason, self.charged.isChecked(), self)


class MoneyForm(MoneyInputForm):
    """Amount, date and note of a payment or a refund. Enter moves on; only the button records money."""

    def __init__(
        self, title: str, today: date, submit: Callable[[Decimal, date, str, InlineForm], None]
    ) -> None:
        super().__init__(title, self._check, upright=True)
        self._go, self._today = submit, today
        self.amount, self.day, self.note = line_edit("0,00"), line_edit(), line_edit()
        self.add_field(with_sign(translate("Orders", "Amount, %1")), self.amount)
        self.add_field(translate("Orders", "Date"), self.day)
        self.add_field(translate("Orders", "Note"), self.note)

    def begin(self, amount: Decimal | None = None) -> None:
        """Open the form with today's date, and with the amount where it is certain."""
        self.amount.setText(str(amount).replace(".", ",") if amount else "")
        self.day.setText(f"{self._today:%d.%m.%Y}")
        self.note.clear()
        self.open_form(self.amount)
        self.amount.selectAll()

    def _check(self) -> None:
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
            said = fill(translate("Orders", "A date, such as %1."), full_date(self._today))
            self._wrong_in(self.day, said)
            return
        self.set_working(True, translate("Orders", "Saving…"))
        self._go(amount, day, self.note.text().strip(), self)

    def _wrong_in(self, field: QLineEdit, text: str) -> None:
        self.say_wrong(text)
        field.setFocus()
