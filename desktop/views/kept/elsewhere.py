"""Entries that wait on this PC for the same office in another place, to be stored here if a person says
so."""

from PySide6.QtWidgets import QWidget

from desktop.language.kept import elsewhere_words
from desktop.language.translate import translate
from desktop.services.offline import DriveState, OtherOutbox
from desktop.views.desk.desk import Desk
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.widgets.boxes import Line, boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class ElsewhereCard(QWidget):
    """One other place, with the number of its entries."""

    def __init__(self, desk: Desk, other: OtherOutbox) -> None:
        super().__init__()
        self.other, self._desk = other, desk
        self._asked = False
        said = translate(
            "Kept",
            "It was entered while this office was open there, and goes there as soon as the office is opened"
            " there again. Here, it may be a copy of the office.",
        )
        self.button = Button(translate("Kept", "Store it here"), clicked=self._store)
        title = Label(elsewhere_words(other.place, other.kept), strong=True, wrap=True)
        parts = (title, Label(said, token="text2", wrap=True), boxed(row(self.button, None)))
        self.setLayout(column(column(*parts, spacing=6, margins=(20, 14, 20, 14)), Line()))
        self.show_drive_status(desk.drive_status)

    def show_drive_status(self, status: DriveStatus) -> None:
        self.button.setEnabled(status.state in (DriveState.LIVE, DriveState.SLOW))

    def _store(self) -> None:
        """Ask first: this cannot be taken back, so only a second click on the same place does it."""
        if self._asked:
            self.button.setEnabled(False)
            self._desk.take_over_kept(self.other)
        self._asked = True
        self.button.show_text(translate("Kept", "Really store it here"))
