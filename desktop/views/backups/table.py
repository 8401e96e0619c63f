"""The item model of backups: when made, where, size, contents, check."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language.translate import QT_TRANSLATE_NOOP, translate
from desktop.services.backups import BackupCheck, BackupRow
from desktop.views.backups.words import check_words, contents_words, made_words, size_words, where_words
from desktop.views.widgets.tables import ICON, SORT, STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex
HEADS = (
    QT_TRANSLATE_NOOP("Backups", "Made"),
    QT_TRANSLATE_NOOP("Backups", "Where"),
    QT_TRANSLATE_NOOP("Backups", "Contents"),
    QT_TRANSLATE_NOOP("Backups", "Check"),
    QT_TRANSLATE_NOOP("Backups", "Size"),
)
MADE, WHERE, CONTENTS, CHECK, SIZE = range(5)
ICONS = {"ok": "circle-check", "late": "circle-x"}


class BackupModel(QAbstractTableModel):
    """The backups, newest first; a check is shown once it was made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BackupRow, ...] = ()
        self._now = datetime.min
        self._checks: dict[Path, BackupCheck] = {}

    def show(self, rows: tuple[BackupRow, ...], now: datetime) -> None:
        self.beginResetModel()
        self._rows, self._now = rows, now
        self.endResetModel()

    def show_check(self, path: Path, check: BackupCheck) -> None:
        self._checks[path] = check
        for place, row in enumerate(self._rows):
            if row.path == path:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(HEADS) - 1))

    def row(self, place: int) -> BackupRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, path: Path | None) -> int:
        """Return the row of a backup, -1 if it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.path == path), -1)

    def check(self, path: Path) -> BackupCheck | None:
        return self._checks.get(path)

    def unchecked(self) -> list[Path]:
        return [row.path for row in self._rows if row.path not in self._checks]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        token = check_words(self.check(row.path))[1]
        if role == TOKEN:
            return token if column == CHECK else "text" if column == MADE else "text2"
        if role == ICON:
            return ICONS.get(token) if column == CHECK else None
        if role == STRONG:
            return column == MADE
        if role == SORT:
            return {MADE: row.made, SIZE: row.size}.get(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _text(self, row: BackupRow, column: int) -> str:
        check = self.check(row.path)
        texts = (
            lambda: made_words(row.made, self._now), lambda: where_words(row.second),
            lambda: contents_words(check), lambda: check_words(check)[0], lambda: size_words(row.size),
        )  # fmt: skip
        return texts[column]()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("Backups", HEADS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == SIZE else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
