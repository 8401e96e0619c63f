"""Read a foreign workbook into records, and list its faulty rows as rejections."""

from desktop.exchange.workbook.reader import read_workbook
from desktop.exchange.workbook.records import Book, Rejection

__all__ = ["Book", "Rejection", "read_workbook"]
