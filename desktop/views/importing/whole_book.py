"""A workbook whose sheets are named as the program's own: all of them are tried, then taken in, at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame

from desktop.language.errors import error_sentence
from desktop.language.import_report import import_lines
from desktop.language.translate import fill, translate
from desktop.services.importing import ForeignList, ImportReport, import_book
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.widgets.boxes import row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label

MOST_LINES = 12


class WholeBook(QFrame):
    """``taken(report)`` once everything is stored; ``say(text, kind)`` shows what a try would bring."""

    def __init__(
        self, desk: Desk, taken: Callable[[ImportReport], object], say: Callable[[str, str], object]
    ) -> None:
        super().__init__()
        self.setProperty("message", "waiting")
        self._desk, self._taken, self._say = desk, taken, say
        self._path: Path | None = None
        self.said = Label("", token="waiting", wrap=True)
        self.try_out = Button(translate("Lists", "Try all sheets"), clicked=self.look)
        self.take = Button(translate("Lists", "Take all sheets in"), "primary_small", clicked=self.take_in)
        layout = row(self.said, self.try_out, self.take, spacing=12, margins=(20, 6, 12, 6))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def show_book(self, foreign: ForeignList) -> None:
        """Offer to take in all sheets, if some are named as the program's own."""
        self._path = foreign.path if foreign.known_sheets else None
        self.setVisible(self._path is not None)
        self.take.hide()
        self.try_out.show()
        names = ", ".join(foreign.known_sheets)
        self.said.setText(fill(translate("Lists", "This workbook has sheets that Dolya knows: %1."), names))

    def look(self) -> None:
        """Try what taking everything in would bring; nothing is stored."""
        if self._path is not None:
            asked = command(import_book, path=self._path, dry_run=True)
            self._desk.write(self, asked, then=self._show_try, failed=self._failed)

    def _show_try(self, report: ImportReport | None) -> None:
        if report is not None:
            lines = import_lines(report)
            more = ["…"] if len(lines) > MOST_LINES else []
            self._say("\n".join([*lines[:MOST_LINES], *more]), "ok")
            self.try_out.hide()
            self.take.show()
            self.take.setFocus()

    def take_in(self) -> None:
        """Take everything in, in one operation that one undo takes back."""
        if self._path is not None and self.take.isEnabled():
            self.take.setEnabled(False)
            asked = command(import_book, path=self._path)
            self._desk.write(self, asked, then=self._done, failed=self._failed)

    def _done(self, report: ImportReport | None) -> None:
        self.take.setEnabled(True)
        self.hide()
        if report is not None:
            self._taken(report)

    def _failed(self, error: Exception) -> None:
        self.take.setEnabled(True)
        self._say(error_sentence(error), "late")
