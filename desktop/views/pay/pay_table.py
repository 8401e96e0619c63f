"""The item model of the month's table: a row per employee, a column per kind of line, and the totals."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import words
from desktop.language.numbers import NOTHING, exact_money
from desktop.language.translate import QT_TRANSLATE_NOOP, translate
from desktop.services.payroll import PayStatement
from desktop.views.pay.pay_rows import PayRow, columns_of, row_of, total_of
from desktop.views.widgets.tables import STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex

TOTAL_HEADS = {
    "accrued": QT_TRANSLATE_NOOP("Pay", "Accrued"),
    "tax": QT_TRANSLATE_NOOP("Pay", "Tax"),
    "advance": QT_TRANSLATE_NOOP("Pay", "Advance"),
    "payable": QT_TRANSLATE_NOOP("Pay", "Payable"),
}


def column_title(column: str) -> str:
    """Return the heading of a column: a kind of line or a total."""
    if column in TOTAL_HEADS:
        return translate("Pay", TOTAL_HEADS[column])
    return words.component(column)


class PayModel(QAbstractTableModel):
    """The rows of the table; the first column is the name. ``totals``: only the row of totals."""

    def __init__(self, parent: QObject | None = None, *, totals: bool = False) -> None:
        super().__init__(parent)
        self._totals = totals
        self._columns: list[str] = []
        self._rows: list[PayRow] = []

    def show(self, statements: Sequence[PayStatement]) -> None:
        rows = [row_of(statement) for statement in statements]
        self.beginResetModel()
        self._columns = columns_of(rows)
        self._rows = [total_of(rows)] if self._totals else rows
        self.endResetModel()

    def employee(self, row: int) -> str:
        return self._rows[row].employee

    def row_of(self, employee: str) -> int:
        """Return the row of an employee; -1 if the month has none."""
        return next((place for place, row in enumerate(self._rows) if row.employee == employee), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == TOKEN:
            return self._token(row, column)
        if role == STRONG:
            return self._strong(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _text(self, row: PayRow, column: int) -> str:
        if column == 0:
            return translate("Pay", "Total") if self._totals else row.employee
        name = self._columns[column - 1]
        if name in row.waits and not row.amounts[name]:
            return translate("Pay", "awaits")
        return exact_money(row.amounts[name]) if row.amounts[name] or name == "payable" else NOTHING

    def _token(self, row: PayRow, column: int) -> str:
        name = self._columns[column - 1] if column else ""
        if name in row.waits:
            return "late"
        return "text2" if name and name != "payable" and not row.amounts[name] else "text"

    def _strong(self, row: PayRow, column: int) -> bool:
        name = self._columns[column - 1] if column else ""
        if name in row.waits or not name or name == "payable":
            return True
        return self._totals and bool(row.amounts[name])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("Pay", "Employee") if section == 0 else column_title(self._columns[section - 1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
