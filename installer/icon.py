"""Draws resources/icons/dolya.ico and the installer's side picture from the SVG sources; run again after
changing one of them.

16 pixels come from a drawing of their own that sits on the pixel grid.
"""

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
SMALL = 16
"""Up to this size the small drawing is taken."""
AS_PNG = 128
"""From this size on PNG is stored: smaller, and every Windows since Vista reads it."""


def drawn(size: int) -> QImage:
    """The icon at ``size`` × ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    name = "dolya-small.svg" if size <= SMALL else "dolya.svg"
    QSvgRenderer(str(ICONS / name)).render(painter)
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def as_bitmap(image: QImage) -> bytes:
    """A 32-bit bitmap as icons hold it: twice as high for the mask, rows from the bottom up."""
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = bytes(image.constBits())
    stride = size * 4
    pixels = b"".join(rows[y * stride : (y + 1) * stride] for y in reversed(range(size)))
    mask = bytes((size + 31) // 32 * 4 * size)  # all zero: the alpha channel decides
    return header + pixels + mask


def side_picture() -> QImage:
    """What stands at the left of the installer's first and last page."""
    image = QImage(164, 314, QImage.Format.Format_RGB888)
    image.fill(QColor("#1B5DB5"))
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "dolya.svg")).render(painter, QRectF(22, 75, 120, 120))
    painter.end()
    return image


def main() -> None:
    parts = [as_png(drawn(s)) if s >= AS_PNG else as_bitmap(drawn(s)) for s in SIZES]
    offset = 6 + 16 * len(parts)
    directory = struct.pack("<HHH", 0, 1, len(parts))
    for size, part in zip(SIZES, parts, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    (ICONS / "dolya.ico").write_bytes(directory + b"".join(parts))
    side_picture().save(str(Path(__file__).parent / "wizard.bmp"), "BMP")


if __name__ == "__main__":
    main()
