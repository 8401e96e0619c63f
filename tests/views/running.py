"""The running program in a test: its event loop, and what a person does in it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.program import Program
from desktop.app.request import StartOptions
from desktop.app.working import Working

GIVE_UP_MS = 120_000
EVERY_MS = 20


def run_program(
    app: QApplication,
    place: Path | str,
    shown: Callable[[Working], object] = lambda _working: None,
    *,
    actor: str | None = None,
    now: datetime | None = None,
    begin: Callable[[Program], object] = lambda _program: None,
) -> int:
    """Run the program on an office until it is closed; ``shown`` is called for every window of an office.

    A program that does not end by itself is ended after two minutes, and the test fails.
    """
    program = Program(app, StartOptions(str(place), actor=actor, language="en", now=now), shown=shown)
    late: list[bool] = []

    def give_up() -> None:
        late.append(True)
        program.quit()

    patience = QTimer(singleShot=True, interval=GIVE_UP_MS)
    patience.timeout.connect(give_up)
    patience.start()
    begin(program)
    code = program.run()
    patience.stop()
    assert not late, "the program did not end"
    return code


def when(condition: Callable[[], Any], then: Callable[[], object]) -> None:
    """Call ``then`` in the event loop, once the condition holds."""
    if condition():
        then()
    else:
        QTimer.singleShot(EVERY_MS, lambda: when(condition, then))
