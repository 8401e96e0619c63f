"""One employee's statement: name and scheme, the lines down to the order, the totals."""

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import short_date
from desktop.language.numbers import exact_money, percent
from desktop.language.translate import fill, translate
from desktop.services.payroll import PayStatement
from desktop.views.pay.statement_list import StatementList
from desktop.views.pay.statement_rows import rows_of
from desktop.views.widgets.boxes import Line, boxed, clear, column, row
from desktop.views.widgets.labels import ElidedLabel, Label

TOTALS_WIDTH = 300
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StatementView(QWidget):
    """The statement below the month's table, shown by ``show_statement``."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Label("", points=13, strong=True)
        self.scheme = ElidedLabel("", token="text2")
        self.list = StatementList()
        self.list.setMinimumHeight(50)
        self._empty = Label("", token="text2", wrap=True)
        self._empty.setContentsMargins(20, 4, 20, 4)
        self._totals = QVBoxLayout()
        self._totals.setSpacing(0)
        self._totals.setContentsMargins(0, 0, 0, 0)
        head = row(self.name, self.scheme, spacing=14, margins=(20, 12, 20, 6))
        head.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        totals = boxed(self._totals)
        totals.setFixedWidth(TOTALS_WIDTH + 20)
        layout.addLayout(row(None, totals))
        layout.addStretch(0)

    def show_statement(self, statement: PayStatement | None, running: date | None = None) -> None:
        """Show a statement; None: nobody is paid. ``running``: today, if the month is not over yet."""
        clear(self._totals)
        self._empty.setVisible(statement is None or not statement.lines)
        if statement is None:
            self.name.setText("")
            self.scheme.setText("")
            self.list.show_rows([])
            self._empty.setText(
                translate("Pay", "Nobody is paid in this month: employees come with the setup.")
            )
            return
        self.name.setText(statement.employee)
        scheme = fill(translate("Pay", "statement, scheme «%1»"), statement.scheme)
        self.scheme.setText(scheme if statement.scheme else translate("Pay", "statement, no scheme"))
        self._empty.setText(translate("Pay", "No lines in this month."))
        self.list.show_rows(rows_of(statement))
        self._show_totals(statement, running)

    def _show_totals(self, statement: PayStatement, running: date | None) -> None:
        rows = [(translate("Pay", "Accrued"), statement.accrued)]
        if statement.tax:
            rows.append((_tax_title(statement.tax_rate), -statement.tax))
        if statement.advance:
            rows.append((translate("Pay", "Advance"), -statement.advance))
        self._totals.addWidget(boxed(column(Line(), margins=(0, 4, 20, 4))))
        for title, amount in rows:
            self._totals.addWidget(_total(title, exact_money(amount), 10))
        self._totals.addWidget(_total(translate("Pay", "Payable"), exact_money(statement.payable), 13))
        if running is not None:
            said = translate("Pay", "as of %1: the month is not over, bonuses and plan are as of today")
            self._totals.addWidget(_note(fill(said, short_date(running))))
        if statement.carry_over:
            said = fill(translate("Pay", "%1 goes over to the next month"), exact_money(statement.carry_over))
            self._totals.addWidget(_total(said, "", 10))
        if statement.advance_left:
            said = translate("Pay", "%1 of the advance goes over to the next month")
            self._totals.addWidget(_total(fill(said, exact_money(statement.advance_left)), "", 10))


def _tax_title(rate: Fraction | None) -> str:
    """Return the title of the estimated tax, with its rate unless it is computed by brackets."""
    if rate is None:
        return translate("Pay", "Tax, estimate")
    return fill(translate("Pay", "Tax %1, estimate"), percent(rate, 2))


def _note(text: str) -> Label:
    note = Label(text, token="waiting", wrap=True)
    note.setContentsMargins(0, 0, 20, 6)
    return note


def _total(title: str, amount: str, points: int) -> QWidget:
    large = points > 10
    left = Label(title, points=points, strong=large, token="text" if large else "text2")
    right = Label(amount, points=points, strong=large)
    right.setAlignment(RIGHT)
    line = boxed(row(left, None, right, margins=(0, 0, 20, 0)))
    line.setFixedHeight(34 if large else 26)
    return line
