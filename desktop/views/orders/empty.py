"""Empty lists of orders: what that means and what to do next; in a new office, adding the first manager."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import parse_day
from desktop.language.translate import translate
from desktop.language.undo import done_words
from desktop.rules.office import Role
from desktop.services.access import Right
from desktop.services.settings import add_employee
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.labels import Label


class EmptyNote(QWidget):
    """One sentence and one button where the first row would be."""

    def __init__(self, desk: Desk, begin_intake: Callable[[], object], say: Callable[[str], object]) -> None:
        """``say`` tells what was done, and offers to take it back."""
        super().__init__()
        self._text = Label("")
        self._new = Button(translate("Orders", "New order"), icon="plus", key="F2", clicked=begin_intake)
        self._add = Button(translate("Orders", "Add a manager…"), icon="plus", clicked=self.begin)
        self._add.setEnabled(Right.CHANGE_SETUP in desk.rights)
        needs_drive(desk, self._add, add_employee)
        self.form = EmployeeForm(desk, say)
        self.form.opened.connect(self._opened)
        self._said = boxed(row(self._text, self._new, self._add, None, spacing=16, margins=(20, 8, 20, 12)))
        self.setLayout(column(self.form, self._said))
        self._needed = False
        self.hide()

    def say(self, view: str, staffed: bool) -> None:
        """An empty view: there are orders in the list."""
        texts = {
            "waiting": translate("Orders", "Nothing waits: every order has its manager."),
            "mine": translate("Orders", "No open orders of yours."),
            "open": translate("Orders", "No open orders."),
            "all": translate("Orders", "No orders yet."),
            "filtered": translate("Orders", "No order fits the filter."),
        }
        nobody = translate("Orders", "Nobody takes orders here yet: begin with the first manager.")
        self._text.setText(texts.get(view, "") if staffed else nobody)
        self._new.setVisible(staffed)
        self._add.setVisible(not staffed)
        self._needed = bool(view) or not staffed
        self._said.setVisible(self._needed)
        self._opened(not self.form.isHidden())

    def begin(self) -> None:
        """The form for one more employee."""
        self.show()
        self.form.begin()

    def _opened(self, opened: bool) -> None:
        self.setVisible(self._needed or opened)
        self._said.setVisible(self._needed and not opened)


class EmployeeForm(InlineForm):
    """A form for a new employee: name, role, first day."""

    def __init__(self, desk: Desk, say: Callable[[str], object]) -> None:
        super().__init__(translate("Orders", "Add"), self._store)
        self._desk, self._say = desk, say
        self.name = line_edit()
        self.role = choice([(role, words.role(role)) for role in _ROLES], 156)
        self.hired = line_edit(width=96)
        self.add_field(translate("Orders", "Name"), self.name, 1)
        self.add_field(translate("Orders", "Role"), self.role)
        self.add_field(translate("Orders", "Works here since"), self.hired)

    def begin(self) -> None:
        self.name.clear()
        self.role.setCurrentIndex(0)
        self.hired.setText(f"{self._desk.now():%d.%m.%Y}")
        self.open_form(self.name)

    def _store(self) -> None:
        today = self._desk.now().date()
        try:
            hired = parse_day(self.hired.text(), today)
        except ValueError:
            hired = None
        if hired is None:
            self.say_no_date(self.hired, today)
            return
        self.set_working(True)
        name = self.name.text().strip()
        self._desk.write(
            self,
            command(add_employee, name=name, role=self.role.currentData(), hired=hired),
            then=lambda _none: self._added(name),
            failed=self.fail,
        )

    def _added(self, name: str) -> None:
        self.close_form()
        self._say(done_words(add_employee.__name__, name))


_ROLES = (Role.MANAGER, Role.OFFICE_MANAGER, Role.ACCOUNTANT, Role.OWNER)
