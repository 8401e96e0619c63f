"""The line that says at which moment the demo office takes place."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.language.dates import clock, day_and_month, weekday
from desktop.language.translate import fill, translate
from desktop.views.widgets.labels import IconLabel, Label


class DemoBanner(QFrame):
    """A line below the pages that stays while the demo office is open; hidden until it is told a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "waiting")
        self._text = Label("", wrap=True, token="waiting")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(IconLabel("calendar-days", "waiting"))
        layout.addWidget(self._text, 1)
        self.hide()

    def say(self, moment: datetime) -> None:
        """Say when the demo office was opened by its own clock."""
        said = translate("Window", "Try anything: nothing is kept. The demo day is %1, %2, opened at %3.")
        self._text.setText(fill(said, weekday(moment), day_and_month(moment.date()), clock(moment)))
        self.show()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""
