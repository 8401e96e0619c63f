"""A table whose cells are edited in place: type or press Enter to edit, Del removes the row."""

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from desktop.views.look.theme import colour, text_width
from desktop.views.settings.entry_model import EntryModel
from desktop.views.settings.fields import Kind
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.rows import Option
from desktop.views.widgets.tables import HEAD, CellDelegate, Index, RowTable

ROW = 34
MOST_ROWS = 12
"""A longer table scrolls by itself."""
NARROWEST = 96
FIRST = 150
SCROLLER = 16
ROOM = 28
"""Beside a head's words."""


class EntryDelegate(CellDelegate):
    """Edits a cell with a field or a choice, and rings the current one."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        super().paint_cell(painter, room, index)
        table = self.parent()
        if isinstance(table, EntryGrid) and table.hasFocus() and table.currentIndex() == index:
            painter.setPen(QPen(colour("accent_text"), 2))
            painter.drawRect(table.visualRect(table.currentIndex()).adjusted(1, 1, -1, -2))

    def createEditor(self, parent: QWidget, option: Option, index: Index) -> QWidget:
        model = _model(index)
        choices = model.choices(index.column())
        if choices is None:
            return QLineEdit(parent)
        box = ChoiceBox(parent)
        for key, text in choices:
            box.addItem(text, key)
        box.activated.connect(lambda _place: self._chosen(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _chosen(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, self.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ChoiceBox):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: Option, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))


def _model(index: Index) -> EntryModel:
    model = index.model()
    assert isinstance(model, EntryModel)
    return model


class EntryGrid(RowTable):
    """``removed(row)``: Del on an entry; ``moved(column)``: another cell is the current one."""

    removed = Signal(int)
    moved = Signal(int)

    def __init__(self, model: EntryModel) -> None:
        super().__init__(ROW)
        self.bar = False
        self.setItemDelegate(EntryDelegate(self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        self.selectionModel().currentChanged.connect(lambda new, _old: self.moved.emit(new.column()))
        head = self.horizontalHeader()
        for column, field in enumerate(model.fields):
            words = str(model.headerData(column, Qt.Orientation.Horizontal))
            wide = {Kind.TEXT: 130, Kind.CHOICE: 170}.get(field.kind, NARROWEST)
            least = FIRST if column == 0 else 0  # room for the words of a new row
            self.setColumnWidth(column, max(wide, least, text_width(words) + ROOM))
        if model.fields[0].kind is Kind.TEXT:
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        else:
            self.setMaximumWidth(head.length() + 2)
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a limit, with room to scroll sideways where that is needed."""
        sideways = SCROLLER if self.horizontalHeader().length() > self.width() else 0
        self.setFixedHeight(HEAD + ROW * min(self.model().rowCount(), MOST_ROWS) + 2 + sideways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @property
    def is_editing(self) -> bool:
        """Whether something is being typed into a cell."""
        return self.state() == QAbstractItemView.State.EditingState

    def current_row(self) -> int:
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current_row() >= 0:
            self.removed.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            QAbstractItemView.keyPressEvent(self, event)
