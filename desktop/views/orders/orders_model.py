"""The item model of the table of orders: a row per order."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import words
from desktop.language.dates import dated, in_list
from desktop.language.numbers import amount, order_number, table_money, with_sign
from desktop.language.translate import translate
from desktop.services.order_lists import OrderColumn, OrderRow
from desktop.views.orders.rows import OPEN_STAGES
from desktop.views.widgets.tables import STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(OrderColumn)


class Place(IntEnum):
    """Where the columns stand that others name."""

    SOURCE = COLUMNS.index(OrderColumn.SOURCE)
    CLIENT = COLUMNS.index(OrderColumn.CLIENT)
    SERVICE = COLUMNS.index(OrderColumn.SERVICE)
    STAGE = COLUMNS.index(OrderColumn.STAGE)
    MANAGER = COLUMNS.index(OrderColumn.MANAGER)


RIGHT = (OrderColumn.AMOUNT, OrderColumn.PAID)


class OrdersModel(QAbstractTableModel):
    """Orders; ``show`` fills it, and moments are told relative to its ``now``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OrderRow] = []
        self._now = datetime.min

    def show(self, rows: Sequence[OrderRow], now: datetime) -> None:
        self.beginResetModel()
        self._rows, self._now = list(rows), now
        self.endResetModel()

    def order(self, row: int) -> UUID:
        return self._rows[row].id

    def row_of(self, order: UUID | None) -> int:
        """Return the row of an order, -1 if it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == order), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == STRONG:
            return column is OrderColumn.CLIENT or self._is_late(row, column)
        if role == TOKEN:
            return self._token(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _text(self, row: OrderRow, column: OrderColumn) -> str:
        texts: dict[OrderColumn, Callable[[], str]] = {
            OrderColumn.NUMBER: lambda: order_number(row.number),
            OrderColumn.RECEIVED: lambda: in_list(row.received, self._now),
            OrderColumn.SOURCE: lambda: words.source(row.source),
            OrderColumn.CLIENT: lambda: row.client,
            OrderColumn.WHAT: lambda: row.subject,
            OrderColumn.SERVICE: lambda: row.service or "",
            OrderColumn.DUE: lambda: dated(row.due, self._now.date()) if row.due else "",
            OrderColumn.AMOUNT: lambda: amount(row.amount, row.estimated),
            OrderColumn.PAID: lambda: table_money(row.paid),
            OrderColumn.STAGE: lambda: words.stage(row.stage),
            OrderColumn.MANAGER: lambda: row.manager or "",
        }
        return texts[column]()

    def _is_late(self, row: OrderRow, column: OrderColumn) -> bool:
        passed = row.due is not None and row.due < self._now.date()
        return column is OrderColumn.DUE and passed and row.stage in OPEN_STAGES

    def _token(self, row: OrderRow, column: OrderColumn) -> str:
        if self._is_late(row, column):
            return "late"
        quiet = column in (OrderColumn.NUMBER, OrderColumn.RECEIVED, OrderColumn.SOURCE, OrderColumn.SERVICE)
        return "text2" if quiet or (column is OrderColumn.PAID and not row.paid) else "text"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        return _alignment(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: OrderColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _heads() -> tuple[str, ...]:
    return (
        translate("Orders", "Number"), translate("Orders", "Received"), translate("Orders", "Source"),
        translate("Clients", "Client"), translate("Orders", "What"), translate("Orders", "Service"),
        translate("Orders", "Due"), with_sign(translate("Orders", "Amount, %1")),
        with_sign(translate("Clients", "Paid, %1")), translate("Orders", "Stage"),
        translate("Orders", "Manager"),
    )  # fmt: skip
