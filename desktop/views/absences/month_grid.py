"""A month painted as a whole: a row per person with bars for absences, and two rows of duty below.

Arrows move a cell, Shift with them marks several days, Ins or Enter enters an absence there or opens the one
that is there, Del asks to remove it; a drag over days marks them, too.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import full_date, weekday_short
from desktop.language.translate import fill, translate
from desktop.services.people.absence_month import AbsenceMonth, MonthAbsence, MonthDay
from desktop.views.look.theme import colour, theme
from desktop.views.widgets.rows import CENTRE, cell

NAMES, LEAST_DAY = 154, 20
HEAD, PERSON, DUTY = 48, 44, 30
TINTS = {"vacation": 0, "sick": 1, "errand": 2, "calls": 3, "meeting": 3}
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
OTHER_TINT = 4
"""The place of a kind's colour among the chart's."""


class MonthGrid(QWidget):
    """``marked(name, first, last)``: days to enter an absence for; ``opened`` and ``removing`` with an
    absence; ``day_chosen(day)``: a day's head was clicked."""

    marked = Signal(str, object, object)
    opened = Signal(object)
    removing = Signal(object)
    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Absences", "Absences of the month"))
        self._month: AbsenceMonth | None = None
        self._today = date.min
        self.person, self.day, self._from = 0, 0, 0
        self.selected: int | None = None

    def show_month(self, month: AbsenceMonth, today: date) -> None:
        """Show a month; the current cell stays, or goes to today."""
        fresh = self._month is None or self._month.month != month.month
        self._month, self._today = month, today
        self.person = min(self.person, max(0, len(month.people) - 1))
        if fresh:
            self.day = self._from = today.day - 1 if today in month.month else 0
        self.setMinimumSize(self.sizeHint())
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        people = len(self._month.people) if self._month is not None else 0
        return QSize(NAMES + 31 * LEAST_DAY, HEAD + people * PERSON + 2 * DUTY + 1)

    @property
    def _days(self) -> tuple[MonthDay, ...]:
        return self._month.days if self._month is not None else ()

    @property
    def _wide(self) -> int:
        return max(LEAST_DAY, (self.width() - NAMES) // max(1, len(self._days)))

    def _left(self, day: int) -> int:
        return NAMES + day * self._wide

    def absence_at(self, person: int, day: int) -> MonthAbsence | None:
        """Return the absence of a person that covers a part of a day."""
        if self._month is None or not self._month.people:
            return None
        begins = datetime.combine(self._days[day].day, time())
        name = self._month.people[person][0]
        own = [one for one in self._month.absences if one.employee == name]
        return next((one for one in own if one.start < begins + timedelta(days=1) and one.end > begins), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._month is None:
            return
        painter = QPainter(self)
        bottom = HEAD + len(self._month.people) * PERSON
        for place, day in enumerate(self._days):
            left = self._left(place)
            if not day.working:
                shade = QRect(left, HEAD, self._wide, bottom + 2 * DUTY - HEAD)
                painter.fillRect(shade, colour("window"))
            self._paint_head(painter, left, day)
        for place, (name, role) in enumerate(self._month.people):
            self._paint_person(painter, HEAD + place * PERSON, name, words.role(role), place == self.person)
        self._paint_marked(painter)
        for one in self._month.absences:
            self._paint_absence(painter, one)
        self._paint_duty(painter, bottom)
        if self._today in self._month.month:
            painter.setPen(QPen(colour("text2"), 2))
            painter.drawRect(QRect(self._left(self._today.day - 1), 1, self._wide, bottom + 2 * DUTY - 2))

    def _paint_head(self, painter: QPainter, left: int, day: MonthDay) -> None:
        token = "accent_text" if day.corrected else "text" if day.working else "text2"
        if not day.working and day.day.weekday() < 5:
            token = "late"
        upper, lower = QRect(left, 4, self._wide, 20), QRect(left, 24, self._wide, 20)
        cell(
            painter,
            upper,
            str(day.day.day),
            token=token,
            strong=token in ("late", "accent_text"),
            side=CENTRE,
        )
        cell(painter, lower, weekday_short(day.day), token="text2", side=CENTRE)

    def _paint_person(self, painter: QPainter, top: int, name: str, role: str, current: bool) -> None:
        if current:
            painter.fillRect(QRect(0, top, NAMES, PERSON), colour("selected"))
        cell(painter, QRect(20, top + 3, NAMES - 26, 20), name, strong=True)
        cell(painter, QRect(20, top + 22, NAMES - 26, 18), role, token="text2")
        painter.fillRect(QRect(0, top + PERSON - 1, self.width(), 1), colour("line"))

    def _paint_marked(self, painter: QPainter) -> None:
        first, last = sorted((self._from, self.day))
        top = HEAD + self.person * PERSON
        box = QRect(self._left(first), top, (last - first + 1) * self._wide, PERSON - 1)
        painter.fillRect(box, colour("selected"))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _paint_absence(self, painter: QPainter, one: MonthAbsence) -> None:
        assert self._month is not None
        names = [name for name, _role in self._month.people]
        if one.employee not in names:
            return
        top = HEAD + names.index(one.employee) * PERSON + 8
        left, right = self._x(one.start), self._x(one.end)
        box = QRect(left, top, max(6, right - left), PERSON - 17)
        shade = QColor(theme().chart[TINTS.get(one.kind, OTHER_TINT)])
        painter.fillRect(box, colour("chip"))
        painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), shade)
        if self.selected == one.id:
            painter.setPen(QPen(colour("accent_text"), 2))
            painter.drawRect(box)
        text = absence_words(one)
        if box.width() > 60:
            cell(painter, box.adjusted(10, 0, -4, 0), text)
        else:
            room = QRect(box.right() + 6, box.top(), max(0, self.width() - box.right() - 10), box.height())
            cell(painter, room, text, token="text2")

    def _x(self, moment: datetime) -> int:
        """Return where a moment stands: each day has two halves."""
        assert self._month is not None
        first = self._days[0].day
        day = min(max((moment.date() - first).days, 0), len(self._days))
        if moment.date() < first or day >= len(self._days):
            return self._left(day)
        half = moment.time() >= self._month.half_day
        return self._left(day) + (self._wide // 2 if half else 0)

    def _paint_duty(self, painter: QPainter, top: int) -> None:
        assert self._month is not None
        clock = f"{self._month.half_day:%H:%M}"
        titles = (translate("Absences", "duty till %1"), translate("Absences", "duty after %1"))
        for half, title in enumerate(titles):
            line = top + half * DUTY
            cell(painter, QRect(20, line, NAMES - 26, DUTY), fill(title, clock), token="text2")
            for place, day in enumerate(self._days):
                box = QRect(self._left(place), line, self._wide, DUTY)
                if day.uncovered[half]:
                    painter.fillRect(box.adjusted(2, 4, -2, -4), colour("late_bg"))
                    cell(painter, box, "!", token="late", strong=True, side=CENTRE)
                elif day.duty[half]:
                    cell(painter, box, initials(day.duty[half]), side=CENTRE)
            painter.fillRect(QRect(0, line + DUTY - 1, self.width(), 1), colour("line"))

    def _place(self, x: int, y: int) -> tuple[int, int]:
        """Return the person and the day at a point; -1 beside them."""
        people = len(self._month.people) if self._month is not None else 0
        person, day = (y - HEAD) // PERSON, (x - NAMES) // self._wide
        return (
            person if y >= HEAD and 0 <= person < people else -1,
            day if x >= NAMES and 0 <= day < len(self._days) else -1,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        person, day = self._place(round(at.x()), round(at.y()))
        if day >= 0 and at.y() < HEAD:
            self.day_chosen.emit(self._days[day].day)
        elif person >= 0 and day >= 0:
            self.person, self.day, self._from = person, day, day
            self._describe()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        person, day = self._place(round(at.x()), round(at.y()))
        if event.buttons() & Qt.MouseButton.LeftButton and day >= 0:
            self.day = day
            self.update()
        found = self.absence_at(person, day) if person >= 0 and day >= 0 else None
        self.setToolTip(absence_sentence(found) if found is not None else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        person, day = self._place(round(event.position().x()), round(event.position().y()))
        if person >= 0 and day >= 0:
            self._enter(new=self._from != self.day)

    def _enter(self, *, new: bool = False) -> None:
        """Open the absence of the current cell, or mark the days for a new one."""
        if self._month is None or not self._month.people:
            return
        found = None if new else self.absence_at(self.person, self.day)
        if found is not None:
            self.opened.emit(found)
            return
        first, last = sorted((self._from, self.day))
        name = self._month.people[self.person][0]
        self.marked.emit(name, self._days[first].day, self._days[last].day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._month is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in STEPS:
            person, day = STEPS[Qt.Key(key)]
            self.person = min(max(self.person + person, 0), max(0, len(self._month.people) - 1))
            self.day = min(max(self.day + day, 0), len(self._days) - 1)
            if not shift:
                self._from = self.day
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
            self._enter(new=key == Qt.Key.Key_Insert or self._from != self.day)
        elif key == Qt.Key.Key_Delete and (found := self.absence_at(self.person, self.day)) is not None:
            self.removing.emit(found)
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        """Tell screen readers what stands in the current cell."""
        if self._month is None or not self._month.people:
            return
        found = self.absence_at(self.person, self.day)
        said = absence_sentence(found) if found is not None else translate("Absences", "present")
        name, day = self._month.people[self.person][0], full_date(self._days[self.day].day)
        self.setAccessibleDescription(f"{name}, {day}: {said}")


def absence_words(one: MonthAbsence) -> str:
    """Return what a bar says: the kind, and who substitutes."""
    kind = words.absence(one.kind)
    if one.substitute is None:
        return kind
    return fill(translate("Absences", "%1, substitute %2"), kind, one.substitute)


def absence_sentence(one: MonthAbsence) -> str:
    """Return ``Вера, отпуск, 16.11.2026 – 27.11.2026, замещает Анна``."""
    last = one.end - timedelta(seconds=1)
    return f"{one.employee}, {full_date(one.start.date())} – {full_date(last.date())}: {absence_words(one)}"


def initials(names: tuple[str, ...]) -> str:
    """Return the first letters of who is on duty: two of one name, one of each of several."""
    return names[0][:2] if len(names) == 1 else "".join(name[0] for name in names[:3])
