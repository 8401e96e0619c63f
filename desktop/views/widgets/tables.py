"""Tables: rows without a grid, a line below each, hover and selection over the whole row, a quiet head.

A model says how a cell looks by the roles TOKEN (a colour's name), STRONG and ICON, and what it is sorted by
by the role SORT. A head says by which column the rows are sorted, and which columns are filtered.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
)

from desktop.views.look.icons import paint_icon
from desktop.views.look.theme import colour, text_width
from desktop.views.widgets.keys import on_enter
from desktop.views.widgets.rows import LEFT, RIGHT, Option, cell

Index = QModelIndex | QPersistentModelIndex
TOKEN = Qt.ItemDataRole.UserRole + 50
STRONG = Qt.ItemDataRole.UserRole + 51
ICON = Qt.ItemDataRole.UserRole + 52
SORT = Qt.ItemDataRole.UserRole + 53

EDGE = 20
"""Room at the outer sides of the first and the last column; 6 at the inner ones."""
INNER = 6
HEAD = 30
ARROW = 12
"""Room for the arrow beside the words of the column by which the rows are sorted."""


def cell_room(box: QRect, *, first: bool, last: bool) -> QRect:
    """Return the rectangle of a cell's text."""
    return box.adjusted(EDGE if first else INNER, 0, -(EDGE if last else INNER), 0)


def paint_row_ground(painter: QPainter, box: QRect, ground: QColor, *, line: bool = True) -> None:
    painter.fillRect(box, ground)
    if line:
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))


class CellDelegate(QStyledItemDelegate):
    """Paints a cell of a RowTable."""

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        table = self.parent()
        if not isinstance(table, RowTable):
            return
        painter.save()
        self.paint_ground(painter, option, index, table)
        self.paint_cell(painter, table.room(option.rect, index.column()), index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: Option, index: Index, table: "RowTable") -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "selected" if selected else "hover" if index.row() == table.hovered else table.ground
        box = option.rect
        paint_row_ground(painter, box, colour(ground), line=table.lines)
        if not selected:
            return
        if index.column() == table.first_column() and table.bar:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height() - 1), colour("accent_text"))
        if table.ring and table.hasFocus():
            _paint_ring(painter, box, table, index.column())

    def paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        token = index.data(TOKEN) or "text"
        name = index.data(ICON)
        if name:
            paint_icon(painter, name, room.left(), room.center().y() - 7, token, 16)
            room = room.adjusted(23, 0, 0, 0)
        cell(
            painter, room, str(index.data() or ""), token=token, strong=bool(index.data(STRONG)),
            side=_side(index.data(Qt.ItemDataRole.TextAlignmentRole)),
        )  # fmt: skip

    def sizeHint(self, option: Option, index: Index) -> QSize:
        table = self.parent()
        metrics_width = _width_of(index)
        if isinstance(table, RowTable):
            room = table.room(QRect(0, 0, 1000, 10), index.column())
            metrics_width += 1000 - room.width()
        return QSize(metrics_width, 34)


def _side(alignment: int | None) -> Qt.AlignmentFlag:
    right = alignment is not None and alignment & int(Qt.AlignmentFlag.AlignRight)
    return RIGHT if right else LEFT


def _width_of(index: Index) -> int:
    icon = 23 if index.data(ICON) else 0
    return text_width(str(index.data() or ""), strong=bool(index.data(STRONG))) + icon + 1


def _paint_ring(painter: QPainter, box: QRect, table: "RowTable", column: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shade = colour("accent_text")
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), shade)
    painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), shade)
    if column == table.last_column():
        painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), shade)


class TableHead(QHeaderView):
    """The head of a table: words in text2 and a line below."""

    def __init__(self, table: "RowTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.sorted_by: tuple[int, bool] | None = None
        """The column by which the rows are sorted, and whether downwards; None: as they come."""
        self.filtered: frozenset[int] = frozenset()
        """The columns of which only one value is shown."""

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(box, colour("base"))
        if self._table.lines:
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        self.paint_words(painter, self._table.room(box, section), section)
        painter.restore()

    def paint_words(self, painter: QPainter, room: QRect, section: int) -> None:
        model = self.model()
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        align = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        chosen = section in self.filtered
        token = "accent_text" if chosen else "text2"
        if self.sorted_by is None or self.sorted_by[0] != section:
            cell(painter, room, text, token=token, side=_side(align), strong=chosen)
            return
        side = _side(align)
        room = room.adjusted(0, 0, -ARROW, 0)
        end = cell(painter, room, text, token="text", side=side, strong=True)
        at = room.right() if side == RIGHT else end
        _paint_arrow(painter, at + 4, room.center().y(), down=self.sorted_by[1])


def _paint_arrow(painter: QPainter, left: int, middle: int, *, down: bool) -> None:
    """Paint a small arrow: up where the smallest stands first, down where the largest does."""
    tip = 3 if down else -3
    shape = [QPoint(left, middle - tip), QPoint(left + 8, middle - tip), QPoint(left + 4, middle + tip)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("text"))
    painter.drawPolygon(QPolygon(shape))


class RowTable(QTableView):
    """A table of rows; ``opened`` tells the row on Enter or a double click."""

    opened = Signal(int)
    row_hovered = Signal(int)

    def __init__(self, row_height: int = 34, *, lines: bool = True, ground: str = "base") -> None:
        super().__init__()
        self.lines, self.ground = lines, ground
        self.bar, self.ring = True, False
        self.edges = (True, True)
        self.hovered = -1
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(TableHead(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def first_column(self) -> int:
        return next((c for c in range(self.model().columnCount()) if not self.isColumnHidden(c)), 0)

    def last_column(self) -> int:
        count = self.model().columnCount()
        return next((c for c in range(count - 1, -1, -1) if not self.isColumnHidden(c)), 0)

    def room(self, box: QRect, column: int) -> QRect:
        """Return the alignment of a column's text."""
        first = self.edges[0] and column == self.first_column()
        last = self.edges[1] and column == self.last_column()
        return cell_room(box, first=first, last=last)

    @property
    def table_head(self) -> TableHead:
        head = self.horizontalHeader()
        assert isinstance(head, TableHead)
        return head

    def select_several(self) -> None:
        """Let several rows be selected: with Shift and Ctrl, as everywhere."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_rows(self) -> list[int]:
        """The selected rows, from above."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return sorted(index.row() for index in rows)

    def current_row(self) -> int:
        """The current row if it is selected, else the first one that is, -1 without one."""
        rows, current = self.selected_rows(), self.currentIndex().row()
        return current if current in rows else rows[0] if rows else -1

    def hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
            self.row_hovered.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row = self.rowAt(round(event.position().y()))
        if row >= 0:
            self.opened.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        row = self.current_row()
        if row >= 0 and on_enter(event, lambda: self.opened.emit(row)):
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
