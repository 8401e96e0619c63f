"""Waiting while no office is open: calls are made off the GUI thread, the start window says what they do."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from desktop.rules.errors import ConnectionLost
from desktop.services.offline import drive_monitor, has_offline_data
from desktop.services.this_pc.preferences import prefer
from desktop.views.desk.garbage import keep_swept
from desktop.views.start.background import Call, Tell
from desktop.views.start.window import StartWindow

PATIENCE_MS = 700


class Waiting:
    """Holds the start window, which is made when it is first needed: most starts open at once the office
    that was open last. Every wait may end with ``Left``: nobody waits any more."""

    def __init__(self) -> None:
        self._window: StartWindow | None = None
        self._show: Callable[[], None] | None = None  # what is waited for now

    @property
    def window(self) -> StartWindow:
        if self._window is None:
            keep_swept()  # a thread that opens an office must not come upon what is left of this window
            self._window = StartWindow()
            self._window.language_chosen.connect(lambda language: prefer(language=language))
        return self._window

    @property
    def visible(self) -> bool:
        return self._window is not None and self._window.isVisible()

    def call(self, call: Callable[[], Any], said: str = "") -> Any:
        """The result of a call that seldom takes long; with nothing ``said`` nothing is shown."""
        return self._wait(Call(lambda _tell: call()), said, PATIENCE_MS)

    def finish(self, call: Callable[[], Any], said: str) -> Any:
        """The result of a call that must not be left half done: it is waited for to its end, and the start
        window has no way out."""
        return self._wait(Call(lambda _tell: call(), to_the_end=True), said, PATIENCE_MS)

    def run(self, call: Callable[[Tell], Any], said: str) -> Any:
        """The result of a call that takes its time; what it tells takes the place of what is ``said``."""
        return self._wait(Call(call), said, 0)

    def open(self, place: str, call: Callable[[Tell], Any], said: str, *, keep: bool) -> Any:
        """What the call opens; it is closed again if it comes too late.

        Where this PC keeps the office (``keep``), a drive that has not answered for as long as makes the
        program go offline, or that the person does not want to wait for, is away: ``drive_gone``. Whoever
        tells something, as an upgrade does, is at work and is waited for.
        """
        opening = Opening(place, call, kept=keep and has_offline_data(place))
        return self._wait(opening, said, PATIENCE_MS)

    def appear(self) -> None:
        """Somebody wishes to see the program."""
        if self._show is not None:
            self._show()
        else:
            self.window.appear()

    def leave(self) -> None:
        """An office is open, or another window takes over."""
        if self._window is not None:
            self._window.leave()

    def _wait(self, call: Call, said: str, patience: int) -> Any:
        self._show = partial(self._show_working, call, said) if said else None
        try:
            return call.run(self._show, patience)
        finally:
            self._show = None
            if self._window is not None:
                self._window.hold(False)

    def _show_working(self, call: Call, said: str) -> None:
        window = self.window
        call.told.connect(window.show_working)
        window.left.connect(call.leave)
        window.hold(call.to_the_end)
        may_go_on = False
        if isinstance(call, Opening):
            window.kept_wanted.connect(call.go_on)
            may_go_on = call.kept and not call.said
        window.show_working(call.said or said, may_go_on)
        window.appear()


class Opening(Call):
    """``kept``: this PC keeps what is opened, so that the program can go on without it."""

    def __init__(self, place: str, call: Callable[[Tell], Any], *, kept: bool) -> None:
        super().__init__(call, unwanted=lambda opened: opened.close())
        self.kept, self._place = kept, place
        self._silence = QTimer(self, singleShot=True, interval=int(1000 * drive_monitor.OFFLINE_AFTER))
        self._silence.timeout.connect(self.go_on)
        self.told.connect(self._silence.stop)
        if kept:
            self._silence.start()

    def go_on(self) -> None:
        """Go on without the drive."""
        self.give_up(ConnectionLost("drive_gone", path=self._place))
