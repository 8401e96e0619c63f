"""A month with ‹ and › beside it; Ctrl+← and Ctrl+→ while its tab is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.language.dates import month_name
from desktop.language.translate import translate
from desktop.rules.months import Month
from desktop.views.look.theme import text_width
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class MonthSwitch(QWidget):
    """``changed`` with the month that is now shown."""

    changed = Signal(object)

    def __init__(self, month: Month, tab: QWidget) -> None:
        super().__init__()
        self.month = month
        self._name = Label("", strong=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setMinimumWidth(text_width("сентябрь 2026", strong=True) + 8)
        before = self._step("chevron-left", translate("Window", "The month before"), -1)
        after = self._step("chevron-right", translate("Window", "The month after"), 1)
        self.setLayout(row(before, self._name, after, spacing=2))
        for keys, months in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), tab)
            shortcut.activated.connect(self._mover(months))
        self._write()

    def _step(self, icon: str, words: str, months: int) -> Button:
        button = Button("", "flat", icon=icon, clicked=self._mover(months))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _mover(self, months: int) -> Callable[[], None]:
        return lambda: self.show_month(self.month.plus(months))

    def show_month(self, month: Month) -> None:
        if month != self.month:
            self.month = month
            self._write()
            self.changed.emit(month)

    def _write(self) -> None:
        self._name.setText(month_name(self.month))
