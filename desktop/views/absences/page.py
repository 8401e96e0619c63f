"""The month of everybody's absences and duties: entered, changed and cancelled in place."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.language.dates import full_date, short_date
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.rules.months import Month
from desktop.services.access import Right
from desktop.services.people.absence_month import (
    AbsenceMonth,
    MonthAbsence,
    absence_month,
    absence_touches,
)
from desktop.services.people.absences import edit_absence, record_absence, remove_absence
from desktop.services.settings import clear_calendar_day, set_calendar_day
from desktop.views.absences.absence_form import AbsenceForm, Wanted
from desktop.views.absences.month_grid import MonthGrid, absence_sentence
from desktop.views.desk.calls import Command, command, query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_escape
from desktop.views.widgets.labels import ElidedLabel, Label
from desktop.views.widgets.messages import MessageBar, Question, UndoBar
from desktop.views.widgets.months import MonthSwitch

NEW = 0
KINDS = frozenset({Changed.EMPLOYEE, Changed.SETUP})


class AbsencesPage(QWidget):
    """``leave`` leads back to the tab from which the page was opened."""

    def __init__(self, desk: Desk, navigate: Callable[..., None], leave: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._leave = desk, leave
        self._take_back = lambda: navigate("undo")
        self._month: AbsenceMonth | None = None
        self._removing: MonthAbsence | None = None
        self.months = MonthSwitch(Month.of(desk.now().date()), self)
        self.months.changed.connect(lambda _month: self.load())
        self.grid = MonthGrid()
        self.grid.marked.connect(self._begin_new)
        self.grid.opened.connect(self._open)
        self.grid.removing.connect(self._ask_to_remove)
        self.grid.day_chosen.connect(self._toggle_day)
        self.form = AbsenceForm(self._save, self._ask_to_remove, self._look, lambda: desk.now().date())
        self.form.opened.connect(self._form_opened)
        self.question = Question()
        self.question.agreed.connect(self._remove)
        self.message, self.undo = MessageBar(), UndoBar()
        self.gaps = Label("", token="late", wrap=True)
        self.days = Label("", token="text2", wrap=True)
        self._lay_out()
        self.load()

    def _lay_out(self) -> None:
        title = ElidedLabel(translate("Absences", "Absences and duty"), points=17, strong=True)
        back = Button(translate("Undo", "Back"), "plain", icon="chevron-left", key="Esc", clicked=self._leave)
        new = Button(translate("Absences", "Absence"), icon="plus", key="Ins", clicked=self._begin_here)
        head = boxed(row(title, self.months, None, new, back, spacing=12, margins=(20, 12, 20, 12)))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keys = translate(
            "Absences", "Arrows move, Shift marks several days, Enter enters or opens, Del removes."
        )
        below = column(
            self.gaps, self.days, Label(keys, token="text2", wrap=True), spacing=6, margins=(20, 10, 20, 10)
        )
        area.setWidget(boxed(column(self.grid, boxed(below), None)))
        left = boxed(column(head, Line(), self.message, self.question, area, self.undo))
        self.panel = SidePanel()
        self.panel.show_contents(boxed(column(self.form, None)))
        self.panel.hide()
        whole = row(left, self.panel, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def load(self) -> None:
        """Read the month."""
        self._desk.read(
            self, query(absence_month, self.months.month), then=self._show,
            failed=lambda error: self.message.say(error_sentence(error)), key="month",
        )  # fmt: skip

    def refresh(self, kinds: set[Changed]) -> None:
        """Read the month again if absences or the calendar changed."""
        if not kinds or kinds & KINDS:
            self.load()

    def _show(self, month: AbsenceMonth) -> None:
        self._month = month
        self.grid.show_month(month, self._desk.now().date())
        gaps = [short_date(one.day) for one in month.days if any(one.uncovered)]
        said = translate("Absences", "Nobody on duty is there, at least half a day: %1")
        self.gaps.setText(fill(said, ", ".join(gaps)))
        self.gaps.setVisible(bool(gaps))
        self.days.setText(_calendar_words(month))

    def _begin_here(self) -> None:
        month = self._month
        if month is not None and month.people:
            day = month.days[self.grid.day].day
            self._begin_new(month.people[self.grid.person][0], day, day)

    def _begin_new(self, employee: str, first: date, last: date) -> None:
        if self._month is not None and self._may_enter(employee):
            self.grid.selected = None
            self.form.begin_new(self._month, employee, first, last)

    def _may_enter(self, employee: str) -> bool:
        own = employee == self._desk.user.name and Right.RECORD_OWN_ABSENCES in self._desk.rights
        return own or Right.RECORD_ALL_ABSENCES in self._desk.rights

    def _open(self, absence: MonthAbsence) -> None:
        if self._month is not None and self._may_enter(absence.employee):
            self.grid.selected = absence.id
            self.grid.update()
            self.form.begin_stored(self._month, absence)

    def _form_opened(self, opened: bool) -> None:
        self.panel.setVisible(opened)
        if not opened:
            self.grid.selected = None
            self.grid.setFocus()

    def _look(self, wanted: Wanted) -> None:
        asked = query(absence_touches, wanted.employee, wanted.start, wanted.end)
        self._desk.read(self, asked, then=self.form.show_touched, key="touches")

    def _save(self, wanted: Wanted) -> None:
        stored = wanted.stored
        values: dict[str, Any] = {
            "start": wanted.start, "end": wanted.end, "kind": wanted.kind, "substitute": wanted.substitute,
        }  # fmt: skip
        asked: Command[Any] = (
            command(record_absence, employee=wanted.employee, **values)
            if stored is None
            else command(edit_absence, absence=stored.id, version=stored.version, **values)
        )
        self._write(asked, fill(translate("Absences", "Absence saved: %1"), wanted.employee), self.form.fail)

    def _write(self, asked: Command[Any], said: str, failed: Callable[[Exception], object]) -> None:
        def done(_result: Any) -> None:
            self.form.close_form()
            self.undo.offer(said, self._take_back)

        self._desk.write(self, asked, then=done, failed=failed)

    def _ask_to_remove(self, absence: MonthAbsence) -> None:
        self._removing = absence
        question = fill(translate("Absences", "Remove this absence: %1?"), absence_sentence(absence))
        self.question.ask(question, translate("Absences", "Remove"))

    def _remove(self) -> None:
        absence = self._removing
        if absence is not None:
            asked = command(remove_absence, absence=absence.id, version=absence.version)
            self._write(
                asked, fill(translate("Absences", "Absence removed: %1"), absence.employee), self._failed
            )

    def _toggle_day(self, day: date) -> None:
        """Let the owner say that a day is worked or free, or take that back."""
        month = self._month
        if month is None or Right.CHANGE_SETUP not in self._desk.rights:
            return
        found = month.days[day.day - 1]
        asked: Command[Any]
        if found.corrected:
            asked = command(clear_calendar_day, day=day, version=month.calendar_versions[day])
            said = fill(translate("Absences", "%1: as in the country's calendar again"), full_date(day))
        else:
            asked = command(set_calendar_day, day=day, version=NEW, working=not found.working)
            free, worked = translate("Absences", "%1 is free now"), translate("Absences", "%1 is worked now")
            said = fill(free if found.working else worked, full_date(day))
        self._write(asked, said, self._failed)

    def _failed(self, error: Exception) -> None:
        self.message.say(error_sentence(error))
        self.load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not on_escape(event, self._leave):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _calendar_words(month: AbsenceMonth) -> str:
    """Return the days that are not as their weekday says, and the number of working days."""
    free = [str(one.day.day) for one in month.days if not one.working and one.day.weekday() < 5]
    worked = [str(one.day.day) for one in month.days if one.working and one.day.weekday() >= 5]
    said = [fill(translate("Absences", "Working days: %1."), sum(one.working for one in month.days))]
    if free:
        said.append(fill(translate("Absences", "Free on weekdays: %1."), ", ".join(free)))
    if worked:
        said.append(fill(translate("Absences", "Worked on weekends: %1."), ", ".join(worked)))
    return " ".join(said)
