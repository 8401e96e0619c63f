"""One setting as a row: its name, its field, and what it does; saved on Enter or when the field is left."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.setting_help import setting_help
from desktop.language.setting_words import setting_word
from desktop.language.translate import capitalised, fill, translate
from desktop.rules.office import Role
from desktop.views.settings.fields import NO, YES, Field, Kind, shown, typed
from desktop.views.widgets.boxes import row
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label

NAME, FIELD = 250, 168
WIDE = {Kind.TEXT: 2 * FIELD, Kind.CHOICE: 2 * FIELD}

Save = Callable[["SettingRow", Any], object]


class SettingRow(QWidget):
    """``save(row, value)`` is called with a changed value; it answers by ``say_saved`` or ``say_refused``."""

    def __init__(self, field: Field, save: Save, today: Callable[[], date]) -> None:
        super().__init__()
        self.field, self._save, self._today = field, save, today
        self._help = setting_help(field.words or field.key)
        self._shown = ""
        self._value: Any = None
        self.title = title = setting_word(field.words or field.key)
        name = Label(capitalised(title), wrap=True)
        name.setFixedWidth(NAME)
        self.box: QLineEdit | ChoiceBox = self._choice() if field.kind in CHOSEN else self._line()
        self.box.setFixedWidth(WIDE.get(field.kind, FIELD))
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(self._help)
        name.setBuddy(self.box)
        self.said = Label(self._help, token="text2", wrap=True)
        whole = row(name, self.box, self.said, spacing=16, margins=(20, 5, 20, 5))
        whole.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _line(self) -> QLineEdit:
        box = EscapableLine(self._take_back_typing)
        box.editingFinished.connect(self._finished)
        return box

    def _choice(self) -> ChoiceBox:
        chosen_of = _yes_or_no if self.field.kind is Kind.FLAG else CHOICES[self.field.key]
        box = choice(chosen_of())
        box.activated.connect(lambda _place: self._finished())
        return box

    @property
    def text(self) -> str:
        """What stands in the field; of a choice its key."""
        if isinstance(self.box, QLineEdit):
            return self.box.text()
        return str(self.box.currentData())

    def show_value(self, values: Mapping[str, Any]) -> None:
        """Show the stored value, unless another one is being typed."""
        before, self._shown = self._shown, shown(self.field, values)
        self._value = values[self.field.key]
        if self.text == before or not self.box.hasFocus():
            self._take_back_typing()

    def begin_again(self) -> None:
        """Show the value in force, and say again what the setting does."""
        self._take_back_typing()
        self._say(self._help, "text2")

    def say_saved(self, before: str) -> None:
        """Say that the value is stored, and which one it replaces."""
        was = before or translate("Settings", "empty")
        self._say(fill(translate("Settings", "Saved. Before: %1"), was), "ok")

    def say_refused(self, sentence: str) -> None:
        """Say why the value was not stored; the one before stays in force."""
        self._say(sentence, "late")

    def _say(self, text: str, token: str) -> None:
        self.said.setText(text)
        self.said.set_token(token)

    def _take_back_typing(self) -> None:
        if isinstance(self.box, QLineEdit):
            self.box.setText(self._shown)
        else:
            self.box.setCurrentIndex(self.box.findData(self._shown))

    def _finished(self) -> None:
        if self.text.strip() == self._shown:
            return
        try:
            value = typed(self.field, self.text, self._today())
        except ValueError:
            self.say_refused(
                fill(translate("Settings", "“%1” was not understood. %2"), self.text, self._example())
            )
            return
        if value == self._value:  # only written otherwise
            self.begin_again()
            return
        self._save(self, value)

    def _example(self) -> str:
        examples = {
            Kind.COUNT: translate("Settings", "Type a whole number, for example 14."),
            Kind.MONEY: translate("Settings", "Type an amount, for example 40 000."),
            Kind.PERCENT: translate("Settings", "Type a percentage, for example 25."),
            Kind.NUMBER: translate("Settings", "Type a number, for example 1 or 0,5."),
            Kind.DATE: fill(translate("Settings", "Type a date, for example %1."), full_date(self._today())),
            Kind.CLOCK: translate("Settings", "Type a time, for example 9:00."),
        }
        return examples.get(self.field.kind, translate("Settings", "Type a text."))


class EscapableLine(QLineEdit):
    """Esc puts back what stood there, before it leads away from the page."""

    def __init__(self, take_back: Callable[[], object]) -> None:
        super().__init__()
        self._take_back = take_back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._take_back()
        else:
            super().keyPressEvent(event)


def _numbers() -> list[tuple[str, str]]:
    return [
        ("forever", translate("Settings", "one count for ever")),
        ("yearly", translate("Settings", "anew each year")),
    ]


def _roles() -> list[tuple[str, str]]:
    return [
        (role, words.role(role)) for role in (Role.MANAGER, Role.OFFICE_MANAGER, Role.ACCOUNTANT, Role.OWNER)
    ]


def _yes_or_no() -> list[tuple[str, str]]:
    return [(YES, translate("Settings", "yes")), (NO, translate("Settings", "no"))]


CHOSEN = (Kind.CHOICE, Kind.FLAG)
CHOICES: Mapping[str, Callable[[], list[tuple[str, str]]]] = {"numbers": _numbers, "role": _roles}
