"""The page Pay: the month's table, one statement down to the order, what to decide before closing."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.rules.months import Month
from desktop.services.orders import find_order
from desktop.services.payroll import PayStatement
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.desk.write_out import write_out
from desktop.views.pay.closing_panel import ClosingPanel
from desktop.views.pay.export_line import ExportLine
from desktop.views.pay.pay_grid import PayGrid
from desktop.views.pay.pay_month import MonthOfPay, read_month
from desktop.views.pay.statement_rows import StatementRow
from desktop.views.pay.statement_view import StatementView
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.labels import Label, Tag
from desktop.views.widgets.months import MonthSwitch
from desktop.views.widgets.table_filter import TableFilter

BESIDE_ROWS = 380
"""The height that everything but the employees' rows needs, in pixels."""
KINDS = frozenset({Changed.PAY, Changed.PLAN, Changed.ORDER, Changed.EMPLOYEE, Changed.SETUP})


class PayTab(QWidget):
    """The page Pay. ``refresh`` takes the kinds of thing that changed; none means everything."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._shown: MonthOfPay | None = None
        self._employee = ""
        self._stale = True
        self.month = MonthSwitch(first_shown(desk), self)
        self.state = Tag("")
        self.days = Label("", token="text2")
        self.grid = PayGrid()
        self.grid.offer_tools(partial(write_out, desk, self))
        self.filter = TableFilter(self.grid.proxy, self, 180)
        self.statement = StatementView()
        self.doing = PageActions(desk, self, partial(navigate, "undo"), self.load)
        self.panel = ClosingPanel(self.doing, self.load)
        self.export = ExportLine(desk)
        self.panel.export_line.addWidget(self.export)
        self._lay_out()
        self.month.changed.connect(lambda _month: self.load())
        self.grid.picked.connect(self._pick)
        self.statement.list.entered_key.connect(self._open_order)
        for form in (self.panel.adjust, self.panel.advances, self.panel.reopen):
            form.left.connect(lambda: self.grid.sums.setFocus(Qt.FocusReason.OtherFocusReason))
        self.panel.month_wanted.connect(self.month.show_month)
        self.panel.excel_wanted.connect(lambda: self.export.ask(self.month.month))

    def _lay_out(self) -> None:
        head = row(
            Label(translate("Pay", "Pay"), points=17, strong=True), 8, self.month, 8, self.state, 8,
            self.days, None, self.filter, margins=(20, 12, 20, 8),
        )  # fmt: skip
        main = column(self.statement, self.doing.bar)
        main.setStretch(0, 1)
        below = row(boxed(main), self.panel, spacing=0)
        below.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.grid)
        layout.addWidget(Line())
        layout.addLayout(below, 1)
        self.state.hide()

    def load(self) -> None:
        month = self.month.month
        self._desk.read(self, query(read_month, self._desk.now(), month), then=self._show, key="month")

    def _show(self, month: MonthOfPay) -> None:
        pay = month.payroll
        self._shown = month
        closed, still_open = translate("Pay", "closed"), translate("Pay", "not closed")
        self.state.show_state(closed if pay.closed else still_open, "ok" if pay.closed else "waiting")
        self.state.show()
        days = pay.working_days
        self.days.setText(translate("Pay", "%n working days", "", days))
        self.grid.show_statements(pay.statements, self._employee)
        self.grid.tools.about = lambda: month_name(pay.month)
        if not pay.statements:
            self._pick("")
        now = Month.of(self._desk.now().date())
        self._shown = month.with_employee(self._employee)
        self.panel.show_month(self._shown, rights=self._desk.rights, now=now)

    def _pick(self, employee: str) -> None:
        if self._shown is None:
            return
        self._employee = employee
        self._shown = self._shown.with_employee(employee)
        today = self._desk.now().date()
        pay = self._shown.payroll
        runs = not pay.closed and today <= pay.month.last
        self.statement.show_statement(self._statement(employee), today if runs else None)

    def _statement(self, employee: str) -> PayStatement | None:
        statements = self._shown.payroll.statements if self._shown else ()
        return next((one for one in statements if one.employee == employee), None)

    def _open_order(self, line: StatementRow) -> None:
        if line.order is not None:
            self._desk.read(self, query(find_order, line.order), then=self._go_to_order)

    def _go_to_order(self, order: UUID) -> None:
        self._navigate("order", order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.grid.limit_rows(min(max((self.height() - BESIDE_ROWS) // 34, 3), 9))

    def refresh(self, kinds: set[Changed]) -> None:
        if kinds and not kinds & KINDS:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh(set())


def first_shown(desk: Desk) -> Month:
    """Return the month that is shown first: until the 15th the month before, which is still being closed."""
    today = desk.now().date()
    month = Month.of(today)
    return month.plus(-1) if today.day <= 15 else month
