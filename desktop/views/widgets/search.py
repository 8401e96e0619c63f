"""A search field: a magnifier at the left, the key that leads to it at the right."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.views.look.icons import paint_icon
from desktop.views.widgets.labels import keycap_width, paint_keycap


class SearchField(QWidget):
    """``edit`` is the field itself; the keycap leaves while something is typed."""

    def __init__(self, hint: str, key: str = "", width: int = 300) -> None:
        super().__init__()
        self.edit = _Edit(key)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self.edit.setFixedWidth(width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)


class _Edit(QLineEdit):
    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self._keycap = keycap_width(key) if key else 0
        self.setTextMargins(24, 0, self._keycap + 4 if key else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_icon(painter, "search", 10, (self.height() - 16) // 2, "text2", 16)
        if self._key and not self.text():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            cap = QRectF(self.width() - self._keycap - 8, (self.height() - 20) / 2, self._keycap, 20)
            paint_keycap(painter, cap, self._key, text="text2")
        painter.end()
