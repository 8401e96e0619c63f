"""The heat map of calls against the norm: a row per employee, a cell per working day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.language.dates import short_date
from desktop.language.translate import fill, translate
from desktop.services.planning import DayOfCalls, PlanPart
from desktop.views.look.theme import colour, font, text_width, theme
from desktop.views.plan.people import short_names

ROW = 36
NAME_GAP = 12
LEGEND = 24


def level_of(day: DayOfCalls) -> int:
    """Return the shade of a day: 0 no call, 1 below half the norm, 2 below 80 %, 3 below it, 4 reached."""
    if day.calls >= day.norm:
        return 4
    if day.calls == 0:
        return 0
    share = day.calls / day.norm
    return 1 if share < 0.5 else 2 if share < 0.8 else 3


class CallsHeat(QWidget):
    """The heat map with its legend; ``show_calls`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, dict[date, DayOfCalls]]] = []
        self._days: list[date] = []
        self._today = date.min
        self._widest = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_calls(self, parts: Sequence[PlanPart], today: date) -> None:
        short = short_names([part.employee or "" for part in parts])
        self._rows = [(short[part.employee or ""], {day.day: day for day in part.calls}) for part in parts]
        self._days = sorted({day for _, days in self._rows for day in days})
        self._today = today
        self._widest = max((text_width(name) for name, _ in self._rows), default=0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(380, len(self._rows) * ROW + 28 + LEGEND + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    @property
    def names_width(self) -> int:
        return min(self._widest + 2, self.width() // 3) + NAME_GAP

    def cell(self, row: int, place: int) -> QRect:
        """Return the cell of a row and a day, 1 px apart from its neighbours."""
        left, room = self.names_width, self.width() - self.names_width
        first = left + room * place // max(len(self._days), 1)
        after = left + room * (place + 1) // max(len(self._days), 1)
        return QRect(first, row * ROW + 2, after - first - 1, ROW - 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font())
        for row, (name, days) in enumerate(self._rows):
            self._paint_name(painter, row, name)
            for place, day in enumerate(self._days):
                self._paint_cell(painter, self.cell(row, place), days.get(day), day)
        self._paint_days(painter)
        if self._days:
            self._paint_legend(painter)
        painter.end()

    def _paint_name(self, painter: QPainter, row: int, name: str) -> None:
        painter.setPen(colour("text"))
        box = QRect(0, row * ROW, self.names_width - NAME_GAP, ROW)
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), elided)

    def _paint_cell(self, painter: QPainter, box: QRect, calls: DayOfCalls | None, day: date) -> None:
        if calls is not None and not calls.employed:
            return
        if calls is not None and calls.away:
            painter.fillRect(box, QBrush(colour("line2"), Qt.BrushStyle.BDiagPattern))
        elif calls is not None and (day < self._today or calls.calls):
            painter.fillRect(box, theme().heat[level_of(calls)])
        else:
            painter.setPen(colour("line"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _paint_days(self, painter: QPainter) -> None:
        """Paint the first day and the Mondays, and outline today's column."""
        bottom = len(self._rows) * ROW
        painter.setPen(colour("text2"))
        free = -1
        for place, day in enumerate(self._days):
            box = self.cell(0, place)
            text = str(day.day)
            left = box.center().x() - text_width(text) // 2
            if (place == 0 or day.weekday() == 0) and left > free:
                painter.drawText(QRect(left, bottom + 4, 40, 20), int(Qt.AlignmentFlag.AlignVCenter), text)
                free = left + text_width(text) + 6
        if self._today in self._days:
            place = self._days.index(self._today)
            whole = self.cell(0, place).united(self.cell(len(self._rows) - 1, place))
            painter.setPen(QPen(colour("text"), 2))
            painter.drawRect(QRectF(whole.adjusted(-1, -2, 0, 1)))

    def _paint_legend(self, painter: QPainter) -> None:
        top, x = len(self._rows) * ROW + 34, 0
        align = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(colour("text2"))

        def word(text: str, x: int) -> int:
            painter.drawText(QRect(x, top - 3, text_width(text) + 4, 20), align, text)
            return x + text_width(text) + 4

        x = word("0\u00a0%", x)
        for shade in theme().heat:
            painter.fillRect(QRect(x, top, 14, 14), shade)
            x += 18
        x = word(translate("Plan", "norm and above"), x) + 16
        painter.fillRect(QRect(x, top, 14, 14), QBrush(colour("line2"), Qt.BrushStyle.BDiagPattern))
        word(translate("Plan", "absence"), x + 20)

    def hint(self, x: int, y: int) -> str:
        """Return the words for the cell at a point; an empty text beside the cells."""
        row = y // ROW
        if not 0 <= row < len(self._rows):
            return ""
        name, days = self._rows[row]
        for place, day in enumerate(self._days):
            calls = days.get(day)
            if calls is not None and calls.employed and self.cell(row, place).contains(x, y):
                said = translate("Plan", "%1, %2: %3 calls of %4")
                if calls.away:
                    said = translate("Plan", "%1, %2: absent, %3 calls")
                return fill(said, name, short_date(day), calls.calls, calls.norm)
        return ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.hint(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
