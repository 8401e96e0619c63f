"""Import workbooks into the office."""

from desktop.exchange.client_list import MANY, Buyers, Layout, Meaning, Remark, with_heading
from desktop.exchange.workbook import Rejection
from desktop.services.importing.client_lists import (
    ForeignList,
    ListChoices,
    ListPreview,
    PreviewRow,
    import_client_list,
    preview_client_list,
    read_client_list,
)
from desktop.services.importing.clients import KnownRows
from desktop.services.importing.imports import import_book, import_workbook
from desktop.services.importing.report import ImportRemark, ImportReport, MergedClient, SheetCounts

__all__ = [
    "MANY",
    "Buyers",
    "ForeignList",
    "ImportRemark",
    "ImportReport",
    "KnownRows",
    "Layout",
    "ListChoices",
    "ListPreview",
    "Meaning",
    "MergedClient",
    "PreviewRow",
    "Rejection",
    "Remark",
    "SheetCounts",
    "import_book",
    "import_client_list",
    "import_workbook",
    "preview_client_list",
    "read_client_list",
    "with_heading",
]
