"""The picture of a client's rhythm: past orders as dots, the due one hollow, today as a mark."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language.dates import month_short
from desktop.language.translate import translate
from desktop.services.clients import Rhythm
from desktop.views.look.theme import colour, font, text_width

SHOWN = 9
"""Number of past orders that the line has room for; earlier ones are left out."""
RADIUS = 4.5
LINE_Y = 24


class RhythmLine(QWidget):
    """The rhythm on one line; ``show_rhythm`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rhythm: Rhythm | None = None
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rhythm(self, rhythm: Rhythm, today: date) -> None:
        self._rhythm, self._today = rhythm, today
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    def span(self) -> tuple[date, date]:
        """Return the first and last day of the line, with a little room after today and the due day."""
        if self._rhythm is None:
            return date.min, date.max
        first = self._rhythm.orders[-SHOWN:][0]
        end = max(self._today, self._rhythm.due)
        return first, end + timedelta(days=max((end - first).days // 24, 1))

    def x_of(self, day: date) -> float:
        first, last = self.span()
        room = self.width() - 2 * (RADIUS + 1.5)
        return RADIUS + 1.5 + room * (day - first).days / max((last - first).days, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rhythm is None:
            return
        painter = QPainter(self)
        painter.fillRect(QRectF(0, LINE_Y, self.width(), 1), colour("line2"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dots(painter, self._rhythm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(round(self.x_of(self._today)) - 1, LINE_Y - 12, 2, 25), colour("text"))
        self._paint_words(painter, self._rhythm)
        painter.end()

    def _paint_dots(self, painter: QPainter, rhythm: Rhythm) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        due, middle = self.x_of(rhythm.due), LINE_Y + 0.5
        if rhythm.late_days > 0:
            late = QRectF(due, middle - 4, self.x_of(self._today) - due, 8)
            painter.fillRect(late, colour("late_fill"))
        painter.setBrush(colour("accent_text"))
        for day in rhythm.orders[-SHOWN:]:
            painter.drawEllipse(QPointF(self.x_of(day), middle), RADIUS, RADIUS)
        painter.setBrush(self.palette().window())
        painter.setPen(QPen(colour("late_fill" if rhythm.late_days > 0 else "accent_text"), 2))
        painter.drawEllipse(QPointF(due, middle), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, rhythm: Rhythm) -> None:
        """Paint the months of orders where there is room for the word, and today in bold."""
        today = translate("Client", "today")
        today_x = min(self.x_of(self._today) - text_width(today, strong=True) / 2,
                      self.width() - text_width(today, strong=True))  # fmt: skip
        painter.setFont(font())
        painter.setPen(colour("text2"))
        free, last_month = 0.0, 0
        for day in rhythm.orders[-SHOWN:]:
            word = month_short(day)
            x = max(self.x_of(day) - RADIUS - 1.5, 0)
            if day.month == last_month or x < free or x + text_width(word) + 12 > today_x:
                continue
            painter.drawText(QPointF(x, LINE_Y + 28), word)
            free, last_month = x + text_width(word) + 36, day.month
        painter.setFont(font(strong=True))
        painter.setPen(colour("text"))
        painter.drawText(QPointF(today_x, LINE_Y + 28), today)
