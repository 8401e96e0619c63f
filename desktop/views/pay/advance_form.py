"""The advance run in the window: what is proposed to each employee, stored by one meant press."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout

from desktop.language.dates import month_name
from desktop.language.numbers import exact_money
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.services.payroll import Advance, proposed_advances
from desktop.services.payroll.advance_run import pay_advances
from desktop.views.desk.calls import command, query
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import boxed, clear, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import DeliberateForm, line_edit
from desktop.views.widgets.labels import Label


class AdvanceForm(DeliberateForm):
    """Lists the advances of a month that are due and not stored yet; storing them is one undoable step."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Pay", "Enter these advances"), self._store, upright=True, primary=False)
        self._actions = actions
        self._month: Month | None = None
        self._due: tuple[Advance, ...] = ()
        self.title = Label("", strong=True, wrap=True)
        self.said = Label("", token="text2", wrap=True)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(16)
        self._list.setVerticalSpacing(4)
        self._list.setColumnStretch(0, 1)
        self.copy_button = Button(translate("Pay", "Copy the list"), "link", clicked=self._copy)
        self.add_widget(
            boxed(column(self.title, self.said, self._list, row(self.copy_button, None), spacing=8))
        )
        self.reason = line_edit()
        self.add_field(translate("Pay", "Reason"), self.reason)

    def open_for(self, month: Month) -> None:
        """Show the form for a month; the list comes when it is worked out."""
        self._month = month
        self.title.setText(fill(translate("Pay", "Advances for the first half: %1"), month_name(month)))
        self.reason.setText(translate("Pay", "advance for the first half of the month"))
        self._show(())
        self.said.say(translate("Pay", "Working out…"))
        self.open_form(self.reason)
        self._actions.desk.read(
            self, query(proposed_advances, month), then=self._worked_out, failed=self.fail, key="advances"
        )

    def _worked_out(self, due: tuple[Advance, ...]) -> None:
        said = translate(
            "Pay",
            "Salary for the days paid from the 1st to the 15th, less tax and the advances entered already.",
        )
        nothing = translate(
            "Pay", "Nothing is due: all advances of this month are entered, or nobody has a salary."
        )
        self.said.say(said if due else nothing)
        self._show(due)

    def _show(self, due: Sequence[Advance]) -> None:
        self._due = tuple(due)
        clear(self._list)
        lines = [(one.employee, exact_money(one.amount), False) for one in due]
        if due:
            lines.append(
                (translate("Pay", "Total"), exact_money(sum((one.amount for one in due), Decimal(0))), True)
            )
        for place, (name, amount, strong) in enumerate(lines):
            self._list.addWidget(Label(name, strong=strong, wrap=True), place, 0)
            self._list.addWidget(Label(amount, strong=strong), place, 1, Qt.AlignmentFlag.AlignRight)
        self.copy_button.setVisible(bool(due))
        self.button.setEnabled(bool(due))

    def _copy(self) -> None:
        """Copy the list as Excel takes it, for whoever makes the payments."""
        QApplication.clipboard().setText(
            "\n".join(f"{one.employee}\t{exact_money(one.amount)}" for one in self._due)
        )

    def _store(self) -> None:
        if self._month is None or not self._due:
            return
        reason = self.reason.text().strip()
        if not reason:
            self.say_wrong(translate("Pay", "An entry by hand needs a reason."))
            self.reason.setFocus()
            return
        self.set_working(True)
        asked = command(pay_advances, month=str(self._month), reason=reason)
        self._actions.write(asked, month_name(self._month), self)
