"""The page with the list of clients: typing searches, Enter opens a card."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop.language.translate import translate
from desktop.services.access import Right
from desktop.services.clients import ClientsFound, find_clients
from desktop.views.clients.clients_model import ClientColumn, ClientsModel
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk
from desktop.views.desk.write_out import write_out
from desktop.views.widgets.boxes import Gap, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.labels import Label
from desktop.views.widgets.search import SearchField
from desktop.views.widgets.table_tools import TableTools
from desktop.views.widgets.tables import RowTable

SHOWN = 200
TYPING_MS = 120
"""Milliseconds without typing after which the search begins."""

WIDTHS = {
    ClientColumn.PERSON: 190,
    ClientColumn.PHONE: 148,
    ClientColumn.RESPONSIBLE: 170,
    ClientColumn.ORDERS: 76,
    ClientColumn.PAID: 110,
    ClientColumn.LAST_CONTACT: 150,
}
LEAVE = ((1100, ClientColumn.PERSON), (900, ClientColumn.PHONE))
"""Page widths below which a column is hidden."""


class ClientsPage(QWidget):
    """The list of clients; emits ``opened`` with the client whose card is to be shown."""

    opened = Signal(object)
    import_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = SearchField(translate("Clients", "Name, phone, person, INN"), "Ctrl F")
        self.model = ClientsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Clients", "Clients"))
        self.empty = Label("", token="text2", wrap=True)
        self.empty.setContentsMargins(20, 8, 20, 0)
        # within the table, so that the list stays in its place while the text in the field changes
        QVBoxLayout(self.table.viewport()).addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self._count = Label("", token="text2")
        self.list = Button(
            translate("Clients", "List from a file…"),
            icon="file-spreadsheet",
            clicked=self.import_wanted.emit,
        )
        if Right.IMPORT_BOOKS not in desk.rights:
            self.list.hide()
        self._typing = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self.load)
        self._lay_out()
        self.field.edit.textChanged.connect(self._typed)
        self.field.edit.installEventFilter(self)
        self.table.opened.connect(lambda place: self.opened.emit(self.model.client(place)))

    def _lay_out(self) -> None:
        head = row(
            Label(translate("Clients", "Clients"), points=17, strong=True), 8, self._count, None, self.list,
            self.field, spacing=12, margins=(20, 0, 20, 0),
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Gap(0, 8))
        layout.addWidget(self.table, 1)
        self.empty.hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(ClientColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        person = self._desk.user.name
        title = translate("Clients", "Clients")
        self.tools = TableTools(self.table, f"{person}:clients", title, partial(write_out, self._desk, self))

    def _typed(self) -> None:
        self._typing = True
        self._pause.start()

    def load(self) -> None:
        """Search for the text in the field."""
        text = self.field.edit.text().strip()
        self._desk.read(self, query(find_clients, text, limit=SHOWN), then=self._show, key="search")

    def _show(self, found: ClientsFound) -> None:
        """Show the clients; after typing the first one is current, otherwise the one that was."""
        current = None if self._typing else self._current()
        self._typing = False
        self.model.show(list(found.rows), self._desk.now().date())
        self._select(max(self.model.row_of(current) if current else 0, 0))
        self.empty.setVisible(not found.rows)
        self.empty.setText(self._nothing())
        self._count.setText(str(found.total) if found.total else "")

    def _nothing(self) -> str:
        if self.field.edit.text().strip():
            return translate("Clients", "Nobody is found. A new client comes with its first order: F2.")
        return translate("Clients", "No clients yet. A new client comes with its first order: F2.")

    def _current(self) -> UUID | None:
        place = self.table.current_row()
        return self.model.client(place) if place >= 0 else None

    def _select(self, place: int) -> None:
        if place < self.model.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            index = self.model.index(place, 0)
            self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def focus_search(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the search field: ↑↓ move in the list, Enter opens, Esc empties."""
        if (
            watched is self.field.edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._search_key(event)
        return super().eventFilter(watched, event)

    def _open_current(self) -> None:
        if current := self._current():
            self.opened.emit(current)

    def _search_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._select(min(max(self.table.current_row() + step, 0), self.model.rowCount() - 1))
        elif on_enter(event, self._open_current):
            return True
        elif event.key() == Qt.Key.Key_Escape and self.field.edit.text():
            self.field.edit.clear()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for width, column in LEAVE:
            self.table.setColumnHidden(column, self.width() < width or column in self.tools.hidden)
