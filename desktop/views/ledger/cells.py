"""A model of cells that are words already, for the tables of the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from desktop.views.widgets.rows import Index
from desktop.views.widgets.tables import STRONG, TOKEN

RIGHT_SIDE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    strong: bool = False
    token: str = "text"


class CellsModel(QAbstractTableModel):
    """Rows of cells; from the column ``figures`` on they stand at the right."""

    def __init__(self, heads: Sequence[str], figures: int) -> None:
        super().__init__()
        self._heads, self._figures = list(heads), figures
        self._rows: list[Sequence[Cell]] = []

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows at the end; what is selected and scrolled to stays."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self._side(role, section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        return {TOKEN: cell.token, STRONG: cell.strong}.get(role, self._side(role, index.column()))

    def _side(self, role: int, column: int) -> int | None:
        right = role == Qt.ItemDataRole.TextAlignmentRole and column >= self._figures
        return RIGHT_SIDE if right else None
