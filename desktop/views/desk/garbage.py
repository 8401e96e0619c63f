"""The GUI thread comes first: it gets the interpreter at once, and takes garbage apart alone.

Every call of Qt's gives the interpreter away, and a worker that calculates would keep it for 5 ms each time.
Python's garbage collector runs on whatever thread makes the most objects, which are the workers; but what it
takes apart may be a widget or a timer, which Qt allows on the GUI thread only.
"""

import gc
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 250
SWITCH_SECONDS = 0.0005


class Sweeper(QObject):
    """Collects often and little; what the program is made of is not looked at again."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(sweep)
        self._timer.start()


def sweep() -> None:
    """As far as Python itself would go by now."""
    for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count > limit:
            gc.collect(generation)


def keep_swept() -> None:
    """Once per application."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Sweeper) is None:
        Sweeper(app)
