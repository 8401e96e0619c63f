"""One call off the GUI thread while no office is open; the window stays alive meanwhile."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

Tell = Callable[[str], bool]
"""What a call says of itself, in words; False: nobody waits for it any more."""

log = logging.getLogger(__name__)


class Left(Exception):
    """Nobody waits for an office to be opened any more."""


class Call(QObject):
    """``told`` says what the call does, in the GUI thread; ``unwanted`` is called, in the call's own thread,
    with a result that comes after the waiting was given up.

    One that is waited for ``to_the_end`` changes what must not be left half changed: nobody gives it up, and
    the program does not end before it.
    """

    ended = Signal()
    told = Signal(str)

    def __init__(
        self,
        call: Callable[[Tell], Any],
        unwanted: Callable[[Any], object] | None = None,
        *,
        to_the_end: bool = False,
    ) -> None:
        super().__init__()
        self.said = ""
        self.to_the_end = to_the_end
        self._errand = _Errand(call, unwanted)
        self.told.connect(self._hear)

    def run(self, late: Callable[[], object] | None = None, patience: int = 700) -> Any:
        """The call's result or its error; ``late`` is called once if it takes longer than ``patience`` ms."""
        loop, errand = QEventLoop(), self._errand
        self.ended.connect(loop.quit)
        if late is not None:
            QTimer.singleShot(patience, loop, late)
        errand.tell, errand.end = self.told.emit, self.ended.emit
        thread = threading.Thread(target=errand.run, name="opening", daemon=not self.to_the_end)
        thread.start()
        loop.exec()
        if self.to_the_end or errand.give_up(Left()):
            thread.join()  # it is about to end, and the GUI thread is the last to let go of this call
        errand.tell = errand.end = None
        if errand.error is not None:
            raise errand.error
        return errand.result

    def leave(self) -> None:
        """Wait no longer: it ends with ``Left``."""
        self.give_up(Left())

    def give_up(self, why: Exception) -> None:
        """End the waiting with this error; the call is left to itself."""
        if not self.to_the_end:
            self._errand.give_up(why)
            self.ended.emit()

    def _hear(self, text: str) -> None:
        self.said = text


class _Errand:
    """What the thread holds of a call: nothing of Qt's, once the waiting was given up."""

    def __init__(self, call: Callable[[Tell], Any], unwanted: Callable[[Any], object] | None) -> None:
        self._call, self._unwanted = call, unwanted
        self._lock = threading.Lock()
        self._done = self._given_up = False
        self.result: Any = None
        self.error: Exception | None = None
        self.tell: Callable[[str], object] | None = None
        self.end: Callable[[], object] | None = None

    def give_up(self, why: Exception) -> bool:
        """End with this error, unless the call has ended: then True."""
        with self._lock:
            if not self._done and not self._given_up:
                self._given_up, self.error = True, why
                self.tell = self.end = None
            return self._done

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._call(self._tell)
        except Exception as caught:
            error = caught
        with self._lock:
            if not self._given_up:
                self._done, self.result, self.error = True, result, error
                if self.end is not None:
                    self.end()
                return
        self._let_go(result, error)

    def _tell(self, text: str) -> bool:
        with self._lock:
            if self.tell is not None:
                self.tell(text)
            return not self._given_up

    def _let_go(self, result: Any, error: Exception | None) -> None:
        log.info("nobody waited for it any more: %s", type(error or result).__name__)
        if error is None and self._unwanted is not None:
            self._unwanted(result)
