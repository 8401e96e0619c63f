"""Two versions of one thing side by side: what is stored now and what was to be; a person picks per field."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from desktop.language.translate import translate
from desktop.language.versions import field_word, value_text
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label

THEIRS, MINE = 0, 1


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
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for place, text in enumerate(
            ("", translate("Versions", "Stored now"), translate("Versions", "Yours"))
        ):
            self._grid.addWidget(Label(text, token="text2"), 0, place)
        for field in theirs:
            if theirs[field] != mine[field]:
                self._add(field)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.button = Button(translate("Versions", "Save as picked"), "plain", clicked=self._picked)
        self.setLayout(column(boxed(self._grid), 10, row(self.button, None)))

    def pick(self, field: str, side: int) -> None:
        self._picks[field].button(side).setChecked(True)

    @property
    def fields(self) -> list[str]:
        """Those in which the versions differ."""
        return list(self._picks)

    def _add(self, field: str) -> None:
        line = self._grid.rowCount()
        group = self._picks[field] = QButtonGroup(self)
        self._grid.addWidget(Label(field_word(field)), line, 0)
        for side in (THEIRS, MINE):
            text = value_text(field, self._versions[side][field])
            button = QRadioButton(text.replace("&", "&&"))
            button.setToolTip(text)
            button.setMinimumWidth(60)
            button.setAccessibleName(f"{field_word(field)}: {text}")
            group.addButton(button, side)
            self._grid.addWidget(button, line, 1 + side)
        group.button(MINE).setChecked(True)

    def _picked(self) -> None:
        picked = dict(self._versions[MINE])
        for field, group in self._picks.items():
            picked[field] = self._versions[group.checkedId()][field]
        self._save(picked)
