"""The chart of weekly closing balances: a line for each manager, the picked one thick, names at the ends."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.dates import short_date
from desktop.language.numbers import signed
from desktop.services.dealing import WeekBalance
from desktop.views.look.theme import colour, font, theme, theme_switch

HEIGHT = 240
LABEL = 19
"""The least distance of two names, in pixels."""
SERIES = 4
"""Further managers share the fifth colour."""


class BalanceChart(QWidget):
    """``show_weeks`` fills it. pyqtgraph is imported when there is something to draw."""

    def __init__(self) -> None:
        super().__init__()
        self._plot: Any = None
        self._weeks: Sequence[WeekBalance] = ()
        self._names: Sequence[str] = ()
        self._picked, self._money = "", False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(HEIGHT)
        theme_switch().changed.connect(self._draw)

    def show_weeks(
        self, weeks: Sequence[WeekBalance], names: Sequence[str], picked: str, *, money: bool
    ) -> None:
        """Show the balances in orders, or in money."""
        self._weeks, self._names, self._picked, self._money = weeks, names, picked, money
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._weeks or not self.isVisible():
            return
        if self._plot is None:
            self._plot = _make_plot()
            self._layout.addWidget(self._plot)
        self._plot.clear()
        self._plot.setBackground(QColor(theme().window))
        lines = {name: [self._figure(week, name) for week in self._weeks] for name in self._names}
        top = max([abs(one) for line in lines.values() for one in line] + [0.01])
        last = max(len(self._weeks) - 1, 1)
        self._axes(top, last)
        for place, name in enumerate(self._names):
            pen = _pen(theme().chart[min(place, SERIES)], 2.5 if name == self._picked else 1.5)
            self._plot.plot(list(range(len(self._weeks))), lines[name], pen=pen, antialias=True)
        self._labels(lines, top, last)

    def _figure(self, week: WeekBalance, name: str) -> float:
        turns, value = week.balances.get(name, (0, 0))
        return float(value if self._money else turns)

    def _axes(self, top: float, last: int) -> None:
        places = 0 if self._money or top >= 3 else 1
        half = top if self._money else max(round(top, places), 0.1)
        marks = [(mark, signed_figure(mark, places)) for mark in (-half, 0.0, half)]
        days = [(place, short_date(self._weeks[place].day)) for place in _ticks(len(self._weeks))]
        for side, ticks in (("left", marks), ("bottom", days)):
            axis = self._plot.getAxis(side)
            axis.setTicks([ticks])
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(colour("text2"))
            axis.setStyle(tickFont=font(), tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
        self._plot.setXRange(0, last * 1.42, padding=0)
        self._plot.setYRange(-top * 1.1, top * 1.1, padding=0)
        for mark, _ in marks:
            self._plot.plot([0, last], [mark, mark], pen=_pen(theme().line, 1))

    def _labels(self, lines: dict[str, list[float]], top: float, last: int) -> None:
        """Put the names at the ends of the lines, pushed apart where they would touch."""
        import pyqtgraph as pg

        step = 2.2 * top * LABEL / (HEIGHT - 40)
        named = sorted(lines, key=lambda name: lines[name][-1])
        if len(named) > SERIES + 1:
            named = [name for name in named if name in (named[0], named[-1], self._picked)]
        places = spread([lines[name][-1] for name in named], step, 1.05 * top)
        for name, y in zip(named, places, strict=True):
            picked = name == self._picked
            item = pg.TextItem(_short(name), color=colour("text" if picked else "text2"), anchor=(0, 0.5))
            item.setFont(font(strong=picked))
            item.setPos(last * 1.02, y)
            self._plot.addItem(item)


def spread(wanted: Sequence[float], step: float, most: float) -> list[float]:
    """Return ascending places at least ``step`` apart, near the wanted ones and not above ``most``."""
    places: list[float] = []
    for one in wanted:
        places.append(max(one, places[-1] + step) if places else one)
    above = most
    for place in range(len(places) - 1, -1, -1):
        places[place] = min(places[place], above)
        above = places[place] - step
    return places


def signed_figure(value: float, places: int) -> str:
    """Return an axis mark: a balance in orders with a digit, in money as it is."""
    return signed(Fraction(value).limit_denominator(1000), places)


def _ticks(count: int) -> list[int]:
    """Return the places of up to four dates, the first and the last among them."""
    if count <= 1:
        return [0] if count else []
    parts = min(count - 1, 3)
    return sorted({round(part * (count - 1) / parts) for part in range(parts + 1)})


def _short(name: str) -> str:
    """Return the first word of a name, shortened: the lines end close to the edge."""
    first = name.split()[0]
    return first if len(first) <= 11 else first[:10] + "…"


def week_rows(weeks: Sequence[WeekBalance], names: Sequence[str]) -> list[tuple[date, list[Any]]]:
    """Return the figures behind the chart, newest week first: the day after the week, both balances."""
    return [(week.day, [week.balances.get(name, (0, 0)) for name in names]) for week in reversed(weeks)]


def _make_plot() -> Any:
    import pyqtgraph as pg

    plot = pg.PlotWidget(enableMenu=False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.getPlotItem().layout.setContentsMargins(0, 4, 0, 0)
    return plot


def _pen(shade: str, width: float) -> QPen:
    pen = QPen(QColor(shade), width)
    pen.setCosmetic(True)
    return pen
