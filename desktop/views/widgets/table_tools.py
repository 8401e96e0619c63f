"""What a table offers: sorting, filtering, Ctrl+C that Excel takes, Excel, paper, columns and widths kept."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QMenu

from desktop.language.translate import fill, translate
from desktop.services.this_pc.preferences import preferences, remember_table
from desktop.services.this_pc.table_export import ShownTable
from desktop.views.widgets.arranging import Arranging, RowsProxy, number_in
from desktop.views.widgets.keys import WITHIN, shortcut
from desktop.views.widgets.table_print import Paper, pdf_bytes, preview
from desktop.views.widgets.tables import RowTable

Export = Callable[[Path, ShownTable | bytes], object]
"""``export(path, shown)`` writes a workbook, or the bytes of a PDF file."""
KEEP_MS = 500
"""Widths are kept once nobody has dragged for so long."""


class TableTools(QObject):
    """The tools of one table. ``name`` is where its columns are remembered, for each person apart; empty:
    the table shows all of its columns always. ``arranging`` sorts and filters; a RowsProxy does by itself."""

    arranged = Signal()
    """The rows are sorted or filtered by something else."""

    def __init__(
        self, table: RowTable, name: str, title: str, export: Export, arranging: Arranging | None = None
    ) -> None:
        super().__init__(table)
        self._table, self._name, self._title, self._export = table, name, title, export
        model = table.model()
        self._arranging = arranging or (model if isinstance(model, RowsProxy) else None)
        self.about: Callable[[], str] = lambda: ""
        """Said below the title on paper: the day, how many rows of how many."""
        self.more_actions: Callable[[QMenu], object] = lambda _menu: None
        """Adds what else can be done with the selected rows."""
        self.hidden: set[int] = set()
        self.beside: tuple[int, ...] = ()
        """Columns that stand in a table beside this one, and belong to its rows."""
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._pop_up)
        shortcut(QKeySequence.StandardKey.Copy, table, self.copy, WITHIN)
        shortcut(QKeySequence.StandardKey.Print, table, self.print_table, WITHIN)
        head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._pop_up_head)
        if self._arranging is not None:
            head.setSectionsClickable(True)
            head.sectionClicked.connect(self.turn)
        self._pause = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._pause.timeout.connect(self._keep)
        head.sectionResized.connect(lambda column, _old, _new: self._resized(column))
        self._restore()

    def turn(self, column: int) -> None:
        """A click on a head: sort by it upwards, then downwards, then no more."""
        if self._arranging is None or not self._arranging.sorts(column):
            return
        before = self._table.table_head.sorted_by
        if before is None or before[0] != column:
            self.sort(column, descending=False)
        elif not before[1]:
            self.sort(column, descending=True)
        else:
            self.sort(-1)

    def sort(self, column: int, *, descending: bool = False) -> None:
        """Sort by a column and say so on its head and to who hears the screen; -1: as the rows come."""
        if self._arranging is None:
            return
        self._table.table_head.sorted_by = (column, descending) if column >= 0 else None
        self._arranging.sort_rows(column, descending)
        self._say()

    def choose(self, column: int, value: str | None) -> None:
        """Show only the rows with a value in a column; None: all."""
        if self._arranging is None:
            return
        self._arranging.choose(column, value)
        self.show_filtered()

    def show_filtered(self) -> None:
        """Mark the heads of the columns that are filtered."""
        if self._arranging is not None:
            count = self._table.model().columnCount()
            chosen = (column for column in range(count) if self._arranging.chosen(column) is not None)
            self._table.table_head.filtered = frozenset(chosen)
        self._say()

    def _say(self) -> None:
        head, said = self._table.table_head, []
        if head.sorted_by is not None:
            column, down = head.sorted_by
            text = translate("Tables", "sorted downwards: %1") if down else translate("Tables", "sorted: %1")
            said.append(fill(text, self._heading(column)))
        if self._arranging is not None:
            for column in sorted(head.filtered):
                value = self._arranging.chosen(column)
                said.append(fill(translate("Tables", "%1: only %2"), self._heading(column), value))
        self._table.setAccessibleDescription(", ".join(said))
        head.setAccessibleDescription(", ".join(said))
        head.viewport().update()
        self.arranged.emit()

    def menu(self, column: int = -1) -> QMenu:
        """Return what can be done with the table, and with the column that was clicked."""
        menu = QMenu(self._table)
        row = self._table.current_row()
        if row >= 0:
            menu.addAction(translate("Tables", "Open"), lambda: self._table.opened.emit(row))
        self.more_actions(menu)
        menu.addAction(translate("Tables", "Copy the row"), self.copy).setEnabled(row >= 0)
        menu.addAction(translate("Tables", "Copy the table"), self.copy_all)
        menu.addAction(translate("Tables", "Write to Excel…"), self.ask_where)
        menu.addAction(translate("Tables", "Print…"), self.print_table)
        menu.addAction(translate("Tables", "Save as PDF…"), self.ask_where_pdf)
        self._add_arranging(menu, column)
        if self._name:
            columns = menu.addMenu(translate("Tables", "Columns"))
            for one in range(1, self._table.model().columnCount()):
                action = columns.addAction(self._heading(one))
                action.setCheckable(True)
                action.setChecked(one not in self.hidden)
                action.toggled.connect(lambda on, one=one: self.show_column(one, on))
        return menu

    def _add_arranging(self, menu: QMenu, clicked: int) -> None:
        """Sorting by any column, and the values of the clicked one; without the mouse, of each column."""
        arranging, head = self._arranging, self._table.table_head
        if arranging is None:
            return
        sorting = menu.addMenu(translate("Tables", "Sort by"))
        for column in self.columns:
            if arranging.sorts(column):
                action = sorting.addAction(self._heading(column), lambda column=column: self.turn(column))
                action.setCheckable(True)
                action.setChecked(head.sorted_by is not None and head.sorted_by[0] == column)
        offered = [column for column in self.columns if arranging.values(column)]
        if clicked in offered:
            self._add_values(
                menu.addMenu(fill(translate("Tables", "Only: %1"), self._heading(clicked))), clicked
            )
        elif offered:
            only = menu.addMenu(translate("Tables", "Only"))
            for column in offered:
                self._add_values(only.addMenu(self._heading(column)), column)
        if head.filtered:
            menu.addAction(translate("Tables", "Show all rows"), self.choose_nothing)

    def _add_values(self, menu: QMenu, column: int) -> None:
        assert self._arranging is not None
        now = self._arranging.chosen(column)
        for value in self._arranging.values(column):
            action = menu.addAction(value)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(
                lambda on, value=value: self.choose(column, value if on else None)
            )  # fmt: skip

    def choose_nothing(self) -> None:
        """Filter by no column any more."""
        for column in sorted(self._table.table_head.filtered):
            self.choose(column, None)

    def _pop_up(self, at: QPoint) -> None:
        row = self._table.rowAt(at.y())
        if row >= 0 and row not in self._table.selected_rows():
            self._table.selectRow(row)
        self._show(self.menu(self._table.columnAt(at.x())), self._table.viewport().mapToGlobal(at))

    def _pop_up_head(self, at: QPoint) -> None:
        head = self._table.horizontalHeader()
        self._show(self.menu(head.logicalIndexAt(at)), head.mapToGlobal(at))

    @staticmethod
    def _show(menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _heading(self, column: int) -> str:
        return str(self._table.model().headerData(column, Qt.Orientation.Horizontal) or "")

    @property
    def columns(self) -> list[int]:
        """The columns that are shown."""
        return [
            column
            for column in range(self._table.model().columnCount())
            if column in self.beside or not self._table.isColumnHidden(column)
        ]

    def _line(self, row: int) -> list[str]:
        model = self._table.model()
        return [str(model.index(row, column).data() or "") for column in self.columns]

    def copy(self) -> None:
        """Copy the selected rows as Excel takes them."""
        rows = self._table.selected_rows()
        if rows:
            QApplication.clipboard().setText("\n".join(_tabbed(self._line(row)) for row in rows))

    def copy_all(self) -> None:
        """Copy heads and rows as Excel takes them."""
        lines = [_tabbed(self._heading(column) for column in self.columns)]
        lines += [_tabbed(self._line(row)) for row in range(self._table.model().rowCount())]
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
        self._export(path, ShownTable(self._title, heads, rows))

    def _value(self, row: int, column: int) -> str | Decimal:
        index = self._table.model().index(row, column)
        found = number_in(index)
        return str(index.data() or "") if found is None else found

    def paper(self) -> Paper:
        """Return what is shown, as it is printed."""
        columns, model = self.columns, self._table.model()
        side = Qt.ItemDataRole.TextAlignmentRole
        right = frozenset(
            place
            for place, column in enumerate(columns)
            if int(model.headerData(column, Qt.Orientation.Horizontal, side) or 0)
            & int(Qt.AlignmentFlag.AlignRight)
        )
        rows = [self._line(row) for row in range(model.rowCount())]
        return Paper(self._title, self.about(), [self._heading(column) for column in columns], rows, right)

    def print_table(self) -> None:
        """Show the pages, from where they are printed."""
        preview(self._table.window(), self.paper())

    def ask_where_pdf(self) -> None:
        """Ask where to, and write the pages as a PDF file."""
        path, _kind = QFileDialog.getSaveFileName(
            self._table, translate("Tables", "Save as PDF"), f"{self._title}.pdf", "PDF (*.pdf)"
        )
        if path:
            self._export(Path(path), pdf_bytes(self.paper()))

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


def _tabbed(cells: Iterable[str]) -> str:
    """Return cells as a line with tabs; what would break the line or the cell becomes a space."""
    return "\t".join(" ".join(cell.split()) for cell in cells)
