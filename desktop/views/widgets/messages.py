"""Messages without a dialog: the bar with undo, and a message in place with its reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.language.translate import translate
from desktop.views.look.theme import theme_switch
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel, Label

UNDO_MS = 10_000
ICONS = {"late": "circle-x", "waiting": "triangle-alert", "ok": "circle-check"}


class MessageBar(QFrame):
    """A line at the top of a column: an error or a note in words; stays until closed or replaced."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("triangle-alert", "late")
        self._text = Label("", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = Button("", "flat", icon="x", clicked=self.hide)
        close.setToolTip(translate("Window", "Close"))
        close.setAccessibleName(translate("Window", "Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(close)
        self.hide()

    def say(self, text: str, kind: str = "late") -> None:
        """``kind``: late (it failed), waiting (mind this), ok."""
        self.setProperty("message", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.show_icon(ICONS[kind], kind)
        self._text.setText(text)
        self._text.set_token(kind)
        self.show()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""


class Question(QFrame):
    """A line at the top of a column that asks once; ``agreed`` on its button, Esc takes it away."""

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "waiting")
        self._text = Label("", wrap=True, token="waiting")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.yes = Button("", "plain", clicked=self._agree)
        no = Button(translate("Window", "Cancel"), "link", clicked=self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(IconLabel("triangle-alert", "waiting"))
        layout.addWidget(self._text, 1)
        layout.addWidget(self.yes)
        layout.addWidget(no)
        self.hide()

    def ask(self, question: str, yes: str) -> None:
        self._text.setText(question)
        self.yes.show_text(yes)
        self.show()
        self.yes.setFocus()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class UndoBar(QFrame):
    """40 pixels at the foot of the main column for ten seconds: what was done, and how to take it back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("undo")
        self.setFixedHeight(40)
        self._text = ElidedLabel("")
        self._undo: Callable[[], object] | None = None
        self._button = Button(
            translate("Window", "Undo"), "flat", icon="undo-2", key="Ctrl Z", clicked=self.undo
        )
        self._timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._timer.timeout.connect(self.leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 12, 0)
        layout.setSpacing(16)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        layout.addStretch(1)
        theme_switch().changed.connect(self.update)
        self.hide()

    def offer(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done; ``undo`` takes it back while the bar stands."""
        self._text.setText(text)
        self._undo = undo
        self._button.setVisible(undo is not None)
        self._timer.start()
        self.show()

    @property
    def offering(self) -> bool:
        """Something can be taken back now."""
        return self._undo is not None and not self.isHidden()

    def undo(self) -> None:
        if self.offering:
            undo = self._undo
            assert undo is not None
            self.leave()
            undo()

    def leave(self) -> None:
        self._timer.stop()
        self._undo = None
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing any more once another page is shown: something else may be done there first."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.isHidden():
            self.leave()
