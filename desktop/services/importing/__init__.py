"""Import workbooks into the office."""

from desktop.exchange.workbook import Rejection
from desktop.services.importing.imports import import_book, import_workbook
from desktop.services.importing.report import ImportRemark, ImportReport, MergedClient, SheetCounts

__all__ = [
    "ImportRemark",
    "ImportReport",
    "MergedClient",
    "Rejection",
    "SheetCounts",
    "import_book",
    "import_workbook",
]
