"""Takes actions of the person at this desk back, and says what was taken back or why not."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.language.errors import error_sentence
from desktop.language.undo import undone_words
from desktop.services.undo import UndoneAction, undo_last, undo_operation
from desktop.views.desk.calls import Command, command
from desktop.views.desk.desk import Desk
from desktop.views.widgets.messages import MessageBar


class TakingBack(QObject):
    """Takes one action back at a time: a second press while one is under way does nothing."""

    undone = Signal(object)  # the UndoneAction

    def __init__(self, desk: Desk, widget: QWidget, message: MessageBar) -> None:
        super().__init__(widget)
        self._desk, self._widget, self._message = desk, widget, message
        self._under_way = False

    def take_back_last(self) -> None:
        """Take back this person's last action of today that still stands."""
        self._take_back(command(undo_last))

    def take_back(self, action: UUID) -> None:
        """Take back the action with this id."""
        self._take_back(command(undo_operation, operation=action))

    def _take_back(self, asked: Command[UndoneAction]) -> None:
        if not self._under_way:
            self._under_way = True
            self._desk.write(self._widget, asked, then=self._taken_back, failed=self._refused)

    def _taken_back(self, action: UndoneAction | None) -> None:
        self._under_way = False
        if action is not None:
            self._message.say(undone_words(action), "ok")
            self.undone.emit(action)

    def _refused(self, error: Exception) -> None:
        self._under_way = False
        self._message.say(error_sentence(error), "waiting")
