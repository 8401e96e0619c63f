"""The item model of found clients: a row per client."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language.dates import day_words
from desktop.language.numbers import phone, table_money, with_sign
from desktop.language.translate import translate
from desktop.services.clients import ClientRow
from desktop.views.widgets.tables import STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex


class ClientColumn(IntEnum):
    """Columns of the list of clients."""

    NAME = 0
    PERSON = 1
    PHONE = 2
    RESPONSIBLE = 3
    ORDERS = 4
    PAID = 5
    LAST_CONTACT = 6


RIGHT = (ClientColumn.ORDERS, ClientColumn.PAID, ClientColumn.LAST_CONTACT)


class ClientsModel(QAbstractTableModel):
    """Found clients; ``show`` fills it, and dates are told relative to its ``today``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClientRow] = []
        self._today = date.min

    def show(self, rows: Sequence[ClientRow], today: date) -> None:
        self.beginResetModel()
        self._rows, self._today = list(rows), today
        self.endResetModel()

    def client(self, row: int) -> UUID:
        return self._rows[row].id

    def row_of(self, client: UUID) -> int:
        """Return the row of a client, -1 if it was not found."""
        return next((place for place, row in enumerate(self._rows) if row.id == client), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ClientColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ClientColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == STRONG:
            return column in (ClientColumn.NAME, ClientColumn.PAID)
        if role == TOKEN:
            return self._token(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _text(self, row: ClientRow, column: ClientColumn) -> str:
        match column:
            case ClientColumn.NAME:
                return row.name
            case ClientColumn.PERSON:
                return row.person
            case ClientColumn.PHONE:
                return phone(row.phone) if row.phone else ""
            case ClientColumn.RESPONSIBLE:
                return row.responsible or _nobody(row)
            case ClientColumn.ORDERS:
                return table_money(row.orders)
            case ClientColumn.PAID:
                return table_money(row.paid)
            case ClientColumn.LAST_CONTACT:
                return day_words(row.last_contact, self._today) if row.last_contact else ""

    @staticmethod
    def _token(row: ClientRow, column: ClientColumn) -> str:
        if column == ClientColumn.RESPONSIBLE and row.responsible is None:
            return "waiting"
        quiet = column in (ClientColumn.PERSON, ClientColumn.PHONE, ClientColumn.LAST_CONTACT)
        nothing = (column == ClientColumn.ORDERS and not row.orders) or (
            column == ClientColumn.PAID and not row.paid
        )
        return "text2" if quiet or nothing else "text"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(ClientColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(ClientColumn(section))
        return None


def _nobody(row: ClientRow) -> str:
    return translate("Orders", "kept here") if row.kept else translate("Clients", "nobody")


def _alignment(column: ClientColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _heads() -> tuple[str, ...]:
    return (
        translate("Clients", "Client"),
        translate("Clients", "Person"),
        translate("Clients", "Phone"),
        translate("Clients", "Responsible"),
        translate("Clients", "Orders"),
        with_sign(translate("Clients", "Paid, %1")),
        translate("Clients", "Contact"),
    )
