"""The page of today's actions, on which any one of one's own can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import translate
from desktop.language.undo import action_title
from desktop.rules.changes import Changed
from desktop.services.access import Right
from desktop.services.undo import OwnAction, list_actions
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.undo.taking_back import TakingBack
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.keys import on_escape
from desktop.views.widgets.labels import Label

MINE, EVERYBODY = "mine", "everybody"


class ActionsPage(QScrollArea):
    """Lists what this person did today, the latest first; the owner can list everybody's actions."""

    def __init__(self, desk: Desk, taking_back: TakingBack, leave: Callable[[], object]) -> None:
        """``leave`` leads back to the tab from which the page was opened."""
        super().__init__()
        self._desk, self._taking_back, self._leave = desk, taking_back, leave
        self.rows: list[ActionRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.whose = Segments(
            [(MINE, translate("Undo", "Mine")), (EVERYBODY, translate("Undo", "Everybody's"))]
        )
        if Right.UNDO_ALL not in desk.rights:
            self.whose.hide()
        back = Button(translate("Undo", "Back"), "plain", icon="chevron-left", key="Esc", clicked=leave)
        title = Label(translate("Undo", "Done today"), points=17, strong=True)
        self._empty = Label(translate("Undo", "Nothing was done today that could be taken back."))
        self._empty.setContentsMargins(20, 12, 20, 12)
        self._empty.hide()
        head = row(title, self.whose, None, back, spacing=16, margins=(20, 12, 20, 12))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(boxed(column(boxed(head), Line(), self._empty, self._list, None)))
        self.whose.chosen.connect(lambda _whose: self.load())
        self.load()

    def refresh(self, _kinds: set[Changed]) -> None:
        """Read the list again: every operation belongs in it."""
        self.load()

    def load(self) -> None:
        """Read today's actions."""
        everybody = self.whose.value == EVERYBODY
        asked = query(list_actions, self._desk.now(), everybody=everybody)
        self._desk.read(self, asked, then=self._show, key="actions")

    def _show(self, actions: list[OwnAction]) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        for shown in self.rows:
            shown.hide()
            shown.deleteLater()
        self.rows = [ActionRow(action, self._desk.actor, self._taking_back) for action in actions]
        for shown in self.rows:
            self._list.addWidget(shown)
        self._empty.setVisible(not actions)
        if inside:
            self.setFocus()  # the button that had it is gone: Esc must still lead back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._leave):
            super().keyPressEvent(event)


class ActionRow(QWidget):
    """One action: when, what and about whom; a button, or why it cannot be taken back."""

    def __init__(self, action: OwnAction, viewer: int | None, taking_back: TakingBack) -> None:
        super().__init__()
        self.action = action
        said = action_title(action)
        if action.actor != viewer:
            said = f"{said} · {action.by}"
        time = Label(f"{action.at:%H:%M}", token="text2")
        time.setFixedWidth(48)
        self.button = Button(
            translate("Undo", "Take back"), icon="undo-2", clicked=lambda: taking_back.take_back(action.id)
        )
        self.button.setAccessibleName(f"{self.button.text()}: {said}")
        self.state = Label("", token="text2", wrap=True)
        title = Label(said, strong=not action.undone, wrap=True)
        line = row(time, title, self.state, self.button, spacing=12, margins=(20, 8, 20, 8))
        line.setStretch(1, 2)
        line.setStretch(2, 1)
        self.setLayout(column(line, Line()))
        if action.undone:
            self.state.setText(translate("Undo", "taken back"))
        elif action.refusal is not None:
            self.state.setText(error_sentence(action.refusal))
        if action.undone or action.refusal is not None:
            self.button.hide()
