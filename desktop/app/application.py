"""Qt's application and its event loop: the only one in the program."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def make_application(*, offscreen: bool = False) -> "QApplication":
    """Return Qt's application, dressed in the program's style; make it unless it exists."""
    from desktop.views.look.platform_check import check_platform

    if offscreen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_platform()
    from PySide6.QtWidgets import QApplication

    from desktop.views.look.style import dress

    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Dolya")
    dress(app)
    return app


def scale_windows(percent: int) -> None:
    """Show everything at this size, in percent of the usual one; call it before the application is made.

    What the system's own environment asks for goes before it.
    """
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def run_loop(app: "QApplication", begin: Callable[[], object]) -> int:
    """Run the event loop, beginning with ``begin``, until ``app.exit`` is called; return the exit code."""
    from PySide6.QtCore import QTimer

    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)  # between two windows there is none
    QTimer.singleShot(0, app, begin)
    try:
        return app.exec()
    finally:
        app.setQuitOnLastWindowClosed(quits)
