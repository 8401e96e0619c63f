"""The forms of the page Pay: an adjustment by hand, and the reason for reopening a month."""

from desktop.language.dates import month_name
from desktop.language.numbers import parse_amount, with_sign
from desktop.language.translate import translate
from desktop.rules.months import Month
from desktop.rules.pay.components.adjustments import DEDUCTION
from desktop.services.payroll import adjust_pay, reopen_month
from desktop.views.desk.calls import command
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.forms import DeliberateForm, InlineForm, choice, line_edit


class AdjustmentForm(DeliberateForm):
    """Enters a bonus, deduction or advance: employee, kind, ground of a deduction, amount, reason."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Pay", "Enter it"), self._store, upright=True, primary=False)
        self._actions = actions
        self._month: Month | None = None
        self.employee = choice([])
        self.kind = choice(
            [
                ("bonus", translate("Pay", "bonus")),
                ("deduction", translate("Pay", "deduction")),
                ("advance", translate("Pay", "advance")),
            ]
        )
        self.ground = choice(
            [
                ("advance", translate("Pay", "an advance not worked off")),
                ("arithmetic", translate("Pay", "an arithmetic error")),
                ("damage", translate("Pay", "damage acknowledged by the employee")),
                ("court", translate("Pay", "a court order")),
                ("other", translate("Pay", "another ground")),
            ]
        )
        self.amount, self.reason = line_edit("0,00"), line_edit()
        self.add_field(translate("Pay", "Employee"), self.employee)
        self.add_field(translate("Pay", "What"), self.kind)
        self.add_field(translate("Pay", "Ground of the deduction"), self.ground)
        self.add_field(with_sign(translate("Pay", "Amount, %1")), self.amount)
        self.add_field(translate("Pay", "Reason"), self.reason)

        self.kind.currentIndexChanged.connect(self._enable_ground)
        self._enable_ground()

    def _enable_ground(self) -> None:
        """Only a deduction has a ground."""
        self.ground.setEnabled(self.kind.currentData() == DEDUCTION)

    def open_for(self, month: Month, names: list[str], employee: str) -> None:
        """Show the form, empty, with ``employee`` chosen among ``names``."""
        self._month = month
        self.employee.clear()
        for name in names:
            self.employee.addItem(name, name)
        self.employee.setCurrentIndex(max(self.employee.findData(employee), 0))
        self.amount.clear()
        self.reason.clear()
        self.open_form(self.kind)

    def _store(self) -> None:
        try:
            amount = parse_amount(self.amount.text())
        except ValueError:
            amount = None
        if amount is None or amount <= 0:
            self.say_wrong(translate("Pay", "An amount above 0 is needed, such as 3 000 or 1 250,50."))
            self.amount.setFocus()
            return
        if not self.reason.text().strip():
            self.say_wrong(translate("Pay", "An entry by hand needs a reason."))
            self.reason.setFocus()
            return
        self.set_working(True)
        ground = self.ground.currentData() if self.kind.currentData() == DEDUCTION else None
        employee = self.employee.currentData()
        given = {"kind": self.kind.currentData(), "reason": self.reason.text().strip(), "ground": ground}
        asked = command(adjust_pay, month=str(self._month), employee=employee, amount=amount, **given)
        self._actions.write(asked, employee, self)


class ReopenForm(InlineForm):
    """Reopens a closed month; a reason is needed."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Pay", "Reopen the month"), self._store, upright=True)
        self._actions = actions
        self._month: Month | None = None
        self.reason = line_edit()
        self.add_field(translate("Pay", "Why it is reopened"), self.reason)

    def open_for(self, month: Month) -> None:
        """Show the form, empty."""
        self._month = month
        self.reason.clear()
        self.open_form(self.reason)

    def _store(self) -> None:
        reason = self.reason.text().strip()
        if self._month is None:
            return
        if not reason:
            self.say_wrong(translate("Pay", "A month is reopened with a reason only."))
            return
        self.set_working(True)
        asked = command(reopen_month, month=str(self._month), reason=reason)
        self._actions.write(asked, month_name(self._month), self)
