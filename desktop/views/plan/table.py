"""The table of metrics: bullet bars that share one scale, and the plan's figure edited in place."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from desktop.language.translate import translate
from desktop.views.look.theme import text_width
from desktop.views.plan.bullets import paint_bullet, x_of
from desktop.views.plan.metrics import BULLET, Column, MetricsModel
from desktop.views.widgets.rows import CENTRE, RIGHT, Option, cell
from desktop.views.widgets.tables import CellDelegate, Head, RowTable

Index = QModelIndex | QPersistentModelIndex
ROW = 29
NAMES, FIGURES, GAP_WIDTH = 140, 104, 152
NARROW_FIGURES = 84


class MetricsDelegate(CellDelegate):
    def paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        bullet = index.data(BULLET) if index.column() == Column.BAR else None
        if bullet is not None:
            paint_bullet(painter, room, bullet)
        elif index.column() != Column.BAR:
            super().paint_cell(painter, room, index)

    def createEditor(self, parent: QWidget, option: Option, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.installEventFilter(self)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """F2 begins a new order elsewhere; what is being typed here is not left for it."""
        typed = event.type() == QEvent.Type.ShortcutOverride
        if typed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: Option, index: Index) -> None:
        box = option.rect
        editor.setGeometry(box.left(), box.top() - 2, box.width() + 2, 32)


class MetricsHead(Head):
    """Over the bars: where the plan ends, and where the month is today."""

    def paint_words(self, painter: QPainter, room: QRect, section: int) -> None:
        model = self.model()
        if section != Column.BAR or not isinstance(model, MetricsModel) or model.rowCount() == 0:
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
    """As high as its rows: what is below stands right below."""

    def __init__(self) -> None:
        super().__init__(ROW, lines=False)
        self.setItemDelegate(MetricsDelegate(self))
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
        index = self.model().index(row, Column.PLAN)
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index, QAbstractItemView.EditTrigger.AllEditTriggers, None)  # type: ignore[call-overload]

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.columnAt(round(event.position().x())) == Column.PLAN:
            self.edit_plan(self.rowAt(round(event.position().y())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The bar takes what the names and figures leave."""
        figures = FIGURES if self.viewport().width() > 900 else NARROW_FIGURES
        widths = {
            Column.METRIC: NAMES + 20, Column.FACT: figures, Column.PLAN: figures,
            Column.FORECAST: figures, Column.GAP: GAP_WIDTH,
        }  # fmt: skip
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.BAR, max(self.viewport().width() - sum(widths.values()), 120))
