"""The fields of the intake strip and what is typed in them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.language.dates import DaySide, parse_day
from desktop.language.numbers import parse_amount, with_sign
from desktop.language.translate import translate
from desktop.views.look.icons import icon
from desktop.views.look.theme import font, theme_switch
from desktop.views.widgets.boxes import labelled, row
from desktop.views.widgets.forms import choice, line_edit


@dataclass(frozen=True, slots=True)
class Entered:
    """The values of the lower fields; None for a field that is wrong or empty."""

    subject: str
    service: str | None
    amount: Decimal | None
    due: date | None
    wrong: QLineEdit | None
    """The first field that cannot be read."""


class OrderFields(QWidget):
    """The fields for subject, service, amount and due date, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.subject = line_edit(translate("Orders", "for example, banner 3 × 6, 2 pieces"))
        self.service = choice([("", "—")], 176)
        self.amount = line_edit("~", 112)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.due = line_edit(translate("Orders", "date"), 132)
        self._calendar = self.due.addAction(
            icon("calendar-days", "text2"), QLineEdit.ActionPosition.LeadingPosition
        )
        theme_switch().changed.connect(self._dress)
        whats = labelled(translate("Orders", "What is wanted"), self.subject)
        line = row(
            whats,
            labelled(translate("Orders", "Service"), self.service),
            labelled(with_sign(translate("Orders", "Amount, %1")), self.amount),
            labelled(translate("Orders", "Due"), self.due),
            spacing=12,
        )
        line.setStretch(0, 1)
        self.setLayout(line)

    def _dress(self) -> None:
        self._calendar.setIcon(icon("calendar-days", "text2"))

    def show_services(self, names: list[str]) -> None:
        chosen = self.service.currentData()
        fill_choice(self.service, names)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))

    def entered(self, today: date) -> Entered:
        amount, due, wrong = None, None, None
        try:
            due = parse_day(self.due.text(), today, DaySide.AHEAD)
        except ValueError:
            wrong = self.due
        try:
            amount = parse_amount(self.amount.text())
        except ValueError:
            wrong = self.amount
        for field in (self.amount, self.due):
            field.setProperty("wrong", field is wrong)
            field.style().unpolish(field)
            field.style().polish(field)
        return Entered(self.subject.text().strip(), self.service.currentData() or None, amount, due, wrong)

    def clear(self) -> None:
        for field in (self.subject, self.amount, self.due):
            field.clear()
        self.service.setCurrentIndex(0)


def fill_choice(field: QComboBox, names: list[str]) -> None:
    field.blockSignals(True)
    field.clear()
    field.addItem("—", "")
    for name in names:
        field.addItem(name, name)
    field.blockSignals(False)


class NewClientFields(QWidget):
    """The name of the client and of the person, where nobody known fits."""

    def __init__(self) -> None:
        super().__init__()
        self.name = line_edit(translate("Orders", "company or person"))
        self.person = line_edit(translate("Orders", "who is calling"))
        line = row(
            labelled(translate("Orders", "New client"), self.name),
            labelled(translate("Orders", "Contact person"), self.person),
            spacing=12,
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    @property
    def has_focus(self) -> bool:
        """Whether the fields of a new client have the focus."""
        return self.name.hasFocus() or self.person.hasFocus()


class PhoneField(QLineEdit):
    """The first field: a phone, larger than the rest; a name or an address is looked up too."""

    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(13, True))
        self.setPlaceholderText("+7 …")
        self.setFixedWidth(216)
        self.setObjectName("phone")
        self.setAccessibleName(translate("Orders", "Phone"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
