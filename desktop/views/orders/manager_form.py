"""The form of the panel that gives an order to another manager, opened in place."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QCheckBox

from desktop.language.translate import translate
from desktop.services.people.employees import EmployeeRow
from desktop.views.widgets.forms import InlineForm, line_edit
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
