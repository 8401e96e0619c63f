"""The table of metrics: bullet bars on one scale, and plans that are edited in place."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QStyledItemDelegate, QWidget

from desktop.language.translate import translate
from desktop.views.look.theme import text_width
from desktop.views.plan.bullets import paint_bullet, x_of
from desktop.views.plan.metrics_model import BULLET, MetricColumn, MetricsModel
from desktop.views.widgets.rows import CENTRE, RIGHT, Option, cell
from desktop.views.widgets.tables import CellDelegate, RowTable, TableHead

Index = QModelIndex | QPersistentModelIndex
ROW, EDITOR = 29, 32
NAMES, FIGURES, GAP_WIDTH = 140, 104, 152
NARROW_FIGURES = 84


STEPS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
}
"""Keys that take a typed plan and move on, as in a spreadsheet, and by how many rows."""


class MetricsDelegate(CellDelegate):
    """Paints the bullet bars and edits plans in place; ``moved_on`` tells by how many rows to go on."""

    moved_on = Signal(int)

    def paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        bullet = index.data(BULLET) if index.column() == MetricColumn.BAR else None
        if bullet is not None:
            paint_bullet(painter, room, bullet)
        elif index.column() != MetricColumn.BAR:
            super().paint_cell(painter, room, index)

    def createEditor(self, parent: QWidget, option: Option, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.installEventFilter(self)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Move on from a typed plan by keys, and keep F2, the key for a new order, from leaving it."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QLineEdit):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_F2:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and key in STEPS:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.moved_on.emit(STEPS[key])
                return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():  # never over what is being typed
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: Option, index: Index) -> None:
        box = option.rect
        top = max(box.top() - (EDITOR - box.height()) // 2, 0)  # the first row's editor is not clipped
        editor.setGeometry(box.left(), top, box.width() + 2, EDITOR)


class MetricsHead(TableHead):
    """The table's head; over the bars it marks the plan and today."""

    def paint_words(self, painter: QPainter, room: QRect, section: int) -> None:
        model = self.model()
        if section != MetricColumn.BAR or not isinstance(model, MetricsModel) or model.rowCount() == 0:
            super().paint_words(painter, room, section)
            return
        plan, today = translate("Plan", "plan"), translate("Plan", "today")
        end = x_of(room, 1.0)
        cell(painter, QRect(end - 60, room.top(), 76, room.height()), plan, token="text2", side=RIGHT)
        if model.mark is None:
            return
        wide = text_width(today) + 4
        left = x_of(room, float(model.mark)) - wide // 2
        if max(room.left() - 20, left) + wide + 8 < end + 16 - text_width(plan):
            box = QRect(max(room.left() - 20, left), room.top(), wide, room.height())
            cell(painter, box, today, token="text2", side=CENTRE)


class MetricsTable(RowTable):
    """The table, as high as its rows."""

    def __init__(self) -> None:
        super().__init__(ROW, lines=False)
        delegate = MetricsDelegate(self)
        delegate.moved_on.connect(self._edit_next)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(MetricsHead(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Plan", "Plan and fact"))

    def fit_rows(self) -> None:
        rows = self.model().rowCount()
        self.setFixedHeight(self.horizontalHeader().height() + rows * ROW + 2)
        self._fit_columns()

    def edit_plan(self, row: int) -> None:
        """Begin to edit a row's plan, if that is allowed."""
        index = self.model().index(row, MetricColumn.PLAN)
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index, QAbstractItemView.EditTrigger.AllEditTriggers, None)  # type: ignore[call-overload]

    def _edit_next(self, rows: int) -> None:
        """Go on to another row's plan; at the table's ends only the editor closes."""
        row = self.currentIndex().row() + rows
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, MetricColumn.PLAN))
            self.edit_plan(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to edit the current row's plan with a digit that is typed."""
        if event.text().isdigit() and self.current_row() >= 0:
            self.edit_plan(self.current_row())
            editor = self.findChild(QLineEdit)
            if editor is not None:
                QApplication.sendEvent(editor, event)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.columnAt(round(event.position().x())) == MetricColumn.PLAN:
            self.edit_plan(self.rowAt(round(event.position().y())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the bars the width that names and figures leave."""
        figures = FIGURES if self.viewport().width() > 900 else NARROW_FIGURES
        widths = {
            MetricColumn.METRIC: NAMES + 20, MetricColumn.FACT: figures, MetricColumn.PLAN: figures,
            MetricColumn.FORECAST: figures, MetricColumn.GAP: GAP_WIDTH,
        }  # fmt: skip
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(MetricColumn.BAR, max(self.viewport().width() - sum(widths.values()), 120))
