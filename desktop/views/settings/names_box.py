"""Several of the office's names, chosen from a menu; none chosen means all."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour
from desktop.views.settings.fields import BETWEEN_NAMES
from desktop.views.widgets.rows import cell

HEIGHT = 32


class NamesBox(QToolButton):
    """``chosen`` is what a field of several names holds; ``changed`` when the menu is closed."""

    changed = Signal()

    def __init__(self, none_chosen: str) -> None:
        super().__init__()
        self._none_chosen = none_chosen
        self._names: list[str] = []
        self._before = ""
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.choices.aboutToHide.connect(self._closed)
        self.setMenu(self.choices)

    @property
    def chosen(self) -> str:
        """The chosen names in alphabetical order."""
        on = [action.text() for action in self.choices.actions() if action.isChecked()]
        return BETWEEN_NAMES.join(sorted(on))

    def offer(self, names: list[str]) -> None:
        """Offer these names; those that were chosen stay chosen."""
        if names == self._names:
            return
        chosen = self.chosen
        self._names = names
        self.choices.clear()
        for name in names:
            self.choices.addAction(name).setCheckable(True)
        self.choose(chosen)

    def choose(self, chosen: str) -> None:
        """Choose these names and no others."""
        wanted = chosen.split(BETWEEN_NAMES)
        for action in self.choices.actions():
            action.setChecked(action.text() in wanted)
        self._before = self.chosen
        self.update()

    def _closed(self) -> None:
        if self.chosen != self._before:
            self._before = self.chosen
            self.update()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(colour("accent_text" if ring else "fieldline"), 2 if ring else 1))
        painter.setBrush(colour("field"))
        inset = 1.0 if ring else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        text = self.chosen.replace(BETWEEN_NAMES, ", ") or self._none_chosen
        cell(painter, self.rect().adjusted(10, 0, -30, 0), text)
        paint_icon(painter, "chevron-down", self.width() - 26, (self.height() - 16) // 2, "text", 16)
