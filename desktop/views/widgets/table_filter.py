"""The field above a table that finds rows by any word in them, and says how many are shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.language.numbers import number
from desktop.language.translate import fill, translate
from desktop.views.widgets.arranging import RowsProxy
from desktop.views.widgets.boxes import row
from desktop.views.widgets.keys import WITHIN, on_escape, shortcut
from desktop.views.widgets.labels import Label
from desktop.views.widgets.search import SearchField


class TableFilter(QWidget):
    """Filters the rows of ``proxy``; Ctrl+F anywhere in ``page`` leads to the field, Esc empties it."""

    def __init__(self, proxy: RowsProxy, page: QWidget, width: int = 220) -> None:
        super().__init__()
        self._proxy = proxy
        self.field = SearchField(translate("Tables", "Find in the table"), "Ctrl F", width)
        self.edit = self.field.edit
        self.count = Label("", token="text2")
        self.setLayout(row(self.count, self.field, spacing=12))
        self.edit.textChanged.connect(proxy.seek)
        proxy.arranged.connect(self.recount)
        proxy.modelReset.connect(self.recount)
        shortcut("Ctrl+F", page, self.focus_field, WITHIN)
        self.recount()

    def focus_field(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def recount(self) -> None:
        """Say how many rows are shown of how many."""
        self.count.setText(count_words(self._proxy.rowCount(), self._proxy.total))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.edit.text() and on_escape(event, self.edit.clear)):
            super().keyPressEvent(event)


def count_words(shown: int, total: int) -> str:
    """Return "200 of 4 312", only the number if all are shown, and nothing if there are none."""
    if not total:
        return ""
    if shown == total:
        return number(total)
    return fill(translate("Tables", "%1 of %2"), number(shown), number(total))
