"""The item model of the preview: the file's first rows as they will come in."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.language import words
from desktop.language.client_lists import LEFT_OUT, MENDED, known_words, meaning_words, remark_words
from desktop.language.dates import full_date
from desktop.language.translate import translate
from desktop.services.importing import Layout, Meaning, PreviewRow
from desktop.views.widgets.tables import ICON, STRONG, TOKEN

Index = QModelIndex | QPersistentModelIndex
ROW_NUMBER, REMARKS, FIRST = 0, 1, 2
"""The columns of the row numbers and of the remarks; from ``FIRST`` on the file's own follow."""


class ListModel(QAbstractTableModel):
    """``show`` fills it. Columns of one meaning are put together: the first of them shows what all say."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PreviewRow, ...] = ()
        self._layout: Layout | None = None

    def show(self, rows: tuple[PreviewRow, ...], layout: Layout) -> None:
        self.beginResetModel()
        self._rows, self._layout = rows, layout
        self.endResetModel()

    def column_of_file(self, column: int) -> int | None:
        """Return the file's column behind a column; None: it is one of the page's own."""
        return column - FIRST if FIRST <= column < FIRST + self._wide else None

    @property
    def _wide(self) -> int:
        return len(self._layout.headings) if self._layout is not None else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._layout is None else self._wide + FIRST

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == STRONG:
            return self._meaning(column) is Meaning.NAME
        if role == TOKEN:
            return self._token(row, column)
        if role == ICON and column == REMARKS:
            return _icon(row)
        return None

    def _meaning(self, column: int) -> Meaning | None:
        place = self.column_of_file(column)
        return self._layout.meanings[place] if place is not None and self._layout is not None else None

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == ROW_NUMBER:
            return str(row.row.number)
        if column == REMARKS:
            return _remarks(row)
        client, meaning = row.row.client, self._meaning(column)
        if client is None or meaning is None:
            return row.row.remarks[0][1] if meaning is Meaning.NAME and row.row.remarks else ""
        match meaning:
            case Meaning.NAME:
                return client.name
            case Meaning.PERSON:
                return ", ".join([client.person, *row.row.people]) if self._is_first(column) else "″"
            case Meaning.PHONE:
                return ", ".join(client.phones) if self._is_first(column) else "″"
            case Meaning.EMAIL:
                return ", ".join(client.emails) if self._is_first(column) else "″"
            case Meaning.INN:
                return client.inn
            case Meaning.SEGMENT:
                return words.segment(client.segment) if client.segment else ""
            case Meaning.BIRTHDAY:
                return full_date(client.birthday) if client.birthday else ""
            case Meaning.MANAGER:
                return client.manager or ""
            case Meaning.ORDERS:
                return str(client.orders_before or "")
            case Meaning.NOTE:
                return client.note.replace("\n", "; ") if self._is_first(column) else "″"
        return ""

    def _is_first(self, column: int) -> bool:
        """Tell whether it is the first column of its meaning, which shows what all of them say."""
        assert self._layout is not None
        return self._layout.meanings.index(self._layout.meanings[column - FIRST]) == column - FIRST

    def _token(self, row: PreviewRow, column: int) -> str:
        if row.row.client is None:
            return "text2"
        if column == REMARKS:
            codes = {one for one, _ in row.row.remarks} - MENDED
            return "waiting" if codes else "ok" if row.row.remarks else "text2"
        return "text2" if column == ROW_NUMBER else "text"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._layout is None:
            return None
        place = self.column_of_file(section)
        if role == TOKEN and place is not None:
            return "waiting" if place in self._layout.unsure else "accent_text"
        if role == Qt.ItemDataRole.ToolTipRole and place is not None:
            return self._layout.headings[place]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if place is None:
            return translate("Lists", "No.") if section == ROW_NUMBER else translate("Lists", "Remarks")
        asked = "?" if place in self._layout.unsure else ""
        return f"{meaning_words(self._layout.meanings[place])}{asked}"

    def heading(self, section: int) -> str:
        """Return the file's own heading of a column."""
        place = self.column_of_file(section)
        return self._layout.headings[place] if place is not None and self._layout is not None else ""


def _remarks(row: PreviewRow) -> str:
    said = [remark_words(code, written) for code, written in row.row.remarks]
    if row.known is not None:
        said.insert(0, known_words(row.known))
    return "; ".join(said)


def _icon(row: PreviewRow) -> str:
    codes = {one for one, _ in row.row.remarks}
    if codes & LEFT_OUT:
        return "circle-x"
    if codes - MENDED:
        return "triangle-alert"
    if codes:
        return "check"
    return "users" if row.known is not None else ""
