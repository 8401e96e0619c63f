"""A quiet bar above the tabs: the drive does not answer, what is kept here, what needs a decision."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.language.kept import away_sentence, elsewhere_words
from desktop.language.translate import translate
from desktop.services.offline import State
from desktop.views.background import Desk
from desktop.views.connection import Standing
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, Label


class DriveBar(QFrame):
    """Hidden while all is well."""

    def __init__(self, desk: Desk, show_list: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("message", "waiting")
        self._icon = IconLabel("cloud-off", "waiting")
        self._text = Label("", token="waiting", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(translate("Kept", "Show"), "link", clicked=show_list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        self.hide()
        desk.stands.connect(self.show_standing)

    def show_standing(self, standing: Standing) -> None:
        text = away_sentence(
            standing.state,
            standing.reason,
            standing.kept,
            standing.undecided,
            standing.as_of,
            self._desk.now(),
        )
        others = [elsewhere_words(other.place, other.kept) for other in standing.elsewhere]
        text = "\n".join([text, *others] if text else others)
        away = standing.state is State.OFFLINE
        self._icon.show_icon("cloud-off" if away else "triangle-alert", "waiting")
        self._text.setText(text)
        self.button.setVisible(bool(standing.kept or standing.undecided or standing.elsewhere))
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        return self._text.text()
