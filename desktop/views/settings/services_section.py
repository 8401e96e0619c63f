"""The services that the office sells, with ready lists for offices of three kinds."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.language.ready_services import READY_SERVICES, list_title, service_names
from desktop.language.translate import fill, translate
from desktop.services.settings import add_services
from desktop.views.desk.calls import command
from desktop.views.settings.entry_section import EntrySection, Write
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class ServicesSection(QWidget):
    """The table of services; ``write(command, said, saved, refused)`` performs an operation."""

    def __init__(self, table: EntrySection, write: Write) -> None:
        super().__init__()
        self._write, self.table = write, table
        self.ready = {
            key: Button(list_title(key), "plain", clicked=partial(self._add, key)) for key in READY_SERVICES
        }
        self.wrong = Label("", token="late", wrap=True)
        self.wrong.hide()
        said = Label(translate("Settings", "Add the usual services of:"), token="text2")
        lists = boxed(row(said, *self.ready.values(), None, spacing=8, margins=(20, 4, 20, 8)))
        who = Label(
            translate("Settings", "Who does which services is set with each employee."),
            token="text2",
            wrap=True,
        )
        below = boxed(column(self.wrong, who, spacing=4, margins=(20, 4, 20, 8)))
        self.setLayout(column(self.table, lists, below))

    def _add(self, key: str) -> None:
        asked = command(add_services, names=service_names(key))
        said = fill(translate("Settings", "Added the services of: %1"), list_title(key))
        self._write(asked, said, self.wrong.hide, self.wrong.say)
