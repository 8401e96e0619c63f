"""The tab Today: an employee's day as a list, and beside it the item at hand with what came of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.dates import short_day
from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.services.access import Right
from desktop.services.care import (
    ItemKind,
    TodayItem,
    complete_step,
    drop_step,
    log_outcome,
    plan_step,
    put_off_step,
    settle_reminder,
    today_items,
)
from desktop.services.clients import ShownContacts, client_card
from desktop.services.dealing import confirm_order
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.today.day_list import DayList
from desktop.views.today.panel import DayPanel
from desktop.views.today.strip import DayStrip
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row
from desktop.views.widgets.forms import choice
from desktop.views.widgets.keys import on_enter, on_escape
from desktop.views.widgets.labels import Label

Navigate = Callable[..., object]
RESULTS = ("reached", "no_answer", "call_back", "not_now", "never")


class TodayTab(QWidget):
    """One employee's day. Who may look at everybody's chooses whose."""

    def __init__(self, desk: Desk, navigate: Navigate) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self._putting_off = False
        self.doing = PageActions(desk, self, partial(navigate, "undo"))
        self.panel = DayPanel(self.choose, self._open_client)
        keys: dict[int, Callable[[], object]] = {
            **{
                int(Qt.Key.Key_1) + place: partial(self.choose, result)
                for place, result in enumerate(RESULTS)
            },
            int(Qt.Key.Key_D): partial(self.choose, "done"),
            int(Qt.Key.Key_P): partial(self.choose, "put_off"),
            int(Qt.Key.Key_Delete): partial(self.choose, "drop"),
            int(Qt.Key.Key_N): self.panel.note.setFocus,
        }
        self.list = DayList(keys)
        self.list.picked.connect(self._show_item)
        self.list.entered_key.connect(lambda _item: self._open_client())
        self.empty = Label(
            translate("Today", "Nothing to do today. Log a contact on a client's card."),
            token="text2",
            wrap=True,
        )
        self.empty.setContentsMargins(20, 12, 20, 12)
        self.person = choice([(desk.user.name, desk.user.name)], 220)
        self.person.setAccessibleName(translate("Today", "Whose day"))
        self.person.activated.connect(lambda _index: self.load())
        self.strip = DayStrip(desk)
        self.side = SidePanel(348)
        self.side.show_contents(self.panel)
        title = Label(translate("Today", "Today"), points=17, strong=True)
        self.day = Label("", token="text2")
        head = boxed(row(title, self.day, None, self.person, spacing=12, margins=(20, 10, 20, 10)))
        main = column(head, self.strip, Line(), self.empty)
        main.addWidget(self.list, 1)
        main.addWidget(self.doing.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, 1)
        layout.addWidget(self.side)
        self.setFocusProxy(self.list)
        self.person.setHidden(Right.READ_ALL_DAYS not in desk.rights)
        if Right.READ_ALL_DAYS in desk.rights:
            desk.read(self, query(list_employees, desk.now()), then=self._show_people, key="people")
        self.refresh(set())

    def refresh(self, kinds: set[Changed]) -> None:
        """Read again what an operation changed, here or on another PC."""
        if not kinds or kinds & {Changed.ORDER, Changed.CLIENT, Changed.SETUP}:
            self.load()
        self.strip.refresh(kinds)

    def load(self) -> None:
        """Read the day of the person who is chosen."""
        asked = query(today_items, self._desk.now(), self.person.currentData())
        self._desk.read(self, asked, then=self._show, key="items")

    def _show_people(self, people: list[EmployeeRow]) -> None:
        for one in people:
            if one.employed and one.name != self._desk.user.name:
                self.person.addItem(one.name, one.name)

    def _show(self, items: tuple[TodayItem, ...]) -> None:
        today = self._desk.now().date()
        self.day.setText(short_day(today))
        self.list.show_items(items, today)
        self.empty.setVisible(not items)
        self.list.setVisible(bool(items))
        self.panel.setVisible(bool(items))
        self._show_item(self.list.record())

    def _show_item(self, item: TodayItem | None) -> None:
        if item is None:
            return
        known = self.panel.item is not None and self.panel.item.client == item.client
        self.panel.show_item(item, self._desk.now().date())
        if not known or not self.panel.phone.text():
            asked = query(client_card, self._desk.now(), item.client, ShownContacts(1))
            self._desk.read(self, asked, then=self.panel.show_card, key="card")

    def _open_client(self) -> None:
        item = self.panel.item
        if item is None:
            return
        if item.kind in (ItemKind.CONFIRM, ItemKind.ORDER_DUE) and item.order is not None:
            self._navigate("order", item.order)
        else:
            self._navigate("client", item.client)

    def choose(self, what: str) -> None:
        """Settle the item at hand: a result of a contact, ``done``, ``put_off`` or ``drop``."""
        item = self.panel.item
        if item is None or (what in RESULTS and self.panel.calls.isHidden()):
            return
        asked = self._asked(item, what)
        if asked is None:
            return
        self._putting_off = False
        self.panel.wrong.setText("")
        self.doing.write(asked, item.name, then=self._settled)

    def _settled(self) -> None:
        self.panel.note.clear()
        self.panel.when.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, item: TodayItem, what: str) -> Command[None] | None:
        if what in RESULTS:
            return self._outcome(item, what)
        if what == "put_off":
            return self._put_off(item)
        note = self.panel.note.text().strip()
        if what == "drop" and not note:
            self.panel.ask(self.panel.note, translate("Today", "Why? A word is enough, then Drop."))
            return None
        if item.kind is ItemKind.CONFIRM and item.order is not None:
            return command(confirm_order, order=item.order) if what == "done" else None
        if item.step is not None:
            if what == "drop":
                return command(drop_step, step=item.step, why=note)
            return command(complete_step, step=item.step)
        why = note if what == "drop" else ""
        return command(
            settle_reminder, client=item.client, cause=item.cause, kind=item.step_kind, text=note, why=why,
            order=item.order,
        )  # fmt: skip

    def _outcome(self, item: TodayItem, result: str) -> Command[None] | None:
        """Return the contact with its result; a call back needs its day, the others may have one."""
        day, at = None, None
        if result == "call_back" or self.panel.when.text().strip():
            moment = self.panel.moment(self._desk.now().date())
            if moment is None:
                return None
            day, at = moment
        return command(
            log_outcome, client=item.client, kind="call_out", result=result, order=item.order, step=item.step,
            text=self.panel.note.text().strip(), cause=item.cause, next_day=day, next_time=at,
        )  # fmt: skip

    def _put_off(self, item: TodayItem) -> Command[None] | None:
        self._putting_off = True
        moment = self.panel.moment(self._desk.now().date())
        if moment is None:
            return None
        day, at = moment
        if item.step is not None:
            return command(put_off_step, step=item.step, day=day, at=at)
        return command(
            plan_step, client=item.client, kind=item.step_kind, day=day, at=at, order=item.order,
            cause=item.cause, text=self.panel.note.text().strip() or self.panel.why.text(),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the day field puts off or calls back, in the note it drops; Esc returns to the list."""
        if on_escape(event, self._leave_field):
            return
        if self.panel.when.hasFocus() and on_enter(event, self._enter_when):
            return
        asked_why = self.panel.note.hasFocus() and bool(self.panel.wrong.text())
        if asked_why and on_enter(event, partial(self.choose, "drop")):
            return
        if self.panel.note.hasFocus() and on_enter(event, lambda: self.list.setFocus()):
            return
        super().keyPressEvent(event)

    def _enter_when(self) -> None:
        self.choose("put_off" if self._putting_off or self.panel.calls.isHidden() else "call_back")

    def _leave_field(self) -> None:
        self._putting_off = False
        self.panel.wrong.setText("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
