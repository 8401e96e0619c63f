"""The line about the payroll workbook: asks for the file's name, shows progress, links to the folder."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.language.errors import error_sentence
from desktop.language.payroll_workbook_words import workbook_words
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.services.payroll import export_payroll
from desktop.views.desk.calls import Report, long_query
from desktop.views.desk.desk import Desk, Office
from desktop.views.desk.jobs import Job
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel


class ExportLine(QWidget):
    """Hidden until a workbook is made; then progress with a way to cancel, then a link to its folder."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job[None] | None = None
        self._path = Path()
        self.text = ElidedLabel("", token="text2")
        self.cancel_button = Button(translate("Window", "Cancel"), "link", clicked=self.cancel)
        self.folder = Button(translate("Pay", "Open the folder"), "link", clicked=self._open_folder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.cancel_button)
        layout.addWidget(self.folder)
        self.hide()

    def ask(self, month: Month) -> None:
        """Let the file be chosen, then write it."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = fill(translate("Pay", "Payroll %1.xlsx"), month)
        path, _filter = QFileDialog.getSaveFileName(
            self, translate("Pay", "Payroll workbook"), str(Path(documents) / name), "Excel (*.xlsx)"
        )
        if path:
            self.write(month, Path(path).with_suffix(".xlsx"))

    def write(self, month: Month, path: Path) -> None:
        """Write the workbook off the window's thread."""
        self._path = path
        self._say(translate("Pay", "The workbook is being written…"), cancel=True)
        self._job = self._desk.read(
            self,
            long_query(_export, self._desk.now(), month, path),
            then=self._written,
            failed=self._failed,
            progress=self._progress,
        )

    def cancel(self) -> None:
        """Stop writing; no file is left."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._say(translate("Pay", "Cancelled; no file was left behind."))

    def _progress(self, done: int, of: int) -> None:
        if self._job is not None:
            said = translate("Pay", "The workbook is being written: %1 of %2")
            self._say(fill(said, done, of), cancel=True)

    def _written(self, _result: object) -> None:
        self._job = None
        self._say(fill(translate("Pay", "Written: %1"), self._path.name), folder=True)
        self.text.setToolTip(str(self._path))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._say(error_sentence(error), token="late")

    def _say(self, text: str, *, cancel: bool = False, folder: bool = False, token: str = "text2") -> None:
        self.text.setText(text)
        self.text.set_token(token)
        self.cancel_button.setVisible(cancel)
        self.folder.setVisible(folder)
        self.show()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _export(
    store: Office, viewer: int | None, report: Report, now: datetime, month: Month, path: Path
) -> None:
    export_payroll(store, viewer, now, month, path, workbook_words, progress=report)
