"""The two tables of the ledger: a row for each manager with their sum, and the postings behind one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy

from desktop.language.balances import shown
from desktop.language.dates import in_list
from desktop.language.ledger_entries import entry_words
from desktop.language.numbers import balance, currency_sign, number, order_number, signed, with_sign
from desktop.language.translate import translate
from desktop.rules.shown_balances import shown_balances
from desktop.services.dealing import LedgerEntry, PeriodRow
from desktop.views.ledger.cells import Cell, CellsModel
from desktop.views.look.theme import text_width
from desktop.views.widgets.tables import EDGE, INNER, RowTable

ROW = 34
WHOLE, ZERO = Fraction(1), Fraction(0)
MOST_ROWS, NARROW_HEAD = 7, 46
"""Of more managers the upper table scrolls."""
DASH = Cell("—", token="text2")


class ManagersTable(RowTable):
    """A row for each manager and the sum below; ``picked`` tells whose row is the current one."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__(ROW)
        heads = [
            translate("Ledger", "Manager"),
            translate("Ledger", "Balance"),
            with_sign(translate("Ledger", "in %1")),
            translate("Ledger", "in turn"),
            translate("Ledger", "out of turn"),
            translate("Ledger", "by hand"),
            translate("Ledger", "given back"),
            translate("Ledger", "expected"),
            translate("Ledger", "came in"),
        ]
        self.cells = CellsModel(heads, 1)
        self.setModel(self.cells)
        self.names: list[str] = []
        self._narrow = False
        self.setAccessibleName(translate("Ledger", "Balances of the managers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_managers(self, rows: Sequence[PeriodRow], kept: str) -> None:
        """Show these rows and their sum; the row of ``kept`` stays the current one, else the first is."""
        self.names = []
        self.cells.show_rows([*_manager_rows(rows), _sum(rows)] if rows else [])
        self.names = [one.manager for one in rows]
        fit_columns(self, 0, self._narrow)
        self.setFixedHeight(self.horizontalHeader().height() + ROW * min(len(rows) + 1, MOST_ROWS) + 2)
        if rows:
            self.selectRow(self.names.index(kept) if kept in self.names else 0)

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room to the names."""
        self._narrow = narrow
        fit_columns(self, 0, narrow)

    def current_name(self) -> str:
        row = self.current_row()
        return self.names[row] if 0 <= row < len(self.names) else ""

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < len(self.names):
            self.picked.emit(self.names[current.row()])


def _manager_rows(rows: Sequence[PeriodRow]) -> list[list[Cell]]:
    balances = shown((one.manager, one.turns, one.value) for one in rows)
    expected = shown_balances({one.manager: one.expected for one in rows}, unit=WHOLE)
    revenue = shown_balances({one.manager: Fraction(one.revenue) for one in rows}, unit=WHOLE)
    return [
        [
            Cell(one.manager, True, "text" if one.present else "text2"),
            Cell(balance(balances[one.manager].turns), True), Cell(signed(balances[one.manager].value)),
            *(_count(figure) for figure in (one.charged, one.uncharged, one.by_hand, one.declined)),
            _count(expected[one.manager]), _count(revenue[one.manager]),
        ]
        for one in rows
    ]  # fmt: skip


def _sum(rows: Sequence[PeriodRow]) -> list[Cell]:
    """Return the sum of what is shown above: of the rounded figures too, for they add up."""
    counts = [
        sum(one.charged for one in rows), sum(one.uncharged for one in rows),
        sum(one.by_hand for one in rows), sum(one.declined for one in rows),
    ]  # fmt: skip
    money = [sum((one.expected for one in rows), ZERO), sum((Fraction(one.revenue) for one in rows), ZERO)]
    balances = [
        balance(sum((one.turns for one in rows), ZERO)), signed(sum((one.value for one in rows), ZERO))
    ]  # fmt: skip
    said = [
        translate("Ledger", "Sum"),
        *balances,
        *(str(one) for one in counts),
        *(number(one) for one in money),
    ]
    return [Cell(text, True) for text in said]


def _count(figure: Any) -> Cell:
    return Cell(number(figure)) if figure else DASH


class PostingsTable(RowTable):
    """The postings behind one manager's balance; more are asked for when somebody scrolls to the last."""

    def __init__(self, now: Callable[[], datetime], more: Callable[[], object]) -> None:
        super().__init__(ROW)
        heads = [
            translate("Ledger", "When"),
            translate("Ledger", "Order"),
            translate("Ledger", "What for"),
            translate("Ledger", "orders"),
            currency_sign(),
            translate("Ledger", "balance"),
            with_sign(translate("Ledger", "balance, %1")),
        ]
        self.cells = CellsModel(heads, 3)
        self.setModel(self.cells)
        self.entries: list[LedgerEntry] = []
        self._now, self._more = now, more
        self.setAccessibleName(translate("Ledger", "Postings of the manager"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_entries(self, manager: str, entries: Sequence[LedgerEntry], *, first: bool) -> None:
        """Show the first page of a manager's postings, or one more."""
        rows = [_entry_row(one, manager, self._now()) for one in entries]
        if first:
            self.entries = list(entries)
            self.cells.show_rows(rows)
            fit_columns(self, 1)
        else:
            self.entries += entries
            self.cells.add_rows(rows)

    def current_entry(self) -> LedgerEntry | None:
        row = self.current_row()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def _scrolled(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < self.viewport().height():
            self._more()


def _entry_row(one: LedgerEntry, manager: str, now: datetime) -> list[Cell]:
    marked = one.by_hand or one.declined
    order = f"{order_number(one.number)}  {one.client}" if one.number else "—"
    return [
        Cell(in_list(one.at, now), token="text2"), Cell(order, token="text" if one.number else "text2"),
        Cell(entry_words(one, manager), marked), Cell(balance(one.turns), True) if one.turns else DASH,
        Cell(signed(one.value)), Cell(balance(one.turns_after), token="text2"),
        Cell(signed(one.value_after), token="text2"),
    ]  # fmt: skip


def fit_columns(table: RowTable, wide: int, narrow: bool = False) -> None:
    """Give every column the room of its words and its head, and what is left to one.

    In a ``narrow`` table long heads are shortened.
    """
    head, model = table.horizontalHeader(), table.model()
    for place in range(model.columnCount()):
        title = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        edge = EDGE + INNER if place in (0, model.columnCount() - 1) else 2 * INNER
        if place != wide:
            width = min(text_width(title), NARROW_HEAD) if narrow else text_width(title)
            width = max(table.sizeHintForColumn(place), width + edge + 2)
            head.resizeSection(place, width)
    head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
