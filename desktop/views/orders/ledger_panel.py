"""The ledger of turns, open to everyone: the balance of each manager, and what it is made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language.balances import shown
from desktop.language.numbers import balance, signed, with_sign
from desktop.language.translate import fill, translate
from desktop.services.dealing import LedgerRow
from desktop.views.widgets.boxes import boxed, column, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_escape
from desktop.views.widgets.labels import Label


class LedgerPanel(QWidget):
    """Both balances of every manager, charged and uncharged orders, picks by hand."""

    editing = False

    def __init__(self, rows: list[LedgerRow], close: Callable[[], None]) -> None:
        super().__init__()
        self._close = close
        self._back = Button(translate("Orders", "Back"), "link", icon="chevron-left", clicked=close)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        heads = (translate("Orders", "orders"), with_sign(translate("Orders", "money, %1")))
        for column_number, text in enumerate(heads, 1):
            grid.addWidget(_right(Label(text, token="text2")), 0, column_number)
        balances = shown((one.manager, one.turns, one.value) for one in rows)
        for line, one in enumerate(rows):
            token = "text" if one.present else "text2"
            grid.addWidget(Label(one.manager, strong=True, token=token), 2 * line + 1, 0)
            grid.addWidget(_right(Label(balance(balances[one.manager].turns), token=token)), 2 * line + 1, 1)
            grid.addWidget(_right(Label(signed(balances[one.manager].value), token=token)), 2 * line + 1, 2)
            grid.addWidget(Label(_counts(one), token="text2"), 2 * line + 2, 0, 1, 3)
            grid.setRowMinimumHeight(2 * line + 2, 28)
        note = translate("Orders", "Plus: the office owes; minus: given ahead. Together always zero.")
        self.setLayout(
            column(
                row(self._back, None, margins=(12, 12, 12, 0)),
                section(
                    Label(translate("Orders", "Ledger of turns"), points=13, strong=True), 12,
                    boxed(grid), 12, Label(note, token="text2", wrap=True), top=8,
                ),
                None,
            )
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._close):
            super().keyPressEvent(event)

    def act(self) -> None:
        """Do nothing: the ledger has no primary button."""

    def set_working(self, working: bool) -> None:
        """Do nothing: the ledger stores nothing."""


def _right(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _counts(one: LedgerRow) -> str:
    said = translate("Orders", "in turn %1, out of turn %2, by hand %3")
    return fill(said, one.charged, one.uncharged, one.by_hand)
