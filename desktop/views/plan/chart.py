"""The chart of the running total of revenue: fact, dashed forecast, dotted plan, figures at the ends."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import short_date
from desktop.language.numbers import number
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.services.planning import PlanPart
from desktop.views.look.theme import colour, font, theme, theme_switch
from desktop.views.plan.pace import expected, metric_of

THOUSAND = 1000
AXIS, LABELS = 52, 84
"""Widths in pixels of the numbers at the left and of the labels at the right."""


@dataclass(frozen=True, slots=True)
class RevenueRun:
    """The running total in thousands, by day of the month, from day 0 to today or the month's end."""

    month: Month
    fact: tuple[float, ...]
    today: int
    """The day of the month up to which the fact is known."""
    plan: float | None
    forecast: float | None
    """None once the month is over."""


def running_of(part: PlanPart, month: Month, today: date) -> RevenueRun:
    """Return the running total of one part of the report; the days after today are empty."""
    if today < month.first:
        last = 0
    else:
        last = today.day if today in month else month.last.day
    by_day: dict[int, Decimal] = {}
    for day, amount in part.daily_revenue:
        by_day[day.day] = by_day.get(day.day, Decimal(0)) + amount
    total, fact = Decimal(0), [0.0]
    for place in range(1, last + 1):
        total += by_day.get(place, Decimal(0))
        fact.append(float(total / THOUSAND))
    row = metric_of(part, "revenue")
    plan = float(row.plan / THOUSAND) if row and row.plan else None
    forecast = float(expected(row) / THOUSAND) if row and row.forecast is not None and last else None
    return RevenueRun(month, tuple(fact), last, plan, forecast if last < month.last.day else None)


def day_ticks(running: RevenueRun) -> list[tuple[float, str]]:
    """Return about four dates with their labels: first, today, last, one between; none that touch."""
    last, month = running.month.last.day, running.month
    wanted = [1, last, running.today or last // 2, running.today // 2, (running.today + last) // 2]
    taken: list[int] = []
    for day in wanted:
        if 1 <= day <= last and all(abs(day - other) >= 7 for other in taken):
            taken.append(day)
    return [(day, short_date(month.first.replace(day=day))) for day in sorted(taken)]


class RunningTotal(QWidget):
    """The chart; ``show_running`` fills it. pyqtgraph is imported when there is something to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: Any = None
        self._running: RevenueRun | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(230)
        theme_switch().changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        return QSize(420, 280)

    def show_running(self, running: RevenueRun) -> None:
        self._running = running
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()  # the theme may have changed while it was hidden

    def _draw(self) -> None:
        if self._running is None or not self.isVisible():
            return
        if self._plot is None:
            self._plot = self._make_plot()
            self._layout.addWidget(self._plot)
        self._plot.clear()
        self._plot.setBackground(QColor(theme().base))
        self._axes(self._running)
        self._lines(self._running)

    @staticmethod
    def _make_plot() -> Any:
        import pyqtgraph as pg

        plot = pg.PlotWidget(enableMenu=False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.viewport().installEventFilter(_NoWheel(plot))
        plot.getPlotItem().layout.setContentsMargins(0, 4, 0, 0)
        return plot

    def _axes(self, running: RevenueRun) -> None:
        top = max([1.0, *running.fact, running.plan or 0, running.forecast or 0])
        step = nice_step(top)
        marks = [step * place for place in range(int(top / step + 0.999) + 1)]
        for side, ticks in (
            ("left", [(mark, number(Fraction(mark))) for mark in marks]),
            ("bottom", day_ticks(running)),
        ):
            axis = self._plot.getAxis(side)
            axis.setTicks([ticks])
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(colour("text2"))
            axis.setStyle(
                tickFont=font(), tickLength=0, tickTextOffset=8, hideOverlappingLabels=False, tickAlpha=0
            )
        last = running.month.last.day
        self._plot.setXRange(0, last * self._room_for_labels(), padding=0)
        self._plot.setYRange(0, max(marks[-1], top) * 1.04, padding=0)
        grid = QPen(colour("line"))
        grid.setCosmetic(True)
        for mark in marks:
            self._line([0, last], [mark, mark], grid)

    def _lines(self, running: RevenueRun) -> None:
        last, today, chart = running.month.last.day, running.today, theme().chart
        if running.plan is not None:
            self._line([0, last], [0, running.plan], _pen(chart[4], 1.5, Qt.PenStyle.DotLine))
        if running.forecast is not None:
            ends = [running.fact[-1], running.forecast]
            self._line([today, last], ends, _pen(chart[0], 2, Qt.PenStyle.DashLine))
        if running.today:
            self._line(list(range(today + 1)), list(running.fact), _pen(chart[0], 2.5))
        if 0 < today < last:
            now = [0, max(marks_top(running), 1.0)]
            self._line([today, today], now, _pen(theme().text, 1))
            self._plot.plot(
                [today], [running.fact[-1]], pen=None, symbol="o", symbolSize=8, symbolPen=None,
                symbolBrush=chart[0], antialias=True,
            )  # fmt: skip
        self._labels(running)

    def _room_for_labels(self) -> float:
        """Return by which factor the picture is wider than the month, to leave room for labels."""
        inside = max(self.width() - AXIS, 2 * LABELS)
        return inside / (inside - LABELS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _line(self, x: list[float], y: list[float], pen: QPen) -> None:
        self._plot.plot(x, y, pen=pen, antialias=True)

    def _labels(self, running: RevenueRun) -> None:
        last, gap = running.month.last.day, marks_top(running) * 0.13
        over = running.forecast is None
        ends = running.fact[-1] if over and running.today else running.forecast
        if running.plan is not None:
            y = running.plan
            if ends is not None and 0 <= ends - y < gap:
                y = ends - gap
            said = fill(translate("Plan", "plan %1"), number(Fraction(running.plan)))
            self._label(last * 1.02, y, said, "text2")
        if ends is not None:
            y = ends
            if running.plan is not None and 0 <= running.plan - y < gap:
                y = running.plan - gap
            said = fill(translate("Plan", "%1\nforecast"), number(Fraction(ends)))
            if over:
                said = number(Fraction(ends))
            self._label(last * 1.02, y, said, "accent_text", strong=True)
        if not over and running.today:
            self._label(running.today + 0.4, running.fact[-1] - gap * 0.7, number(Fraction(running.fact[-1])),
                        "text", strong=True)  # fmt: skip

    def _label(self, x: float, y: float, text: str, token: str, *, strong: bool = False) -> None:
        import pyqtgraph as pg

        item = pg.TextItem(text, color=colour(token), anchor=(0, 0.5))
        item.setFont(font(strong=strong))
        item.setPos(x, y)
        self._plot.addItem(item)


class _NoWheel(QWidget):
    """Passes wheel events on to the page instead of the chart."""

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def marks_top(running: RevenueRun) -> float:
    """Return the highest value in the picture."""
    return max([1.0, *running.fact, running.plan or 0.0, running.forecast or 0.0])


def nice_step(top: float) -> float:
    """Return 1, 2, 2.5, 4 or 5 times a power of ten, so that at most four steps reach the top."""
    power = float(10 ** (len(str(int(top))) - 1))
    factors = (0.2, 0.25, 0.4, 0.5, 1.0, 2.0, 2.5)
    found = next((factor * power for factor in factors if top / (factor * power) <= 4), 5 * power)
    return max(found, 1.0)


def _pen(shade: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QColor(shade), width, style)
    pen.setCosmetic(True)
    return pen
