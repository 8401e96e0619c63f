"""Lists painted by delegates: rows with a line below, a selected bar, group heads that cannot be selected."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QToolTip,
)

from desktop.views.look.theme import colour, font
from desktop.views.widgets.keys import on_enter

Index = QModelIndex | QPersistentModelIndex
Option = Any
"""A QStyleOptionViewItem; PySide's stubs lack its rect, state and widget."""
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which a model gives a row's record."""

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


class GroupHead:
    """A group's head among the rows of a list."""

    def __init__(self, title: str, count: int | None = None, token: str = "text2") -> None:
        self.title, self.count, self.token = title, count, token


class RecordsModel(QAbstractListModel):
    """A list of records and heads; ``text(record)`` is what screen readers and searches are given."""

    def __init__(self, text: Callable[[Any], str]) -> None:
        super().__init__()
        self._text = text
        self._records: list[Any] = []

    @property
    def records(self) -> list[Any]:
        return self._records

    def show(self, records: list[Any]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == ROW:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return record.title if isinstance(record, GroupHead) else self._text(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._records[index.row()], GroupHead):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def place(self, wanted: Callable[[Any], bool]) -> QModelIndex:
        """The first record (no head) that fits; an invalid index where there is none."""
        for row, record in enumerate(self._records):
            if not isinstance(record, GroupHead) and wanted(record):
                return self.index(row, 0)
        return QModelIndex()


class RowList(QListView):
    """The list base: keyboard selection, hover, Enter as ``entered_key``, focus ring after the keyboard."""

    picked = Signal(object)  # the record of the current row
    entered_key = Signal(object)  # Enter, or a double click, on a record
    near_end = Signal()  # somebody has scrolled to the last rows

    def __init__(self, model: RecordsModel, delegate: "RowDelegate") -> None:
        super().__init__()
        self.ring = False
        self._showing = False
        self.records_model = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.selectionModel().currentChanged.connect(lambda _new, _old: self.picked.emit(self.record()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.doubleClicked.connect(lambda _index: self._enter())

    def sizeHint(self) -> QSize:
        """Return a size as high as all its rows."""
        records = self.records_model.records
        heads = sum(isinstance(record, GroupHead) for record in records)
        delegate = self._delegate
        return QSize(400, heads * delegate.head_height + (len(records) - heads) * delegate.row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), 120))

    def record(self) -> Any:
        """The current row's record, or None."""
        found = self.currentIndex().data(ROW)
        return None if isinstance(found, GroupHead) else found

    def show_records(self, records: list[Any], keep: Callable[[Any], bool] | None = None) -> None:
        """Show other records; stay on the row for which ``keep`` holds, else on the first row.

        Who has scrolled away from the current row stays where they are.
        """
        offset, current = self.verticalScrollBar().value(), self.record()
        in_sight = self.visualRect(self.currentIndex()).intersects(self.viewport().rect())
        stays = keep is not None and current is not None and keep(current)
        self._showing = True
        self.records_model.show(records)
        found = self.records_model.place(keep) if keep else QModelIndex()
        if not found.isValid():
            found = self.records_model.place(lambda _record: True)
        self.setCurrentIndex(found)
        self.updateGeometry()
        self.verticalScrollBar().setValue(offset)
        if found.isValid() and (in_sight or not stays):
            self.scrollTo(found)
        self._showing = False

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if not self._showing and bar.maximum() - value < bar.pageStep():
            self.near_end.emit()

    def pick(self, wanted: Callable[[Any], bool]) -> bool:
        """Make the first record that fits the current one."""
        found = self.records_model.place(wanted)
        if found.isValid():
            self.setCurrentIndex(found)
        return found.isValid()

    def _enter(self) -> None:
        record = self.record()
        if record is not None:
            self.entered_key.emit(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        if not event.modifiers() and on_enter(event, self._enter):
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)


class RowDelegate(QStyledItemDelegate):
    """Paints rows. A list gives ``paint_row(painter, box, record, selected)``; texts are put by ``cell``."""

    row_height = 34
    head_height = 38
    background = "base"
    lines = True

    def paint_row(self, painter: QPainter, box: QRect, record: Any, selected: bool) -> None:
        raise NotImplementedError

    def tooltip(self, record: Any) -> str:
        """The whole text of a row in which something was shortened."""
        return ""

    def sizeHint(self, option: Option, index: Index) -> QSize:
        head = isinstance(index.data(ROW), GroupHead)
        return QSize(100, self.head_height if head else self.row_height)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        record, box = index.data(ROW), option.rect
        painter.save()
        if isinstance(record, GroupHead):
            self._paint_head(painter, box, record)
        else:
            self._paint_background(painter, option, index)
            self.paint_row(painter, box, record, _is_current(option))
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, head: GroupHead) -> None:
        left = box.adjusted(20, 6, -20, 0)
        end = cell(painter, left, head.title, strong=True)
        if head.count is not None:
            rest = left.adjusted(end - left.left() + 8, 0, 0, 0)
            cell(painter, rest, str(head.count), token=head.token, strong=head.token != "text2")

    def _paint_background(self, painter: QPainter, option: Option, index: Index) -> None:
        box = option.rect
        if _is_current(option):
            painter.fillRect(box, colour("selected"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colour("accent_text"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        if self.lines:
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        view = option.widget
        ring = isinstance(view, RowList) and view.ring and view.hasFocus()
        if ring and _is_current(option):
            painter.setPen(QPen(colour("accent_text"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: Option, index: Index) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            record = index.data(ROW)
            text = "" if isinstance(record, GroupHead) else self.tooltip(record)
            QToolTip.showText(event.globalPos(), text, view)
            return True
        return super().helpEvent(event, view, option, index)


def _is_current(option: Option) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def cell(
    painter: QPainter,
    box: QRect,
    text: str,
    *,
    token: str = "text",
    strong: bool = False,
    side: Qt.AlignmentFlag = LEFT,
    points: int = 10,
) -> int:
    """Write a text into a box, elided at the right; returns the x where it ends."""
    face = font(points, strong)
    painter.setFont(face)
    painter.setPen(colour(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return box.left() + painter.fontMetrics().horizontalAdvance(shown)


def dot(painter: QPainter, centre: QPoint, token: str, radius: int = 4) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(token))
    painter.drawEllipse(centre, radius, radius)
    painter.restore()


def bar(painter: QPainter, box: QRect, part: float, token: str = "accent_text") -> None:
    """A track with ``part`` (0 to 1) of it filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("track"))
    painter.drawRoundedRect(QRectF(box), 3, 3)
    filled = QRectF(box)
    filled.setWidth(box.width() * min(1.0, max(0.0, part)))
    if part > 0:
        painter.setBrush(colour(token))
        painter.drawRoundedRect(filled, 3, 3)
    painter.restore()
