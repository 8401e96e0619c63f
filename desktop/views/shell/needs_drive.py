"""Buttons that lead to what cannot be kept here wait while the drive is away, and their tooltips say why."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop.language.errors import error_sentence
from desktop.rules.errors import NeedsDrive
from desktop.services.offline import is_allowed
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


def needs_drive(desk: Desk, button: Button, operation: Callable[..., Any], **figures: Any) -> Button:
    """The button leads to this operation with these figures, as far as they decide whether it can be kept."""
    if not is_allowed(operation, figures):
        _Bar(desk, button, error_sentence(NeedsDrive("needs_drive", operation=operation.__name__)))
    return button


class _Bar(QObject):
    """Lives and dies with its button."""

    def __init__(self, desk: Desk, button: Button, why: str) -> None:
        super().__init__(button)
        self._button, self._why = button, why
        desk.drive_status_changed.connect(self.show_drive_status)
        self.show_drive_status(desk.drive_status)

    def show_drive_status(self, status: DriveStatus) -> None:
        self._button.bar(self._why if status.offline else "")


class AwayNote(Label):
    """A line that is there while the drive is away."""

    def __init__(self, desk: Desk, text: str) -> None:
        super().__init__(text, token="waiting", wrap=True)
        desk.drive_status_changed.connect(self.show_drive_status)
        if not desk.drive_status.offline:
            self.hide()

    def show_drive_status(self, status: DriveStatus) -> None:
        self.setVisible(status.offline)
