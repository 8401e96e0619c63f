"""Ctrl+K: finds any client or order while one types, over the tab that is shown; Esc closes it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop.language import words
from desktop.language.numbers import order_number, phone, to_come
from desktop.language.translate import translate
from desktop.services.clients import ClientRow, search_clients
from desktop.services.order_lists import FoundOrder, search_orders
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk, Office
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour
from desktop.views.widgets.boxes import column
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.labels import Label
from desktop.views.widgets.rows import RIGHT, RecordsModel, RowDelegate, RowList, cell

WIDTH, MOST_OF_A_KIND = 560, 6


@dataclass(frozen=True, slots=True)
class Found:
    """A client or an order that fits what was typed."""

    kind: str
    id: UUID
    title: str
    second: str
    right: str


def found_client(row: ClientRow) -> Found:
    return Found("client", row.id, row.name, row.person or phone(row.phone), row.responsible or "")


def found_order(row: FoundOrder) -> Found:
    second = f"{row.client} · {row.subject}" if row.subject else row.client
    return Found("order", row.id, order_number(row.number), second, row.manager or words.stage(row.stage))


def find(store: Office, viewer: int | None, text: str) -> tuple[list[ClientRow], list[FoundOrder]]:
    """Return the first clients and orders that fit a text."""
    clients = search_clients(store, viewer, text, limit=MOST_OF_A_KIND)
    return clients, search_orders(store, viewer, text, to_come=to_come(), limit=MOST_OF_A_KIND)


class FoundDelegate(RowDelegate):
    lines = False

    def paint_row(self, painter: QPainter, box: QRect, record: Found, selected: bool) -> None:
        icon = "users" if record.kind == "client" else "inbox"
        paint_icon(painter, icon, box.left() + 16, box.center().y() - 8)
        cell(painter, QRect(box.left() + 46, box.top(), 190, box.height()), record.title, strong=True)
        middle = QRect(box.left() + 248, box.top(), box.width() - 248 - 110, box.height())
        cell(painter, middle, record.second, token="text2")
        right = QRect(box.right() - 104, box.top(), 90, box.height())
        cell(painter, right, record.right, token="text2", side=RIGHT)


class Finder(QFrame):
    """A field and what fits; ↑↓ and Enter work while the focus stays in the field."""

    def __init__(self, desk: Desk, over: QWidget, navigate: Callable[..., None]) -> None:
        super().__init__(over)
        self._desk, self._over, self._navigate = desk, over, navigate
        self._orders: list[FoundOrder] = []
        self._clients: list[ClientRow] = []
        self._answered, self._wanted = True, False  # the last key was answered; Enter waits for its answer
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Window", "Client, phone, order number"))
        self.field.setAccessibleName(translate("Window", "Find"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = RowList(RecordsModel(lambda found: found.title), FoundDelegate())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._take())
        self.nothing = Label(translate("Window", "Nothing is found."), token="text2")
        self.nothing.hide()
        self.setLayout(column(self.field, 8, self.nothing, self.list, margins=(12, 12, 12, 12)))
        self.hide()

    def open(self) -> None:
        """Show the field, empty."""
        self.place()
        self.show()
        self.raise_()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed("")

    def place(self) -> None:
        """Place the finder in the middle of the window, near its top."""
        height = 12 + 32 + 8 + 34 * max(1, len(self.list.records_model.records)) + 12
        self.setGeometry((self._over.width() - WIDTH) // 2, 56, WIDTH, min(height, self._over.height() - 80))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("base"))
        painter.setPen(colour("fieldline"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.hide()
                self._over.setFocus()
                return True
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.keyPressEvent(event)
                return True
            if on_enter(event, self._take):
                return True
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._answered, self._wanted = False, False
        self._desk.read(self, query(find, text), then=self._know, key="found", or_snapshot=True)

    def _know(self, found: tuple[list[ClientRow], list[FoundOrder]]) -> None:
        self._clients, self._orders = found
        self._answered = True
        self._show()
        if self._wanted and self.isVisible():
            self._take()

    def _show(self) -> None:
        wanted = self.field.text().strip()
        found = [*map(found_client, self._clients), *map(found_order, self._orders)]
        self.list.show_records(found)
        self.nothing.setVisible(bool(wanted) and not found)
        self.list.setVisible(not self.nothing.isVisibleTo(self))
        self.place()

    def _take(self) -> None:
        """Go to the current row; if the answer to the last key is still to come, to the first one of it."""
        self._wanted = not self._answered
        if self._wanted:
            return
        found = self.list.record()
        if found is not None:
            self.hide()
            self._navigate(found.kind, found.id)
