"""Entering absences: a menu for absences until the end of the day, a form for longer ones."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import words
from desktop.language.translate import translate
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.services.people.presence import AbsenceChoices, absence_choices
from desktop.views.absences.short_ways import add_ways, numbered
from desktop.views.desk.desk import Office
from desktop.views.orders.actions import OrderActions
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.days_form import DaysForm
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Staff:
    """Those whose absences the viewer may enter, who may substitute, and the office's kinds of absence."""

    people: list[EmployeeRow]
    substitutes: list[str]
    choices: AbsenceChoices


def read_staff(store: Office, viewer: int | None, now: datetime, only: str | None = None) -> Staff:
    """Read for the menu and the form; ``only``: the one whose absences may be entered, None: everybody's."""
    working = [one for one in list_employees(store, viewer, now) if one.employed]
    people = [one for one in working if (one.role.leads_orders if only is None else one.name == only)]
    substitutes = [one.name for one in working if one.role.leads_orders]
    return Staff(people, substitutes, absence_choices(store, viewer))


def fill_menu(menu: QMenu, staff: Staff, now: datetime, actions: OrderActions) -> None:
    """A numbered line per person; behind it the short absences that are offered, or being back."""
    for place, person in enumerate(staff.people):
        ways = QMenu(numbered(place, person.name), menu)
        menu.addMenu(ways)
        if person.absence_id is not None:
            back = ways.addAction(numbered(0, translate("Orders", "here again")))
            back.triggered.connect(partial(_back, actions, person.name, person.absence_id))
        else:
            add_ways(ways, staff.choices, now, partial(actions.leave, person.name))


def pop_up(menu: QMenu, above: QWidget) -> None:
    """Open a menu above a button. No entry is marked: a marked one would open its submenu, and the digit
    that is meant for a person would choose in there."""
    menu.popup(above.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _back(actions: OrderActions, name: str, absence: int, _checked: bool = False) -> None:
    actions.back(name, absence)


class AbsencePanel(QWidget):
    """A side panel for an absence known beforehand, with its dates."""

    editing = True

    def __init__(self, staff: Staff, today: date, actions: OrderActions, close: Callable[[], None]) -> None:
        super().__init__()
        back = Button(translate("Orders", "Back"), "link", icon="chevron-left", clicked=close)
        title = Label(translate("Orders", "Absence"), points=13, strong=True)
        self.form = AbsenceForm(staff, today, actions)
        self.form.opened.connect(lambda opened: None if opened else close())
        head = row(back, None, margins=(12, 12, 12, 0))
        said = boxed(column(title, margins=(20, 8, 20, 12)))
        self.setLayout(column(head, said, self.form, None))

    def begin(self) -> None:
        self.form.open_form(self.form.who)

    def act(self) -> None:
        """Enter in the list decides nothing here."""

    def set_working(self, working: bool) -> None:
        """The form's own button waits."""


class AbsenceForm(DaysForm):
    """A form for an absence: employee, kind, first and last day, substitute."""

    def __init__(self, staff: Staff, today: date, actions: OrderActions) -> None:
        super().__init__(translate("Orders", "Record absence"), self._check, lambda: today)
        self._actions = actions
        names = [(person.name, person.name) for person in staff.people]
        others = [(name, name) for name in staff.substitutes]
        self.who = choice(names)
        self.kind = choice([(kind, words.absence(kind)) for kind in staff.choices.kinds])
        self.show_days(today, today)
        self.substitute = choice([("", translate("Orders", "nobody")), *others])
        self.add_field(translate("Orders", "Who"), self.who)
        self.add_field(translate("Orders", "Why"), self.kind)
        self.add_days()
        self.add_field(translate("Orders", "Substitute"), self.substitute)

    def _check(self) -> None:
        days = self.days()
        if days is None:
            self.say_no_days()
            return
        first, last = days
        self.set_working(True, translate("Orders", "Saving…"))
        start, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
        who, kind = self.who.currentData(), self.kind.currentData()
        self._actions.away(who, kind, start, end, self.substitute.currentData() or None, self)
