"""Buttons: plain, primary with its key, link, and the segments of a choice."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour, font, text_width
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.labels import keycap_width, paint_keycap

HEIGHT = {
    "plain": 32, "danger": 32, "primary": 40, "primary_small": 36, "link": 26, "flat": 30, "segment": 30,
}  # fmt: skip
PADDING = {"plain": 12, "danger": 12, "primary": 16, "primary_small": 12, "link": 8, "flat": 6, "segment": 11}
KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Button(QPushButton):
    """``kind``: plain, danger (it removes something), primary (one on a screen), primary_small, link, flat or
    segment. ``key`` is shown as a keycap at the right ("F2", "Ctrl K", "⏎Enter"), ``icon`` at the left."""

    def __init__(
        self,
        text: str = "",
        kind: str = "plain",
        *,
        icon: str = "",
        key: str = "",
        count: int | None = None,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text)
        self.kind, self.icon_name, self.key = kind, icon, key
        self.count, self.count_token = count, "text2"
        self._ring = False
        self._able, self._barred, self._tip = True, False, ""
        self.setFixedHeight(HEIGHT[kind])
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
        fixed = QSizePolicy.Policy.Expanding if kind == "primary" else QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed, QSizePolicy.Policy.Fixed)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self.icon_name = icon
        self.update()

    def show_text(self, text: str, key: str | None = None) -> None:
        self.setText(text)
        if key is not None:
            self.key = key
        self.updateGeometry()
        self.update()

    def setEnabled(self, enabled: bool) -> None:
        """Remembered while it is barred."""
        self._able = enabled
        super().setEnabled(enabled and not self._barred)

    def bar(self, why: str) -> None:
        """Disable the button with the reason as its tooltip; an empty text ends that."""
        if bool(why) == self._barred:
            return
        if why:
            self._tip = self.toolTip()
        self._barred = bool(why)
        self.setToolTip(why or self._tip)
        super().setEnabled(self._able and not self._barred)

    def show_count(self, count: int | None, token: str = "text2") -> None:
        """A number after the text; ``waiting`` where it waits for a person."""
        self.count, self.count_token = count, token
        self.updateGeometry()
        self.update()

    @property
    def _points(self) -> int:
        return 11 if self.kind == "primary" else 10

    @property
    def _strong(self) -> bool:
        return self.kind.startswith("primary") or (self.kind == "segment" and self.isChecked())

    def sizeHint(self) -> QSize:
        # A segment keeps its width when it becomes bold, so that its neighbours do not move.
        strong = self._strong or self.kind == "segment"
        wide = 2 * PADDING[self.kind] + text_width(self.text(), self._points, strong)
        if self.icon_name:
            wide += 16 + (8 if self.text() else 0)
        if self.count is not None:
            wide += 8 + text_width(str(self.count), 10, True)
        if self.key:
            wide += 8 + keycap_width(self.key)
        return QSize(wide, HEIGHT[self.kind])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self.kind != "primary" else QSize(120, HEIGHT[self.kind])

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_enter(event, self.click):
            super().keyPressEvent(event)

    def _fill(self) -> str | None:
        if self.kind.startswith("primary"):
            if not self.isEnabled():
                return "window"
            return "accent_pressed" if self.isDown() else "accent_hover" if self.underMouse() else "accent"
        if not self.isEnabled():
            return "window" if self.kind in ("plain", "danger") else None
        if self.isDown() or self.isChecked():
            return "selected"
        if self.underMouse():
            return "hover"
        return "base" if self.kind in ("plain", "danger") else None

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.kind.startswith("primary"):
            return "on_accent"
        if self.kind in ("link", "danger"):
            return "accent_text" if self.kind == "link" else "late"
        return "text2" if self.kind == "segment" and not self.isChecked() else "text"

    def _border(self) -> QPen | None:
        if self._ring and self.hasFocus():
            return QPen(colour("text" if self.kind.startswith("primary") else "accent_text"), 2)
        if self.kind == "danger" and self.isEnabled():
            return QPen(colour("late"), 1)
        if self.kind in ("plain", "danger") or (self.kind.startswith("primary") and not self.isEnabled()):
            return QPen(colour("fieldline" if self.isEnabled() else "line2"), 1)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border = self._fill(), self._border()
        inset = border.widthF() / 2 if border else 0.0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(border or QPen(Qt.PenStyle.NoPen))
        painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        self._paint_contents(painter)

    def _paint_contents(self, painter: QPainter) -> None:
        pad, ink = PADDING[self.kind], self._ink()
        room = self.rect().adjusted(pad, 0, -pad, 0)
        if self.key and self._has_room_for_key():
            wide = keycap_width(self.key)
            cap = QRectF(room.right() + 1 - wide, (self.height() - 20) / 2, wide, 20)
            quiet = "line2" if self.kind in ("plain", "flat") else ink
            paint_keycap(painter, cap, self.key, text=ink, border=quiet)
            room.setRight(room.right() - wide - 8)
        if not self.text():
            paint_icon(painter, self.icon_name, (self.width() - 16) // 2, (self.height() - 16) // 2, ink, 16)
            return
        left_aligned = self.kind.startswith("primary") or self.key or self.icon_name
        if not left_aligned and self.count is None:
            self._paint_text(painter, room, ink, Qt.AlignmentFlag.AlignHCenter)
            return
        if self.icon_name:
            paint_icon(painter, self.icon_name, room.left(), (self.height() - 16) // 2, ink, 16)
            room.setLeft(room.left() + 24)
        self._paint_text(painter, room, ink, Qt.AlignmentFlag.AlignLeft)
        if self.count is not None:
            room.setLeft(room.left() + text_width(self.text(), self._points, self._strong) + 8)
            painter.setFont(font(10, self._strong))
            painter.setPen(colour(self.count_token if self.isEnabled() else "disabled"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(self.count))

    def _has_room_for_key(self) -> bool:
        """Return whether text and key fit; in a narrow panel the text is what must be readable."""
        return not self.text() or self.width() >= self.sizeHint().width()

    def _paint_text(self, painter: QPainter, room: QRect, ink: str, side: Qt.AlignmentFlag) -> None:
        painter.setFont(font(self._points, self._strong))
        painter.setPen(colour(ink))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


class Segments(QWidget):
    """A choice of one among a few, side by side; ←→ move between them."""

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str]], *, icons: dict[str, str] | None = None) -> None:
        """``choices``: (key, text); the first is chosen."""
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, text in choices:
            button = Button(text, "segment", icon=(icons or {}).get(key, ""))
            button.setCheckable(True)
            button.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        if choices:
            self._buttons[choices[0][0]].setChecked(True)

    @property
    def value(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: int | None, token: str = "text2") -> None:
        self._buttons[key].show_count(count, token)

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        near = keys[(keys.index(self.value) + step) % len(keys)]
        self.choose(near)
        self._buttons[near].setFocus(Qt.FocusReason.TabFocusReason)
