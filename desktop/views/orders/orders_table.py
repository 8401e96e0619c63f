"""The table of orders: every column of them, sorted and filtered in the office by what the heads say."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from desktop.language.dates import full_date
from desktop.language.translate import translate
from desktop.services.order_lists import OrderColumn, OrderRow, OrderSort
from desktop.views.desk.desk import Desk
from desktop.views.desk.write_out import write_out
from desktop.views.orders.filter_row import FilterRow
from desktop.views.orders.orders_model import COLUMNS, OrdersModel, Place
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.table_filter import count_words
from desktop.views.widgets.table_tools import TableTools
from desktop.views.widgets.tables import RowTable

WIDTHS = {
    OrderColumn.NUMBER: 84, OrderColumn.RECEIVED: 92, OrderColumn.SOURCE: 76, OrderColumn.CLIENT: 180,
    OrderColumn.WHAT: 180, OrderColumn.SERVICE: 110, OrderColumn.DUE: 84, OrderColumn.AMOUNT: 96,
    OrderColumn.PAID: 96, OrderColumn.STAGE: 104, OrderColumn.MANAGER: 130,
}  # fmt: skip


class OrdersTable(RowTable):
    """``picked``: another order is the current one; ``near_end``: somebody has scrolled to the last rows;
    ``sorted_anew``: the rows are wanted in another order, which ``sort`` says."""

    picked = Signal(object)
    near_end = Signal()
    sorted_anew = Signal()

    def __init__(self, desk: Desk, owner: QWidget, filters: FilterRow) -> None:
        super().__init__()
        self._desk, self._filters = desk, filters
        self.sort: OrderSort | None = None
        self._showing = False
        self._total = 0
        self.orders = OrdersModel(self)
        self.setModel(self.orders)
        self.setAccessibleName(translate("Orders", "Orders"))
        self.select_several()
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, WIDTHS[column])
        title = translate("Orders", "Orders")
        self.tools = TableTools(
            self, f"{desk.user.name}:orders", title, partial(write_out, desk, owner), self
        )
        self.tools.about = self._about
        filters.changed.connect(self.tools.show_filtered)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._pick(now.row()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_orders(self, rows: list[OrderRow], total: int, current: UUID | None) -> None:
        """Show orders; the current one stays so if it is still there."""
        self._showing, self._total = True, total
        scrolled = self.verticalScrollBar().value()
        self.orders.show(rows, self._desk.now())
        place = max(self.orders.row_of(current), 0)
        if rows:
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self.orders.index(place, 0), flag.ClearAndSelect | flag.Rows
            )
        self.verticalScrollBar().setValue(scrolled)
        self._showing = False

    @property
    def count(self) -> str:
        """How many orders are shown of how many."""
        return count_words(self.orders.rowCount(), self._total)

    def _about(self) -> str:
        return f"{full_date(self._desk.now().date())}, {self.count}"

    def _pick(self, row: int) -> None:
        if row >= 0 and not self._showing:
            self.picked.emit(self.orders.order(row))

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if not self._showing and self.isVisible() and bar.maximum() - value < bar.pageStep():
            self.near_end.emit()

    def sorts(self, column: int) -> bool:
        return column >= 0

    def sort_rows(self, column: int, descending: bool) -> None:
        self.sort = OrderSort(COLUMNS[column], descending) if column >= 0 else None
        self.sorted_anew.emit()

    def _box(self, column: int) -> ChoiceBox | None:
        """Return the filter's box for a column."""
        boxes = {
            Place.SOURCE: self._filters.source, Place.SERVICE: self._filters.service,
            Place.STAGE: self._filters.stage, Place.MANAGER: self._filters.manager,
        }  # fmt: skip
        return next((box for place, box in boxes.items() if place == column), None)

    def values(self, column: int) -> list[str]:
        box = self._box(column)
        return [box.itemText(place) for place in range(1, box.count())] if box is not None else []

    def chosen(self, column: int) -> str | None:
        box = self._box(column)
        return box.currentText() if box is not None and box.currentIndex() > 0 else None

    def choose(self, column: int, value: str | None) -> None:
        box = self._box(column)
        if box is not None:
            box.setCurrentIndex(max(0, box.findText(value)) if value is not None else 0)
            self._filters.choose_anew()
