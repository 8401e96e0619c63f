"""Quiet notices beside the clock: a new order of one's own, an order that waits too long."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.rules.office import Role
from desktop.services.order_lists import Notices, read_notices
from desktop.services.this_pc.preferences import preferences
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.look.icons import pixmap

LOOK_MS = 60_000
TOO_LONG = timedelta(minutes=15)
"""From then on an order that waits for a manager is told of, once."""

Say = Callable[[str, str], object]


class NoticeTeller(QObject):
    """Says what is new: ``say(title, text)``. What happened before it began is not told."""

    def __init__(self, desk: Desk, say: Say, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._say, self._window = desk, say, window
        self._since = desk.now()
        self._waiting = Waiting(desk.user.role)
        desk.changed.connect(self._changed)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _changed(self, kinds: set[Changed]) -> None:
        if Changed.ORDER in kinds:
            self.look()

    def look(self) -> None:
        """Look what is new, unless nothing is to be told."""
        if not preferences().notices:
            return
        self._desk.read(
            self._window, query(read_notices, self._since), then=partial(self._tell, self._desk.now()),
            failed=lambda _error: None, key="notices",
        )  # fmt: skip

    def _tell(self, asked_at: datetime, found: Notices) -> None:
        self._since = asked_at
        wanted = preferences().notices
        if "mine" in wanted and found.mine:
            title = fill(translate("Notices", "New orders of yours: %1"), len(found.mine))
            self._say(title, "\n".join(f"№ {one.number}, {one.client}" for one in found.mine))
        if "waiting" in wanted and self._waiting.is_news(found, asked_at):
            self._say(
                translate("Notices", "An order waits for a manager"),
                fill(translate("Notices", "Waiting: %1"), found.waiting),
            )


class Waiting:
    """Whether it is news that an order waits: for the desk, once the oldest has waited too long, once."""

    def __init__(self, role: Role | None) -> None:
        self._concerned = role in (Role.OWNER, Role.OFFICE_MANAGER)
        self._told_of: datetime | None = None

    def is_news(self, found: Notices, now: datetime) -> bool:
        """Return whether to tell of what waits now."""
        if not self._concerned or found.since is None or now - found.since < TOO_LONG:
            return False
        if self._told_of == found.since:
            return False
        self._told_of = found.since
        return True


def show_in_tray(desk: Desk, appear: Callable[[], object], window: QWidget) -> QSystemTrayIcon | None:
    """Show the program's icon beside the clock, with notices; a click on either brings the window to the
    front. None where the system has no such place: then nothing is told."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    icon = QSystemTrayIcon(QIcon(pixmap("scale", "accent_text", 32)), window)
    icon.setToolTip(translate("Window", "Dolya"))
    icon.activated.connect(lambda _reason: appear())
    icon.messageClicked.connect(appear)
    NoticeTeller(desk, lambda title, text: icon.showMessage(title, text), window)
    icon.show()
    return icon
