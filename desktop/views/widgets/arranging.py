"""Sorting and filtering the rows of a table: what the tools ask for, and how a small table does it."""

from decimal import Decimal
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal

from desktop.language.numbers import parse_amount
from desktop.rules.folding import fold
from desktop.views.widgets.tables import SORT, Index

SortKey = tuple[int, Decimal, str]
NUMBER, TEXT = 0, 1
MOST_VALUES = 30
"""So many values of a column are offered to filter by."""


class Arranging(Protocol):
    """What sorts and filters a table. A value of a column is what its cells say."""

    def sorts(self, column: int) -> bool:
        """Return whether the rows can be sorted by a column."""

    def sort_rows(self, column: int, descending: bool) -> None:
        """Sort the rows; column -1: as they were."""

    def values(self, column: int) -> list[str]:
        """Return the values of a column that the rows can be filtered by; none if they cannot."""

    def chosen(self, column: int) -> str | None:
        """Return the value that a column is filtered by."""

    def choose(self, column: int, value: str | None) -> None:
        """Show only the rows with this value in a column; None: with any."""


class RowsProxy(QSortFilterProxyModel):
    """The rows of a small table, sorted and filtered by what its cells say. A model that knows better than
    its texts how a cell is sorted gives the role SORT."""

    arranged = Signal()
    """Other rows are shown, or in another order."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._chosen: dict[int, str] = {}
        self.setSourceModel(source)

    @property
    def total(self) -> int:
        """The number of rows, shown or not."""
        return self.sourceModel().rowCount()

    def source_row(self, row: int) -> int:
        """Return the source's row of a row that is shown; -1 for none."""
        return self.mapToSource(self.index(row, 0)).row()

    def shown_row(self, source_row: int) -> int:
        """Return where a row of the source is shown; -1: it is filtered out, or none."""
        return self.mapFromSource(self.sourceModel().index(source_row, 0)).row()

    def seek(self, text: str) -> None:
        """Show only the rows in which every word of a text occurs."""
        self._words = fold(text).split()
        self._refilter()

    def sorts(self, column: int) -> bool:
        return column >= 0

    def sort_rows(self, column: int, descending: bool) -> None:
        self.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self.arranged.emit()

    def values(self, column: int) -> list[str]:
        source = self.sourceModel()
        found = {str(source.index(row, column).data() or "") for row in range(source.rowCount())} - {""}
        return sorted(found, key=fold) if 1 < len(found) <= MOST_VALUES else []

    def chosen(self, column: int) -> str | None:
        return self._chosen.get(column)

    def choose(self, column: int, value: str | None) -> None:
        self._chosen.pop(column, None)
        if value is not None:
            self._chosen[column] = value
        self._refilter()

    def _refilter(self) -> None:
        self.invalidateFilter()
        self.arranged.emit()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        source = self.sourceModel()
        cells = [str(source.index(row, column).data() or "") for column in range(source.columnCount())]
        if any(column >= len(cells) or cells[column] != value for column, value in self._chosen.items()):
            return False
        text = fold(" ".join(cells))
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        return bool(sort_key(left) < sort_key(right))


def sort_key(index: Index) -> Any:
    """Return what a cell is sorted by: the model's own key, else its number, else its folded text."""
    key = index.data(SORT)
    if key is not None:
        return key
    text = str(index.data() or "")
    found = number_in(index)
    return (TEXT, Decimal(0), fold(text)) if found is None else (NUMBER, found, "")


def number_in(index: Index | QModelIndex) -> Decimal | None:
    """Return a figure as a number: what stands at the right of its column and reads as one."""
    text, side = str(index.data() or ""), index.data(Qt.ItemDataRole.TextAlignmentRole)
    if side is None or not int(side) & int(Qt.AlignmentFlag.AlignRight):
        return None
    try:
        return parse_amount(text.replace("\u2212", "-"))
    except ValueError:
        return None
