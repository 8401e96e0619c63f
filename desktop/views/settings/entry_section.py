"""A list of settings as a table that is edited in place; each change is saved by itself, with its undo."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.language.setting_help import setting_help
from desktop.language.setting_words import setting_word
from desktop.language.translate import capitalised, fill, translate
from desktop.services.settings import AllSettings
from desktop.views.desk.calls import Command
from desktop.views.settings.entry_grid import EntryGrid
from desktop.views.settings.entry_model import EntryModel, EntryRow
from desktop.views.settings.entry_tables import EntryTable
from desktop.views.settings.fields import Field, not_understood, still_needed
from desktop.views.widgets.boxes import column
from desktop.views.widgets.labels import Label

Write = Callable[[Command[Any], str, Callable[[], object], Callable[[str], object]], object]
"""``write(command, said, saved, refused)``: performs it; ``said`` stands beside its undo."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table's entries are read from, and the operations that save and remove one.

    ``saving(rows, place, row)`` and ``removing(rows, place)``: ``place`` is the entry's place among the rows,
    their number for a new one.
    """

    fields: tuple[Field, ...]
    own: tuple[str, ...]
    rows: Callable[[AllSettings], list[EntryRow]]
    saving: Callable[[list[EntryRow], int, EntryRow], Command[Any]]
    removing: Callable[[list[EntryRow], int], Command[Any]]
    title: Callable[[dict[str, Any]], str]


def source_of(table: EntryTable) -> Source:
    """Return the source of a table of the setup file, whose entries are saved one by one."""

    def rows(settings: AllSettings) -> list[EntryRow]:
        return [EntryRow(values_of(one.entry), one.version) for one in settings.tables[table.name]]

    return Source(
        fields=table.fields,
        own=table.own,
        rows=rows,
        saving=lambda _rows, _place, row: table.saving(row.values, row.version),
        removing=lambda rows, place: table.removing(rows[place].values, rows[place].version),
        title=lambda values: " · ".join(str(values[key]) for key in table.own if values[key]),
    )


def values_of(entry: Any) -> dict[str, Any]:
    """Return an entry's values by the names of its record."""
    return {one.name: getattr(entry, one.name) for one in fields(entry)}


class EntrySection(QWidget):
    """The table with a title above, and below it what the setting of the current cell does."""

    def __init__(self, title: str, source: Source, write: Write, today: Callable[[], date]) -> None:
        super().__init__()
        self._source, self._write, self._today = source, write, today
        self.model = EntryModel(source.fields, source.own, today, self._edited, self._misread)
        self.grid = EntryGrid(self.model)
        self.grid.setAccessibleName(title)
        self.grid.removed.connect(self.remove)
        self.grid.moved.connect(lambda _column: self._explain())
        self.grid.itemDelegate().closeEditor.connect(
            lambda *_editor: QTimer.singleShot(0, self, self._catch_up)
        )
        self._showing = False
        self._later: AllSettings | None = None
        self.said = Label("", token="text2", wrap=True)
        below = column(self.said, margins=(20, 6, 20, 6))
        head = column(Label(title, strong=True), margins=(20, 12, 20, 2))
        self.setLayout(column(head, self.grid, below))

    def show_settings(self, settings: AllSettings) -> None:
        """Show the stored entries, once nothing is being typed into a cell any more."""
        if self.grid.is_editing:
            self._later = settings
            return
        self._later, self._showing = None, True
        place = self.grid.currentIndex()
        self.model.show(self._source.rows(settings), settings)
        if place.isValid():
            row = min(place.row(), self.model.rowCount() - 1)
            self.grid.setCurrentIndex(self.model.index(row, place.column()))
        self._showing = False

    def _catch_up(self) -> None:
        if self._later is not None:
            self.show_settings(self._later)

    def begin_again(self) -> None:
        """Forget a new entry that was not finished."""
        self.model.begin_new()
        self._say("")

    def _explain(self) -> None:
        place = self.grid.currentIndex().column()
        if not self._showing and 0 <= place < len(self._source.fields):
            field = self._source.fields[place]
            name = capitalised(setting_word(field.words or field.key))
            keys = translate("Settings", "Type to change the cell, Enter saves it, Del removes the row.")
            does = ": ".join(part for part in (name, setting_help(field.words or field.key)) if part)
            self._say(f"{does} {keys}")

    def _say(self, text: str, token: str = "text2") -> None:
        self.said.setText(text)
        self.said.set_token(token)

    def _misread(self, field: Field, text: str) -> None:
        self._say(not_understood(field, text, self._today()), "late")

    def _edited(self, place: int, field: Field, value: Any) -> None:
        new = self.model.is_new(place)
        before = self.model.entry(place)
        row = EntryRow({**before.values, field.key: value}, before.version)
        if new:
            self.model.new = row
            missing = still_needed(self._source.fields, row.values)
            if missing:
                self._say(missing, "waiting")
                self.model.repaint_row(place)
                return
        rows, title = list(self.model.rows), self._source.title(row.values)
        asked = self._source.saving(rows, place, row)
        if not new:  # the next cell may be saved before this one has been read again
            self.model.rows[place] = EntryRow(row.values, row.version + 1)
            self.model.repaint_row(place)

        def saved() -> None:
            if new:
                self.model.begin_new()
            self._say(fill(translate("Settings", "Saved: %1"), title), "ok")

        self._write(asked, fill(translate("Settings", "Saved: %1"), title), saved, self._refused)

    def _refused(self, sentence: str) -> None:
        self._say(sentence, "late")

    def remove(self, place: int) -> None:
        """Remove an entry, or empty the row of the new one."""
        if self.model.is_new(place):
            self.begin_again()
            return
        title = self._source.title(self.model.entry(place).values)
        said = fill(translate("Settings", "Removed: %1"), title)
        asked = self._source.removing(list(self.model.rows), place)
        self._write(asked, said, lambda: self._say(said, "ok"), self._refused)
