"""What is set for this PC alone: language, look, size, who works here."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.language.countries import LANGUAGE_NAMES
from desktop.language.translate import current_language, translate
from desktop.services.this_pc.preferences import SCALES, prefer, preferences
from desktop.views.look.theme import theme_switch
from desktop.views.settings.setting_row import NAME, WIDE
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import choice
from desktop.views.widgets.labels import Label


class ThisPcSection(QWidget):
    """``speak(language)`` and ``look(choice)`` take effect at once; the size at the next start."""

    def __init__(self, who: str, speak: Callable[[str], object], look: Callable[[str], object]) -> None:
        super().__init__()
        self.language = self._choice(list(LANGUAGE_NAMES.items()), current_language(), speak)
        looks = [
            ("system", translate("Window", "Look: as the system's")),
            ("light", translate("Window", "Light")),
            ("dark", translate("Window", "Dark")),
        ]
        self.look = self._choice(looks, theme_switch().choice, look)
        sizes = [(str(scale), f"{scale} %") for scale in SCALES]
        self.scale = self._choice(sizes, str(preferences().scale), lambda scale: prefer(scale=int(scale)))
        self.notices = {
            "mine": QCheckBox(translate("Settings", "a new order of mine")),
            "waiting": QCheckBox(translate("Settings", "an order that waits too long at the desk")),
        }
        for kind, box in self.notices.items():
            box.setChecked(kind in preferences().notices)
            box.toggled.connect(lambda _on: self._keep_notices())
        changes = translate("Settings", "Another person is chosen by a click on the name at the lower left.")
        self.setLayout(
            column(
                _line(translate("Settings", "Language"), self.language, translate("Settings", "At once.")),
                _line(translate("Settings", "Colours"), self.look, translate("Settings", "At once.")),
                _line(
                    translate("Settings", "Size of everything"),
                    self.scale,
                    translate("Settings", "From the next start of the program."),
                ),
                _line(
                    translate("Settings", "Notices"),
                    boxed(column(*self.notices.values(), spacing=6)),
                    translate("Settings", "Beside the clock, while the program runs."),
                ),
                _line(translate("Settings", "Works here"), Label(who, strong=True), changes),
                margins=(0, 6, 0, 6),
            )
        )

    def _keep_notices(self) -> None:
        prefer(notices=tuple(kind for kind, box in self.notices.items() if box.isChecked()))

    @staticmethod
    def _choice(options: list[tuple[str, str]], now: str, chosen: Callable[[str], object]) -> ChoiceBox:
        box = choice(options)
        box.setFixedWidth(WIDE)
        box.setCurrentIndex(box.findData(now))
        box.activated.connect(lambda _place: chosen(str(box.currentData())))
        return box

    def begin_again(self) -> None:
        """Nothing is ever half done here."""


def _line(title: str, field: QWidget, said: str) -> QWidget:
    name = Label(title, wrap=True)
    name.setFixedWidth(NAME)
    name.setBuddy(field)
    field.setAccessibleName(title)
    whole = row(name, field, Label(said, token="text2", wrap=True), spacing=16, margins=(20, 5, 20, 5))
    whole.setStretch(2, 1)
    line = QWidget()
    line.setLayout(whole)
    return line
