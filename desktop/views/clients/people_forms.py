"""Forms for a client's people, phones and addresses, opened in place in the card's panel."""

from typing import Any
from uuid import UUID

from desktop.language.dates import DaySide, parse_day
from desktop.language.reaches import reach_text
from desktop.language.translate import fill, translate
from desktop.rules.errors import DolyaError
from desktop.services.clients import (
    ClientCard,
    PersonRow,
    ReachRow,
    add_person,
    add_reach_to_client,
    edit_person,
    edit_reach,
    remove_person,
    remove_reach,
)
from desktop.views.desk.calls import Command, command
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.removal import RemovalForm

MARGIN = 12


class PersonForm(InlineForm):
    """Form for adding a contact person of the client."""

    def __init__(self, actions: PageActions) -> None:
        super().__init__(translate("Client", "Add"), self._store, upright=True, margin=MARGIN, primary=False)
        self._actions = actions
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
        name = self.name.text().strip()
        if not name:
            self.say_wrong(translate("Client", "A person needs a name."))
            self.name.setFocus()
            return
        self.set_working(True)
        fields = {"position": self.position, "phone": self.phone, "email": self.email}
        given: dict[str, Any] = {key: field.text().strip() for key, field in fields.items()}
        self._actions.write(command(add_person, client=self._card.id, name=name, **given), name, self)


class PersonEditForm(InlineForm):
    """Form for a person's name, position and birthday, based on the version that the card showed."""

    def __init__(self, actions: PageActions, removal: RemovalForm) -> None:
        super().__init__(translate("Client", "Save"), self._store, upright=True, margin=MARGIN, primary=False)
        self._actions, self._removal = actions, removal
        self._card: ClientCard | None = None
        self._person: PersonRow | None = None
        self.save_over = self._write
        self.name, self.position, self.birthday = line_edit(), line_edit(), line_edit()
        self.add_field(translate("Client", "Name"), self.name)
        self.add_field(translate("Client", "Position"), self.position)
        self.add_field(translate("Client", "Birthday"), self.birthday)
        self.add_button(Button(translate("Client", "Remove…"), "link", clicked=self._ask_to_remove))

    def open_for(self, card: ClientCard, person: PersonRow) -> None:
        self._card, self._person = card, person
        self.name.setText(person.name)
        self.position.setText(person.position)
        self.birthday.setText(f"{person.birthday:%d.%m.%Y}" if person.birthday else "")
        self.open_form(self.name)

    def _store(self) -> None:
        person = self._person
        if person is None:
            return
        today = self._actions.desk.now().date()
        try:
            birthday = parse_day(self.birthday.text(), today, DaySide.BEHIND)
        except ValueError:
            self.say_no_date(self.birthday, today)
            return
        seen = {"name": person.name, "position": person.position, "birthday": person.birthday}
        fields = {"name": self.name.text(), "position": self.position.text(), "birthday": birthday}
        self._write({**fields, "seen": seen}, person.version)

    def _write(self, fields: dict[str, Any], version: int) -> None:
        if self._card is None or self._person is None:
            return
        self.set_working(True, translate("Orders", "Saving…"))
        which: dict[str, Any] = {"client": self._card.id, "person": self._person.id, "version": version}
        self._actions.write(command(edit_person, **which, **fields), self._person.name, self)

    def _ask_to_remove(self) -> None:
        if self._person is None:
            return
        said = fill(translate("Client", "Remove this person: %1?"), self._person.name)
        reaches = [reach_text(value) for value in (*self._person.phones, *self._person.emails)]
        if reaches:
            said += " " + translate("Client", "These go too:")
        self.close_form()
        self._removal.ask(said, self._remove, also=reaches)

    def _remove(self, _reason: str) -> None:
        if self._card is not None and self._person is not None:
            which: dict[str, Any] = {"person": self._person.id, "version": self._person.version}
            asked = command(remove_person, client=self._card.id, **which)
            self._actions.write(asked, self._person.name, self._removal)


class ReachForm(InlineForm):
    """Form for a phone or an e-mail address: a new one, or one that the client has.

    If another client has it too, that is said, and a second press saves it all the same.
    """

    def __init__(self, actions: PageActions, removal: RemovalForm) -> None:
        super().__init__(translate("Client", "Save"), self._store, upright=True, margin=MARGIN, primary=False)
        self._actions, self._removal = actions, removal
        self._card: ClientCard | None = None
        self._reach: ReachRow | None = None
        self._shared = ""  # the text about which it was said that another client has it too
        self.written = line_edit()
        self.whose = choice([])
        self.add_field(translate("Client", "Phone or e-mail"), self.written)
        self.add_field(translate("Client", "Whose"), self.whose)
        self.written.textChanged.connect(lambda _text: self._typed())
        self._remove_button = self.add_button(
            Button(translate("Client", "Remove…"), "link", clicked=self._ask_to_remove)
        )

    def open_for(self, card: ClientCard, reach: ReachRow | None = None, person: UUID | None = None) -> None:
        """Open for a phone or address of the card; without one, for a new one of this person."""
        self._card, self._reach, self._shared = card, reach, ""
        whose = reach.person if reach is not None else person
        self.written.setText(reach_text(reach.value) if reach is not None else "")
        self.whose.clear()
        for name, key in ((card.name, None), *((one.name, one.id) for one in card.people)):
            self.whose.addItem(name, key)
        found = [at for at in range(self.whose.count()) if self.whose.itemData(at) == whose]
        self.whose.setCurrentIndex(found[0] if found else 0)
        self._remove_button.setVisible(reach is not None)
        self.open_form(self.written)

    def _typed(self) -> None:
        """Another text is asked about anew."""
        self._shared = ""
        self.button.show_text(translate("Client", "Save"))

    def _store(self) -> None:
        if self._card is None:
            return
        self.set_working(True, translate("Orders", "Saving…"))
        written = self.written.text().strip()
        self._actions.write(self._asked(self._card, written), written, self)

    def _asked(self, card: ClientCard, written: str) -> Command[None]:
        shared = bool(written) and written == self._shared
        given = {"client": card.id, "written": written, "person": self.whose.currentData(), "shared": shared}
        if self._reach is None:
            return command(add_reach_to_client, **given)
        return command(edit_reach, reach=self._reach.id, seen=self._reach.value, **given)

    def fail(self, error: Exception) -> None:
        super().fail(error)
        if isinstance(error, DolyaError) and error.code == "reach_shared":
            self._shared = self.written.text().strip()
            self.button.show_text(translate("Client", "Really save it"))
        self.written.setFocus()

    def _ask_to_remove(self) -> None:
        if self._reach is not None:
            self.close_form()
            said = translate("Client", "Remove %1? The client will no longer be found by it.")
            self._removal.ask(fill(said, reach_text(self._reach.value)), self._remove)

    def _remove(self, _reason: str) -> None:
        if self._card is not None and self._reach is not None:
            which: dict[str, Any] = {"reach": self._reach.id, "seen": self._reach.value}
            asked = command(remove_reach, client=self._card.id, **which)
            self._actions.write(asked, reach_text(self._reach.value), self._removal)
