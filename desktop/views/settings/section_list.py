"""The settings' sections at the left of their page; ↑↓ move between them."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter

from desktop.language.translate import translate
from desktop.views.widgets.rows import RecordsModel, RowDelegate, RowList, cell

WIDE = 200
Section = tuple[str, str]
"""A section's key and title."""


class _SectionDelegate(RowDelegate):
    lines = False

    def paint_row(self, painter: QPainter, box: QRect, record: Section, selected: bool) -> None:
        token = "text" if selected else "text2"
        cell(painter, box.adjusted(20, 0, -8, 0), record[1], strong=selected, token=token)


class SectionList(RowList):
    """``chosen(key)``: another section is to be shown."""

    chosen = Signal(str)

    def __init__(self, sections: list[Section]) -> None:
        super().__init__(RecordsModel(lambda section: section[1]), _SectionDelegate())
        self.setFixedWidth(WIDE)
        self.setAccessibleName(translate("Settings", "Sections of the settings"))
        self.show_records(sections)
        self.picked.connect(lambda section: self.chosen.emit(section[0]) if section else None)

    @property
    def value(self) -> str:
        """The key of the section that is shown."""
        return str(self.record()[0])

    def choose(self, key: str) -> None:
        """Show a section."""
        self.pick(lambda section: section[0] == key)
