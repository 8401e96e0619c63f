"""The mailbox that letters are fetched from; it is saved once its server and its user are known."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.language.setting_words import setting_word
from desktop.language.translate import fill, translate
from desktop.services.settings import AllSettings, save_mailbox
from desktop.views.desk.calls import command
from desktop.views.settings.entry_section import Write, values_of
from desktop.views.settings.fields import MAILBOX, shown
from desktop.views.settings.setting_row import SettingRow
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.labels import Label

NEW = 0


class MailboxSection(QWidget):
    """``write(command, said, saved, refused)`` performs an operation, with its undo."""

    def __init__(self, write: Write, today: Callable[[], date]) -> None:
        super().__init__()
        self._write = write
        self._version = NEW
        self._values = self._empty()
        self.rows = {field.key: SettingRow(field, self._save, today) for field in MAILBOX}
        title = boxed(row(Label(translate("Settings", "Mailbox"), strong=True), margins=(20, 12, 20, 4)))
        self.setLayout(column(title, *self.rows.values()))

    @staticmethod
    def _empty() -> dict[str, Any]:
        return {field.key: field.default for field in MAILBOX}

    def show_settings(self, settings: AllSettings) -> None:
        """Show the stored mailbox; without one, what has been typed stays."""
        if settings.mailbox is not None:
            self._version, self._values = settings.mailbox.version, values_of(settings.mailbox.entry)
        elif self._version != NEW:
            self._version, self._values = NEW, self._empty()
        for one in self.rows.values():
            one.show_value(self._values)

    def begin_again(self) -> None:
        """Show what is in force."""
        for one in self.rows.values():
            one.begin_again()

    def _save(self, changed: SettingRow, value: Any) -> None:
        before = shown(changed.field, self._values)
        self._values = {**self._values, changed.field.key: value}
        missing = [field.key for field in MAILBOX if not field.optional and self._values[field.key] is None]
        if missing:
            changed.show_value(self._values)
            names = ", ".join(setting_word(key) for key in missing)
            changed.say_waiting(fill(translate("Settings", "Still needed: %1"), names))
            return
        asked = command(save_mailbox, version=self._version, **self._values)
        if self._version != NEW:
            self._version += 1
        said = fill(translate("Settings", "Saved: %1"), changed.title)
        self._write(asked, said, lambda: changed.say_saved(before), changed.say_refused)
