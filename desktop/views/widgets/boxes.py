"""Frames and lines: columns and rows with the sheet's margins, the side panel, labelled fields."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.views.look.theme import colour
from desktop.views.widgets.labels import ElidedLabel, Label

COMPACT_PANEL = 320

Part = QWidget | QLayout | int | None
"""An item of a row or column: a widget, a layout, a space in pixels, or None for a stretch."""


def _add(layout: QBoxLayout, parts: tuple[Part, ...]) -> None:
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def row(*parts: Part, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    _add(layout, parts)
    return layout


def column(*parts: Part, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    _add(layout, parts)
    return layout


def boxed(layout: QLayout) -> QWidget:
    """A plain widget around a layout, to show and hide."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Line(QFrame):
    """A separator of one pixel; horizontal unless ``upright``. ``token`` names its colour."""

    def __init__(self, *, upright: bool = False, token: str = "line", thick: int = 1) -> None:
        super().__init__()
        self._token = token
        if upright:
            self.setFixedWidth(thick)
        else:
            self.setFixedHeight(thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._token))


def scrolled(*parts: QWidget) -> QScrollArea:
    """Widgets below one another, which scroll where there is no room for all."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(boxed(column(6, *parts, None)))
    return area


class SidePanel(QFrame):
    """The panel at the right: fixed width, a line at its left, its contents scroll, a foot is anchored."""

    def __init__(self, width: int = 372) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._wide = width
        self.setFixedWidth(width)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = column()
        inner = column(self._scroll, self.foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line(upright=True))
        outer.addLayout(inner, 1)

    def set_compact(self, compact: bool) -> None:
        """Narrower in a narrow window."""
        self.setFixedWidth(COMPACT_PANEL if compact else self._wide)

    def show_contents(self, contents: QWidget) -> None:
        """Replace what the panel shows; the earlier contents are deleted."""
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        contents.setMinimumWidth(1)  # long words are shortened, they do not widen the panel
        self._scroll.setWidget(contents)

    def contents(self) -> QWidget | None:
        return self._scroll.widget()


def section(*parts: Part, spacing: int = 0, top: int = 16, bottom: int = 14) -> QWidget:
    """A part of a side panel with the column's margins."""
    return boxed(column(*parts, spacing=spacing, margins=(20, top, 20, bottom)))


def fact(label: str, value: str, token: str = "text", strong: bool = False) -> QWidget:
    """A line of 26 pixels: the label at the left in text2, the value at the right."""
    right = Label(value, token=token, strong=strong)
    right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    right.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    left = ElidedLabel(label, token="text2")
    left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    widget = boxed(row(left, right))
    widget.setFixedHeight(26)
    return widget


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """A field below its label."""
    label = Label(text, token="text2")
    label.setBuddy(field)
    return column(label, 4, field)


class Gap(QWidget):
    """An empty place that keeps a size."""

    def __init__(self, width: int = 0, height: int = 0) -> None:
        super().__init__()
        self._size = QSize(width, height)
        self.setFixedSize(self._size)
