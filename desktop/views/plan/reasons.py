"""Reasons for missed plans: those filed for the month, and a form to file another one."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.services.planning import PlanPart, ReasonRow, file_reason
from desktop.views.desk.calls import command
from desktop.views.plan.pace import Pace, pace_of
from desktop.views.plan.words import metric_title
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import clear, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.labels import ElidedLabel, IconLabel

STATES = {None: ("clock", "waiting"), True: ("circle-check", "ok"), False: ("circle-x", "late")}


class ReasonForm(InlineForm):
    """Form for filing why a plan was missed; the owner judges it in Pay."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Plan", "File the reason"), self._store)
        self._actions = actions
        self._month: Month | None = None
        self._employee = ""
        self.which = choice([], 200)
        self.text = line_edit(translate("Plan", "two weeks at the exhibition"))
        self.add_field(translate("Plan", "Missed plan"), self.which)
        self.add_field(translate("Plan", "Why"), self.text, 1)

    def open_for(self, month: Month, part: PlanPart, metric: str | None) -> None:
        self._month, self._employee = month, part.employee or ""
        self.which.clear()
        self.which.addItem(translate("Plan", "the whole plan"), None)
        for missed in part.metrics:
            if pace_of(missed) in (Pace.BELOW, Pace.FAR_BELOW):
                self.which.addItem(metric_title(missed.metric), missed.metric)
        self.which.setCurrentIndex(max(self.which.findData(metric), 0))
        self.text.clear()
        self.open_form(self.text)

    def _store(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.say_wrong(translate("Plan", "A reason needs words."))
            return
        self.set_working(True)
        given = {"metric": self.which.currentData(), "text": text}
        asked = command(file_reason, month=str(self._month), employee=self._employee, **given)
        self._actions.write(asked, self._employee, self)


class Reasons(QWidget):
    """The reasons on file of one employee's month, the form and the button that opens it."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__()
        self._month: Month | None = None
        self._part: PlanPart | None = None
        self.picked: Callable[[], str | None] = lambda: None
        self.form = ReasonForm(actions)
        self.button = Button(translate("Plan", "Reason…"), icon="message-square", clicked=self.open_form)
        needs_drive(actions.desk, self.button, file_reason)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(8)
        self._bar = row(self._lines, self.button, spacing=16, margins=(20, 0, 20, 0))
        self._bar.setStretch(0, 1)
        layout.addLayout(self._bar)
        layout.addWidget(self.form)
        self.form.opened.connect(lambda on: self.button.setVisible(not on))

    def show_reasons(self, month: Month, part: PlanPart, rows: list[ReasonRow], *, may_file: bool) -> None:
        self._month, self._part = month, part
        clear(self._lines)
        mine = [reason for reason in rows if reason.employee == part.employee]
        for reason in mine:
            self._lines.addWidget(_line(reason))
        missed = any(pace_of(metric) in (Pace.BELOW, Pace.FAR_BELOW) for metric in part.metrics)
        self.button.setVisible(may_file and missed and self.form.isHidden())
        self.setVisible(bool(mine) or (may_file and missed))

    def open_form(self) -> None:
        if self._month is not None and self._part is not None:
            self.form.open_for(self._month, self._part, self.picked())


def _line(reason: ReasonRow) -> QWidget:
    icon, token = STATES[reason.accepted]
    metric = translate("Plan", "the whole plan") if reason.metric is None else metric_title(reason.metric)
    text = fill(translate("Plan", "%1: «%2» — %3"), metric, reason.text, judgement(reason.accepted))
    line = QWidget()
    parts = row(IconLabel(icon, token, 16), ElidedLabel(text))
    parts.setStretch(1, 1)
    line.setLayout(parts)
    return line


def judgement(accepted: bool | None) -> str:
    if accepted is None:
        return translate("Plan", "awaits the owner's decision")
    return translate("Plan", "accepted") if accepted else translate("Plan", "declined")
