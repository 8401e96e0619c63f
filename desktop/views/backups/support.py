"""Lets a person make a report for support."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.services.support.report import support_report
from desktop.views.backups.keeper import Keeper
from desktop.views.widgets.messages import MessageBar


def ask_for_report(keeper: Keeper, window: QWidget, message: MessageBar) -> None:
    """Ask for the file, write the report off the GUI thread, say where it is and what it holds."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = fill(translate("Backups", "Dolya report %1.zip"), f"{keeper.now():%Y-%m-%d %H-%M}")
    title = translate("Backups", "Report for support")
    path, _filter = QFileDialog.getSaveFileName(window, title, str(Path(documents) / name), "ZIP (*.zip)")
    if path:
        write_report(keeper, Path(path).with_suffix(".zip"), message)


def write_report(keeper: Keeper, file: Path, message: MessageBar) -> None:
    def said(_none: object) -> None:
        text = translate(
            "Backups",
            "Written: %1. It holds the log, versions and checks, and no names, amounts or passwords.",
        )
        message.say(fill(text, file), "ok")

    keeper.ask(
        message, partial(support_report, keeper.place, file, keeper.now()), said,
        lambda error: message.say(error_sentence(error)),
    )  # fmt: skip
