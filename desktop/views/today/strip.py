"""The strip above a day: what was done of today's plan, what is earned so far, the office's break-even."""

from decimal import Decimal
from fractions import Fraction
from math import ceil

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import words
from desktop.language.numbers import number, percent, whole_money
from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.services.care.month_so_far import MonthSoFar, month_so_far
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import boxed, clear, column, row
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.rows import bar


class Gauge(QWidget):
    """A thin bar that is filled to a part of 1."""

    def __init__(self, part: float) -> None:
        super().__init__()
        self._part = part
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar(painter, self.rect(), self._part)
        painter.end()


class DayStrip(QWidget):
    """Own figures of the running month, whoever's day is shown below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = row(spacing=24, margins=(20, 0, 20, 12))
        self.setLayout(self._row)

    def refresh(self, kinds: set[Changed]) -> None:
        """Read the figures again if an operation may have changed them."""
        if not kinds or kinds & {Changed.PLAN, Changed.PAY, Changed.SETUP}:
            self._desk.read(self, query(month_so_far, self._desk.now()), then=self._show, key="month")

    def _show(self, shown: MonthSoFar) -> None:
        clear(self._row)
        for one in shown.metrics:
            done = number(one.done)
            if one.plan is None or one.plan <= 0:
                self._add(words.metric(one.metric), done, None)
                continue
            plan = ceil(one.plan)
            self._add(
                words.metric(one.metric), fill(translate("Today", "%1 of %2"), done, plan), one.done / plan
            )
        if shown.earned is not None:
            self._add(translate("Today", "Earned so far this month"), whole_money(shown.earned), None)
        if shown.break_even > 0:
            part = shown.collected / shown.break_even
            said = fill(
                translate("Today", "%1 of %2"), whole_money(shown.collected), whole_money(shown.break_even)
            )
            self._add(translate("Today", "Office: break-even of the month"), percent(part), part, said)

    def _add(self, title: str, value: str, part: Fraction | Decimal | None, tip: str = "") -> None:
        parts: list[QWidget | int | None] = [
            ElidedLabel(title, token="text2") if tip else Label(title, token="text2"),
            Label(value, points=13, strong=True),
        ]
        parts += [4, Gauge(float(part))] if part is not None else [None]
        box = boxed(column(*parts))
        box.setToolTip(tip)
        self._row.addWidget(box)
