"""Words on the screen: labels by size, weight and colour; badges, counters, keycaps and chips."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views.look.icons import paint_icon, pixmap
from desktop.views.look.theme import colour, font, text_width, theme_switch


class Label(QLabel):
    """A text in one of the five sizes; ``token`` names its colour and follows the theme."""

    def __init__(
        self,
        text: str = "",
        *,
        points: int = 10,
        strong: bool = False,
        token: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # what people typed is never read as markup
        self.setText(text)
        self.setFont(font(points, strong))
        self.setWordWrap(wrap)
        self._token = token
        self._dress()
        theme_switch().changed.connect(self._dress)

    def set_token(self, token: str) -> None:
        self._token = token
        self._dress()

    def say(self, text: str) -> None:
        """Show a text; an empty one takes the label away."""
        self.setText(text)
        self.setVisible(bool(text))

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(self._token))
        palette.setColor(QPalette.ColorRole.Link, colour("accent_text"))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that shortens with "…" where there is no room; the whole text is its tooltip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment()), shown)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())


class IconLabel(QLabel):
    """An icon that stands beside a word, in the word's colour."""

    def __init__(self, name: str, token: str = "text2", size: int = 18) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)
        self._dress()
        theme_switch().changed.connect(self._dress)

    def show_icon(self, name: str, token: str = "text2") -> None:
        self._name, self._token = name, token
        self._dress()

    def _dress(self) -> None:
        self.setPixmap(pixmap(self._name, self._token, self._size, self.devicePixelRatioF()))


TAG_HEIGHT = {"keycap": 20, "counter": 20, "badge": 22, "chip": 26}


class Tag(QLabel):
    """A ``badge`` (a state, with ``token`` waiting, late, ok or empty for neutral), ``counter``, ``keycap``
    or ``chip`` (an attachment: ``icon`` and a second text in ``text2``)."""

    def __init__(
        self, text: str, kind: str = "badge", *, token: str = "", icon: str = "", second: str = ""
    ) -> None:
        super().__init__(text)
        self.kind, self.token, self.icon, self.second = kind, token, icon, second
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, token: str = "") -> None:
        self.token = token
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), strong=self._strong()) + (12 if self.kind == "keycap" else 16)
        if self.kind == "counter":
            wide = max(TAG_HEIGHT["counter"], text_width(self.text(), strong=True) + 12)
        if self.icon:
            wide += 22
        if self.second:
            wide += 6 + text_width(self.second)
        return QSize(wide, TAG_HEIGHT[self.kind])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _strong(self) -> bool:
        return bool(self.token) or self.kind == "counter"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.kind == "keycap":
            paint_keycap(painter, QRectF(self.rect()), self.text())
            return
        radius = 10 if self.kind == "counter" else 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{self.token}_bg" if self.token else "chip"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        left = 8
        if self.icon:
            paint_icon(painter, self.icon, left, (self.height() - 16) // 2, "text", 16)
            left += 22
        painter.setFont(font(strong=self._strong()))
        painter.setPen(colour(self.token or ("text" if self.kind == "chip" else "text2")))
        if self.kind == "counter":
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            return
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self.text())
        if self.second:
            left += text_width(self.text(), strong=self._strong()) + 6
            painter.setFont(font())
            painter.setPen(colour("text2"))
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self.second)


def keycap_width(key: str) -> int:
    return text_width(key.removeprefix("⏎")) + 12 + (16 if key.startswith("⏎") else 0)


def paint_keycap(
    painter: QPainter, box: QRectF, key: str, *, text: str = "text", border: str = "line2"
) -> None:
    """A key's name in a thin frame; a leading ⏎ is drawn as the icon of the Enter key."""
    painter.setPen(colour(border))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    left = box.left() + 6
    if key.startswith("⏎"):
        paint_icon(painter, "corner-down-left", round(left), round(box.center().y() - 7), text, 14)
        left += 16
    painter.setFont(font())
    painter.setPen(colour(text))
    room = QRectF(left, box.top(), box.right() - left, box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, key.removeprefix("⏎"))
