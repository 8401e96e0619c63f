"""Waiting while no office is open: the start window says what is done off the GUI thread."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.rules.errors import ConnectionLost
from desktop.services.offline import drive_monitor
from desktop.services.this_pc.preferences import prefer
from desktop.views.desk.garbage import collect_on_gui_thread
from desktop.views.desk.jobs import Calls
from desktop.views.desk.worker import Ticket
from desktop.views.start.window import StartWindow

PATIENCE_MS = 700
"""A call that takes longer is shown in the start window."""

R = TypeVar("R")


class Left(Exception):
    """The person does not wait for the call any more."""


class Waiting(QObject):
    """Waits for one call at a time. It owns the start window, which is made when it is first needed: most
    starts open the last office before anything has to be shown."""

    left = Signal()  # the person does not wait any more

    def __init__(self) -> None:
        super().__init__()
        self._window: StartWindow | None = None
        self._calls: Calls | None = None
        self._ticket = Ticket()
        self._failed: Callable[[Exception], object] = lambda _error: None
        self._said = ""
        self._kept_place = ""  # of the office that is being opened, if this PC keeps it
        self._to_the_end = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._show)
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._go_on_without_drive)

    @property
    def window(self) -> StartWindow:
        if self._window is None:
            collect_on_gui_thread()
            self._window = StartWindow()
            self._window.language_chosen.connect(lambda language: prefer(language=language))
            self._window.left.connect(self._leave)
            self._window.kept_wanted.connect(self._go_on_without_drive)
        return self._window

    @property
    def visible(self) -> bool:
        """Whether the start window is on the screen."""
        return self._window is not None and self._window.isVisible()

    def wait_for(
        self,
        call: Callable[[Ticket], R],
        then: Callable[[R], object],
        failed: Callable[[Exception], object],
        *,
        said: str = "",
        at_once: bool = False,
        unwanted: Callable[[R], object] | None = None,
        to_the_end: bool = False,
        kept_place: str = "",
    ) -> None:
        """Make the call off the GUI thread; then call ``then(result)`` or ``failed(error)``.

        ``said`` is shown if the call takes long, or ``at_once``; what the call reports takes its place. If
        the person leaves, ``left`` is emitted instead, and a late result goes to ``unwanted``. A call that
        is waited for ``to_the_end`` changes what must not be left half changed: there is no way out, and the
        program does not end before it.

        ``kept_place``: the call opens the office at this place, and this PC keeps a snapshot of it. If the
        drive stays silent for as long as makes the program go offline, or the person does not want to wait,
        the call fails with ``drive_gone``. A call that reports something is at work and is waited for.
        """
        self._failed, self._said = failed, said
        self._to_the_end, self._kept_place = to_the_end, kept_place
        self._calls = Calls("opening", daemon=not to_the_end)
        self._ticket = self._calls.run(
            self, call, partial(self._ended, then), partial(self._ended, self._fail),
            told=self._hear, unwanted=unwanted,
        )  # fmt: skip
        self._calls.close()
        if said and at_once:
            self._show()
        elif said:
            self._late.start(PATIENCE_MS)
        if kept_place:
            self._silence.start(int(1000 * drive_monitor.OFFLINE_AFTER))

    def stop(self) -> None:
        """Stop waiting, without a word; a call that is waited for to the end is left to end by itself."""
        if self._calls is not None and not self._to_the_end:
            self._ticket.give_up()
            self._calls.stop()
            self._calls = None
            self._late.stop()
            self._silence.stop()

    def appear(self) -> None:
        """Bring the start window to the front, with what is waited for."""
        if self._calls is not None and self._said:
            self._show()
        else:
            self.window.appear()

    def hide(self) -> None:
        """Take the start window away: another window has opened."""
        if self._window is not None:
            self._window.leave()

    def _show(self) -> None:
        self.window.hold(self._to_the_end)
        self.window.show_working(self._said, may_go_on=bool(self._kept_place))
        self.window.appear()

    def _hear(self, text: str) -> None:
        self._silence.stop()
        self._said, self._kept_place = text, ""
        if self.visible:
            self.window.show_working(text)

    def _ended(self, then: Callable[[R], object], result: R) -> None:
        self._late.stop()
        self._silence.stop()
        self._calls = None
        if self._window is not None:
            self._window.hold(False)
        then(result)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Left):
            self.left.emit()
        else:
            self._failed(error)

    def _leave(self) -> None:
        self._give_up(Left())

    def _go_on_without_drive(self) -> None:
        self._give_up(ConnectionLost("drive_gone", path=self._kept_place))

    def _give_up(self, why: Exception) -> None:
        if self._calls is not None and not self._to_the_end:
            self._calls.give_up(self._ticket, why)
