"""The settings of the employees: who is chosen at the top, and each setting of theirs as a row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.translate import fill, translate
from desktop.rules.office import Role
from desktop.services.people.holdings import Holdings, holdings
from desktop.services.settings import (
    AllSettings,
    VersionedEntry,
    add_employee,
    clear_employee_scheme,
    edit_employee,
    end_employment,
    set_employee_scheme,
)
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.settings.choices import choices_of
from desktop.views.settings.entry_model import EntryRow
from desktop.views.settings.entry_section import EntrySection, Source, Write, values_of
from desktop.views.settings.fields import EMPLOYEE, Field, Kind, shown
from desktop.views.settings.setting_row import NAME, WIDE, SettingRow
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.labels import Label

OTHERS = ("left", "scheme")
"""What ``edit_employee`` leaves as it is."""
SCHEMES = (
    Field("scheme", Kind.CHOICE, choices="scheme"),
    Field("since", Kind.MONTH, optional=True, words="from_month"),
)


class PeopleSection(QWidget):
    """``write(command, said, saved, refused)`` performs an operation, with its undo."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__()
        self._desk, self._write = desk, write
        self._entries: list[VersionedEntry] = []
        self._settings: AllSettings | None = None
        self.who = choice([])
        self.who.setFixedWidth(WIDE)
        self.who.setAccessibleName(translate("Settings", "Employee"))
        self.who.activated.connect(lambda _place: self._show_chosen())
        title = Label(translate("Settings", "Employee"))
        title.setFixedWidth(NAME)
        title.setBuddy(self.who)
        self.adding = _NewEmployeeForm(self._add)
        more = Button(translate("Settings", "Add"), icon="plus", clicked=self.adding.begin)
        more.setAccessibleName(translate("Window", "Add an employee…"))

        def today() -> date:
            return desk.now().date()

        self.rows = {field.key: SettingRow(field, self._save, today) for field in EMPLOYEE}
        top = boxed(row(title, self.who, more, None, spacing=16, margins=(20, 5, 20, 8)))
        source = Source(SCHEMES, ("since",), self._spans, self._pay_by, self._pay_no_more, _span_title)
        self.schemes = EntrySection(translate("Settings", "Pay scheme"), source, write, today)
        self.setLayout(column(top, self.adding, Line(), 6, *self.rows.values(), self.schemes))

    def begin_again(self) -> None:
        """Show what is in force, and say again what each setting does."""
        self.adding.close_form()
        self.schemes.begin_again()
        for one in self.rows.values():
            one.begin_again()

    @property
    def _chosen(self) -> VersionedEntry | None:
        place = self.who.currentIndex()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def show_settings(self, settings: AllSettings) -> None:
        """Show the stored employees; who was chosen stays chosen."""
        before, place = self._chosen, self.who.currentIndex()
        self._settings = settings
        self._entries = list(settings.tables["employees"])
        self.who.clear()
        for one in self._entries:
            self.who.addItem(_title(one.entry), one.entry.name)
        names = [one.entry.name for one in self._entries]
        if before is not None and before.entry.name in names:
            place = names.index(before.entry.name)
        elif before is None or not self._is_renamed(before, place):
            place = 0
        self.who.setCurrentIndex(place)
        self._show_values()

    def _is_renamed(self, before: VersionedEntry, place: int) -> bool:
        """Tell whether the employee at a place is the one before under another name."""
        return 0 <= place < len(self._entries) and self._entries[place].entry.hired == before.entry.hired

    def choose(self, name: str) -> None:
        """Show an employee."""
        self.who.setCurrentIndex(self.who.findData(name))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.begin_again()
        self._show_values()

    def _show_values(self) -> None:
        chosen, settings = self._chosen, self._settings
        if chosen is None or settings is None:
            return
        for one in self.rows.values():
            one.offer_names(settings.names("services"))
            one.show_value(values_of(chosen.entry))
        self.schemes.show_settings(settings)
        if chosen.entry.left is not None:
            asked = query(holdings, chosen.entry.name)
            self._desk.read(self, asked, then=self._say_holdings, key="holdings")

    def _say_holdings(self, held: Holdings) -> None:
        """Say what somebody else must take over."""
        if held.clients or held.open_orders:
            said = translate(
                "Settings", "Still theirs: clients %1, open orders %2. Hand them over on the cards."
            )
            self.rows["left"].say_waiting(fill(said, held.clients, held.open_orders))

    def _spans(self, _settings: AllSettings) -> list[EntryRow]:
        chosen = self._chosen
        if chosen is None:
            return []
        return [EntryRow(values_of(span), chosen.version) for span in chosen.entry.scheme]

    def _pay_by(self, _rows: list[EntryRow], _place: int, changed: EntryRow) -> Command[Any]:
        since = changed.values["since"]
        return self._of_chosen(
            set_employee_scheme, scheme=changed.values["scheme"], since=str(since) if since else None
        )

    def _pay_no_more(self, rows: list[EntryRow], place: int) -> Command[Any]:
        since = rows[place].values["since"]
        return self._of_chosen(clear_employee_scheme, since=str(since) if since else None)

    def _of_chosen(self, operation: Callable[..., Any], **arguments: Any) -> Command[Any]:
        chosen = self._chosen
        assert chosen is not None  # the table of who is not chosen is empty
        return command(operation, employee=chosen.entry.name, version=chosen.version, **arguments)

    def _save(self, changed: SettingRow, value: Any) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        values, key = values_of(chosen.entry), changed.field.key
        before, name = shown(changed.field, values), chosen.entry.name
        said = fill(translate("Settings", "Saved: %1, %2"), name, changed.title)
        asked = _change(chosen, key, value)
        self._write(asked, said, lambda: changed.say_saved(before), changed.say_refused)
        # the next setting may be saved before this one has been read again
        self._entries[self.who.currentIndex()] = VersionedEntry(
            replace(chosen.entry, **{key: value}), chosen.version + 1
        )

    def _add(self, form: "_NewEmployeeForm") -> None:
        name = form.name.text().strip()
        role = str(form.role.currentData())
        asked = command(add_employee, name=name, role=role, hired=self._desk.now().date())

        self._write(asked, fill(translate("Settings", "Added: %1"), name), form.close_form, form.say_wrong)


class _NewEmployeeForm(InlineForm):
    """Name and role of one more employee; everything else is set afterwards."""

    def __init__(self, add: Callable[["_NewEmployeeForm"], object]) -> None:
        super().__init__(translate("Settings", "Add"), lambda: add(self))
        self.name = line_edit(width=WIDE)
        self.role = choice(choices_of(Field("role", Kind.CHOICE), None), 200)
        self.add_field(translate("Settings", "Name"), self.name)
        self.add_field(translate("Settings", "Role"), self.role)
        self._fields.addStretch(1)

    def begin(self) -> None:
        """Open the form, empty, for a manager."""
        self.name.clear()
        self.role.setCurrentIndex(self.role.findData(str(Role.MANAGER)))
        self.open_form(self.name)


def _title(entry: Any) -> str:
    """The name with the role, or with the last day of who leaves or has left."""
    if entry.left is not None:
        return fill(translate("Settings", "%1, until %2"), entry.name, full_date(entry.left))
    return f"{entry.name}, {words.role(entry.role)}"


def _span_title(values: dict[str, Any]) -> str:
    since = values["since"]
    return f"{values['scheme']}, {since}" if since else str(values["scheme"])


def _change(chosen: VersionedEntry, key: str, value: Any) -> Command[Any]:
    """Return the operation that changes one setting of an employee."""
    name, version = chosen.entry.name, chosen.version
    if key == "left":
        return command(end_employment, employee=name, version=version, left=value)
    values = {field: one for field, one in values_of(chosen.entry).items() if field not in OTHERS}
    arguments = {**values, "role": str(values["role"]), key: value}
    arguments["services"] = list(arguments["services"])
    return command(edit_employee, employee=name, version=version, **arguments)
