"""What a table offers: right click, Ctrl+C that Excel takes, Excel export, columns shown, widths kept."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QMenu

from desktop.language.numbers import parse_amount
from desktop.language.translate import translate
from desktop.services.this_pc.preferences import preferences, remember_table
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.tables import RowTable

Cells = Sequence[Sequence[str | Decimal]]
Export = Callable[[Path, str, Sequence[str], Cells], object]
"""``export(path, title, heads, rows)`` writes a workbook."""
KEEP_MS = 500
"""Widths are kept once nobody has dragged for so long."""


class TableTools(QObject):
    """The tools of one table. ``name`` is where its columns are remembered, for each person apart; empty:
    the table shows all of its columns always."""

    def __init__(self, table: RowTable, name: str, title: str, export: Export) -> None:
        super().__init__(table)
        self._table, self._name, self._title, self._export = table, name, title, export
        self.hidden: set[int] = set()
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._pop_up)
        shortcut(QKeySequence.StandardKey.Copy, table, self.copy)
        head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._pop_up)
        self._pause = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._pause.timeout.connect(self._keep)
        head.sectionResized.connect(lambda column, _old, _new: self._resized(column))
        self._restore()

    def menu(self) -> QMenu:
        """Return what can be done with the table."""
        menu = QMenu(self._table)
        row = self._table.current_row()
        if row >= 0:
            menu.addAction(translate("Tables", "Open"), lambda: self._table.opened.emit(row))
        menu.addAction(translate("Tables", "Copy the row"), self.copy).setEnabled(row >= 0)
        menu.addAction(translate("Tables", "Copy the table"), self.copy_all)
        menu.addAction(translate("Tables", "Write to Excel…"), self.ask_where)
        if not self._name:
            return menu
        columns = menu.addMenu(translate("Tables", "Columns"))
        for column in range(1, self._table.model().columnCount()):
            action = columns.addAction(self._heading(column))
            action.setCheckable(True)
            action.setChecked(column not in self.hidden)
            action.toggled.connect(lambda on, column=column: self.show_column(column, on))
        return menu

    def _pop_up(self, at: QPoint) -> None:
        row = self._table.rowAt(at.y())
        if row >= 0:
            self._table.selectRow(row)
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def _heading(self, column: int) -> str:
        return str(self._table.model().headerData(column, Qt.Orientation.Horizontal) or "")

    @property
    def columns(self) -> list[int]:
        """The columns that are shown."""
        return [
            column
            for column in range(self._table.model().columnCount())
            if not self._table.isColumnHidden(column)
        ]

    def _text(self, row: int, column: int) -> str:
        return str(self._table.model().index(row, column).data() or "")

    def copy(self) -> None:
        """Copy the current row as Excel takes it."""
        row = self._table.current_row()
        if row >= 0:
            QApplication.clipboard().setText(_line(self._text(row, column) for column in self.columns))

    def copy_all(self) -> None:
        """Copy heads and rows as Excel takes them."""
        lines = [_line(self._heading(column) for column in self.columns)]
        for row in range(self._table.model().rowCount()):
            lines.append(_line(self._text(row, column) for column in self.columns))
        QApplication.clipboard().setText("\n".join(lines))

    def ask_where(self) -> None:
        """Ask where to, and write what is shown to a workbook."""
        path, _kind = QFileDialog.getSaveFileName(
            self._table, translate("Tables", "Write to Excel"), f"{self._title}.xlsx", "Excel (*.xlsx)"
        )
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write what is shown to a workbook."""
        model = self._table.model()
        heads = [self._heading(column) for column in self.columns]
        rows = [[self._value(row, column) for column in self.columns] for row in range(model.rowCount())]
        self._export(path, self._title, heads, rows)

    def _value(self, row: int, column: int) -> str | Decimal:
        """Return a figure as a number: what stands at the right of its column and reads as one."""
        index = self._table.model().index(row, column)
        text, side = str(index.data() or ""), index.data(Qt.ItemDataRole.TextAlignmentRole)
        if side is None or not int(side) & int(Qt.AlignmentFlag.AlignRight):
            return text
        try:
            amount = parse_amount(text.replace("\u2212", "-"))
        except ValueError:
            return text
        return text if amount is None else amount

    def show_column(self, column: int, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.hidden = self.hidden - {column} if shown else self.hidden | {column}
        self._table.setColumnHidden(column, not shown)
        self._keep()

    def _restore(self) -> None:
        """Show the columns as they were left."""
        hidden, _, widths = preferences().tables.get(self._name, "").partition(";")
        self.hidden = {int(one) for one in hidden.split(",") if one.isdigit()}
        for column in self.hidden:
            self._table.setColumnHidden(column, True)
        for one in widths.split(","):
            column_text, _, width = one.partition("=")
            if column_text.isdigit() and width.isdigit() and self._resizes(int(column_text)):
                self._table.setColumnWidth(int(column_text), int(width))

    def _resizes(self, column: int) -> bool:
        head = self._table.horizontalHeader()
        inside = column < self._table.model().columnCount()
        return inside and head.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive

    def _resized(self, column: int) -> None:
        """Keep the widths soon; those of a table that is not shown yet are nobody's choice."""
        if self._name and self._table.isVisible() and self._resizes(column):
            self._pause.start()

    def _keep(self) -> None:
        widths = [
            f"{column}={self._table.columnWidth(column)}" for column in self.columns if self._resizes(column)
        ]
        hidden = ",".join(str(column) for column in sorted(self.hidden))
        remember_table(self._name, f"{hidden};{','.join(widths)}")


def _line(cells: Iterable[str]) -> str:
    """Return cells as a line with tabs; what would break the line or the cell becomes a space."""
    return "\t".join(" ".join(cell.split()) for cell in cells)
