"""Orders that were not confirmed in time go on to others: whichever PC notices first declines them."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.services.access import Right
from desktop.services.dealing import decline_overdue, has_overdue
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk

LOOK_MS = 60_000


class OverdueWatch(QObject):
    """Looks every minute, while the window of somebody who may deal orders is open."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        if Right.DEAL_ORDERS in desk.rights:
            self._timer.start()

    def look(self) -> None:
        """Look whether an order is overdue, and decline what is."""
        self._desk.read(
            self._window, query(has_overdue, self._desk.now()), then=self._decline_if,
            failed=lambda _error: None, key="overdue",
        )  # fmt: skip

    def _decline_if(self, overdue: bool) -> None:
        if overdue:
            self._desk.write(self._window, command(decline_overdue), failed=lambda _error: None)
