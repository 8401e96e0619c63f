"""The item model of a table of settings: a row per entry, and a last one in which a new entry is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.language import words
from desktop.language.setting_words import setting_word
from desktop.language.translate import capitalised, translate
from desktop.services.settings import AllSettings
from desktop.views.settings.choices import Choices, choices_of
from desktop.views.settings.fields import CHOSEN, Field, Kind, empty, shown, typed
from desktop.views.widgets.tables import STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex
FIGURES = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.NUMBER)
BUILT_IN_NAMES: Mapping[str, Callable[[str], str]] = {"absence_kind": words.absence}
"""How the program's own names among an office's names read."""


@dataclass(slots=True)
class EntryRow:
    """The values of an entry, by the names of its record, and the version that was read; 0: a new one."""

    values: dict[str, Any]
    version: int = 0


class EntryModel(QAbstractTableModel):
    """``edited(row, field, value)`` and ``misread(field, text)`` are called with what was typed."""

    def __init__(
        self, fields: tuple[Field, ...], own: tuple[str, ...], today: Callable[[], date],
        edited: Callable[[int, Field, Any], object], misread: Callable[[Field, str], object],
    ) -> None:  # fmt: skip
        super().__init__()
        self.fields, self._own, self._today = fields, own, today
        self._edited, self._misread = edited, misread
        self._settings: AllSettings | None = None
        self.rows: list[EntryRow] = []
        self.new = EntryRow(empty(self.fields))

    def show(self, rows: list[EntryRow], settings: AllSettings) -> None:
        """Show other entries; what is written in the last row stays."""
        self.beginResetModel()
        self.rows, self._settings = rows, settings
        self.endResetModel()

    def entry(self, row: int) -> EntryRow:
        """Return the entry of a row; of the last one the new entry."""
        return self.rows[row] if row < len(self.rows) else self.new

    def is_new(self, row: int) -> bool:
        """Tell whether it is the row of the new entry."""
        return row >= len(self.rows)

    def begin_new(self) -> None:
        """Empty the row of the new entry."""
        self.new = EntryRow(empty(self.fields))
        self.repaint_row(len(self.rows))

    def repaint_row(self, row: int) -> None:
        """Tell the view that a row changed."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.fields) - 1))

    def choices(self, column: int) -> Choices | None:
        """Return what a column is chosen from; None: it is typed."""
        field = self.fields[column]
        return choices_of(field, self._settings) if field.kind in CHOSEN else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        stays = self.fields[index.column()].key in self._own and not self.is_new(index.row())
        return super().flags(index) | (Qt.ItemFlag.NoItemFlags if stays else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, field = index.row(), self.fields[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return self._written(row, field)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == STRONG:
            return index.column() == 0 and not self.is_new(row)
        if role == TOKEN:
            return "text2" if self.is_new(row) and self._is_untouched() else "text"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{setting_word(field.words or field.key)}: {self._text(row, index.column())}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, field = index.row(), self.fields[index.column()]
        text = str(value or "").strip()
        if role != Qt.ItemDataRole.EditRole or text == self._written(row, field):
            return False
        try:
            self._edited(row, field, typed(field, text, self._today()))
        except ValueError:
            self._misread(field, text)
            return False
        return True

    def _written(self, row: int, field: Field) -> str:
        return shown(field, self.entry(row).values)

    def _text(self, row: int, column: int) -> str:
        field = self.fields[column]
        text = self._written(row, field)
        if self.is_new(row) and self._is_untouched():
            return translate("Settings", "a new one…") if column == 0 else ""
        if field.kind in CHOSEN:
            return dict(choices_of(field, self._settings)).get(text, text)
        named = BUILT_IN_NAMES.get(field.words)
        return named(text) if named is not None else text

    def _is_untouched(self) -> bool:
        return self.new.values == empty(self.fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.fields):
            return None
        field = self.fields[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return capitalised(setting_word(field.words or field.key))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> int:
        figures = column > 0 and self.fields[column].kind in FIGURES
        side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
