"""Foreign workbooks: sheets, columns and cells become records; what is wrong becomes rejections."""

from desktop.exchange.workbook.reader import read_workbook
from desktop.exchange.workbook.records import Book, Rejection

__all__ = ["Book", "Rejection", "read_workbook"]
