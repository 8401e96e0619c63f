"""The form that corrects a contact of the history, and the question before one is removed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.dates import (
    DaySide,
    clock,
    moment_words,
    month_name,
    parse_clock,
    parse_day,
)
from desktop.language.numbers import order_number
from desktop.language.translate import fill, translate
from desktop.rules.errors import Conflict
from desktop.services.clients import ClientCard, Event, LoggedContact, edit_contact, remove_contact
from desktop.views.clients.entry_forms import CONTACTS
from desktop.views.desk.calls import command
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import boxed, labelled, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit
from desktop.views.widgets.removal import RemovalForm

MOMENT = 112


class ContactEditForm(InlineForm):
    """Form for the kind, words, moment and order of a contact, based on the version that the card showed."""

    def __init__(self, actions: PageActions, parent: QWidget) -> None:
        super().__init__(translate("Client", "Save"), self._store, upright=True)
        self.setParent(parent)
        self._actions = actions
        self._card: ClientCard | None = None
        self._event: Event | None = None
        self._order: UUID | None = None
        self.save_over = self._write
        self.kind = choice([(kind, words.event(kind)) for kind in CONTACTS])
        self.text, self.reason = line_edit(), line_edit(translate("Client", "why it is corrected"))
        self.day, self.time = line_edit(width=MOMENT), line_edit(width=MOMENT // 2)
        self.order = choice([])
        when = row(labelled(translate("Client", "Date"), self.day), labelled(_time(), self.time), None)
        self.day.setAccessibleName(translate("Client", "Date"))
        self.time.setAccessibleName(_time())
        self._why = boxed(labelled(translate("Client", "Reason"), self.reason))
        self.add_field(translate("Client", "Contact"), self.kind)
        self.add_field(translate("Client", "In a few words"), self.text)
        self.add_widget(boxed(when))
        self.add_field(translate("Client", "About the order"), self.order)
        self.add_widget(self._why)
        self.removal = RemovalForm()
        self.removal.setParent(parent)
        needs_drive(actions.desk, self.removal.button, remove_contact)
        self.add_button(Button(translate("Client", "Remove…"), "link", clicked=self._ask_to_remove))

    def open_for(self, card: ClientCard, event: Event) -> None:
        """Open the form with a contact as the card shows it."""
        if event.contact is None:
            return
        self._take(card, event)
        self._order = event.order_id
        self.kind.setCurrentIndex(max(0, self.kind.findData(event.kind)))
        self.text.setText(event.text)
        self.day.setText(f"{event.at:%d.%m.%Y}")
        self.time.setText(clock(event.at))
        self._offer_orders(card)
        self.reason.clear()
        self._why.setVisible(event.contact.needs_reason)
        self.say_note(closed_words(event.contact))
        self.open_form(self.text)

    def open_removal(self, card: ClientCard, event: Event) -> None:
        """Ask whether a contact is to be removed."""
        if event.contact is None:
            return
        self._take(card, event)
        now = self._actions.desk.now()
        said = f"{words.event(event.kind)}, {moment_words(event.at, now)}"
        said = fill(translate("Client", "Remove this contact: %1?"), said)
        said = " ".join(part for part in (said, closed_words(event.contact)) if part)
        self.removal.ask(said, self._remove, reason=event.contact.needs_reason)

    def _take(self, card: ClientCard, event: Event) -> None:
        self._card, self._event = card, event

    def _offer_orders(self, card: ClientCard) -> None:
        self.order.clear()
        self.order.addItem(translate("Client", "no order"), None)
        for event in card.history:
            if event.kind == "order" and event.order is not None:
                about = " ".join((order_number(event.order), event.text.partition("\n")[0]))
                self.order.addItem(about, event.order_id)
        place = next((at for at in range(self.order.count()) if self.order.itemData(at) == self._order), 0)
        self.order.setCurrentIndex(place)

    def _ask_to_remove(self) -> None:
        if self._card is not None and self._event is not None:
            self.close_form()
            self.open_removal(self._card, self._event)

    def _store(self) -> None:
        event = self._event
        if event is None or event.contact is None:
            return
        today = self._actions.desk.now().date()
        try:
            day = parse_day(self.day.text(), today, DaySide.BEHIND) or today
        except ValueError:
            self.say_no_date(self.day, today)
            return
        try:
            moment = datetime.combine(day, parse_clock(self.time.text()))
        except ValueError:
            self.say_wrong(translate("Client", "A time, such as 10:42."))
            self.time.setFocus()
            return
        if moment == event.at.replace(second=0, microsecond=0):
            moment = event.at
        if event.contact.needs_reason and not self.reason.text().strip():
            self.say_wrong(translate("Client", "A correction needs a reason."))
            self.reason.setFocus()
            return
        self._order = self.order.currentData()
        seen = {"kind": event.kind, "text": event.text, "at": event.at, "order": event.order_id}
        fields = {"kind": self.kind.currentData(), "text": self.text.text(), "at": moment, "seen": seen}
        self._write(fields, event.contact.version)

    def fail(self, error: Exception) -> None:
        super().fail(error)
        if isinstance(error, Conflict):
            self._order = error.details["order"]

    def _write(self, fields: dict[str, Any], version: int) -> None:
        if self._card is None or self._event is None or self._event.contact is None:
            return
        self.set_working(True, translate("Orders", "Saving…"))
        which = {"client": self._card.id, "contact": self._event.contact.id, "version": version}
        given = {**which, **fields, "order": self._order, "reason": self.reason.text().strip()}
        self._actions.write(command(edit_contact, **given), self._card.name, self)

    def _remove(self, reason: str) -> None:
        if self._card is None or self._event is None or self._event.contact is None:
            return
        which: dict[str, Any] = {"contact": self._event.contact.id, "version": self._event.contact.version}
        asked = command(remove_contact, client=self._card.id, reason=reason, **which)
        self._actions.write(asked, self._card.name, self.removal)


def closed_words(contact: LoggedContact) -> str:
    """Say where a change of a closed month's contact ends up; nothing for an open month."""
    if contact.closed is None:
        return ""
    said = translate(
        "Client", "The month is closed (%1): the difference in pay goes into the first open month."
    )
    return fill(said, month_name(contact.closed))


def _time() -> str:
    return translate("Client", "Time")
