"""The tab Clients: the list, or the card of one client."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from desktop.rules.changes import Changed
from desktop.views.clients.card_page import CardPage
from desktop.views.clients.list_page import ClientsPage
from desktop.views.desk.desk import Desk
from desktop.views.widgets.keys import shortcut

KINDS = frozenset({Changed.CLIENT, Changed.ORDER, Changed.EMPLOYEE, Changed.LEDGER})
"""Kinds of changes that this tab shows; it does not refresh for others."""


class ClientsTab(QStackedWidget):
    """The tab; ``refresh`` takes the kinds that changed (none: everything)."""

    def __init__(self, desk: Desk, navigate: Callable[..., object]) -> None:
        super().__init__()
        self.list = ClientsPage(desk)
        self.card = CardPage(desk, navigate)
        self.addWidget(self.list)
        self.addWidget(self.card)
        self._stale = True
        self.list.opened.connect(self.show_client)
        self.card.back.connect(self.show_list)
        shortcut("Ctrl+F", self, self.search)
        shortcut("F3", self, self._log_contact)

    def show_client(self, client: UUID) -> None:
        self.card.open_client(client)
        self.setCurrentWidget(self.card)
        self.card.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        self.setCurrentWidget(self.list)
        self.list.load()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Show the list with the cursor in its search field."""
        self.show_list()
        self.list.focus_search()

    def _log_contact(self) -> None:
        if self.currentWidget() is self.card:
            self.card.open_contact()

    def refresh(self, kinds: set[Changed]) -> None:
        if kinds and not kinds & KINDS:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self.currentWidget() is self.card:
            self.card.load()
        else:
            self.list.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh(set())
