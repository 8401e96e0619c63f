"""The window on an office, for measuring: ``python -m tests.benchmarks.window FILE MOMENT [switch]``.

It ends as soon as the first list is there; with ``switch`` it says what changing tabs takes and what painting
them takes, in seconds.
"""

import statistics
import sys
import time
from datetime import datetime

from PySide6.QtWidgets import QApplication

from desktop.app.application import make_application
from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.services.access.sign_in import who_works
from desktop.storage.opening.opening import open_store
from desktop.views.shell.window import Window

PATIENCE = 20
ROUNDS = 5


def settle(window: Window) -> None:
    """Let events and the worker run until nothing is under way."""
    until = time.monotonic() + PATIENCE
    while not window.desk.idle and time.monotonic() < until:
        QApplication.processEvents()
    QApplication.processEvents()


def switch_tabs(window: Window) -> tuple[float, float]:
    """Medians: from a key press to the other tab on the screen; painting a tab once."""
    keys = ("clients", "plan", "pay", "orders")
    for key in keys:  # the first time builds the tab
        window.contents.go(key)
        settle(window)
    switched, painted = [], []
    for key in keys * ROUNDS:
        begun = time.perf_counter()
        window.contents.go(key)
        QApplication.processEvents()
        shown = time.perf_counter()
        settle(window)
        quiet = time.perf_counter()
        window.grab()
        switched.append(shown - begun)
        painted.append(time.perf_counter() - quiet)
    return statistics.median(switched), statistics.median(painted)


def main(file: str, moment: str, *asked: str) -> None:
    store = open_store(file)
    make_application()
    now = datetime.fromisoformat(moment)
    window = build_window(with_contents(store, now), who_works(store, None), lambda: now)
    window.resize(1366, 738)
    window.show()
    settle(window)
    if asked:
        print(*switch_tabs(window))
    window.desk.stop()
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
