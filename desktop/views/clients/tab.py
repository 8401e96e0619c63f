"""The tab Clients: the list, or the card of one client."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from desktop.rules.changes import Changed
from desktop.views.clients.card_page import CardPage
from desktop.views.clients.list_page import ClientsPage
from desktop.views.desk.desk import Desk
from desktop.views.widgets.keys import shortcut

if TYPE_CHECKING:
    from desktop.views.importing.list_page import ListPage

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
        self._desk, self._navigate = desk, navigate
        self._import_page: ListPage | None = None
        self.list.opened.connect(self.show_client)
        self.list.import_wanted.connect(self.show_import)
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

    def show_import(self, path: Path | None = None) -> None:
        """Show the page that takes a list of clients in, with the file at ``path`` if one was dropped."""
        from desktop.views.importing.list_page import ListPage  # few open it, and it reads workbooks

        page = self._import_page
        if page is None:
            page = self._import_page = ListPage(self._desk, partial(self._navigate, "undo"))
            page.back.connect(self.show_list)
            self.addWidget(page)
        self.setCurrentWidget(page)
        if path is not None:
            page.open_file(path)
        elif not page.has_file:
            page.other.setFocus()

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
        elif self.currentWidget() is self.list:
            self.list.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh(set())
