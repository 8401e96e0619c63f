"""Two people set the same plan: the stored one and the refused one, side by side."""

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


class PlanConflict(QFrame):
    """A message that is hidden until a plan is refused, and offers both versions to pick from."""

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
        """Show why a plan was refused; ``save(target, seen)`` stores the version that is picked."""
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

    def show_error(self, error: Exception) -> None:
        """Show why something on plans failed, without versions to pick from."""
        self.clear()
        self.said.setText(error_sentence(error))
        self.show()

    def clear(self) -> None:
        self.hide()
        if self.versions is not None:
            self.versions.deleteLater()
            self.versions = None


def _named(error: Exception) -> Exception:
    """Return the error with the metric's name on screen in place of its code."""
    if isinstance(error, Conflict):
        return type(error)(error.code, **{**error.details, "name": words.metric(error.details["name"])})
    return error
