"""Make workbooks for tests: ordinary ones from rows, and malicious ones."""

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Sheets = Mapping[str, Sequence[Sequence[Any]]]


def make_book(path: Path, sheets: Sheets) -> Path:
    """Write a workbook with these rows; the first row of a sheet holds its headings."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def raw_book(path: Path, sheet: bytes, more: Mapping[str, bytes] | None = None) -> Path:
    """Write a workbook with one sheet, "Orders", that consists of the given XML, and with further parts."""
    plain = BytesIO()
    book = Workbook()
    book.worksheets[0].title = "Orders"
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = sheet if name == "xl/worksheets/sheet1.xml" else source.read(name)
            target.writestr(name, content)
        for name, content in (more or {}).items():
            target.writestr(name, content)
    return path


HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
TAIL = b"</sheetData></worksheet>"


def text_row(number: int, texts: Iterable[str]) -> bytes:
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f'<row r="{number}">{cells}</row>'.encode()


ORDER_HEADINGS = text_row(1, ("Number", "Received", "Client"))


def a_million_blank_rows(path: Path) -> Path:
    """Write two orders and then blank styled rows down to the last row of Excel, without a dimension."""
    rows = ORDER_HEADINGS + text_row(2, ("1", "2026-10-05", "A")) + text_row(3, ("2", "2026-10-05", "A"))
    blank = b"".join(b'<row r="%d" s="1"/>' % number for number in range(4, 1_048_577))
    return raw_book(path, HEAD + b"<sheetData>" + rows + blank + TAIL)


def a_lying_dimension(path: Path) -> Path:
    """Write a sheet whose dimension says that it has the largest possible size, with one order in row 9."""
    rows = ORDER_HEADINGS + text_row(9, ("1", "2026-10-05", "A"))
    return raw_book(path, HEAD + b'<dimension ref="A1:XFD1048576"/><sheetData>' + rows + TAIL)


def a_far_row(path: Path) -> Path:
    """Write an order in row 2 and one in row 999 999 999."""
    rows = (
        ORDER_HEADINGS
        + text_row(2, ("1", "2026-10-05", "A"))
        + text_row(999_999_999, ("2", "2026-10-05", "A"))
    )
    return raw_book(path, HEAD + b"<sheetData>" + rows + TAIL)


def a_zip_bomb(path: Path) -> Path:
    """Write a few hundred kilobytes that unpack to hundreds of megabytes."""
    return raw_book(path, HEAD + b"<sheetData><row>" + b"<c/>" * 30_000_000 + b"</row>" + TAIL)


def entities(path: Path) -> Path:
    """Write a sheet with nested entities ("billion laughs")."""
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10))
    dtd = b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "ha">' + laughs + b"]>"
    row = b'<row r="1"><c t="inlineStr"><is><t>&l9;</t></is></c></row>'
    return raw_book(path, dtd + HEAD + b"<sheetData>" + row + TAIL)


def an_outside_entity(path: Path, secret: Path) -> Path:
    dtd = b'<!DOCTYPE worksheet [<!ENTITY file SYSTEM "' + secret.as_uri().encode() + b'">]>'
    row = b'<row r="1"><c t="inlineStr"><is><t>&file;</t></is></c></row>'
    return raw_book(path, dtd + HEAD + b"<sheetData>" + row + TAIL)
