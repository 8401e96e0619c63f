"""The page with the list of clients: typing searches, Enter opens a card."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop.language.dates import full_date
from desktop.language.translate import translate
from desktop.services.access import Right
from desktop.services.clients import ClientKey, ClientsFound, ClientSort, find_clients
from desktop.services.people.employees import list_employees
from desktop.views.clients.clients_model import ClientColumn, ClientsModel
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk, Office
from desktop.views.desk.write_out import write_out
from desktop.views.widgets.boxes import Gap, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.labels import Label
from desktop.views.widgets.search import SearchField
from desktop.views.widgets.table_filter import count_words
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
KEYS = (
    ClientKey.NAME, ClientKey.PERSON, ClientKey.PHONE, ClientKey.RESPONSIBLE, ClientKey.ORDERS,
    ClientKey.PAID, ClientKey.LAST_CONTACT,
)  # fmt: skip
"""What the columns are sorted by, in their order."""
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
        self._sort: ClientSort | None = None
        self._managers: list[str] = []
        self._responsible: str | None = None
        self._limit, self._total = SHOWN, 0
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
        export = partial(write_out, self._desk, self)
        self.tools = TableTools(self.table, f"{person}:clients", title, export, self)
        self.tools.about = self._about
        self.table.select_several()
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def sorts(self, column: int) -> bool:
        return 0 <= column < len(KEYS)

    def sort_rows(self, column: int, descending: bool) -> None:
        self._sort = ClientSort(KEYS[column], descending) if column >= 0 else None
        self._load_first()

    def values(self, column: int) -> list[str]:
        return self._managers if column == ClientColumn.RESPONSIBLE else []

    def chosen(self, column: int) -> str | None:
        return self._responsible if column == ClientColumn.RESPONSIBLE else None

    def choose(self, column: int, value: str | None) -> None:
        self._responsible = value
        self._load_first()

    def _load_first(self) -> None:
        self._limit = SHOWN
        self.load()

    def _scrolled(self, value: int) -> None:
        """Read more clients once somebody has scrolled to the last ones."""
        bar, shown = self.table.verticalScrollBar(), self.model.rowCount()
        if shown == self._limit < self._total and bar.maximum() - value < bar.pageStep():
            self._limit += SHOWN
            self.load()

    def _about(self) -> str:
        return f"{full_date(self._desk.now().date())}, {count_words(self.model.rowCount(), self._total)}"

    def _typed(self) -> None:
        self._typing, self._limit = True, SHOWN
        self._pause.start()

    def load(self) -> None:
        """Search for the text in the field."""
        text = self.field.edit.text().strip()
        asked = query(_read_clients, self._desk.now(), text, self._limit, self._sort, self._responsible)
        self._desk.read(self, asked, then=self._show, key="search")

    def _show(self, read: tuple[ClientsFound, list[str]]) -> None:
        """Show the clients; after typing the first one is current, otherwise the one that was."""
        found, self._managers = read
        self._total = found.total
        place = self.table.verticalScrollBar().value() if not self._typing else 0
        current = None if self._typing else self._current()
        self._typing = False
        self.model.show(list(found.rows), self._desk.now().date())
        self._select(max(self.model.row_of(current) if current else 0, 0))
        self.table.verticalScrollBar().setValue(place)
        self.empty.setVisible(not found.rows)
        self.empty.setText(self._nothing())
        self._count.setText(count_words(len(found.rows), found.total))

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


def _read_clients(
    store: Office,
    viewer: int | None,
    now: datetime,
    text: str,
    limit: int,
    sort: ClientSort | None,
    responsible: str | None,
) -> tuple[ClientsFound, list[str]]:
    """Return the clients, and the managers by whom they can be filtered."""
    found = find_clients(store, viewer, text, limit=limit, sort=sort, responsible=responsible)
    people = list_employees(store, viewer, now)
    return found, [one.name for one in people if one.role.leads_orders]
