"""A choice of one among several, drawn like a field with a chevron; its list is Fusion's own."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour
from desktop.views.widgets.rows import cell


class ChoiceBox(QComboBox):
    """32 pixels high; the focus ring is the fields'."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(32)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 24, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        border = "accent_text" if ring else "fieldline" if self.isEnabled() else "line2"
        painter.setPen(QPen(colour(border), 2 if ring else 1))
        painter.setBrush(colour("field" if self.isEnabled() else "window"))
        inset = 1.0 if ring else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        token = "text" if self.isEnabled() else "disabled"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        cell(painter, self.rect().adjusted(10, 0, -30, 0), self.currentText(), token=token)
        paint_icon(painter, "chevron-down", self.width() - 26, (self.height() - 16) // 2, token, 16)
