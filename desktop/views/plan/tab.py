"""The tab Plan & fact: one month of the office or of one manager."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language.dates import month_name
from desktop.language.translate import translate
from desktop.rules.changes import Changed
from desktop.rules.months import Month
from desktop.services.access import Right
from desktop.services.planning import (
    PlanPart,
    PlanReport,
    ReasonRow,
    copy_last_targets,
    list_reasons,
    plan_report,
    set_target,
)
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk, Office
from desktop.views.desk.write_out import write_out
from desktop.views.plan.charts import Charts
from desktop.views.plan.metrics_model import MetricsModel, full_target
from desktop.views.plan.people import PartChoice
from desktop.views.plan.plan_conflict import PlanConflict
from desktop.views.plan.reasons import Reasons
from desktop.views.plan.summary import elapsed_words, summary, weak_words
from desktop.views.plan.table import MetricsTable
from desktop.views.plan.words import metric_title
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Gap, Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import WITHIN, shortcut
from desktop.views.widgets.labels import Label
from desktop.views.widgets.months import MonthSwitch
from desktop.views.widgets.sentence import Sentence
from desktop.views.widgets.table_tools import TableTools

WIDE, ABOVE_CHARTS = 1180, 480
KINDS = frozenset({Changed.PLAN, Changed.ORDER, Changed.CLIENT, Changed.EMPLOYEE, Changed.SETUP, Changed.PAY})


class PlanTab(QWidget):
    """The tab; ``refresh`` takes the kinds that changed (none: everything)."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self._desk = desk
        self._report: PlanReport | None = None
        self._reasons: list[ReasonRow] = []
        self._stale = True
        self.month = MonthSwitch(Month.of(desk.now().date()), self)
        self.people = PartChoice()
        self.sentence = Sentence(points=13)
        self.elapsed = Label("", token="text2")
        self.weak = Label("")
        self.weak_below = Label("", wrap=True)
        self.model = MetricsModel(self)
        self.table = MetricsTable()
        self.table.setModel(self.model)
        self.conflict = PlanConflict()
        self.doing = PageActions(desk, self, partial(navigate, "undo"), self.load)
        self.reasons = Reasons(self.doing)
        self.reasons.picked = self._picked_metric
        self.charts = Charts()
        self.edit = Button(translate("Plan", "Change the plan"), "link", icon="pencil", clicked=self._edit)
        self.edit.setToolTip("F4")
        needs_drive(desk, self.edit, set_target)
        self.copy = Button(
            translate("Plan", "Copy last month"), "link", icon="calendar-days", clicked=self._copy
        )
        needs_drive(desk, self.copy, copy_last_targets)
        shortcut("F4", self, self._edit, WITHIN)
        self._lay_out()
        self.month.changed.connect(lambda _month: self.load())
        self.people.chosen.connect(lambda _name: self._show_part())
        self.table.opened.connect(self.table.edit_plan)
        title = translate("Plan", "Plan and fact")
        self.tools = TableTools(self.table, "", title, partial(write_out, desk, self))
        self.tools.about = lambda: month_name(self.month.month)
        self.reasons.form.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.target_edited.connect(self._set_target)

    def _lay_out(self) -> None:
        head = row(
            Label(translate("Plan", "Plan & fact"), points=17, strong=True), 12, self.month, None,
            self.copy, self.edit, self.people, spacing=8, margins=(20, 12, 20, 6),
        )  # fmt: skip
        self.weak.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.weak_below.setContentsMargins(20, 0, 20, 4)
        said = row(self.sentence, self.elapsed, None, self.weak, spacing=14, margins=(20, 4, 20, 4))
        contents = QWidget()
        layout = QVBoxLayout(contents)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        for part in (
            boxed(head),
            boxed(said),
            self.weak_below,
            self.conflict,
            self.table,
            self.reasons,
            Gap(0, 8),
            Line(),
            self.charts,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self.reasons.hide()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(contents)
        whole = column(area, self.doing.bar)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def load(self) -> None:
        month = self.month.month
        self._desk.read(self, query(_read_month, self._desk.now(), month), then=self._show, key="month")

    def _show(self, read: tuple[PlanReport, list[ReasonRow]]) -> None:
        self._report, self._reasons = read
        self.people.show_people([part.employee or "" for part in self._report.employees])
        self._show_part()

    @property
    def part(self) -> PlanPart | None:
        """The part of the report that is shown, None before the first report."""
        if self._report is None:
            return None
        chosen = self.people.value
        found = [part for part in self._report.employees if part.employee == chosen]
        return found[0] if found else self._report.office

    def _show_part(self) -> None:
        report, part, today = self._report, self.part, self._desk.now().date()
        if report is None or part is None:
            return
        may_plan = Right.SET_PLANS in self._desk.rights
        self.model.show(report, part, editable=may_plan)
        self.edit.setVisible(may_plan and bool(part.metrics))
        self.copy.setVisible(may_plan and all(row.plan is None for row in part.metrics))
        self.table.fit_rows()
        self.sentence.show_words(*summary(report, part))
        self.elapsed.setText(elapsed_words(report))
        for label in (self.weak, self.weak_below):
            label.setText(weak_words(report, part))
        self._place_weak()
        may_file = part.employee is not None and (
            Right.FILE_ALL_REASONS in self._desk.rights
            or (Right.FILE_OWN_REASONS in self._desk.rights and self._desk.user.name == part.employee)
        )
        self.reasons.show_reasons(report.month, part, self._reasons, may_file=may_file)
        self.charts.show_part(report, part, today)

    def _place_weak(self) -> None:
        """Show the weak spot beside the sentence if there is room, else below it."""
        beside = self.width() >= WIDE
        self.weak.setVisible(beside and bool(self.weak.text()))
        self.weak_below.setVisible(not beside and bool(self.weak.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_weak()
        self.charts.total.setMinimumHeight(min(max(self.height() - ABOVE_CHARTS, 230), 440))

    def _edit(self) -> None:
        """Edit the plan of the chosen row, else of the first."""
        if self.edit.isVisible() and self.edit.isEnabled():
            self.table.edit_plan(max(self.table.current_row(), 0))

    def _copy(self) -> None:
        """Copy the plans of the month before into the shown one."""
        month = self.month.month
        self.doing.write(
            command(copy_last_targets, month=str(month)), month_name(month),
            then=self.conflict.clear, failed=self.conflict.show_error,
        )  # fmt: skip

    def _picked_metric(self) -> str | None:
        place = self.table.current_row()
        return self.model.metric(place).metric if place >= 0 else None

    def _set_target(self, metric: str, target: Decimal | None) -> None:
        part = self.part
        if part is None:
            return
        shown = next((full_target(row, part) for row in part.metrics if row.metric == metric), None)
        save = partial(self._write_target, str(self.month.month), part.employee, metric)
        save(target, [shown])

    def _write_target(
        self, month: str, employee: str | None, metric: str, target: Decimal | None,
        seen: list[Fraction | None],
    ) -> None:  # fmt: skip
        """Store a plan; if another one was stored meanwhile, both are offered."""
        save = partial(self._write_target, month, employee, metric)
        about = ", ".join(part for part in (employee or "", metric_title(metric)) if part)
        self.doing.write(
            command(set_target, month=month, employee=employee, metric=metric, target=target, seen=seen),
            about, then=self.conflict.clear, failed=partial(self._target_refused, save),
        )  # fmt: skip

    def _target_refused(self, save: Callable[..., None], error: Exception) -> None:
        self.load()
        self.conflict.show_refusal(error, save)

    def refresh(self, kinds: set[Changed]) -> None:
        if kinds and not kinds & KINDS:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh(set())


def _read_month(
    store: Office, viewer: int | None, now: datetime, month: Month
) -> tuple[PlanReport, list[ReasonRow]]:
    """Return what the tab shows: the month's report and reasons."""
    return plan_report(store, viewer, now, month), list_reasons(store, viewer, month)
