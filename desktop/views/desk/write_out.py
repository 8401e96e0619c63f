"""Writing a table that is shown to a workbook or a PDF file, by the worker."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.services.this_pc.table_export import ShownTable, export_table
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk


def write_out(desk: Desk, widget: QWidget, path: Path, shown: ShownTable | bytes) -> None:
    """Write the file, then open it; what fails is said by the window."""
    desk.read(widget, query(export_table, path, shown), then=open_written)


def open_written(path: Path) -> None:
    """Show a file that was written in the program that opens such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
