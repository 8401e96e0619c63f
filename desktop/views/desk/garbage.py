"""Garbage collection on the GUI thread only.

Python's collector runs on whichever thread makes the most objects, which are the workers; but what it takes
apart may be a widget or a timer, which Qt allows on the GUI thread only. So automatic collection is switched
off and a timer of the GUI thread collects instead.
"""

import gc
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 250
SWITCH_SECONDS = 0.0005
"""Seconds for which a calculating thread may hold the interpreter; Python's own value is ten
times as long, and the GUI thread would wait for it after every call into Qt."""


class GarbageCollector(QObject):
    """Collects often and little; the modules that are loaded at the start are not looked at again."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_garbage)
        self._timer.start()


def collect_garbage() -> None:
    """Collect the generations that Python's own collector would have collected by now."""
    for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count > limit:
            gc.collect(generation)


def collect_on_gui_thread() -> None:
    """Make the application's collector, unless there is one already."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
