"""The list of a statement's rows; Enter on the row of an order opens the order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from desktop.language.dates import short_date
from desktop.language.numbers import exact_money, order_number
from desktop.language.translate import translate
from desktop.views.look.theme import text_width
from desktop.views.pay.statement_rows import StatementRow
from desktop.views.widgets.rows import RIGHT, ROW, Option, RecordsModel, RowDelegate, RowList, cell

Index = QModelIndex | QPersistentModelIndex
NAMES, DAYS = 114, 104
"""Widths of the components' names, and of the days in front of an order's number."""


class StatementModel(RecordsModel):
    """The rows of a statement; only those with an order can be selected."""

    def __init__(self) -> None:
        super().__init__(text_of)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._records[index.row()].order is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def text_of(row: StatementRow) -> str:
    """Return a row as one line of text, for screen readers."""
    parts = (
        short_date(row.day) if row.day else "", order_number(row.order) if row.order else "",
        row.title, row.text, row.sum_of, row.note, exact_money(row.amount),
    )  # fmt: skip
    return " ".join(part for part in parts if part)


class StatementDelegate(RowDelegate):
    """Paints heads (component, explanation, sum) and orders (day, number, client, calculation, amount)."""

    lines = False

    def __init__(self) -> None:
        super().__init__()
        self.sums = 0
        """Width of the widest "basis × rate"."""
        self.notes = 0
        """Width of the widest note."""

    def fit(self, rows: list[StatementRow]) -> None:
        """Set the columns' widths to fit the rows."""
        self.sums = max((text_width(row.sum_of) for row in rows), default=0)
        self.notes = max((text_width(row.note) for row in rows), default=0)

    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(100, 28 if index.data(ROW).head else 25)

    def tooltip(self, record: StatementRow) -> str:
        return text_of(record)

    def paint_row(self, painter: QPainter, box: QRect, record: StatementRow, selected: bool) -> None:
        room = box.adjusted(20, 0, -20, 0)
        said = translate("Pay", "awaits") if record.waits else exact_money(record.amount)
        token = "late" if record.waits else "text"
        cell(painter, room, said, token=token, strong=record.head or record.waits, side=RIGHT)
        room.setRight(room.right() - max(text_width(said, strong=record.head), 78) - 12)
        if record.head:
            cell(painter, QRect(room.left(), room.top(), NAMES - 8, room.height()), record.title, strong=True)
            cell(painter, room.adjusted(NAMES, 0, 0, 0), record.text, token="text2")
            return
        if record.day is not None:
            days = QRect(room.left(), room.top(), DAYS, room.height())
            cell(painter, days, short_date(record.day), token="text2", side=RIGHT)
        self._paint_order(painter, room.adjusted(NAMES, 0, 0, 0), record)

    def _paint_order(self, painter: QPainter, room: QRect, row: StatementRow) -> None:
        if self.notes:
            notes = QRect(room.right() - self.notes, room.top(), self.notes + 1, room.height())
            cell(painter, notes, row.note, token="text2")
            room.setRight(notes.left() - 10)
        if self.sums:
            cell(painter, room, row.sum_of, side=RIGHT)
            room.setRight(room.right() - self.sums - 12)
        if row.order is not None:
            end = cell(painter, room, order_number(row.order), token="accent_text")
            room.setLeft(end + 8)
        cell(painter, room, row.title, token="text" if row.order else "text2")


class StatementList(RowList):
    """The rows of one statement, shown by ``show_rows``."""

    def __init__(self) -> None:
        self._painter = StatementDelegate()
        super().__init__(StatementModel(), self._painter)
        self.setAccessibleName(translate("Pay", "Statement"))

    def show_rows(self, rows: list[StatementRow]) -> None:
        self._painter.fit(rows)
        self.records_model.show(rows)
        self.setMaximumHeight(sum(28 if row.head else 25 for row in rows) + 2)
