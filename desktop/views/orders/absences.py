"""Entering absences: a menu for absences until the end of the day, a form for longer ones."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import words
from desktop.language.translate import fill, translate
from desktop.services.people.absences import absence_kinds
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.desk import Office
from desktop.views.orders.actions import OrderActions
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.days_form import DaysForm
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label

TODAY = ("sick", "errand")
"""The kinds that come without notice."""


@dataclass(frozen=True, slots=True)
class Staff:
    """The managers who can get orders or substitute, and the office's kinds of absence."""

    people: list[EmployeeRow]
    kinds: list[str]


def read_staff(store: Office, viewer: int | None, now: datetime) -> Staff:
    people = [one for one in list_employees(store, viewer, now) if one.employed and one.role.leads_orders]
    return Staff(people, absence_kinds(store, viewer))


def fill_menu(menu: QMenu, people: list[EmployeeRow], actions: OrderActions) -> None:
    """A line per person; behind it two ways of being away till the evening, or being back."""
    for person in people:
        ways = QMenu(person.name, menu)
        menu.addMenu(ways)
        if person.absence_id is not None:
            back = ways.addAction(translate("Orders", "here again"))
            back.triggered.connect(partial(_back, actions, person.name, person.absence_id))
            continue
        for kind in TODAY:
            text = translate("Orders", "%1 till the end of the day")
            away = ways.addAction(fill(text, words.absence(kind)))
            away.triggered.connect(partial(_absent, actions, person.name, kind))


def pop_up(menu: QMenu, above: QWidget) -> None:
    """Open a menu above a button, with its first entry marked for the keyboard."""
    menu.popup(above.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])


def _absent(actions: OrderActions, name: str, kind: str, _checked: bool = False) -> None:
    actions.absent(name, kind)


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
        self.who = choice(names)
        self.kind = choice([(kind, words.absence(kind)) for kind in staff.kinds])
        self.show_days(today, today)
        self.substitute = choice([("", translate("Orders", "nobody")), *names])
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
