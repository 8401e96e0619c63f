"""The settings of the employees: who is chosen at the top, and each setting of theirs as a row."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.services.settings import VersionedEntry, edit_employee, end_employment, read_entries
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.settings.fields import EMPLOYEE, shown
from desktop.views.settings.setting_row import FIELD, NAME, SettingRow
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label

OTHERS = ("left", "scheme")
"""What ``edit_employee`` leaves as it is."""


class PeopleSection(QWidget):
    """``offer(said)`` says what was saved, with its undo; ``add`` leads to the form for a new employee."""

    def __init__(self, desk: Desk, offer: Callable[[str], object], add: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._offer = desk, offer
        self._entries: list[VersionedEntry] = []
        self.who = choice([])
        self.who.setFixedWidth(2 * FIELD)
        self.who.setAccessibleName(translate("Settings", "Employee"))
        self.who.activated.connect(lambda _place: self._show_chosen())
        title = Label(translate("Settings", "Employee"))
        title.setFixedWidth(NAME)
        title.setBuddy(self.who)
        more = Button(translate("Window", "Add an employee…"), icon="plus", clicked=add)
        self.rows = {
            field.key: SettingRow(field, self._save, lambda: desk.now().date()) for field in EMPLOYEE
        }
        top = boxed(row(title, self.who, more, None, spacing=16, margins=(20, 5, 20, 8)))
        self.setLayout(column(top, Line(), 6, *self.rows.values()))
        self.load()

    def load(self) -> None:
        """Read the employees."""
        self._desk.read(self, query(read_entries, "employees"), then=self._show, key="employees")

    def begin_again(self) -> None:
        """Show what is in force, and say again what each setting does."""
        for one in self.rows.values():
            one.begin_again()

    @property
    def _chosen(self) -> VersionedEntry | None:
        place = self.who.currentIndex()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def _show(self, entries: list[VersionedEntry]) -> None:
        before = self._chosen
        hired = before.entry.hired if before is not None else None
        place = self.who.currentIndex()
        self._entries = entries
        self.who.clear()
        for one in entries:
            self.who.addItem(_title(one.entry), one.entry.name)
        names = [one.entry.name for one in entries]
        if before is not None and before.entry.name in names:
            place = names.index(before.entry.name)
        elif not (0 <= place < len(entries) and entries[place].entry.hired == hired):
            place = 0  # a renamed employee stays chosen, one who is gone does not
        self.who.setCurrentIndex(place)
        self._show_values()

    def _show_chosen(self) -> None:
        self.begin_again()
        self._show_values()

    def _show_values(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            for one in self.rows.values():
                one.show_value(_values(chosen.entry))

    def _save(self, changed: SettingRow, value: Any) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        values, key = _values(chosen.entry), changed.field.key
        before, name = shown(changed.field, values), chosen.entry.name

        def saved(_result: Any) -> None:
            changed.say_saved(before)
            self._offer(fill(translate("Settings", "Saved: %1, %2"), name, changed.title))
            self.load()

        def failed(error: Exception) -> None:
            changed.say_refused(error_sentence(error))
            self.load()

        self._desk.write(self, _change(chosen, key, value), then=saved, failed=failed)
        # the next setting may be saved before this one has been read again
        self._entries[self.who.currentIndex()] = VersionedEntry(
            replace(chosen.entry, **{key: value}), chosen.version + 1
        )


def _title(entry: Any) -> str:
    """The name with the role, or with the last day of who leaves or has left."""
    if entry.left is not None:
        return fill(translate("Settings", "%1, until %2"), entry.name, full_date(entry.left))
    return f"{entry.name}, {words.role(entry.role)}"


def _values(entry: Any) -> dict[str, Any]:
    return {key: getattr(entry, key) for key in entry.__dataclass_fields__}


def _change(chosen: VersionedEntry, key: str, value: Any) -> Command[Any]:
    """Return the operation that changes one setting of an employee."""
    name, version = chosen.entry.name, chosen.version
    if key == "left":
        return command(end_employment, employee=name, version=version, left=value)
    values = {field: one for field, one in _values(chosen.entry).items() if field not in OTHERS}
    arguments = {**values, "role": str(values["role"]), "services": list(values["services"]), key: value}
    return command(edit_employee, employee=name, version=version, **arguments)
