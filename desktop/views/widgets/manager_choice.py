"""A choice of a manager that shows who is away, and until when, before something is handed over."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QComboBox

from desktop.language import words
from desktop.language.dates import until_words
from desktop.language.translate import fill, translate
from desktop.services.people.employees import EmployeeRow
from desktop.views.widgets.choice import ChoiceBox
from desktop.views.widgets.forms import FIELD, InlineForm


class ManagerChoice(ChoiceBox):
    """The names are its data. If the chosen manager is away, the form says so in a note."""

    def __init__(self, form: InlineForm, width: int = 0) -> None:
        super().__init__()
        self._form = form
        self._away: dict[str, str] = {}
        self.setMinimumHeight(FIELD)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        if width:
            self.setFixedWidth(width)
        self.currentIndexChanged.connect(lambda _place: self.say_away())

    def show_people(self, names: Iterable[str], people: Iterable[EmployeeRow], now: datetime) -> None:
        """Offer these names; ``people`` tells who of them is away at ``now``."""
        known = {person.name: person for person in people}
        self.clear()
        self._away = {}
        for name in names:
            person = known.get(name)
            if person is None or person.absence is None or person.until is None:
                self.addItem(name, name)
                continue
            until = until_words(person.until, now)
            self._away[name] = fill(translate("Orders", "%1 is away %2."), name, until)
            self.addItem(f"{name} · {words.absence(person.absence)} {until}", name)
        self.say_away()

    def say_away(self) -> None:
        """Say in the form that the chosen manager is away, or nothing."""
        self._form.say_note(self._away.get(self.currentData() or "", ""))
