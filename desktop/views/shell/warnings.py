"""Warnings when the window opens: a risky place of the file, or a wrong clock."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop.language.errors import error_sentence
from desktop.rules.errors import DolyaError
from desktop.services.this_pc.warnings import warnings
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk, Office
from desktop.views.widgets.messages import MessageBar


def say_warnings(desk: Desk, widget: QWidget, message: MessageBar, *, clocks: bool = True) -> None:
    """Asked of the worker, as everything is; a moment that is pretended agrees with no clock."""

    def say(found: list[DolyaError]) -> None:
        if found:
            message.say(" ".join(error_sentence(warning) for warning in found), "waiting")

    desk.read(widget, query(_read_warnings, desk.now(), clocks=clocks), then=say)


def _read_warnings(store: Office, viewer: int | None, now: datetime, *, clocks: bool) -> list[DolyaError]:
    """Return what is wrong with this PC's clock or drive, which concerns whoever works here."""
    return warnings(store, now, clocks=clocks)
