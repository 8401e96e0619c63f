"""Two people set one plan: what is stored now and what was to be, side by side."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QFrame

from desktop.language import words
from desktop.language.errors import error_sentence
from desktop.rules.errors import Conflict
from desktop.views.widgets.boxes import column
from desktop.views.widgets.labels import Label
from desktop.views.widgets.versions import Versions


class PlanDispute(QFrame):
    """Hidden until a plan is refused; ``save(target, seen)`` stores what was picked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "late")
        self.said = Label("", token="late", wrap=True)
        self.versions: Versions | None = None
        self._whole = column(self.said, spacing=8, margins=(20, 12, 20, 12))
        self.setLayout(self._whole)
        self.hide()

    def show_refusal(
        self, error: Exception, save: Callable[[Decimal | None, list[Fraction | None]], None]
    ) -> None:
        self.clear()
        self.said.setText(error_sentence(_named(error)))
        if isinstance(error, Conflict):
            theirs, mine = error.details["theirs"], error.details["mine"]

            def save_picked(picked: dict[str, Any]) -> None:
                target = picked["target"]
                kept = target == theirs["target"]
                if kept:
                    self.clear()
                else:
                    save(target, [theirs["target"]])

            self.versions = Versions(theirs, mine, save_picked)
            self._whole.addWidget(self.versions)
        self.show()

    def clear(self) -> None:
        self.hide()
        if self.versions is not None:
            self.versions.deleteLater()
            self.versions = None


def _named(error: Exception) -> Exception:
    """A metric is refused by its code; people know its name."""
    if isinstance(error, Conflict):
        return type(error)(error.code, **{**error.details, "name": words.metric(error.details["name"])})
    return error
