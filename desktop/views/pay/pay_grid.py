"""The month's table: the names at the left and the totals below stay in place while the rest scrolls."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.language.translate import translate
from desktop.services.payroll import PayStatement
from desktop.views.look.theme import text_width
from desktop.views.pay.pay_table import PayModel
from desktop.views.widgets.arranging import RowsProxy
from desktop.views.widgets.table_tools import Export, TableTools
from desktop.views.widgets.tables import ARROW, EDGE, HEAD, INNER, STRONG, RowTable

ROW, TOTAL = 34, 38
NAMES = 210
SCROLL = 12


class PayGrid(QWidget):
    """A table of four parts; ``picked`` carries the name of the employee in the selected row."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._most_rows = 9
        self.model = PayModel(self)
        self.totals = PayModel(self, totals=True)
        self.proxy = RowsProxy(self.model, self)
        self.names = _part(self.proxy, ROW, "base", left=True)
        self.sums = _part(self.proxy, ROW, "base", left=False)
        self.total_name = _part(self.totals, TOTAL, "window", left=True)
        self.total_sums = _part(self.totals, TOTAL, "window", left=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, table in enumerate((self.names, self.sums, self.total_name, self.total_sums)):
            grid.addWidget(table, place // 2, place % 2)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.names.setAccessibleName(translate("Pay", "Employees"))
        self.sums.setAccessibleName(translate("Pay", "Pay of the month"))
        for table in (self.total_name, self.total_sums):
            table.setAccessibleName(translate("Pay", "Sum of everybody"))
        self._join()
        self._fit()

    def _join(self) -> None:
        """Let the four parts scroll, hover and select as one."""
        self.names.setSelectionModel(self.sums.selectionModel())
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sums.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._pick_row(now.row()) if now.isValid() else None
        )
        self.proxy.arranged.connect(self._fit)
        for table in (self.total_name, self.total_sums):
            table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            table.setSelectionMode(RowTable.SelectionMode.NoSelection)
            table.horizontalHeader().hide()
        self.sums.verticalScrollBar().valueChanged.connect(self.names.verticalScrollBar().setValue)
        self.names.verticalScrollBar().valueChanged.connect(self.sums.verticalScrollBar().setValue)
        self.sums.horizontalScrollBar().valueChanged.connect(self.total_sums.horizontalScrollBar().setValue)
        self.total_sums.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.total_sums.horizontalScrollBar().valueChanged.connect(self.sums.horizontalScrollBar().setValue)
        self.names.row_hovered.connect(self.sums.hover)
        self.sums.row_hovered.connect(self.names.hover)

    def _pick_row(self, row: int) -> None:
        self.picked.emit(self.model.employee(self.proxy.source_row(row)))

    def offer_tools(self, export: Export) -> None:
        """Let the table be sorted, filtered, copied, written out and printed; its columns come with the month
        and are all shown."""
        self.tools = TableTools(self.sums, "", translate("Pay", "Pay"), export)
        self.tools.beside = (0,)
        self.names.horizontalHeader().setSectionsClickable(True)
        self.names.horizontalHeader().sectionClicked.connect(self.tools.turn)
        self.tools.arranged.connect(self._mark_names)

    def _mark_names(self) -> None:
        """Say on the head of the names, which is a table of its own, by what the rows are sorted."""
        ours, theirs = self.names.table_head, self.sums.table_head
        ours.sorted_by, ours.filtered = theirs.sorted_by, theirs.filtered
        ours.viewport().update()

    def show_statements(self, statements: tuple[PayStatement, ...], employee: str) -> None:
        """Show a month's statements; ``employee`` stays selected, else the first row is."""
        self.model.show(statements)
        self.totals.show(statements)
        for left in (self.names, self.total_name):
            for column in range(1, self.model.columnCount()):
                left.setColumnHidden(column, True)
        for right in (self.sums, self.total_sums):
            right.setColumnHidden(0, True)
        self._fit()
        self.pick(employee if self.model.row_of(employee) >= 0 else "")

    def pick(self, employee: str) -> None:
        """Select the row of an employee, else the first row."""
        place = max(self.model.row_of(employee), 0)
        if place < self.model.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            index = self.proxy.index(max(self.proxy.shown_row(place), 0), 1)
            self.sums.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def limit_rows(self, rows: int) -> None:
        """Set how many rows are shown at most; more employees scroll."""
        if rows != self._most_rows:
            self._most_rows = rows
            self._fit()

    def _fit(self) -> None:
        rows = min(self.proxy.rowCount(), self._most_rows)
        for table in (self.names, self.sums):
            table.setFixedHeight(HEAD + rows * ROW)
        if self.model.columnCount() > 1:
            self._fit_columns()

    def _names_width(self) -> int:
        names = (str(self.model.index(row, 0).data()) for row in range(self.model.rowCount()))
        widest = max((text_width(name, strong=True) for name in names), default=0)
        return min(max(widest + EDGE + INNER + 8, 130), NAMES if self.width() < 1100 else NAMES + 60)

    def _fit_columns(self) -> None:
        """Make each column as wide as its widest text and spread the remaining width over them."""
        names = self._names_width()
        for left in (self.names, self.total_name):
            left.setFixedWidth(names)
            left.setColumnWidth(0, names)
        widths = [self._width_of(column) for column in range(1, self.model.columnCount())]
        spare = max(self.width() - names - sum(widths), 0) // max(len(widths), 1)
        too_wide = names + sum(widths) > self.width()
        for table in (self.total_name, self.total_sums):
            table.setFixedHeight(TOTAL + (SCROLL if too_wide else 0))
        widths = [width + spare for width in widths]
        if widths:
            widths[-1] += max(self.width() - names - sum(widths), 0)
        for column, width in enumerate(widths, 1):
            for right in (self.sums, self.total_sums):
                right.setColumnWidth(column, width)

    def _width_of(self, column: int) -> int:
        cells = [self.totals.index(0, column)]
        cells += [self.model.index(row, column) for row in range(self.model.rowCount())]
        texts = [text_width(str(cell.data()), strong=bool(cell.data(STRONG))) for cell in cells]
        head = text_width(str(self.model.headerData(column, Qt.Orientation.Horizontal)))
        outer = EDGE if column == self.model.columnCount() - 1 else INNER
        return max(*texts, head + ARROW) + INNER + outer + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model.columnCount() > 1:
            self._fit_columns()


def _part(model: QAbstractItemModel, row_height: int, ground: str, *, left: bool) -> RowTable:
    table = RowTable(row_height, ground=ground)
    table.setModel(model)
    table.bar = left
    table.edges = (left, not left)
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if left:
        table.setVerticalScrollBarPolicy(off)
    table.setHorizontalScrollBarPolicy(off)
    return table
