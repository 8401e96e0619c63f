"""One call off the GUI thread while no office is open yet; the window stays alive meanwhile."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal


class Call(QObject):
    """``told`` reports how far it is, in the GUI thread."""

    ended = Signal()
    told = Signal(int, int)

    def __init__(self, call: Callable[[Callable[[int, int], bool]], Any]) -> None:
        super().__init__()
        self._call = call
        self._result: Any = None
        self._error: BaseException | None = None
        self.left = False

    def run(self, late: Callable[[], object] | None = None, patience: int = 700) -> Any:
        """The call's result or its error; ``late`` is called once if it takes longer than ``patience`` ms.
        ``leave`` ends the waiting, not the call."""
        loop = QEventLoop()
        self.ended.connect(loop.quit)
        if late is not None:
            QTimer.singleShot(patience, loop, late)
        threading.Thread(target=self._run, name="opening", daemon=True).start()
        loop.exec()
        if self._error is not None:
            raise self._error
        return self._result

    def leave(self) -> None:
        """Wait no longer: the result is None."""
        self.left = True
        self.ended.emit()

    def _run(self) -> None:
        try:
            self._result = self._call(self._report)
        except Exception as error:
            self._error = error
        if not self.left:
            self.ended.emit()

    def _report(self, done: int, of: int) -> bool:
        self.told.emit(done, of)
        return not self.left
