"""The drive of the office's file tried out, and how the other PCs of the office join."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.language.drive_verdict import verdict_lines
from desktop.language.errors import error_sentence
from desktop.language.translate import translate
from desktop.services.this_pc.drive_check import DriveVerdict, check_drive
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk, Office
from desktop.views.widgets.boxes import boxed, clear, column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, Label


class DriveSection(QWidget):
    """``load`` tries the drive; it is called when the section is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place = ""
        self._lines = column(spacing=6)
        again = Button(translate("Drive", "Try again"), clicked=self.load)
        join = translate(
            "Drive",
            "On each further PC: install Dolya, choose “Open the office's file”, and pick this file. "
            "A double click on the file opens it, too.",
        )
        self.place = Label("", strong=True, wrap=True)
        copy = Button(translate("Drive", "Copy the path"), clicked=self._copy)
        title = Label(translate("Drive", "The other PCs of the office"), strong=True)
        self.setLayout(
            column(
                boxed(self._lines), boxed(row(again, None)), title, Label(join, token="text2", wrap=True),
                self.place, boxed(row(copy, None)), spacing=12, margins=(20, 12, 20, 12),
            )
        )  # fmt: skip

    def load(self) -> None:
        """Try the drive."""
        self._show_lines([("text2", "", translate("Drive", "The drive is being tried…"))])
        self._desk.read(self, query(_check), then=self._show, failed=self._failed, key="drive")

    def _show(self, verdict: DriveVerdict) -> None:
        self._place = verdict.place
        self.place.setText(verdict.place)
        self._show_lines(
            [("ok" if well else "late", "check" if well else "triangle-alert", said)
             for well, said in verdict_lines(verdict)]
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        self._show_lines([("late", "triangle-alert", error_sentence(error))])

    def _show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        clear(self._lines)
        for token, icon, said in lines:
            words = Label(said, token="text" if icon else token, wrap=True)
            line = row(IconLabel(icon, token), words) if icon else row(words)
            line.setStretch(line.count() - 1, 1)
            self._lines.addWidget(boxed(line))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._place)


def _check(store: Office, _viewer: int | None) -> DriveVerdict:
    """Return the verdict about the drive, which concerns whoever works here."""
    return check_drive(store)
