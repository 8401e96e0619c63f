"""The panel while an order is typed in: who would get it, why, and the button with the key that works."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language.explanations import passed_words
from desktop.language.numbers import phone
from desktop.language.translate import fill, translate
from desktop.services.clients import ClientCard
from desktop.services.dealing import assign_order
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.orders.manager_form import ManagerForm
from desktop.views.orders.managers import ManagerHeads, ManagerTable, manager_rows
from desktop.views.orders.parts import about_client, checked, closed_words, reason, stacked
from desktop.views.orders.reads import Drafted
from desktop.views.orders.waiting_panel import by_table, pickable, responsible, unstaffed
from desktop.views.shell.contents import Navigate
from desktop.views.shell.needs_drive import AwayNote, needs_drive
from desktop.views.widgets.boxes import Line, Part, boxed, column, row, section
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.labels import Label

Pick = Callable[[str | None, str, bool, InlineForm | None], None]


class DraftPanel(QWidget):
    """``take(manager, reason, charged, form)`` takes the order in and assigns it; while the drive is away it
    is kept here, and the rules assign it later."""

    def __init__(
        self,
        desk: Desk,
        drafted: Drafted,
        name: str,
        key: str,
        now: datetime,
        take: Pick,
        be_new: Callable[[], None],
        be_same: Callable[[UUID], None],
        navigate: Navigate,
    ) -> None:
        super().__init__()
        self._desk, self._take, self._navigate = desk, take, navigate
        self._frozen = False
        self._explanation = drafted.proposal.explanation
        self._known = drafted.client is not None
        self._be_new = be_new
        self.form = ManagerForm(
            pickable(self._explanation, drafted.people), drafted.people, now, self._pick, charges=True
        )
        parts = [self._who(drafted, name), Line()]
        if drafted.proposal.question is not None:
            parts += [self._question(drafted, be_same), Line()]
        parts += [self._decision(drafted, key, now), self.form]
        if drafted.client is not None:
            parts += [Line(), about_client(drafted.client, now, navigate)]
        self.setLayout(column(stacked(*parts)))
        desk.drive_status_changed.connect(self._show_drive_status)
        self._show_drive_status(desk.drive_status)

    @property
    def editing(self) -> bool:
        return not self.form.isHidden()

    def show_key(self, key: str) -> None:
        self.primary.show_text(self.primary.text(), key)

    def set_working(self, working: bool) -> None:
        if working and not self.primary.isEnabled():
            self.primary.show_text(translate("Orders", "Assigning…"))

    def freeze(self, frozen: bool) -> None:
        """While the order is being stored the button waits."""
        self._frozen = frozen
        self.primary.setEnabled(not frozen)
        self._show_drive_status(self._desk.drive_status)

    def _show_drive_status(self, status: DriveStatus) -> None:
        if not self._frozen:
            self.primary.show_text(translate("Orders", "Keep it here") if status.offline else self._text)

    def act(self) -> None:
        if self.primary.isEnabled():
            self.primary.click()

    def _who(self, drafted: Drafted, name: str) -> QWidget:
        client = drafted.client
        if client is None:
            first = drafted.proposal.explanation.passed[:1]
            said = passed_words(first[0]) if first else ""
            title = Label(name or translate("Orders", "New client"), points=13, strong=True, wrap=True)
            notes: list[Part] = [6, checked(said)] if said else []
            return section(title, Label(translate("Orders", "new client"), token="text2"), *notes, bottom=12)
        return section(Label(client.name, points=13, strong=True, wrap=True), *_people(client), bottom=12)

    def _question(self, drafted: Drafted, be_same: Callable[[UUID], None]) -> QWidget:
        client = drafted.proposal.question
        assert client is not None
        said = fill(translate("Orders", "Is this the same client: %1?"), drafted.proposal.question_name)
        yes = Button(translate("Orders", "Yes, the same"), clicked=lambda: be_same(client))
        no = Button(translate("Orders", "No, somebody new"), clicked=self._be_new)
        return section(Label(said, strong=True, wrap=True), 8, row(yes, no, None))

    def _decision(self, drafted: Drafted, key: str, now: datetime) -> QWidget:
        explanation = self._explanation
        opens = drafted.proposal.opens
        certain = explanation.winner is not None and drafted.proposal.question is None and opens is None
        self._text = fill(translate("Orders", "Assign: %1"), explanation.winner) if certain else _later()
        self.primary = Button(self._text, "primary", key=key)
        self.primary.clicked.connect(lambda _on=False: self._take(None, "", True, None))
        other = Button(translate("Orders", "Another manager…"), clicked=self.form.begin)
        needs_drive(self._desk, other, assign_order)
        line = row(other, None)
        if self._known:
            line.addWidget(Button(translate("Orders", "New client"), "link", clicked=self._be_new))
        buttons = boxed(column(self.primary, 10, line))
        self.form.opened.connect(lambda opened: buttons.setVisible(not opened))
        closed: list[Part] = [8, closed_words(opens, now)] if opens is not None else []
        later = translate("Orders", "The rules assign it when the drive answers. It has no number yet.")
        away = AwayNote(self._desk, later)
        ways = section(reason(explanation, now), *closed, 8, away, 6, buttons, top=10, bottom=16)
        if explanation.winner is None and unstaffed(drafted.people):
            said = Label(translate("Orders", "There are no managers yet"), strong=True, wrap=True)
            add = Button(translate("Orders", "Add a manager…"), clicked=lambda: self._navigate("employee"))
            return section(said, 10, self.primary, 10, row(add, None))
        if not by_table(explanation):
            return boxed(column(responsible(explanation, drafted.people, now), ways))
        table = ManagerTable()
        table.show_managers(manager_rows(explanation, drafted.people, now))
        return boxed(column(8, ManagerHeads(), table, ways))

    def _pick(self, manager: str, why: str, charged: bool, form: InlineForm) -> None:
        self._take(manager, why, charged, form)


def _later() -> str:
    return translate("Orders", "Take in, decide later")


def _people(client: ClientCard) -> list[QWidget]:
    people = [
        Label(", ".join(part for part in (person.name, person.position) if part))
        for person in client.people[:2]
    ]
    phones = [*client.phones, *(number for person in client.people for number in person.phones)]
    return [*people, *(Label(phone(number), token="text2") for number in dict.fromkeys(phones[:2]))]
