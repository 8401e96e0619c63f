"""The window of an office that cannot be opened: its backups, and the way back."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow

from desktop.language.translate import fill, translate
from desktop.rules.errors import DolyaError, FileMissing
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.page import BackupsPage
from desktop.views.look.icons import pixmap


def why_closed(place: str, error: DolyaError) -> str:
    """Why the office is not open, without a word about commands: the way back is here."""
    if isinstance(error, FileMissing):
        return fill(translate("Backups", "The office's file is not there any more: %1"), place)
    said = translate("Backups", "The office's file cannot be opened: it is damaged or was changed. %1")
    return fill(said, place)


class RescueWindow(QMainWindow):
    """``why`` says what is wrong with the office's file."""

    closed = Signal()

    def __init__(self, keeper: Keeper, why: str) -> None:
        super().__init__()
        self.setWindowTitle(translate("Backups", "Dolya — the office cannot be opened"))
        self.setWindowIcon(QIcon(pixmap("scale", "accent_text", 32)))
        self.setMinimumSize(QSize(900, 560))
        self.resize(1100, 640)
        self.page = BackupsPage(keeper, frozenset(), self.close)
        self.page.setObjectName("content")
        self.page.message.say(why)
        self.setCentralWidget(self.page)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
