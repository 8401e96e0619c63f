"""The mailbox that letters are fetched from; it is saved once its server and its user are known."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.language.translate import fill, translate
from desktop.services.settings import AllSettings, save_mailbox
from desktop.views.desk.calls import command
from desktop.views.settings.entry_section import Write, values_of
from desktop.views.settings.fields import MAILBOX, empty, shown, still_needed
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
        self._values = empty(MAILBOX)
        self.rows = {field.key: SettingRow(field, self._save, today) for field in MAILBOX}
        title = boxed(row(Label(translate("Settings", "Mailbox"), strong=True), margins=(20, 12, 20, 4)))
        self.setLayout(column(title, *self.rows.values()))

    def show_settings(self, settings: AllSettings) -> None:
        """Show the stored mailbox; without one, what has been typed stays."""
        if settings.mailbox is not None:
            self._version, self._values = settings.mailbox.version, values_of(settings.mailbox.entry)
        elif self._version != NEW:
            self._version, self._values = NEW, empty(MAILBOX)
        for one in self.rows.values():
            one.show_value(self._values)

    def begin_again(self) -> None:
        """Show what is in force."""
        for one in self.rows.values():
            one.begin_again()

    def _save(self, changed: SettingRow, value: Any) -> None:
        before = shown(changed.field, self._values)
        self._values = {**self._values, changed.field.key: value}
        missing = still_needed(MAILBOX, self._values)
        if missing:
            changed.show_value(self._values)
            changed.say_waiting(missing)
            return
        asked = command(save_mailbox, version=self._version, **self._values)
        if self._version != NEW:
            self._version += 1
        said = fill(translate("Settings", "Saved: %1"), changed.title)
        self._write(asked, said, lambda: changed.say_saved(before), changed.say_refused)
