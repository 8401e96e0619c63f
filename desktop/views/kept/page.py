"""The page of kept entries: those that wait for the drive, and those that need a person's decision."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language.errors import error_sentence
from desktop.language.kept import kept_by, kept_details, kept_title
from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.rules.errors import DolyaError
from desktop.services.clients import edit_client, edit_contact, edit_person
from desktop.services.offline import KeptRow
from desktop.services.orders import change_stage, edit_order
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.kept.elsewhere import ElsewhereCard
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_escape
from desktop.views.widgets.labels import Label
from desktop.views.widgets.versions import Versions

EDITS: dict[str, Callable[..., Any]] = {
    "edit_client": edit_client,
    "edit_contact": edit_contact,
    "edit_person": edit_person,
    "edit_order": edit_order,
    "change_stage": change_stage,
}
AS_ENTERED = ("client", "contact", "person", "order", "reason")
"""Arguments of these that no version is picked for."""


class KeptPage(QScrollArea):
    """``leave`` returns to the tab from which the page was opened."""

    def __init__(self, desk: Desk, leave: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._leave = desk, leave
        self.cards: list[KeptCard] = []
        self.elsewhere: list[ElsewhereCard] = []
        self._shown: list[object] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        back = Button(translate("Kept", "Back"), "plain", icon="chevron-left", key="Esc", clicked=leave)
        title = Label(translate("Kept", "Kept on this PC"), points=17, strong=True)
        self._empty = Label(translate("Kept", "Nothing is kept here: everything is stored."))
        self._empty.setContentsMargins(20, 12, 20, 12)
        head = row(title, None, back, margins=(20, 12, 20, 12))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(boxed(column(boxed(head), Line(), self._empty, self._list, None)))
        desk.drive_status_changed.connect(lambda _status: self.load())
        desk.kept_changed.connect(self.load)
        self.load()

    def refresh(self, _kinds: set[Changed]) -> None:
        self.load()

    def load(self) -> None:
        self._desk.read_kept(self, self._show)

    def _show(self, rows: list[KeptRow]) -> None:
        elsewhere = self._desk.drive_status.elsewhere
        shown = [*elsewhere, *((row.id, row.client, row.problem and row.problem.details) for row in rows)]
        if shown == self._shown:  # what somebody is about to click, or has picked, stays
            for place in self.elsewhere:
                place.show_drive_status(self._desk.drive_status)
            return
        self._shown = shown
        for card in (*self.elsewhere, *self.cards):
            card.hide()
            card.deleteLater()
        self.elsewhere = [ElsewhereCard(self._desk, other) for other in elsewhere]
        self.cards = [KeptCard(self._desk, kept) for kept in rows]
        for card in (*self.elsewhere, *self.cards):
            self._list.addWidget(card)
        self._empty.setVisible(not rows and not self.elsewhere)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._leave):
            super().keyPressEvent(event)


class KeptCard(QWidget):
    """One entry with its actor; if it has a problem, also the reason and the buttons to decide."""

    def __init__(self, desk: Desk, kept: KeptRow) -> None:
        super().__init__()
        self.kept, self._desk = kept, desk
        self.wrong = Label("", token="late", wrap=True)
        self.wrong.hide()
        self.versions: Versions | None = None
        parts: list[QWidget] = [
            Label(kept_title(kept), strong=True, wrap=True),
            Label(" · ".join(part for part in (kept_by(kept, desk.now()), kept_details(kept)) if part),
                  token="text2", wrap=True),
        ]  # fmt: skip
        self.again = Button(translate("Kept", "Try again"), clicked=self._try_again)
        self.drop = Button(translate("Kept", "Not wanted"), "link", clicked=self._ask)
        if kept.problem is None:
            parts.append(Label(translate("Kept", "Is stored as soon as the drive answers."), token="text2"))
            parts.append(boxed(row(self.drop, None)))
        else:
            parts += self._decide(kept.problem)
        self.setLayout(column(column(*parts, spacing=6, margins=(20, 14, 20, 14)), Line()))

    def _decide(self, problem: DolyaError) -> list[QWidget]:
        said = Label(error_sentence(problem), token="late", wrap=True)
        theirs, mine = problem.details.get("theirs"), problem.details.get("mine")
        if self.kept.name in EDITS and theirs and mine:
            self.versions = Versions(theirs, mine, partial(self._save, problem))
            self.drop.show_text(translate("Kept", "Drop yours, leave what is stored"))
            return [said, self.versions, self.wrong, boxed(row(self.drop, None))]
        return [said, self.wrong, boxed(row(self.again, self.drop, None))]

    def _save(self, problem: DolyaError, picked: dict[str, Any]) -> None:
        which = {name: self.kept.arguments[name] for name in AS_ENTERED if name in self.kept.arguments}
        if "order" in problem.details:
            which["order"] = problem.details["order"]
        self._desk.write(
            self,
            command(EDITS[self.kept.name], **which, **picked, version=problem.details["version"]),
            then=lambda _result: self._desk.forget_kept(self.kept.id),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.wrong.setText(error_sentence(error))
        self.wrong.show()

    def _try_again(self) -> None:
        self._desk.try_kept_again(self.kept.id)

    def _ask(self) -> None:
        """Ask first: this cannot be taken back, so only a second click on the same place does it."""
        yours = translate("Kept", "Really drop yours")
        self.drop.show_text(yours if self.versions else translate("Kept", "Really forget it"))
        self.drop.clicked.connect(lambda: self._desk.forget_kept(self.kept.id))
