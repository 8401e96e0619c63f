"""The page of one client's card: its responsible manager, its history, and the panel beside it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.language.translate import translate
from desktop.services.clients import (
    ClientCard,
    Event,
    ShownContacts,
    client_card,
    hand_over_client,
    remove_contact,
)
from desktop.views.clients.card_words import headline, last_contact, presence, responsible_since
from desktop.views.clients.entry_forms import ContactForm, HandoverForm
from desktop.views.clients.history import ContactTools, HistoryList, chosen, contact_kinds, known_part
from desktop.views.clients.keeper import KeeperLine
from desktop.views.clients.panel import ClientPanel
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.undo.page_actions import PageActions
from desktop.views.widgets.boxes import Line, SidePanel, boxed, column, row
from desktop.views.widgets.buttons import Button, Segments
from desktop.views.widgets.keys import WITHIN, shortcut
from desktop.views.widgets.labels import ElidedLabel, IconLabel, Label

Navigate = Callable[..., object]

PAGE = 100
"""So many contacts are read at first; more when somebody scrolls to the last ones."""


class CardPage(QWidget):
    """The card of one client; emits ``back`` to return to the list."""

    back = Signal()

    def __init__(self, desk: Desk, navigate: Navigate) -> None:
        super().__init__()
        self._desk, self._navigate = desk, navigate
        self.client: UUID | None = None
        self._card: ClientCard | None = None
        self._contacts, self._shown = PAGE, 0  # how many are asked for, and were when the card was read
        self.doing = PageActions(desk, self, partial(navigate, "undo"), self.load)
        self._make_words()
        self._make_actions()
        self.panel = ClientPanel(self.doing, lambda client: navigate("client", client))
        self.side = SidePanel()
        self.side.show_contents(self.panel)
        main = QVBoxLayout()
        main.setSpacing(0)
        for part in (self._heading(), Line(), self._band(), self.handover, Line(), self._contact_row(),
                     self.contact, Line(), self._history_head()):  # fmt: skip
            main.addWidget(part)
        main.addWidget(self._empty)
        main.addWidget(self.history, 1)
        main.addWidget(self.tools)
        main.addWidget(self.doing.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(main, 1)
        layout.addWidget(self.side)

    def _make_words(self) -> None:
        self.name = ElidedLabel(points=17, strong=True)
        self.about = ElidedLabel(token="text2")
        self.manager = ElidedLabel(points=24, strong=True)
        self.presence = Label(token="ok")
        self.since = ElidedLabel(token="text2")
        self.last = ElidedLabel(points=11, strong=True)
        self.last_said = ElidedLabel(token="text2")
        self._empty = Label("", token="text2")
        self._empty.setContentsMargins(20, 8, 20, 8)

    def _make_actions(self) -> None:
        self.handover = HandoverForm(self.doing)
        self.contact = ContactForm(self.doing)
        self.keeper = KeeperLine(self.open_handover)
        self.hand = Button(
            translate("Client", "Hand over…"), icon="arrow-right-left", clicked=self.open_handover
        )
        for button in (self.hand, self.keeper.button):
            needs_drive(self._desk, button, hand_over_client)
        self.log = Button(
            translate("Client", "Log a contact"), "primary_small", key="F3", clicked=self.open_contact
        )
        self.filters = Segments(
            [
                ("all", translate("Client", "All")),
                ("calls", translate("Client", "Calls")),
                ("meetings", translate("Client", "Meetings")),
                ("letters", translate("Client", "Letters")),
                ("orders", translate("Client", "Orders")),
            ]
        )
        self.filters.chosen.connect(lambda _filter: self._filter())
        self.history = HistoryList()
        self.history.setAccessibleName(translate("Client", "History"))
        self.history.entered_key.connect(self._open_event)
        self.history.near_end.connect(self._show_more)
        self.tools = ContactTools(self.correct_contact, self.remove_contact)
        needs_drive(self._desk, self.tools.remove, remove_contact)
        self.history.picked.connect(self.tools.show_event)
        shortcut("F4", self.history, self.tools.correct.click, WITHIN)
        shortcut("Del", self.history, self.tools.remove.click, WITHIN)

    def _heading(self) -> QWidget:
        link = Button(translate("Client", "Clients"), "flat", icon="chevron-left", clicked=self.back.emit)
        edit = Button(translate("Client", "Edit…"), "link", icon="pencil", clicked=self._open_edit)
        words = column(self.name, self.about, spacing=2, margins=(20, 0, 20, 12))
        return boxed(column(row(link, None, edit, margins=(14, 6, 12, 0)), words))

    def _band(self) -> QWidget:
        band = QFrame()
        band.setObjectName("band")
        title = Label(translate("Client", "Responsible"), token="text2")
        self.manager.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        who = row(self.manager, self.presence, None, spacing=14)
        who.setStretch(2, 1)
        who.setAlignment(self.presence, Qt.AlignmentFlag.AlignBottom)
        self.presence.setContentsMargins(0, 0, 0, 5)
        words = column(title, who, self.since)
        above = row(words, self.hand, spacing=16)
        above.setStretch(0, 1)
        band.setLayout(column(above, self.keeper, margins=(20, 14, 20, 12)))
        return band

    def _contact_row(self) -> QWidget:
        self._filled = (self.contact, self.handover, self.panel.edit, self.panel.contact)
        words = column(self.last, self.last_said, spacing=2)
        line = row(IconLabel("message-square", "text2", 24), words, self.log, spacing=12)
        line.setStretch(1, 1)
        line.setContentsMargins(20, 12, 20, 12)
        self._contact_line = boxed(line)
        for form in self._filled:
            form.opened.connect(lambda _on: self._contact_line.setVisible(self._no_form_open()))
        for one in (self.handover, self.contact, *self.panel.forms):
            one.left.connect(lambda: self.history.setFocus(Qt.FocusReason.OtherFocusReason))
        return self._contact_line

    def _no_form_open(self) -> bool:
        """Tell whether no form is open; while one is, its button is the only filled one on the screen."""
        return all(form.isHidden() for form in self._filled)

    def _history_head(self) -> QWidget:
        title = Label(translate("Client", "History"), strong=True)
        return boxed(row(title, None, self.filters, margins=(20, 10, 9, 6)))

    def open_client(self, client: UUID) -> None:
        """Show another client and close the forms of the one before."""
        if client != self.client:
            self._contacts = PAGE
            for form in (self.handover, self.contact, *self.panel.forms):
                form.close_form()
        self.client = client
        self.load()

    def load(self) -> None:
        if self.client is not None:
            shown = ShownContacts(self._contacts, contact_kinds(self.filters.value))
            asked = query(client_card, self._desk.now(), self.client, shown)
            self._desk.read(self, asked, then=self._show, key="card")

    def _filter(self) -> None:
        """Show at once what is there of the kinds chosen, and read their earlier contacts too."""
        self._contacts = PAGE
        self._show_history()
        self.load()

    def _show_more(self) -> None:
        if self._card is not None and self._card.more_contacts and self._shown == self._contacts:
            self._contacts += PAGE
            self.load()

    def _show(self, card: ClientCard) -> None:
        now = self._desk.now()
        self._card, self._shown = card, self._contacts
        self.name.setText(card.name)
        self.about.setText(headline(card))
        nobody = translate("Client", "nobody yet")
        self.manager.setText(card.responsible.manager if card.responsible else nobody)
        here, token = presence(card, now)
        self.presence.setText(here)
        self.presence.set_token(token)
        self.since.setText(responsible_since(card))
        self.keeper.show_card(card)
        last, said = last_contact(card, now.date())
        self.last.setText(last)
        self.last_said.setText(said)
        self.panel.show_card(card, now.date())
        self._show_history()

    def _show_history(self) -> None:
        if self._card is None:
            return
        events = known_part(chosen(self._card.history, self.filters.value), self._card)
        self.history.show_events(events, self._desk.now())
        self._empty.setVisible(not events)
        self._empty.setText(translate("Client", "Nothing of this kind yet."))

    def _open_event(self, event: Event) -> None:
        if event.order_id is not None:
            self._navigate("order", event.order_id)

    def open_handover(self, proposed: str = "", reason: str = "") -> None:
        if self._card is not None:
            self.handover.open_for(self._card, proposed, reason)

    def _open_edit(self) -> None:
        self.panel.begin_edit()

    def open_contact(self) -> None:
        if self._card is not None:
            self.contact.open_for(self._card)

    def correct_contact(self) -> None:
        """F4 on a contact of the history."""
        if self._card is not None and self.tools.isVisible():
            self.panel.contact.open_for(self._card, self.history.record())

    def remove_contact(self) -> None:
        """Del on a contact of the history: ask first."""
        if self._card is not None and self.tools.isVisible():
            self.panel.contact.open_removal(self._card, self.history.record())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.back.emit()
            return
        super().keyPressEvent(event)
