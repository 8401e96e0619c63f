"""The line of a new office's owner: what is still to be set up, each step a click away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame

from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.services.settings.first_steps import FirstSteps, first_steps
from desktop.services.this_pc.preferences import preferences, remember_steps
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label

DISMISSED = "dismissed"
SEEN = ("dealing", "drive")
"""Steps that are done once they were looked at: they have a default."""
CONCERNED = {Changed.SETUP, Changed.EMPLOYEE, Changed.CLIENT, Changed.PAY}


class FirstStepsLine(QFrame):
    """``go(step)`` leads to ``people``, ``dealing``, ``services``, ``schemes``, ``clients`` or ``drive``."""

    def __init__(self, desk: Desk, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("message", "ok")
        self._desk, self._go = desk, go
        self._place = ""
        self._was_new: bool | None = None  # not known before the first reading
        self.steps: dict[str, Button] = {}
        for step, text in (
            ("people", translate("FirstSteps", "People")),
            ("dealing", translate("FirstSteps", "How orders are dealt")),
            ("services", translate("FirstSteps", "Services")),
            ("schemes", translate("FirstSteps", "Pay")),
            ("clients", translate("FirstSteps", "Your clients")),
            ("drive", translate("FirstSteps", "Drive and PCs")),
        ):
            self.steps[step] = Button(text, "flat", clicked=partial(self._follow, step))
        self.leave = Button(translate("FirstSteps", "Done"), "link", clicked=self._dismiss)
        title = Label(translate("FirstSteps", "First steps:"), strong=True)
        self.setLayout(row(title, *self.steps.values(), None, self.leave, spacing=2, margins=(20, 6, 12, 6)))
        self.hide()
        self.load()

    def refresh(self, kinds: set[Changed]) -> None:
        """Look again if a step may have been done; an office that lacked nothing at the start stays so."""
        if self._was_new is not False and (not kinds or kinds & CONCERNED):
            self.load()

    def load(self) -> None:
        """Look which steps are done."""
        self._desk.read(self, query(first_steps), then=self._show, failed=lambda _error: None, key="steps")

    def _show(self, found: FirstSteps) -> None:
        self._place = found.place
        self._was_new = self._was_new or not found.all_done
        seen = self._seen()
        done = {
            "people": found.people, "services": found.services, "schemes": found.schemes,
            "clients": found.clients, **{step: step in seen for step in SEEN},
        }  # fmt: skip
        for step, button in self.steps.items():
            button.show_icon("circle-check" if done[step] else "chevron-right")
            button.setAccessibleDescription(
                translate("FirstSteps", "done") if done[step] else translate("FirstSteps", "to be done")
            )
        to_do = self._was_new and not all(done.values())
        self.setVisible(to_do and DISMISSED not in seen)

    def _seen(self) -> list[str]:
        return preferences().steps.get(self._place, "").split(",")

    def _note(self, step: str) -> None:
        seen = self._seen()
        if step not in seen:
            remember_steps(self._place, ",".join([*filter(None, seen), step]))

    def _follow(self, step: str) -> None:
        if step in SEEN:
            self._note(step)
            self.load()
        self._go(step)

    def _dismiss(self) -> None:
        self._note(DISMISSED)
        self.hide()
