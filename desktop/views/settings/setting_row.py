"""One setting as a row: its name, its field, and what it does; saved on Enter or when the field is left."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.language.setting_help import setting_help
from desktop.language.setting_words import setting_word
from desktop.language.translate import capitalised, fill, translate
from desktop.views.settings.choices import choices_of
from desktop.views.settings.fields import BETWEEN_NAMES, CHOSEN, Field, Kind, not_understood, shown, typed
from desktop.views.settings.names_box import NamesBox
from desktop.views.widgets.boxes import row
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label

NAME, FIELD, WIDE = 200, 112, 230
"""Widths: of a setting's name, of a field for figures, of one for words."""
WORDS = (Kind.TEXT, Kind.CHOICE, Kind.NAMES)

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
        self.box = self._made_box()
        self.box.setFixedWidth(WIDE if field.kind in WORDS else FIELD)
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(self._help)
        name.setBuddy(self.box)
        self.said = Label(self._help, token="text2", wrap=True)
        whole = row(name, self.box, self.said, spacing=16, margins=(20, 5, 20, 5))
        whole.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _made_box(self) -> QLineEdit | ChoiceBox | NamesBox:
        if self.field.kind is Kind.NAMES:
            names = NamesBox(translate("Settings", "all"))
            names.changed.connect(self._finished)
            return names
        if self.field.kind in CHOSEN:
            box = choice(choices_of(self.field, None))
            box.activated.connect(lambda _place: self._finished())
            return box
        line = EscapableLine(self._take_back_typing)
        line.editingFinished.connect(self._finished)
        return line

    @property
    def text(self) -> str:
        """What stands in the field; of a choice its key."""
        if isinstance(self.box, QLineEdit):
            return self.box.text()
        return self.box.chosen if isinstance(self.box, NamesBox) else str(self.box.currentData())

    def show_value(self, values: Mapping[str, Any]) -> None:
        """Show the stored value, unless another one is being typed."""
        before, self._shown = self._shown, shown(self.field, values)
        self._value = values[self.field.key]
        if self.text == before or not self.box.hasFocus():
            self._take_back_typing()

    def offer_names(self, names: list[str]) -> None:
        """Offer the office's names to a field that is chosen from them."""
        if isinstance(self.box, NamesBox):
            self.box.offer(names)

    def begin_again(self) -> None:
        """Show the value in force, and say again what the setting does."""
        self._take_back_typing()
        self._say(self._help, "text2")

    def say_saved(self, before: str) -> None:
        """Say that the value is stored, and which one it replaces."""
        was = before.replace(BETWEEN_NAMES, ", ") or translate("Settings", "empty")
        self._say(fill(translate("Settings", "Saved. Before: %1"), was), "ok")

    def say_refused(self, sentence: str) -> None:
        """Say why the value was not stored; the one before stays in force."""
        self._say(sentence, "late")

    def say_waiting(self, sentence: str) -> None:
        """Say what is still to be done because of the value in force."""
        self._say(sentence, "waiting")

    def _say(self, text: str, token: str) -> None:
        self.said.setText(text)
        self.said.set_token(token)

    def _take_back_typing(self) -> None:
        if isinstance(self.box, QLineEdit):
            self.box.setText(self._shown)
        elif isinstance(self.box, NamesBox):
            self.box.choose(self._shown)
        else:
            if self.box.findData(self._shown) < 0:  # a country that is not offered
                self.box.addItem(self._shown, self._shown)
            self.box.setCurrentIndex(self.box.findData(self._shown))

    def _finished(self) -> None:
        if self.text.strip() == self._shown:
            return
        try:
            value = typed(self.field, self.text, self._today())
        except ValueError:
            self.say_refused(not_understood(self.field, self.text, self._today()))
            return
        if value == self._value:  # only written otherwise
            self.begin_again()
            return
        self._save(self, value)


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
