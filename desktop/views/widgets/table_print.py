"""Print a table on A4: its title and the day above, the heads on every page, the page's number below."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop.language.translate import fill, translate
from desktop.views.look.theme import LIGHT, font

MARGIN = 14
"""Millimetres of an A4 page's edge."""
UPRIGHT = 6
"""A table with more columns lies on its side."""
GAP = 8.0
SIZE = 9
"""Points of the rows; the title has more."""
LINE = 1.75
"""The height of a row, in heights of its text."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed. ``right``: the places of the columns whose texts stand at the right."""

    title: str
    about: str
    """Said below the title: the day, and how many rows these are."""
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: frozenset[int] = frozenset()


def page_layout(columns: int) -> QPageLayout:
    """Return A4, upright for a few columns and on its side for more."""
    way = QPageLayout.Orientation
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), way.Portrait if columns <= UPRIGHT else way.Landscape,
        QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter,
    )  # fmt: skip


def pdf_bytes(paper: Paper) -> bytes:
    """Return the pages as a PDF file."""
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setTitle(paper.title)
    writer.setPageLayout(page_layout(len(paper.heads)))
    print_paper(writer, paper)
    return bytes(written.data().data())


def preview(parent: QWidget, paper: Paper) -> None:
    """Show the pages before they are printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    printer.setPageLayout(page_layout(len(paper.heads)))
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(lambda device: print_paper(device, paper))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.destroyed.connect(partial(_forget, printer))
    dialog.open()


def _forget(_printer: QPrinter) -> None:
    """Hold the printer for as long as its dialog is there, which does not own it."""


def print_paper(device: QPagedPaintDevice, paper: Paper) -> None:
    """Paint the pages; a printer that cannot be begun says so by itself."""
    painter = QPainter()
    if painter.begin(device):
        _Pages(device, painter, paper).paint()
        painter.end()


class _Pages:
    """Paints the pages of one table in points, whatever the device's own dots are."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, paper: Paper) -> None:
        self._device, self._painter, self._paper = device, painter, paper
        scale = device.logicalDpiX() / 72
        painter.scale(scale, scale)
        self._wide, self._high = device.width() / scale, device.height() / scale
        self._plain, self._strong, self._title = _face(SIZE), _face(SIZE, True), _face(SIZE + 6, True)
        self._metrics = {id(face): QFontMetricsF(face) for face in (self._plain, self._strong, self._title)}
        self._line = self._metrics[id(self._plain)].height() * LINE
        self._widths = self._fit()

    def paint(self) -> None:
        first_top, top = self._line * 2.9, 0.0
        below = self._line * 1.4
        pages: list[tuple[float, Sequence[Sequence[str]]]] = []
        left, start = list(self._paper.rows), first_top
        while left or not pages:
            fits = max(1, int((self._high - start - below - self._line) / self._line))
            pages.append((start, left[:fits]))
            left, start = left[fits:], top
        for place, (start, rows) in enumerate(pages):
            if place:
                self._device.newPage()
            else:
                self._text(self._paper.title, self._title, 0, 0, self._wide, self._line * 1.5)
                self._text(self._paper.about, self._plain, 0, self._line * 1.5, self._wide, self._line)
            self._paint_rows(start, rows)
            told = fill(translate("Tables", "%1, page %2 of %3"), self._paper.title, place + 1, len(pages))
            self._text(told, self._plain, 0, self._high - self._line, self._wide, self._line, right=True)

    def _paint_rows(self, top: float, rows: Sequence[Sequence[str]]) -> None:
        self._paint_line(top, self._paper.heads, self._strong, 1.0)
        for place, cells in enumerate(rows, 1):
            self._paint_line(top + place * self._line, cells, self._plain, 0.4)

    def _paint_line(self, top: float, cells: Sequence[str], face: QFont, thick: float) -> None:
        left = 0.0
        for column, (text, width) in enumerate(zip(cells, self._widths, strict=True)):
            right = column in self._paper.right
            self._text(text, face, left, top, width - GAP, self._line, right=right)
            left += width
        shade = LIGHT.text if thick >= 1 else LIGHT.line2
        self._painter.fillRect(QRectF(0, top + self._line - thick, self._wide, thick), shade)

    def _text(
        self,
        text: str,
        face: QFont,
        left: float,
        top: float,
        wide: float,
        high: float,
        *,
        right: bool = False,
    ) -> None:
        shown = self._metrics[id(face)].elidedText(text, Qt.TextElideMode.ElideRight, wide)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(face)
        self._painter.setPen(LIGHT.text)
        self._painter.drawText(
            QRectF(left, top, wide, high), int(side | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _fit(self) -> list[float]:
        """Return the columns' widths: what their texts need, the widest ones shortened if it is too much."""
        plain, strong = self._metrics[id(self._plain)], self._metrics[id(self._strong)]
        needed = []
        for column, head in enumerate(self._paper.heads):
            texts = [plain.horizontalAdvance(line[column]) for line in self._paper.rows]
            needed.append(max(strong.horizontalAdvance(head), *texts, 0.0) + GAP + 1)
        limit = _limit(needed, self._wide)
        widths = [min(width, limit) for width in needed]
        spare = max(0.0, self._wide - sum(widths)) / max(1, len(widths))
        return [width + spare for width in widths]


def _limit(needed: Sequence[float], room: float) -> float:
    """Return the width at which the widest columns are cut, so that all of them fit into the room."""
    left = room
    for place, width in enumerate(sorted(needed)):
        share = left / (len(needed) - place)
        if width > share:
            return share
        left -= width
    return room


def _face(points: int, strong: bool = False) -> QFont:
    face = QFont(font(10, strong))
    face.setPixelSize(points)  # the painter is scaled to points
    return face
