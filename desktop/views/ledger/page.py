"""The page of the ledger: balances and figures of a period, the postings behind them, chart, objections."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.language.balances import shown
from desktop.language.dates import dated
from desktop.language.errors import error_sentence
from desktop.language.numbers import balance, currency_sign
from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.services.access import Right
from desktop.services.dealing import (
    LedgerMark,
    LedgerPage,
    LedgerPeriod,
    ObjectionRow,
    ledger_period,
    ledger_postings,
    list_objections,
)
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk, Office
from desktop.views.desk.write_out import write_out
from desktop.views.ledger.cells import Cell, CellsModel
from desktop.views.ledger.chart import BalanceChart, week_rows
from desktop.views.ledger.objections import ObjectionsList, object_form
from desktop.views.ledger.tables import ManagersTable, PostingsTable
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row, section
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.keys import on_escape, shortcut
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.messages import MessageBar
from desktop.views.widgets.table_tools import TableTools
from desktop.views.widgets.tables import RowTable

KINDS = frozenset({Changed.LEDGER, Changed.ORDER, Changed.EMPLOYEE, Changed.SETUP})
QUARTER, YEAR = timedelta(days=91), timedelta(days=365)
NARROW = 760
"""In a narrower page the running balance in money has no room."""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """What the page shows, read at once."""

    period: LedgerPeriod
    objections: list[ObjectionRow]


def read_ledger_view(store: Office, viewer: int | None, now: datetime, since: date | None) -> LedgerView:
    return LedgerView(ledger_period(store, viewer, now, since), list_objections(store, viewer))


class LedgerPageView(QWidget):
    """``leave`` leads back to the tab from which the page was opened."""

    def __init__(self, desk: Desk, navigate: Callable[..., None], leave: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._navigate, self._leave = desk, navigate, leave
        self._view: LedgerView | None = None
        self._manager = ""
        self._mark: LedgerMark | None = None
        self.periods = Segments(
            [
                ("quarter", translate("Ledger", "3 months")), ("month", translate("Ledger", "Month")),
                ("year", translate("Ledger", "Year")), ("all", translate("Ledger", "All")),
            ]
        )  # fmt: skip
        self.looks = Segments(
            [
                ("orders", translate("Ledger", "Orders")), ("money", translate("Ledger", "Money")),
                ("table", translate("Ledger", "Table")),
            ]
        )  # fmt: skip
        self.managers = ManagersTable()
        self.postings = PostingsTable(desk.now, self._read_more)
        self.chart = BalanceChart()
        self.weeks = RowTable(30, ground="window")
        self.weeks.setFixedHeight(240)
        self.weeks.setAccessibleName(translate("Ledger", "Balances by week"))
        self.weeks.hide()
        self.message = MessageBar()
        self.objections = ObjectionsList(desk, self, partial(navigate, "order"))
        self.form = object_form(desk, self, self._picked_order)
        self.object = Button(
            translate("Ledger", "Object to the assignment…"), "primary", clicked=self.form.begin
        )
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        back = Button(translate("Ledger", "Orders"), "link", icon="chevron-left", clicked=self._leave)
        back.setToolTip("Esc, Alt+←")
        self._dates = Label("", token="text2")
        self._title = ElidedLabel(translate("Ledger", "Ledger of turns"), points=17, strong=True)
        excel = Button(translate("Ledger", "Excel"), icon="file-spreadsheet")
        head = boxed(row(back, self._title, self.periods, self._dates, None, excel, margins=(12, 12, 20, 12)))
        person, tools = self._desk.user.name, partial(write_out, self._desk, self)
        title = translate("Ledger", "Ledger of turns")
        self.tools = TableTools(self.managers, f"{person}:ledger", title, tools)
        TableTools(self.postings, f"{person}:postings", translate("Ledger", "Postings"), tools)
        excel.clicked.connect(lambda _on=False: self.tools.ask_where())
        self._whose = Label("", points=13, strong=True)
        self._each = ElidedLabel(translate("Ledger", "every posting, the latest first"), token="text2")
        self._empty = Label(
            translate("Ledger", "No postings in this time: only new clients' orders make some."),
            token="text2", wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(20, 12, 20, 12)
        self._empty.hide()
        note = translate(
            "Ledger",
            "Plus: the office owes; minus: given ahead. A new order adds a share to everybody who is here.",
        )
        foot = boxed(column(Label(note, token="text2", wrap=True), margins=(20, 6, 20, 8)))
        whose = row(self._whose, self._each, spacing=8, margins=(20, 10, 20, 6))
        whose.setStretch(1, 1)
        main = column(
            head, self.message, self.managers,
            boxed(whose),
            self._empty, self.postings, foot,
        )  # fmt: skip
        main.setStretchFactor(self.postings, 1)
        self.panel = SidePanel()
        objections = Label(translate("Ledger", "Objections"), points=13, strong=True)
        self._waiting = Label("", token="waiting", strong=True)
        self.panel.show_contents(
            boxed(
                column(
                    section(
                        Label(translate("Ledger", "Balance by week"), strong=True),
                        4,
                        row(self.looks, None),
                        8, self.chart, self.weeks, top=12, bottom=8,
                    ),
                    Line(),
                    section(
                        row(objections, self._waiting, None),
                        8, self.object, self.form, 4, self.objections, top=12,
                    ),
                    None,
                )
            )
        )  # fmt: skip
        whole = row(boxed(main), self.panel, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.object.hide()

    def _connect(self) -> None:
        self.periods.chosen.connect(lambda _period: self.load())
        self.looks.chosen.connect(lambda _look: self._show_chart())
        self.managers.picked.connect(self._show_manager)
        self.managers.opened.connect(lambda _row: self.postings.setFocus(Qt.FocusReason.TabFocusReason))
        self.postings.opened.connect(self._open)
        self.postings.selectionModel().selectionChanged.connect(lambda _new, _old: self._offer_objecting())
        self.form.left.connect(self.postings.setFocus)
        shortcut("Alt+Left", self, self._leave)

    @property
    def since(self) -> date | None:
        """The first day of the period; None: since ever."""
        today = self._desk.now().date()
        return {
            "month": today.replace(day=1), "quarter": today - QUARTER, "year": today - YEAR, "all": None,
        }[self.periods.value]  # fmt: skip

    def load(self) -> None:
        """Read the period."""
        self._desk.read(
            self, query(read_ledger_view, self._desk.now(), self.since), then=self._show,
            failed=lambda error: self.message.say(error_sentence(error)), key="ledger",
        )  # fmt: skip

    def refresh(self, kinds: set[Changed]) -> None:
        """Read again if the ledger changed, here or on another PC."""
        if not kinds or kinds & KINDS:
            self.load()

    def _show(self, view: LedgerView) -> None:
        self.message.hide()
        self._view = view
        today, since = self._desk.now().date(), self.since
        self._dates.setText(f"{dated(since, today)}–{dated(today, today)}" if since is not None else "")
        before, self._manager = self._manager, ""
        self.managers.show_managers(view.period.rows, before)
        waiting = sum(one.answered_at is None for one in view.objections)
        self._waiting.say(fill(translate("Ledger", "waiting for an answer: %1"), waiting) if waiting else "")
        self.objections.show_objections(
            view.objections, may_answer=Right.ANSWER_OBJECTIONS in self._desk.rights
        )
        if not view.period.rows:
            self._show_postings("", LedgerPage((), None))
        elif self.managers.current_name() != self._manager:
            self._show_manager(self.managers.current_name())

    def _show_manager(self, name: str) -> None:
        if name == self._manager:
            return
        self._manager = name
        self._whose.setText(name)
        self._show_chart()
        self._read(None)

    def _read(self, mark: LedgerMark | None) -> None:
        name, first = self._manager, mark is None
        self._desk.read(
            self, query(ledger_postings, name, self.since, mark),
            then=lambda page: self._show_postings(name, page, first=first), key="postings",
        )  # fmt: skip

    def _read_more(self) -> None:
        if self._mark is not None:
            mark, self._mark = self._mark, None
            self._read(mark)

    def _show_postings(self, name: str, page: LedgerPage, *, first: bool = True) -> None:
        if name != self._manager:
            return
        chosen = self.postings.current_entry() if first else None
        self.postings.show_entries(name, page.entries, first=first)
        self._mark = page.mark
        none = first and not page.entries
        self._empty.setVisible(none)
        self.postings.setVisible(not none)
        if chosen is not None:
            place = next((i for i, one in enumerate(self.postings.entries) if one == chosen), -1)
            if place >= 0:
                self.postings.selectRow(place)
        self._offer_objecting()

    def _show_chart(self) -> None:
        if self._view is None:
            return
        names = [one.manager for one in self._view.period.rows]
        weeks, look = self._view.period.weeks, self.looks.value
        self.chart.setVisible(look != "table")
        self.weeks.setVisible(look == "table")
        self.chart.show_weeks(weeks, names, self._manager, money=look == "money")
        self.chart.setAccessibleName(
            fill(translate("Ledger", "Balances by week in %1"), currency_sign() if look == "money" else "")
        )
        if look == "table":
            model = CellsModel([translate("Ledger", "Until"), *names], 1)
            today = self._desk.now().date()
            rows = []
            for day, figures in week_rows(weeks, names):
                exact = [(name, *figure) for name, figure in zip(names, figures, strict=True)]
                balances = shown(exact)
                until = Cell(dated(day - timedelta(days=1), today), token="text2")
                rows.append([until, *(Cell(balance(balances[name].turns)) for name in names)])
            model.show_rows(rows)
            self._weeks_model = model
            self.weeks.setModel(model)
            self.weeks.resizeColumnsToContents()

    def _picked_order(self) -> UUID | None:
        entry = self.postings.current_entry()
        return entry.order if entry is not None else None

    def _offer_objecting(self) -> None:
        """Show the button while an order of somebody else is marked."""
        entry, rights = self.postings.current_entry(), self._desk.rights
        offered = entry is not None and entry.order is not None and entry.winner != self._desk.user.name
        self.object.setVisible(offered and Right.OBJECT_TO_ASSIGNMENTS in rights and self.form.isHidden())

    def _open(self, place: int) -> None:
        order = self.postings.entries[place].order
        if order is not None:
            self._navigate("order", order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._leave):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.managers.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() - self.panel.width() < NARROW
        self.postings.setColumnHidden(6, narrow)
        self.managers.set_narrow(narrow)
        self._dates.setVisible(not narrow)
