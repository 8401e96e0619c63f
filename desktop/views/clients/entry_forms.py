"""Forms on a client's card: a handover, a contact that is logged."""

from desktop.language import words
from desktop.language.translate import translate
from desktop.services.clients import ClientCard, hand_over_client, log_contact
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.calls import command, query
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.manager_choice import ManagerChoice

CONTACTS = (
    "call_out", "call_in", "meeting_office", "meeting_client", "letter_out", "letter_in", "proposal",
    "invoice", "greeting", "note",
)  # fmt: skip


class HandoverForm(InlineForm):
    """Form for handing the client over; the managers are read when it is opened."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Client", "Hand over"), self._store)
        self._actions = actions
        self._card: ClientCard | None = None
        self._proposed = ""
        self.manager = ManagerChoice(self, 220)
        self.reason = line_edit(translate("Client", "why the client changes hands"))
        self.add_field(translate("Client", "To whom"), self.manager)
        self.add_field(translate("Client", "Reason"), self.reason, 1)

    def open_for(self, card: ClientCard, proposed: str = "", reason: str = "") -> None:
        """Open the form for a card, with a proposed manager chosen."""
        self._card, self._proposed = card, proposed
        self.reason.setText(reason)
        self.manager.clear()
        desk = self._actions.desk
        desk.read(self, query(list_employees, desk.now()), then=self._fill, key="managers")
        self.open_form(self.manager)

    def _fill(self, employees: list[EmployeeRow]) -> None:
        now = self._card.responsible.manager if self._card and self._card.responsible else None
        able = [one for one in employees if one.role == "manager" or one.name == self._proposed]
        names = [one.name for one in able if one.employed and one.name != now]
        self.manager.show_people(names, employees, self._actions.desk.now())
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
        card, given = self._card, {"manager": manager, "reason": reason, "responsible": now}
        asked = command(hand_over_client, client=card.id, **given)
        self._actions.write(asked, f"{card.name}, {manager}", self)


class ContactForm(InlineForm):
    """Form for logging a contact of the signed-in employee: its kind and a few words."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Client", "Log it"), self._store)
        self._actions = actions
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
        given = {"kind": self.kind.currentData(), "text": self.text.text().strip()}
        self._actions.write(command(log_contact, client=self._card.id, **given), self._card.name, self)
