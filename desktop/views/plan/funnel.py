"""The funnel of a month's orders: orders that reached each stage, and their share of the stage before."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language.numbers import number, percent
from desktop.services.planning import FunnelStep
from desktop.views.look.theme import colour, font, text_width
from desktop.views.plan.pace import weak_step
from desktop.views.plan.words import stage_title

ROW = 36
COUNT, SHARE = 48, 56


class FunnelBars(QWidget):
    """The bars of a funnel; ``show_steps`` fills them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[FunnelStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: tuple[FunnelStep, ...]) -> None:
        self._steps = steps
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(310, len(self._steps) * ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names = max((text_width(stage_title(step.stage)) for step in self._steps), default=0) + 10
        most = max((step.count for step in self._steps), default=0) or 1
        room = max(self.width() - names - COUNT - SHARE, 0)
        weak = weak_step(self._steps)
        for place, step in enumerate(self._steps):
            top = place * ROW
            bar = QRect(names, top + 5, round(room * step.count / most), 18)
            painter.fillRect(bar, colour("waiting_fill" if step is weak else "accent_text"))
            self._paint_words(painter, step, top, names + room, weak=step is weak)
        painter.end()

    def _paint_words(self, painter: QPainter, step: FunnelStep, top: int, right: int, *, weak: bool) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        end = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.setFont(font())
        painter.setPen(colour("text"))
        painter.drawText(QRect(0, top, right, 28), middle, stage_title(step.stage))
        painter.setFont(font(strong=True))
        painter.drawText(QRect(right, top, COUNT - 12, 28), end, number(step.count))
        if step.conversion is not None:
            painter.setFont(font(strong=weak))
            painter.setPen(colour("waiting" if weak else "text2"))
            painter.drawText(QRect(right + COUNT, top, SHARE, 28), end, percent(step.conversion))
