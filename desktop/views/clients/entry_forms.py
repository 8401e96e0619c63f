"""Forms on a client's card: a handover, a contact, another contact person."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.errors import error_sentence
from desktop.language.translate import translate
from desktop.services.clients import ClientCard, add_person, hand_over_client, log_contact
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.forms import InlineForm, choice, line_edit

CONTACTS = (
    "call_out", "call_in", "meeting_office", "meeting_client", "letter_out", "letter_in", "proposal",
    "invoice", "greeting", "note",
)  # fmt: skip


class HandoverForm(InlineForm):
    """Form for handing the client over; the managers are read when it is opened."""

    def __init__(self, desk: Desk, done: Callable[[], object]) -> None:
        super().__init__(translate("Client", "Hand over"), self._store)
        self._desk, self._done = desk, done
        self._card: ClientCard | None = None
        self._proposed = ""
        self.manager = choice([], 220)
        self.reason = line_edit(translate("Client", "why the client changes hands"))
        self.add_field(translate("Client", "To whom"), self.manager)
        self.add_field(translate("Client", "Reason"), self.reason, 1)

    def open_for(self, card: ClientCard, proposed: str = "", reason: str = "") -> None:
        """Open the form for a card, with a proposed manager chosen."""
        self._card, self._proposed = card, proposed
        self.reason.setText(reason)
        self.manager.clear()
        self._desk.read(self, query(list_employees, self._desk.now()), then=self._fill, key="managers")
        self.open_form(self.manager)

    def _fill(self, employees: list[EmployeeRow]) -> None:
        now = self._card.responsible.manager if self._card and self._card.responsible else None
        self.manager.clear()
        for person in employees:
            able = person.role == "manager" or person.name == self._proposed
            if person.employed and able and person.name != now:
                self.manager.addItem(person.name, person.name)
        self.manager.setCurrentIndex(max(0, self.manager.findData(self._proposed)))

    def _store(self) -> None:
        manager, reason = self.manager.currentData(), self.reason.text().strip()
        if self._card is None or manager is None:
            return
        if not reason:
            self.say_wrong(translate("Client", "A handover needs a reason."))
            self.reason.setFocus()
            return
        self.set_working(True, translate("Client", "Handing over…"))
        now = self._card.responsible.manager if self._card.responsible else None
        self._desk.write(
            self,
            command(hand_over_client, client=self._card.id, manager=manager, reason=reason, responsible=now),
            then=lambda _result: self._stored(),
            failed=lambda error: self.say_wrong(error_sentence(error)),
        )

    def _stored(self) -> None:
        self.close_form()
        self._done()


class ContactForm(InlineForm):
    """Form for logging a contact of the signed-in employee: its kind and a few words."""

    def __init__(self, desk: Desk, done: Callable[[], object]) -> None:
        super().__init__(translate("Client", "Log it"), self._store)
        self._desk, self._done = desk, done
        self._card: ClientCard | None = None
        self.kind = choice([(kind, words.event(kind)) for kind in CONTACTS], 210)
        self.text = line_edit(translate("Client", "what was said, what was agreed"))
        self.add_field(translate("Client", "Contact"), self.kind)
        self.add_field(translate("Client", "In a few words"), self.text, 1)

    def open_for(self, card: ClientCard) -> None:
        self._card = card
        self.text.clear()
        self.kind.setCurrentIndex(0)
        self.open_form(self.text)

    def _store(self) -> None:
        if self._card is None:
            return
        self.set_working(True, translate("Client", "Logging…"))
        self._desk.write(
            self,
            command(
                log_contact, client=self._card.id, kind=self.kind.currentData(), text=self.text.text().strip()
            ),
            then=lambda _result: self._stored(),
            failed=lambda error: self.say_wrong(error_sentence(error)),
        )

    def _stored(self) -> None:
        self.close_form()
        self._done()


class PersonForm(InlineForm):
    """Form for adding a contact person of the client."""

    def __init__(self, desk: Desk, done: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(translate("Client", "Add"), self._store, upright=True, margin=12, primary=False)
        self.setParent(parent)
        self._desk, self._done = desk, done
        self._card: ClientCard | None = None
        self.name, self.position = line_edit(), line_edit()
        self.phone, self.email = line_edit(), line_edit()
        self.add_field(translate("Client", "Name"), self.name)
        self.add_field(translate("Client", "Position"), self.position)
        self.add_field(translate("Client", "Phone"), self.phone)
        self.add_field(translate("Client", "E-mail"), self.email)

    def open_for(self, card: ClientCard) -> None:
        self._card = card
        for field in (self.name, self.position, self.phone, self.email):
            field.clear()
        self.open_form(self.name)

    def _store(self) -> None:
        if self._card is None:
            return
        if not self.name.text().strip():
            self.say_wrong(translate("Client", "A person needs a name."))
            self.name.setFocus()
            return
        self.set_working(True)
        self._desk.write(
            self,
            command(
                add_person,
                client=self._card.id,
                name=self.name.text().strip(),
                position=self.position.text().strip(),
                phone=self.phone.text().strip(),
                email=self.email.text().strip(),
            ),
            then=lambda _result: self._stored(),
            failed=lambda error: self.say_wrong(error_sentence(error)),
        )

    def _stored(self) -> None:
        self.close_form()
        self._done()
