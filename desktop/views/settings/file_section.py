"""The settings as a file: written out, and read in after all of its changes have been shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.language.errors import error_sentence
from desktop.language.setup_report import setup_lines
from desktop.language.translate import fill, translate
from desktop.services.settings import SetupReport, compare_setup, setup_from_file
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.settings.setup_file import ask_which, write_setup
from desktop.views.widgets.boxes import boxed, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Label


class FileSection(QWidget):
    """``offer(said)`` says what was done, with its undo."""

    def __init__(self, desk: Desk, offer: Callable[[str], object]) -> None:
        super().__init__()
        self._desk, self._offer = desk, offer
        self._file: Path | None = None
        what = translate(
            "Settings",
            "All settings as one text file: to move an office, to keep a copy, or to change much at once.",
        )
        export = Button(translate("Window", "Write the setup to a file…"), clicked=self.ask_where)
        read = Button(translate("Window", "Read the setup from a file…"), clicked=self.ask_which)
        self.said = Label("", wrap=True)
        self.apply = Button(translate("Settings", "Make these changes"), "primary_small", clicked=self.make)
        self.leave = Button(translate("Window", "Cancel"), "link", clicked=self.begin_again)
        self.setLayout(
            column(
                Label(what, token="text2", wrap=True),
                boxed(row(export, read, None)),
                self.said,
                boxed(row(self.apply, self.leave, None)),
                spacing=12,
                margins=(20, 12, 20, 12),
            )
        )
        self.begin_again()

    def begin_again(self) -> None:
        """Forget the file that was looked at."""
        self._file = None
        self._say("")
        self._offer_changes(False)

    def _say(self, text: str, token: str = "text") -> None:
        self.said.set_token(token)
        self.said.say(text)

    def _offer_changes(self, there: bool) -> None:
        for button in (self.apply, self.leave):
            button.setVisible(there)

    def ask_where(self) -> None:
        """Ask where to, and write the settings there."""
        write_setup(self._desk, self, self._tell)

    def ask_which(self) -> None:
        """Ask which file, and show what it would change."""
        path = ask_which(self)
        if path is not None:
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Show what a file would change; nothing is stored."""
        self._desk.read(
            self, query(compare_setup, path), then=lambda report: self._show(path, report),
            failed=self._failed,
        )  # fmt: skip

    def _show(self, path: Path, report: SetupReport) -> None:
        self._file = path
        self._say("\n".join(setup_lines(report, in_words=True)))
        self._offer_changes(bool(report.changes))
        if report.changes:
            self.apply.setFocus()

    def make(self) -> None:
        """Make the changes that were shown, in one step."""
        if self._file is None:
            return
        path = self._file

        def made(_report: SetupReport | None) -> None:
            self.begin_again()
            self._offer(fill(translate("Settings", "The settings are as %1 says"), path.name))

        self._desk.write(self, command(setup_from_file, path=path), then=made, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._tell(error_sentence(error), "late")

    def _tell(self, text: str, token: str) -> None:
        """Say something in place of the changes that were shown, and offer those no more."""
        self._offer_changes(False)
        self._say(text, token)
