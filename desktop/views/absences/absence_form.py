"""The form of one absence, new or stored: kind, days, the half of a day, substitute, what it touches."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.language import words
from desktop.language.dates import short_date
from desktop.language.numbers import order_number
from desktop.language.translate import fill, translate
from desktop.rules.office import Half
from desktop.services.people.absence_month import AbsenceMonth, MonthAbsence, Touched
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.days_form import DaysForm
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label

WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An absence as it is to be stored; ``stored``: the one that it replaces."""

    employee: str
    start: datetime
    end: datetime
    kind: str
    substitute: str | None
    stored: MonthAbsence | None


class AbsenceForm(DaysForm):
    """``save(wanted)`` on Enter or the button; ``remove(absence)``; ``looked(wanted)``: the days changed."""

    def __init__(
        self, save: Callable[[Wanted], object], remove: Callable[[MonthAbsence], object],
        looked: Callable[[Wanted], object], today: Callable[[], date],
    ) -> None:  # fmt: skip
        super().__init__(translate("Absences", "Save"), self._check, today)
        self._save, self._looked = save, looked
        self._stored: MonthAbsence | None = None
        self._month: AbsenceMonth | None = None
        self.title = Label("", points=13, strong=True, wrap=True)
        self.kind, self.part, self.substitute = choice([]), choice(_parts()), choice([])
        self.touches = Label("", token="text2", wrap=True)
        self.add_widget(self.title)
        self.add_field(translate("Orders", "Why"), self.kind)
        self.add_days()
        self.add_field(translate("Absences", "Part of the day"), self.part)
        self.add_field(translate("Orders", "Substitute"), self.substitute)
        self.add_widget(self.touches)
        self.gone = self.add_button(
            Button(
                translate("Absences", "Remove"), "link", clicked=lambda: self._stored and remove(self._stored)
            )
        )
        for field in (self.first, self.last):
            field.editingFinished.connect(self._look)
        for box in (self.part, self.substitute):
            box.activated.connect(lambda _place: self._look())

    @property
    def employee(self) -> str:
        """Whose absence it is."""
        return self.title.text()

    def begin_new(self, month: AbsenceMonth, employee: str, first: date, last: date) -> None:
        """Open for a new absence."""
        self._begin(month, employee, None)
        self.show_days(first, last)
        self._look()

    def begin_stored(self, month: AbsenceMonth, stored: MonthAbsence) -> None:
        """Open with a stored absence."""
        self._begin(month, stored.employee, stored)
        self.show_days(stored.start.date(), (stored.end - timedelta(seconds=1)).date())
        self.kind.setCurrentIndex(self.kind.findData(stored.kind))
        self.substitute.setCurrentIndex(max(0, self.substitute.findData(stored.substitute or "")))
        self.part.setCurrentIndex(self.part.findData(_part_of(stored, month.half_day)))
        self._look()

    def _begin(self, month: AbsenceMonth, employee: str, stored: MonthAbsence | None) -> None:
        self._month, self._stored = month, stored
        self.title.setText(employee)
        self.kind.clear()
        for kind in month.kinds:
            self.kind.addItem(words.absence(kind), kind)
        self.substitute.clear()
        self.substitute.addItem(translate("Orders", "nobody"), "")
        for name, role in month.people:
            if name != employee and role.leads_orders:
                self.substitute.addItem(name, name)
        self.part.setCurrentIndex(0)
        self.touches.setText("")
        self.gone.setVisible(stored is not None)
        self.open_form(self.kind)

    def show_touched(self, touched: Touched) -> None:
        """Say what the absence touches."""
        said = []
        if touched.open_orders:
            numbers = ", ".join(order_number(number) for number in touched.numbers)
            more = touched.open_orders - len(touched.numbers)
            if more > 0:
                numbers += fill(translate("Absences", " and %1 more"), more)
            said.append(fill(translate("Absences", "Open orders: %1."), numbers))
        if touched.duties:
            days = ", ".join(dict.fromkeys(short_date(day) for day, _half in touched.duties))
            said.append(fill(translate("Absences", "On duty then: %1; somebody else is needed."), days))
        nothing = translate("Absences", "Touches no open order and no duty.")
        self.touches.setText("\n".join(said) or nothing)
        self.touches.set_token("waiting" if touched.duties else "text2")

    def _wanted(self) -> Wanted | None:
        """Return what is to be stored; None if a day was not understood."""
        days = self.days()
        if days is None:
            return None
        assert self._month is not None
        first, last = days
        start, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
        part = self.part.currentData()
        if part == Half.MORNING:
            end = datetime.combine(last, self._month.half_day)
        elif part == Half.AFTERNOON:
            start = datetime.combine(first, self._month.half_day)
        kind, substitute = str(self.kind.currentData()), self.substitute.currentData() or None
        return Wanted(self.employee, start, end, kind, substitute, self._stored)

    def _look(self) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted.end > wanted.start:
            self._looked(wanted)

    def _check(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self.say_no_days()
            return
        self.set_working(True, translate("Orders", "Saving…"))
        self._save(wanted)


def _parts() -> list[tuple[str, str]]:
    return [
        (WHOLE, translate("Absences", "whole days")),
        (Half.MORNING, translate("Absences", "till the half-day of the last day")),
        (Half.AFTERNOON, translate("Absences", "from the half-day of the first day")),
    ]


def _part_of(stored: MonthAbsence, half_day: time) -> str:
    if stored.start.time() == half_day:
        return Half.AFTERNOON
    return Half.MORNING if stored.end.time() == half_day else WHOLE
