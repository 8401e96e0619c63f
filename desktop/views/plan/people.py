"""The choice whose part of the report is shown: buttons for a few people, a list for many."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.language.translate import translate
from desktop.views.widgets.buttons import Segments

SIDE_BY_SIDE = 5
LETTERS = 44
"""Number of letters in all names that fit beside the month."""


def short_names(names: list[str]) -> dict[str, str]:
    """Return first names by name, whole names where two first names are equal."""
    first = {name: name.split(" ")[0] for name in names}
    counted = Counter(first.values())
    return {name: first[name] if counted[first[name]] == 1 else name for name in names}


class PartChoice(QWidget):
    """Emits ``chosen`` with an employee's name, or an empty text for the office."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.value = ""
        self._names: list[str] | None = None
        self.field: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_people(self, names: list[str]) -> None:
        """Offer these people; keep the choice if it is still among them."""
        if names == self._names:
            return
        self._names = names
        if self.value not in names:
            self.value = ""
        if self.field is not None:
            self.field.hide()
            self.field.deleteLater()
        short = short_names(names)
        many = len(names) > SIDE_BY_SIDE or sum(map(len, short.values())) > LETTERS
        self.field = self._list(names) if many else self._segments(short)
        self._row.addWidget(self.field)

    def choose(self, name: str) -> None:
        if name != self.value:
            self.value = name
            self.chosen.emit(name)

    def _segments(self, short: dict[str, str]) -> QWidget:
        segments = Segments([("", translate("Plan", "Office")), *short.items()])
        if self.value:
            segments.choose(self.value)
        segments.chosen.connect(self.choose)
        return segments

    def _list(self, names: list[str]) -> QWidget:
        field = QComboBox()
        field.setMinimumHeight(30)
        field.setMinimumWidth(200)
        field.setAccessibleName(translate("Plan", "Whose plan"))
        for name in ("", *names):
            field.addItem(name or translate("Plan", "Office"), name)
        field.setCurrentIndex(max(field.findData(self.value), 0))
        field.currentIndexChanged.connect(lambda place: self.choose(field.itemData(place)))
        return field
