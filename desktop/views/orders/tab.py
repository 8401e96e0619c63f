"""The Orders tab: the lists, the panel that follows the selection, the intake strip, undo."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from desktop.language.translate import fill, translate
from desktop.language.words import policy
from desktop.services.access import Right
from desktop.services.dealing import assign_order
from desktop.services.order_lists import OrderFilter, OrderRow, OrderView
from desktop.services.people.absences import record_absence
from desktop.services.undo import UndoneAction
from desktop.views.desk.calls import Query, query
from desktop.views.desk.desk import Desk
from desktop.views.orders.absences import AbsencePanel, Staff, fill_menu, pop_up, read_staff
from desktop.views.orders.actions import OrderActions
from desktop.views.orders.empty import EmptyNote
from desktop.views.orders.filter_row import FilterRow
from desktop.views.orders.intake import Intake, IntakeHost
from desktop.views.orders.intake_strip import IntakeStrip
from desktop.views.orders.letter import Letter
from desktop.views.orders.order_panel import OrderPanel
from desktop.views.orders.orders_table import OrdersTable
from desktop.views.orders.reads import (
    PAGE,
    Lists,
    Shown,
    read_filter_choices,
    read_lists,
    read_order,
)
from desktop.views.orders.rows import OrderDelegate, grouped, orders_in, row_text
from desktop.views.orders.saved_views import SavedView, SavedViews
from desktop.views.orders.waiting_panel import WaitingPanel, by_table
from desktop.views.shell.contents import Navigate
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row, section
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.messages import MessageBar, UndoBar
from desktop.views.widgets.rows import RecordsModel, RowList
from desktop.views.widgets.table_filter import count_words

FILTERED = (OrderView.OPEN, OrderView.ALL)
"""The views that may be filtered."""
REFRESHES = frozenset({"order", "client", "ledger", "employee", "setup"})
MINUTE_MS = 60_000
REST_MS = 600
"""A second press of Enter so soon was not meant for the order that came in the first one's place."""
COMPACT, ROOMY = 700, 780
"""Below these widths of the list the source's word, and the keys of the head's buttons, are left out."""
TALL = 660
"""In a lower window the panel's button has the room of the line that names the policy."""


class OrdersTab(IntakeHost):
    """``navigate`` leads to a client's card and to the search."""

    def __init__(self, desk: Desk, navigate: Navigate) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._wanted: UUID | None = None
        self._showing = False  # rows are being put in place: the selection moves by itself
        self._after_assigning = False  # the next order came in place of the one assigned, unasked
        self._kept: UUID | None = None  # just paid: stays in the list until another row is picked
        self._listed: OrderView | None = None
        self._limit, self._more = PAGE, False  # of how many orders are shown, and whether there are others
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._stale = False  # a minute has passed while another tab was shown
        self._aside = False  # the panel shows something else than the order, until Back
        self.message, self.undo = MessageBar(), UndoBar()
        take_back = partial(navigate, "undo")
        self.doing = OrderActions(desk, self, self.undo, self.message, self._moved, take_back)
        self.delegate = OrderDelegate()
        self.list = RowList(RecordsModel(_text), self.delegate)
        self.list.setAccessibleName(translate("Orders", "Orders"))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.letter = Letter()
        self._letter_wanted = True
        self.empty = EmptyNote(
            desk, lambda: self._navigate("intake"), lambda said: self.undo.offer(said, take_back)
        )
        self.strip = IntakeStrip(desk)
        self.filter = FilterRow()
        self.filter.changed.connect(self._show_view)
        self.table = OrdersTable(desk, self, self.filter)
        self.views = SavedViews(desk.user.name, self)
        self.filter.right.addWidget(self.views)
        self.table_wanted = Button(translate("Orders", "As a table"), "flat", clicked=self._turn_table)
        self.table_wanted.setCheckable(True)
        self.table_wanted.setChecked(self.views.as_table)
        self.filter.right.addWidget(self.table_wanted)
        self.count = Label("", token="text2")
        self.count.setMinimumWidth(120)
        self.filter.right.insertWidget(0, self.count)
        self.panel = SidePanel()
        self._shown: Any = None
        self._shown_id: UUID | None = None
        self._seen: Shown | None = None
        self._lay_out()
        self.intake = Intake(desk, self.strip, self, navigate)
        self._connect()
        self.empty.form.left.connect(self._return_to_list)
        self.refresh(set(REFRESHES))

    def _lay_out(self) -> None:
        self.segments = Segments(
            [
                ("waiting", translate("Orders", "Waiting")),
                ("mine", translate("Orders", "Mine")),
                ("open", translate("Orders", "Open")),
                ("all", translate("Orders", "All")),
            ]
        )
        self._find = Button(translate("Window", "Find"), icon="search", key="Ctrl K")
        self._find.setToolTip("Ctrl K")
        self._find.clicked.connect(lambda: self._navigate("find"))
        self._new = Button(translate("Orders", "New"), icon="plus", key="F2")
        self._new.setToolTip("F2")
        self._new.clicked.connect(lambda: self._navigate("intake"))
        title = Label(translate("Orders", "Orders"), points=17, strong=True)
        head = boxed(row(title, 8, self.segments, None, self._find, self._new, margins=(20, 12, 20, 12)))
        head.setFixedHeight(56)
        below = column(Line(), self.letter)
        below.setStretch(1, 1)
        self._below = boxed(below)
        self._filler = QWidget()
        self._filler.hide()
        main = column(
            head, self.filter, self.message, self.strip, self.empty, self.list, self.table, self._below,
            self._filler, self.undo,
        )  # fmt: skip
        self.filter.hide()
        self.table.hide()
        main.setStretchFactor(self.table, 3)
        for part in (self._below, self._filler):
            main.setStretchFactor(part, 1)
        whole = row(boxed(main), self.panel, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._foot_text = ElidedLabel("", token="text2")
        self._foot_text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._foot_line = boxed(row(self._foot_text, margins=(20, 9, 20, 0)))
        self._foot_line.hide()
        self.absences = Button(translate("Orders", "Who is away today…"), "link", clicked=self.show_absences)
        self.absences.setToolTip("F4")
        needs_drive(self._desk, self.absences, record_absence)
        ledger = Button(
            translate("Orders", "Ledger of turns"), "link", clicked=lambda: self._navigate("ledger")
        )
        links = row(self.absences, None, ledger, margins=(12, 9, 12, 9))
        self._foot = boxed(column(Line(), self._foot_line, links))
        self.panel.foot.addWidget(self._foot)

    def _connect(self) -> None:
        self.list.near_end.connect(self._read_more)
        self.table.near_end.connect(self._read_more)
        self.table.sorted_anew.connect(self._show_view)
        self.table.picked.connect(lambda order: self.list.pick(lambda one: one.id == order))
        self.table.clicked.connect(lambda _index: self._clicked())
        self.table.opened.connect(lambda _row: self._act())
        self.segments.chosen.connect(self._change_view)
        self.list.picked.connect(self._picked)
        self.list.clicked.connect(lambda _index: self._clicked())
        self.list.entered_key.connect(lambda _row: self._act())
        self._desk.busy.connect(self._show_working)
        self._desk.done.connect(self.message.hide)
        minute = QTimer(self, interval=MINUTE_MS)  # who waits, waits longer; who was away, may be back
        minute.timeout.connect(self._minute_passed)
        minute.start()
        shortcut("F4", self, self.absences.click)

    def refresh(self, kinds: set[str]) -> None:
        """Read again what these kinds concern."""
        if kinds & REFRESHES:
            self._reload()

    def _minute_passed(self) -> None:
        """Read again who waits and who is here; while another tab is shown, only once this one is again."""
        if self.isVisible():
            self._reload()
        else:
            self._stale = True

    def show_order(self, order: UUID | str) -> None:
        """Select an order, wherever it is listed."""
        self._wanted = UUID(str(order))
        self._leave_intake()
        if self.filter.wanted is not None:
            self.filter.clear()
        listed = self.list.pick(lambda one: one.id == self._wanted)
        if not listed and self.segments.value != "all":
            self.segments.choose("all")
        self._focus_list()

    def follow(self, order: UUID) -> None:
        """Select an order once it is in the list."""
        self._wanted = order
        self._reload()

    def _moved(self, what: str, order: UUID) -> None:
        if what == "paid":
            self._kept = order
            return
        self._after_assigning = True
        self._rest.start()

    def show_undone(self, action: UndoneAction) -> None:
        """Select the order again whose assignment was taken back."""
        self.undo.leave()
        last, self.doing.last = self.doing.last, None
        if last is not None and action.order == last[0] and action.name == assign_order.__name__:
            self.follow(last[1])

    def begin_intake(self) -> None:
        """F2."""
        self.intake.begin()

    def add_employee(self) -> None:
        """The form for one more employee, above the list."""
        self._close_aside()
        self.empty.begin()

    def show_absences(self) -> None:
        """F4: the menu of who is away, and who is here again."""
        self._desk.read(self, self._asked_staff(), then=self._open_absences, key="staff")

    def _asked_staff(self) -> Query[Staff]:
        everybody = Right.RECORD_ALL_ABSENCES in self._desk.rights
        return query(read_staff, self._desk.now(), None if everybody else self._desk.user.name)

    def _open_absences(self, staff: Staff) -> None:
        menu = QMenu(self.absences)
        menu.aboutToHide.connect(menu.deleteLater)
        fill_menu(menu, staff, self._desk.now(), self.doing)
        menu.addSeparator()
        menu.addAction(translate("Orders", "Absence with dates…"), self.begin_absence)
        menu.addAction(translate("Window", "Absences and duty…"), lambda: self._navigate("absences"))
        pop_up(menu, self.absences)

    def begin_absence(self) -> None:
        """The form of an absence with dates, instead of the order's panel."""
        self._aside = True
        self._desk.read(self, self._asked_staff(), then=self._show_absence_form, key="panel")

    def _show_absence_form(self, staff: Staff) -> None:
        panel = AbsencePanel(staff, self._desk.now().date(), self.doing, self._close_aside)
        self.put(panel)
        panel.begin()

    def _reload(self) -> None:
        self._stale = False
        view = OrderView(self.segments.value)
        kept = self._kept
        wanted = self.filter.wanted if view in FILTERED else None
        if view is OrderView.ALL and wanted is None:
            kept = kept or self._wanted or (self._selected_id() if self._listed is view else None)
        sort = self.table.sort if self._tabular(view) else None
        figures = (self._desk.now(), view, self._limit, kept, wanted, sort)
        self._desk.read(self, query(read_lists, *figures), then=self._show_lists, key="lists")

    def _tabular(self, view: OrderView) -> bool:
        """Whether the orders of a view are shown as a table."""
        return view in FILTERED and self.table_wanted.isChecked()

    def _turn_table(self) -> None:
        """Show rows instead of the table, or the table instead of rows, and remember which."""
        self.views.as_table = self.table_wanted.isChecked()
        self._show_view()

    def show_saved(self, saved: SavedView) -> None:
        """Show the orders of a saved view."""
        self.filter.show_filter(saved.filter)
        self.segments.choose(saved.view)
        self.filter.choose_anew()

    def saved_as(self, name: str) -> SavedView:
        """Return what is shown now as a view to be saved."""
        return SavedView(name, str(self.segments.value), self.filter.wanted or OrderFilter())

    def _change_view(self, view: str) -> None:
        self.filter.setVisible(view in FILTERED)
        if view in FILTERED:
            asked = query(read_filter_choices, self._desk.now())
            self._desk.read(self, asked, then=self.filter.offer, key="filter")
        self._show_view()

    def _show_view(self) -> None:
        self._kept, self._limit = None, PAGE
        self._reload()

    def _read_more(self) -> None:
        if self._more:
            self._more, self._limit = False, self._limit + PAGE
            self._reload()

    def _show_lists(self, lists: Lists) -> None:
        before = self._wanted or self._selected_id()
        records = grouped(lists)
        self.delegate.measure(orders_in(records), self._desk.now(), lists.view)
        self._showing = True
        self.list.show_records(records, keep=lambda one: one.id == before)
        self._showing = False
        self._wanted, self._listed, self._more = None, lists.view, lists.more
        self.segments.show_count("waiting", lists.counts.waiting or None, "waiting")
        self.segments.show_count("open", lists.counts.open)
        self.segments.show_count("mine", lists.counts.mine or None)
        filtered = lists.view in FILTERED and self.filter.wanted is not None
        self.empty.say("" if records else "filtered" if filtered else lists.view, lists.staffed)
        tabular = self._tabular(lists.view)
        self.list.setVisible(bool(records) and not tabular)
        self.table.setVisible(bool(records) and tabular)
        self.table.show_orders(lists.rows if tabular else [], lists.total, self._selected_id())
        self.count.setText(count_words(len(lists.rows), lists.total))
        self._read_selected()

    def _selected_id(self) -> UUID | None:
        record = self.list.record()
        return record.id if isinstance(record, OrderRow) else None

    def _picked(self, _record: Any) -> None:
        if not self._showing:
            self._after_assigning, self._kept = False, None
            self._rest.stop()
        self._aside = False
        self._read_selected()

    def _read_selected(self) -> None:
        busy = self.intake.active or self._aside or (self._shown is not None and self._shown.editing)
        if busy and not self._moved_away():
            return
        order = self._selected_id()
        if order is None:
            self._show(None)
            return
        self._desk.read(self, query(read_order, self._desk.now(), order), then=self._show, key="panel")

    def _moved_away(self) -> bool:
        """Another row was picked while a form of the panel stands open."""
        if self.intake.active or self._aside:
            return False
        return self._selected_id() != self._shown_id

    def _show(self, shown: Shown | None) -> None:
        if shown is not None and shown == self._seen and self._shown is not None:
            return  # nothing has changed: what one points at stays in place
        self._seen = shown
        now = self._desk.now()
        self.letter.show_card(shown.card if shown else None, now)
        self.show_letter(self._letter_wanted)
        self._shown_id = shown.card.row.id if shown else None
        if shown is None:
            self.show_hint("")
            return
        panel: WaitingPanel | OrderPanel
        if shown.proposal is not None:
            if self._after_assigning:
                self._after_assigning = False
                self._rest.start()
            panel = WaitingPanel(shown, now, self.doing, self._navigate)
            explanation = shown.proposal.explanation
            said = fill(translate("Orders", "Dealt out: %1"), policy(explanation.rule))
            self._say_at_foot(said if by_table(explanation) else "")
        else:
            panel = OrderPanel(shown, now, self.doing, self._navigate)
            self._say_at_foot("")
        self.put(panel)

    def _say_at_foot(self, text: str) -> None:
        self._foot_text.setText(text)
        self._foot_line.setVisible(bool(text) and self.height() >= TALL)

    def show_hint(self, text: str) -> None:
        """A sentence instead of a panel."""
        self._shown = None
        self.panel.show_contents(boxed(column(section(Label(text, token="text2", wrap=True)), None)))

    def put(self, panel: Any) -> None:
        """Show a panel, which has ``act``, ``editing`` and ``set_working``; the keyboard, if it was in the
        one before, goes back to the list."""
        before, focused = self.panel.contents(), QApplication.focusWidget()
        inside = before is not None and focused is not None and before.isAncestorOf(focused)
        self._shown = panel
        self.panel.show_contents(panel)
        for form in panel.findChildren(InlineForm):
            form.left.connect(self._return_to_list)
        if inside:
            self._return_to_list()

    def _return_to_list(self) -> None:
        """Give the keyboard back to the list, where a second press of Enter so soon means no order."""
        if not self.intake.active:
            self._rest.start()
            self._focus_list()

    def _close_aside(self) -> None:
        self._aside = False
        self._shown = None
        self._read_selected()
        self._return_to_list()

    def leave_intake(self) -> None:
        """The strip was closed: the panel follows the list again."""
        self._shown = None
        self._read_selected()
        self._focus_list()

    def _clicked(self) -> None:
        """Return from the intake also by a click on the row that is selected already."""
        self._leave_intake()

    def _leave_intake(self) -> None:
        if self.intake.active:
            self.strip.close_strip()

    def _focus_list(self) -> None:
        shown = self.table if self.table.isVisible() else self.list
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        ready = self._shown is not None and self._shown_id == self._selected_id()
        if ready and not self._rest.isActive():
            self._shown.act()

    def _show_working(self, working: bool) -> None:
        if self._shown is not None:
            self._shown.set_working(working)

    def show_letter(self, shown: bool) -> None:
        """Show the order's text below the list; without a text, or while an order is typed in, the list has
        its room."""
        self._letter_wanted = shown
        self._below.setVisible(shown and self.letter.has_text)
        self._filler.setVisible(not self._below.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # another tab was chosen
            self.message.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        main = self.width() - self.panel.width()
        self.delegate.compact = main < COMPACT
        self._find.show_text(self._find.text(), "Ctrl K" if main >= ROOMY else "")
        self._new.show_text(self._new.text(), "F2" if main >= ROOMY else "")
        self._say_at_foot(self._foot_text.text())
        self._below.setMinimumHeight(self.height() * 2 // 5)


def _text(record: Any) -> str:
    return row_text(record)
