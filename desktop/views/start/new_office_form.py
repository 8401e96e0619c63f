"""The forms of the first start: a new office, and the address of one on a server."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.language.countries import COUNTRIES, CURRENCIES, LANGUAGE_NAMES, country_name
from desktop.language.translate import LANGUAGES, current_language, fill, translate
from desktop.services.this_pc.last_office import new_office
from desktop.views.widgets.boxes import boxed, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, choice, line_edit


@dataclass(frozen=True, slots=True)
class NewOffice:
    """The answers that make a new office."""

    place: str
    name: str
    owner: str
    country: str
    currency: str
    language: str


class NewOfficeForm(InlineForm):
    """The office's name, its owner, country and language, and where its file is to be."""

    def __init__(self, made: Callable[[NewOffice], object]) -> None:
        super().__init__(translate("Start", "Make the office"), self._check, upright=True)
        self._made = made
        self._proposed = ""
        self.name, self.owner = line_edit(translate("Start", "such as Format Agency")), line_edit()
        self.country = choice([(code, country_name(code)) for code in COUNTRIES])
        self.language = choice([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.place = line_edit()
        browse = Button(translate("Start", "Browse…"), clicked=self._browse)
        where = row(self.place, browse)
        where.setStretch(0, 1)
        self.add_field(translate("Start", "Name of the office"), self.name)
        self.add_field(translate("Start", "Owner: your name"), self.owner)
        self.add_field(translate("Start", "Country"), self.country)
        self.add_field(translate("Start", "Language"), self.language)
        self.add_field(translate("Start", "Its file: on the drive that all PCs see"), boxed(where))
        self.place.setAccessibleName(translate("Start", "Its file: on the drive that all PCs see"))
        self.name.textChanged.connect(self._propose)

    def begin(self) -> None:
        self.language.setCurrentIndex(self.language.findData(current_language()))
        self.country.setCurrentIndex(self.country.findData("AL" if current_language() == "sq" else "RU"))
        self._propose(self.name.text())
        self.open_form(self.name)

    def _propose(self, name: str) -> None:
        """A place named like the office, as long as nobody wrote another."""
        if self.place.text() == self._proposed:
            self._proposed = str(new_office(name))
            self.place.setText(self._proposed)

    def _browse(self) -> None:
        kinds = fill(translate("Start", "Offices (%1)"), "*.dolya")
        title = translate("Start", "Where the office's file is to be")
        place, _kind = QFileDialog.getSaveFileName(self, title, self.place.text(), kinds)
        if place:
            self.place.setText(str(Path(place)))

    def _check(self) -> None:
        for field, wrong in (
            (self.name, translate("Start", "An office needs a name.")),
            (self.owner, translate("Start", "The owner's name is needed: whose office it is.")),
            (self.place, translate("Start", "Say where the office's file is to be.")),
        ):
            if not field.text().strip():
                self.say_wrong(wrong)
                field.setFocus()
                return
        place = Path(self.place.text().strip())
        country = self.country.currentData()
        self._made(
            NewOffice(
                str(place if place.suffix else place.with_suffix(".dolya")), self.name.text().strip(),
                self.owner.text().strip(), country, CURRENCIES[country], self.language.currentData(),
            )
        )  # fmt: skip


class AddressForm(InlineForm):
    """An office that a server keeps."""

    def __init__(self, given: Callable[[str], object]) -> None:
        super().__init__(translate("Start", "Open"), self._check, upright=True)
        self._given = given
        self.field = line_edit("postgresql+psycopg://")
        self.add_field(translate("Start", "Address of the office on the server"), self.field)

    def begin(self) -> None:
        self.open_form(self.field)

    def _check(self) -> None:
        address = self.field.text().strip()
        if "://" not in address:
            self.say_wrong(translate("Start", "An address begins like postgresql+psycopg://"))
            self.field.setFocus()
            return
        self._given(address)
