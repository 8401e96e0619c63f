"""The office's setup as a file: written out to be changed in any editor, and read in again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.errors import error_sentence
from desktop.language.setup_report import setup_lines
from desktop.language.translate import fill, translate
from desktop.services.settings import SetupReport, export_setup, setup_from_file
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.widgets.messages import MessageBar

MOST_LINES = 8
FILTER = "TOML (*.toml)"


def read_setup(desk: Desk, widget: QWidget, message: MessageBar) -> None:
    """Ask which file, make the office what it says, and say what changed."""
    path = ask_which(widget)
    if path is not None:
        desk.write(
            widget,
            command(setup_from_file, path=path),
            then=lambda report: message.say(_changes(report), "ok") if report else None,
            failed=lambda error: message.say(error_sentence(error)),
        )


def ask_which(widget: QWidget) -> Path | None:
    """Ask which setup file; None: none was chosen."""
    title = translate("Window", "Read the setup from a file")
    path, _kind = QFileDialog.getOpenFileName(widget, title, "", FILTER)
    return Path(path) if path else None


def write_setup(desk: Desk, widget: QWidget, say: Callable[[str, str], object]) -> None:
    """Ask where to, and write the office's setup there; ``say(text, token)`` tells what came of it."""
    title = translate("Window", "Write the setup to a file")
    path, _kind = QFileDialog.getSaveFileName(widget, title, "office.toml", FILTER)
    if path:
        said = fill(translate("Cli", "The setup is in %1"), path)
        desk.read(
            widget,
            query(export_setup, Path(path)),
            then=lambda _none: say(said, "ok"),
            failed=lambda error: say(error_sentence(error), "late"),
        )


def _changes(report: SetupReport) -> str:
    lines = setup_lines(report, in_words=True)
    more = ["…"] if len(lines) > MOST_LINES else []
    return "\n".join([*lines[:MOST_LINES], *more, translate("Window", "Ctrl+Z takes it back.")])
