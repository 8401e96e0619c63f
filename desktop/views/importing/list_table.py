"""The preview's table: each head says what its column means, and above it stands the file's own heading."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu

from desktop.language.client_lists import meaning_words
from desktop.services.importing import Layout, Meaning
from desktop.views.importing.list_model import FIRST, REMARKS, ROW_NUMBER, ListModel
from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import text_width
from desktop.views.widgets.rows import cell
from desktop.views.widgets.tables import TOKEN, RowTable, TableHead

HIGH = 52
"""Two lines: the file's heading, and below it what the column means."""
NARROWEST, WIDEST, REMARKS_WIDE = 90, 240, 210
ROOM = 40


class _ListHead(TableHead):
    def __init__(self, table: "ListTable") -> None:
        super().__init__(table)
        self.setFixedHeight(HIGH)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(100, HIGH)

    def paint_words(self, painter: QPainter, room: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, ListModel)
        upper = QRect(room.left(), room.top() + 3, room.width(), 22)
        lower = QRect(room.left(), room.top() + 25, room.width(), 22)
        text = str(model.headerData(section, Qt.Orientation.Horizontal))
        token = model.headerData(section, Qt.Orientation.Horizontal, TOKEN)
        if token is None:
            cell(painter, lower, text, token="text2")
            return
        cell(painter, upper, model.heading(section), token="text2")
        end = cell(painter, lower.adjusted(0, 0, -18, 0), text, token=token, strong=True)
        paint_icon(painter, "chevron-down", end + 4, lower.center().y() - 7, token, 14)


class ListTable(RowTable):
    """``meant(column, meaning)``: somebody said what a column of the file means; Alt+↓ or a click asks."""

    meant = Signal(int, str)

    def __init__(self, model: ListModel) -> None:
        super().__init__(34)
        self.setHorizontalHeader(_ListHead(self))
        self.setModel(model)
        self.list_model = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().sectionPressed.connect(self.ask)

    def fit(self, layout: Layout) -> None:
        """Make the columns as wide as their heads need."""
        self.setColumnWidth(ROW_NUMBER, 62)
        self.setColumnWidth(REMARKS, REMARKS_WIDE)
        for place, heading in enumerate(layout.headings):
            meaning = meaning_words(layout.meanings[place])
            wide = max(text_width(heading), text_width(meaning, strong=True)) + ROOM
            least = 170 if layout.meanings[place] is Meaning.NAME else NARROWEST
            self.setColumnWidth(place + FIRST, max(least, min(wide, WIDEST)))
            self.setColumnHidden(place + FIRST, not heading and layout.meanings[place] is Meaning.SKIP)

    def menu(self, column: int) -> QMenu | None:
        """Return the meanings that a column may have; None: it is not one of the file's."""
        place = self.list_model.column_of_file(column)
        if place is None:
            return None
        menu = QMenu(self)
        for meaning in Meaning:
            action = menu.addAction(meaning_words(meaning))
            action.triggered.connect(lambda _on=False, one=meaning: self.meant.emit(place, str(one)))
        return menu

    def ask(self, column: int) -> None:
        """Ask what a column means."""
        menu, head = self.menu(column), self.horizontalHeader()
        if menu is not None:
            menu.popup(head.mapToGlobal(QPoint(head.sectionViewportPosition(column), head.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.ask(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.ask(self.columnAt(round(event.position().x())))
