"""Icons of the program: Lucide's SVGs, drawn in a theme's colour at a size, and kept in Qt's cache."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop.resources import resource
from desktop.views.look.theme import colour

STROKE = b'stroke-width="1.75"'


@cache
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


def pixmap(name: str, token: str = "text2", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """The icon ``name`` in the colour ``token``; ``size`` in logical pixels, ``ratio`` pixels per each."""
    shade = colour(token).name()
    key = f"dolya:{name}:{shade}:{size}:{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    data = _source(name).replace(b"currentColor", shade.encode()).replace(b'stroke-width="2"', STROKE)
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, token: str = "text", size: int = 16) -> QIcon:
    """For buttons and menus; ``disabled`` in its own colour, sharp at 100 to 200 per cent."""
    result = QIcon()
    for ratio in (1.0, 1.25, 1.5, 2.0):
        result.addPixmap(pixmap(name, token, size, ratio))
        result.addPixmap(pixmap(name, "disabled", size, ratio), QIcon.Mode.Disabled)
    return result


def paint_icon(painter: QPainter, name: str, x: int, y: int, token: str = "text2", size: int = 18) -> None:
    """Draw an icon with its top left corner at x, y."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(x, y, pixmap(name, token, size, ratio))
