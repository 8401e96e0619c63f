"""The writes of a page: the form that asked closes, and a bar at the foot offers to take it back."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.language.undo import done_words
from desktop.services.undo import lasting
from desktop.views.desk.calls import Command
from desktop.views.desk.desk import Desk
from desktop.views.widgets.messages import UndoBar

R = TypeVar("R")


class Asker(Protocol):
    """The form that asked for something to be done."""

    def close_form(self) -> None: ...
    def fail(self, error: Exception) -> None: ...


class PageActions:
    """Performs a page's operations; ``bar`` belongs at the foot of the page's main column."""

    def __init__(
        self, desk: Desk, page: QWidget, take_back: Callable[[], object],
        stored: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """``take_back`` takes this person's last action back; ``stored`` is called after every operation."""
        self.desk = desk
        self.bar = UndoBar()
        self._page, self._take_back, self._stored = page, take_back, stored

    def write(
        self, asked: Command[R], about: str, asker: Asker | None = None, *,
        then: Callable[[], object] = lambda: None, failed: Callable[[Exception], object] | None = None,
    ) -> None:  # fmt: skip
        """Perform an operation and say it, with what it was ``about``, or why it is not taken back.

        The form that asked is closed after it, before ``then``; a failure is told to the form, else to
        ``failed``, else by the window.
        """
        self.desk.write(
            self._page, asked,
            then=partial(self._done, asked.operation.__name__, about, asker, then),
            failed=partial(_tell, asker) if asker is not None else failed,
        )  # fmt: skip

    def say(self, text: str, *, undo: bool = True) -> None:
        """Say what was done; without ``undo`` it cannot be taken back here."""
        self.bar.offer(text, self._take_back if undo else None)

    def _done(
        self, name: str, about: str, asker: Asker | None, then: Callable[[], object], _result: Any
    ) -> None:
        if asker is not None and isValid(asker):  # its panel may have been replaced meanwhile
            asker.close_form()
        said, final, kept = done_words(name, about), lasting(name), self.desk.drive_status.offline
        if final is not None:
            said = f"{said}. {error_sentence(final)}"
        elif kept:
            said = fill(translate("Undo", "%1. It is kept here until the drive answers."), said)
        self.say(said, undo=final is None and not kept)
        self._stored()
        then()


def _tell(asker: Asker, error: Exception) -> None:
    if isValid(asker):
        asker.fail(error)
