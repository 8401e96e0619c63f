"""The window's contents: rail, tabs made when first shown, shortcuts, status lines."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.rules.errors import Damaged, NoLocalCopy
from desktop.services.access import Right
from desktop.services.offline import DriveState
from desktop.services.order_lists import OrderCounts, count_orders
from desktop.services.undo import UndoneAction
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.line import BackupLine
from desktop.views.backups.page import BackupsPage
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.kept.bar import DriveBar
from desktop.views.kept.page import KeptPage
from desktop.views.shell.demo_banner import DemoBanner
from desktop.views.shell.finder import Finder
from desktop.views.shell.first_steps import FirstStepsLine
from desktop.views.shell.own_presence import OwnPresenceKeeper
from desktop.views.shell.rail import Place, Rail
from desktop.views.undo.actions_page import ActionsPage
from desktop.views.undo.taking_back import TakingBack
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.messages import MessageBar, Question, UndoBar

COMPACT_BELOW = 1240
OFF_THE_RAIL = ("kept", "actions", "backups", "settings", "absences", "ledger")
LIST_FILES = frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv"})
"""What is taken for a list of clients when it is dropped on the window."""
ACTIONS_KEY = "Ctrl+Shift+Z"
SETTINGS_KEY = "Alt+6"
Navigate = Callable[..., None]


class Tab(Protocol):
    """The interface of a tab, a QWidget made with the desk and ``navigate``."""

    def refresh(self, kinds: set[Changed]) -> None: ...


@runtime_checkable
class ShowsUndone(Protocol):
    """A tab that shows what was taken back."""

    def show_undone(self, action: UndoneAction) -> None: ...


class Contents(QWidget):
    """Rail and tabs."""

    menu_wanted: Callable[[QWidget], None]
    speak: Callable[[str], None]
    look: Callable[[str], None]

    def __init__(
        self, desk: Desk, tabs: dict[str, Callable[[Desk, Navigate], QWidget]], keeper: Keeper | None
    ) -> None:
        super().__init__()
        self.setObjectName("content")
        self.desk = desk
        self.tab = ""
        self._made: dict[str, Any] = {}
        self._compact = False
        self.rail = Rail([place for place in _places() if place.key in tabs], desk.user.name, desk.user.role)
        self.rail.went.connect(self.go)
        self.rail.menu_wanted.connect(lambda under: self.menu_wanted(under))
        self.message = MessageBar()
        self.drive = DriveBar(desk, lambda: self.go("kept"), lambda order: self.navigate("order", order))
        self.taking_back = TakingBack(desk, self, self.message)
        self.taking_back.undone.connect(self._show_undone)
        self._factories = {
            **tabs, "kept": self._kept_page, "actions": self._actions_page, "absences": self._absences_page,
            "ledger": self._ledger_page,
        }  # fmt: skip
        if Right.CHANGE_SETUP in desk.rights:
            self._factories["settings"] = self._settings_page
        self._before = ""  # the tab that was shown before a page without a place on the rail
        self.leaving = Question()
        self.demo = DemoBanner()
        self.steps: FirstStepsLine | None = None
        if Right.CHANGE_SETUP in desk.rights:
            self.steps = FirstStepsLine(desk, self._take_step)
        self.presence: OwnPresenceKeeper | None = None
        lines: list[QWidget] = [self.message, self.drive, self.leaving]
        if Right.RECORD_OWN_ABSENCES in desk.rights:
            self.presence = OwnPresenceKeeper(desk, self.rail.presence, self.message, self.navigate)
            lines.append(self.presence.undo)
        if keeper is not None:
            self._factories["backups"] = lambda desk, _navigate: BackupsPage(keeper, desk.rights, self._leave)
            self.copies = boxed(column(BackupLine(keeper, lambda: self.go("backups"))))
            desk.drive_status_changed.connect(lambda status: self._show_copies(status, keeper))
            lines.append(self.copies)
            desk.failed.connect(lambda _error: keeper.look())
        self.stack = QStackedWidget()
        above: list[QWidget] = [self.demo, *([self.steps] if self.steps is not None else [])]
        layout = row(self.rail, boxed(column(*above, self.stack, *lines)), spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.busy_line = Line(token="accent_text", thick=2)
        self.busy_line.setParent(self)
        self.busy_line.hide()
        self.finder = Finder(desk, self, self.navigate)
        self.setAcceptDrops(Right.IMPORT_BOOKS in desk.rights)
        self._connect()

    def _connect(self) -> None:
        self.desk.failed.connect(self._say_failed)
        self.desk.done.connect(self.message.hide)
        self.desk.busy.connect(self.busy_line.setVisible)
        self.desk.drive_status_changed.connect(self.rail.show_drive)
        self.desk.changed.connect(self._changed)
        self.rail.show_drive(self.desk.drive_status)
        self.drive.show_drive_status(self.desk.drive_status)
        for number, place in enumerate(self.rail.list.places.records, 1):
            self._shortcut(f"Alt+{number}", partial(self.go, place.key))
        self._shortcut("Ctrl+K", self.finder.open)
        self._shortcut("F2", lambda: self.navigate("intake"))
        self._shortcut(QKeySequence.StandardKey.Undo, self.taking_back.take_back_last)
        self._shortcut(ACTIONS_KEY, lambda: self.go("actions"))
        if "settings" in self._factories:
            self._shortcut(SETTINGS_KEY, lambda: self.go("settings"))
        if self.presence is not None:
            self.presence.connect_keys(self)
        self._changed({Changed.ORDER})

    def _shortcut(self, keys: str | QKeySequence.StandardKey, then: Callable[[], None]) -> None:
        shortcut(keys, self, then)

    def go(self, key: str) -> None:
        """Show a tab; it is made when it is first shown."""
        if key not in self._made:
            self._made[key] = self._factories[key](self.desk, self.navigate)
            self.stack.addWidget(self._made[key])
            self._fit(self._made[key])
        if key in OFF_THE_RAIL and self.tab not in OFF_THE_RAIL:
            self._before = self.tab
        if key != self.tab:
            self.message.hide()
        self.tab = key
        self.stack.setCurrentWidget(self._made[key])
        self.rail.go(key)

    def _kept_page(self, desk: Desk, _navigate: Navigate) -> QWidget:
        return KeptPage(desk, lambda: self.go(self._before))

    def _actions_page(self, desk: Desk, _navigate: Navigate) -> QWidget:
        return ActionsPage(desk, self.taking_back, lambda: self.go(self._before))

    def _absences_page(self, desk: Desk, navigate: Navigate) -> QWidget:
        from desktop.views.absences.page import AbsencesPage

        return AbsencesPage(desk, navigate, lambda: self.go(self._before))

    def _ledger_page(self, desk: Desk, navigate: Navigate) -> QWidget:
        from desktop.views.ledger.page import LedgerPageView

        return LedgerPageView(desk, navigate, lambda: self.go(self._before))

    def _settings_page(self, desk: Desk, navigate: Navigate) -> QWidget:
        from desktop.views.settings.page import SettingsPage  # few open it, and not at the start

        return SettingsPage(desk, navigate, lambda: self.go(self._before), self.speak, self.look)

    def _take_step(self, step: str) -> None:
        """Lead to where a first step of the office is taken."""
        if step == "clients":
            self.go("clients")
            self.current().show_import()
        else:
            self.go("settings")
            self.current().sections.choose(step)

    def _show_undone(self, action: UndoneAction) -> None:
        """Let the tabs show what was taken back; their bars have nothing to offer any more."""
        for bar in self.findChildren(UndoBar):
            bar.leave()
        for tab in self._made.values():
            if isinstance(tab, ShowsUndone):
                tab.show_undone(action)

    def _show_copies(self, status: DriveStatus, keeper: Keeper) -> None:
        """While the drive is away nobody can make a backup of what is on it, nor put one in its place."""
        damaged = isinstance(status.reason, Damaged)
        self.copies.setHidden(status.state is DriveState.OFFLINE and not damaged)
        if damaged:
            keeper.look()

    def _leave(self) -> None:
        """The office is to be replaced: that is done once this window is closed."""
        self.window().close()

    def ask_to_leave(self) -> None:
        self.leaving.ask(
            translate("Window", "Leave this office and choose another one?"), translate("Window", "Leave")
        )

    def current(self) -> Any:
        """The tab that is shown."""
        return self._made[self.tab]

    def navigate(self, kind: str, key: UUID | str | None = None) -> None:
        """Go to ``order`` or ``client`` with its id, to a new order (``intake``), to the search (``find``),
        to the form for an ``employee``, or to a tab by its name; ``undo`` takes the last action back."""
        if kind == "find":
            self.finder.open()
        elif kind == "undo":
            self.taking_back.take_back_last()
        elif kind == "intake":
            self.go("orders")
            self.current().begin_intake()
        elif kind == "employee":
            self.go("orders")
            self.current().add_employee()
        elif kind == "order":
            self.go("orders")
            self.current().show_order(key)
        elif kind == "client":
            self.go("clients")
            self.current().show_client(key)
        else:
            self.go(kind)

    def _changed(self, kinds: set[Changed]) -> None:
        for tab in self._made.values():
            tab.refresh(kinds)
        if self.steps is not None:
            self.steps.refresh(kinds)
        if Changed.ORDER in kinds:
            self.desk.read(self, query(count_orders), then=self._show_waiting, key="counts")

    def _show_waiting(self, counts: OrderCounts) -> None:
        self.rail.show_waiting("orders", counts.waiting)

    def _say_failed(self, error: Exception) -> None:
        if isinstance(error, NoLocalCopy) and isinstance(self.desk.drive_status.reason, Damaged):
            return  # the line about backups tells of damage
        self.message.say(error_sentence(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_list(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_list(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.go("clients")
            self.current().show_import(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._compact = self.width() < COMPACT_BELOW
        self.rail.set_narrow(self._compact)
        for tab in self._made.values():
            self._fit(tab)
        self.busy_line.setGeometry(self.rail.width(), 0, self.width() - self.rail.width(), 2)
        self.busy_line.raise_()
        self.finder.place()

    def _fit(self, tab: QWidget) -> None:
        for panel in tab.findChildren(SidePanel):
            panel.set_compact(self._compact)


def _dropped_list(data: QMimeData) -> Path | None:
    """Return the path of a dropped file that may be a list of clients."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() in LIST_FILES else None


def _places() -> list[Place]:
    return [
        Place("today", "sun", translate("Window", "Today")),
        Place("orders", "inbox", translate("Window", "Orders")),
        Place("clients", "users", translate("Window", "Clients")),
        Place("plan", "chart-column", translate("Window", "Plan & fact")),
        Place("pay", "wallet", translate("Window", "Pay")),
    ]
