"""Two versions of one thing side by side: what is stored now and what was to be; a person picks per field."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from desktop.language.translate import translate
from desktop.language.versions import field_word, value_text
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label

THEIRS, MINE = 0, 1
LINE = 20


class Versions(QWidget):
    """``save(picked)`` gets a value for every field; those in which both agree are not shown."""

    def __init__(
        self, theirs: Mapping[str, Any], mine: Mapping[str, Any], save: Callable[[dict[str, Any]], object]
    ) -> None:
        super().__init__()
        self._versions = (dict(theirs), dict(mine))
        self._save = save
        self._picks: dict[str, QButtonGroup] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for side, text in (
            (THEIRS, translate("Versions", "Stored now")),
            (MINE, translate("Versions", "Yours")),
        ):
            self._grid.addWidget(Label(text, strong=True), 0, side)
            self._grid.setColumnStretch(side, 1)
        for field in theirs:
            if theirs[field] != mine[field]:
                self._add(field)
        self.button = Button(translate("Versions", "Save as picked"), clicked=self.save)
        self.setLayout(column(boxed(self._grid), 10, row(self.button, None)))

    def pick(self, field: str, side: int) -> None:
        self._picks[field].button(side).setChecked(True)

    @property
    def fields(self) -> list[str]:
        """Those in which the versions differ."""
        return list(self._picks)

    def save(self) -> None:
        picked = dict(self._versions[MINE])
        for field, group in self._picks.items():
            picked[field] = self._versions[group.checkedId()][field]
        self._save(picked)

    def _add(self, field: str) -> None:
        line = self._grid.rowCount()
        group = self._picks[field] = QButtonGroup(self)
        self._grid.addWidget(Label(field_word(field), token="text2"), line, 0, 1, 2)
        for side in (THEIRS, MINE):
            text = value_text(field, self._versions[side][field])
            pick = Pick(text, f"{field_word(field)}: {text}")
            group.addButton(pick.button, side)
            self._grid.addWidget(pick, line + 1, side, Qt.AlignmentFlag.AlignTop)
        group.button(MINE).setChecked(True)


class Pick(QWidget):
    """A round button whose text wraps; a click on the text picks it as well."""

    def __init__(self, text: str, spoken: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(spoken)
        self.button.setFixedHeight(LINE)
        line = row(self.button, Label(text, wrap=True), spacing=6)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
