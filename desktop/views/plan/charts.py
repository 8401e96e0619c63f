"""The charts below the metrics: running total, calls against the norm of the day, funnel."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.numbers import percent, with_sign
from desktop.language.translate import fill, translate
from desktop.services.planning import PlanPart, PlanReport
from desktop.views.plan.chart import RunningTotal, running_of
from desktop.views.plan.funnel import FunnelBars
from desktop.views.plan.heat import CallsHeat
from desktop.views.plan.pace import weak_step
from desktop.views.plan.words import stage_title
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.labels import Label

THREE_WIDE = 1000
"""Width below which the funnel stands under the other charts."""


class Charts(QWidget):
    """The three charts; ``show_part`` fills them."""

    def __init__(self) -> None:
        super().__init__()
        self.total = RunningTotal()
        self.heat = CallsHeat()
        self.funnel = FunnelBars()
        self._month = Label("", token="text2")
        self._weak = Label("", token="text2", wrap=True)
        self._few = Label("", token="text2", wrap=True)
        self._parts = (
            _part(with_sign(translate("Plan", "Running total of revenue, thousand %1")), self.total),
            _part(translate("Plan", "Calls against the norm of the day"), self.heat),
            boxed(
                column(
                    row(Label(translate("Plan", "Funnel"), strong=True), None, self._month),
                    8,
                    self.funnel,
                    8,
                    self._weak,
                    4,
                    self._few,
                    None,
                )
            ),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 12, 20, 0)
        self._grid.setHorizontalSpacing(36)
        self._grid.setVerticalSpacing(20)
        self._columns = 0
        self._arrange(3)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for place, stretch in enumerate((42, 38, 31)):
            self._grid.setColumnStretch(place, stretch if place < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= THREE_WIDE else 2)

    def show_part(self, report: PlanReport, part: PlanPart, today: date) -> None:
        self.total.show_running(running_of(part, report.month, today))
        people = report.employees if part.employee is None else (part,)
        called = [one for one in people if one.calls]
        self.heat.show_calls(called, today)
        self._parts[1].setVisible(bool(called))
        self.funnel.show_steps(part.funnel)
        self._month.setText(month_name(report.month).split(" ")[0])
        weak = weak_step(part.funnel)
        self._weak.setText("" if weak is None else _weak_words(weak.stage, weak.conversion, weak.usual))
        few = translate("Plan", "Few orders: the conversions behind the forecast are the office's.")
        self._few.setText(few if part.few_orders else "")


def _part(title: str, chart: QWidget) -> QWidget:
    return boxed(column(Label(title, strong=True), 10, chart, None))


def _weak_words(stage: str, conversion: object, usual: object) -> str:
    said = translate("Plan", "%1: %2 get there, usually %3")
    return fill(said, stage_title(stage), percent(conversion), percent(usual))  # type: ignore[arg-type]
