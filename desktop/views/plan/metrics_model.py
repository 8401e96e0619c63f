"""The item model of metrics: a row per metric with its bullet bar and figures."""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.language.metric_figures import metric_figure
from desktop.language.numbers import NOTHING, number, parse_amount
from desktop.language.translate import fill, translate
from desktop.rules.metrics import Unit, find_metric, find_sum
from desktop.services.planning import MetricRow, PlanPart, PlanReport
from desktop.views.plan.pace import Pace, elapsed_share, expected, pace_of
from desktop.views.plan.words import gap_words, goal, metric_title
from desktop.views.widgets.tables import ICON, STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex
BULLET = Qt.ItemDataRole.UserRole
SHORT = (Pace.BELOW, Pace.FAR_BELOW)
PACE_TOKENS = {Pace.AHEAD: "ok", Pace.ON_PACE: "ok", Pace.BELOW: "waiting", Pace.FAR_BELOW: "late"}
PACE_ICONS = {
    Pace.AHEAD: "trending-up",
    Pace.ON_PACE: "check",
    Pace.BELOW: "trending-down",
    Pace.FAR_BELOW: "trending-down",
}


class MetricColumn(IntEnum):
    """Columns of the table of metrics."""

    METRIC = 0
    BAR = 1
    FACT = 2
    PLAN = 3
    FORECAST = 4
    GAP = 5


@dataclass(frozen=True, slots=True)
class Bullet:
    """Fact, forecast and pace mark as parts of the plan (1.0); None if there is nothing to show."""

    fact: float
    forecast: float | None
    mark: float | None
    pace: Pace


def bullet_of(row: MetricRow, mark: Fraction | None) -> Bullet | None:
    pace = pace_of(row)
    if pace is None or not row.plan:
        return None
    forecast = None if row.forecast is None or mark is None else float(row.forecast / row.plan)
    return Bullet(float((row.fact or 0) / row.plan), forecast, None if mark is None else float(mark), pace)


def full_target(row: MetricRow, part: PlanPart) -> Fraction | None:
    """Return the month's target before absences reduced it; None without a plan or available days."""
    if row.plan is None or part.employee is None or find_sum(row.metric) is None:
        return row.plan
    return row.plan * part.working_days / part.available_days if part.available_days else None


def parsed_target(text: str, metric: str) -> Decimal | None:
    """Return the plan that a person typed in the metric's unit, None for an empty text; else ValueError."""
    if find_metric(metric).unit is not Unit.PART:
        return parse_amount(text)
    part = parse_amount(text.replace("%", "").strip())
    return None if part is None else part / 100


class MetricsModel(QAbstractTableModel):
    """The metrics of one part of the report; ``show`` fills it.

    An edited target is emitted as a signal; the model shows it once the next report holds it.
    """

    target_edited = Signal(str, object)
    """Emits the metric's name and the target as Decimal, or None to remove it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: PlanReport | None = None
        self._part: PlanPart | None = None
        self._editable = False

    def show(self, report: PlanReport, part: PlanPart, editable: bool) -> None:
        same_rows = self._editable == editable and _rows_of(self._report, self._part) == _rows_of(
            report, part
        )
        if same_rows:  # a plan that is being typed stays in its editor
            self._report, self._part = report, part
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(MetricColumn) - 1))
            return
        self.beginResetModel()
        self._report, self._part, self._editable = report, part, editable
        self.endResetModel()

    def metric(self, row: int) -> MetricRow:
        if self._part is None:
            raise IndexError(row)
        return self._part.metrics[row]

    @property
    def mark(self) -> Fraction | None:
        return elapsed_share(self._report) if self._report else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() or self._part is None else len(self._part.metrics)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(MetricColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.metric(index.row()), MetricColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == BULLET:
            return bullet_of(row, self.mark)
        if role == STRONG:
            return column == MetricColumn.FACT or (column == MetricColumn.GAP and pace_of(row) in SHORT)
        if role == TOKEN:
            return _token(row, column)
        if role == ICON and column == MetricColumn.GAP:
            return _icon(row)
        if role == Qt.ItemDataRole.EditRole and column == MetricColumn.PLAN:
            target = full_target(row, self._part) if self._part else None
            return "" if target is None else metric_figure(target, row.metric)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and MetricColumn.FACT <= column <= MetricColumn.FORECAST:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: MetricRow, column: MetricColumn) -> str:
        over = self._report is not None and self._report.elapsed_days >= self._report.working_days
        match column:
            case MetricColumn.METRIC:
                return metric_title(row.metric)
            case MetricColumn.BAR:
                return ""
            case MetricColumn.FACT:
                return metric_figure(row.fact, row.metric)
            case MetricColumn.PLAN:
                return goal(row.plan, row.metric)
            case MetricColumn.FORECAST:
                return NOTHING if over or find_sum(row.metric) is None else number(expected(row))
            case MetricColumn.GAP:
                return gap_words(row, over)

    def _hint(self, row: MetricRow, column: MetricColumn) -> str | None:
        part = self._part
        if column == MetricColumn.FORECAST and row.pipeline is not None:
            return fill(translate("Plan", "by open orders: %1"), number(row.pipeline))
        if column != MetricColumn.PLAN or part is None or row.plan is None:
            return None
        target = full_target(row, part)
        if target is None or target == row.plan:
            return None
        return fill(
            translate("Plan", "month's target %1, reduced to %2 of %3 working days"),
            metric_figure(target, row.metric),
            number(part.available_days, 0 if part.available_days.denominator == 1 else 1),
            part.working_days,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == MetricColumn.PLAN and self._editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if value == self.data(index, role):
            return False
        try:
            target = parsed_target(str(value), self.metric(index.row()).metric)
        except ValueError:
            return False
        if target is not None and target < 0:
            return False
        self.target_edited.emit(self.metric(index.row()).metric, target)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if (
            role == Qt.ItemDataRole.TextAlignmentRole
            and MetricColumn.FACT <= section <= MetricColumn.FORECAST
        ):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return _heads()[section]
        return None


def _rows_of(report: PlanReport | None, part: PlanPart | None) -> tuple[object, ...] | None:
    """Return what the rows are about: month, employee and metrics; None without any."""
    if report is None or part is None:
        return None
    return report.month, part.employee, tuple(row.metric for row in part.metrics)


def _token(row: MetricRow, column: MetricColumn) -> str:
    pace = pace_of(row)
    if column == MetricColumn.GAP and pace is not None:
        return PACE_TOKENS[pace]
    return "text2" if column == MetricColumn.PLAN else "text"


def _icon(row: MetricRow) -> str | None:
    pace = pace_of(row)
    return None if pace is None else PACE_ICONS[pace]


def _heads() -> tuple[str, ...]:
    return (
        translate("Plan", "Metric"),
        "",
        translate("Plan", "fact"),
        translate("Plan", "plan"),
        translate("Plan", "forecast"),
        translate("Plan", "to plan"),
    )
