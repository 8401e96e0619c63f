"""Writing a table that is shown to a workbook, by the worker."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.services.this_pc.table_export import export_table
from desktop.views.desk.calls import query
from desktop.views.desk.desk import Desk


def write_out(
    desk: Desk, widget: QWidget, path: Path, title: str, heads: Sequence[str],
    rows: Sequence[Sequence[str | Decimal]],
) -> None:  # fmt: skip
    """Write the workbook, then open it; what fails is said by the window."""
    desk.read(widget, query(export_table, path, title, heads, rows), then=_open)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
