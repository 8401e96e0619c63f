"""Open a foreign workbook (.xlsx, .xls, .ods) with calamine, refusing what could exhaust memory."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NoReturn

from python_calamine import CalamineSheet, CalamineWorkbook, PasswordError

from desktop.exchange.workbook.cells import CellValue
from desktop.exchange.workbook.ods_scan import OdsScan
from desktop.exchange.workbook.package import XlsxPackage
from desktop.exchange.workbook.scan import SheetNotes, UnreadableSheetError, WorksheetScan
from desktop.exchange.workbook.xls_scan import scan_xls
from desktop.rules.errors import BadInput

LARGEST_FILE = 100_000_000
"""Bytes, packed."""
LARGEST_UNPACKED = 400_000_000
"""Bytes of all parts, and of one worksheet, unpacked."""
LARGEST_STRINGS = 60_000_000
"""Bytes, unpacked, of the shared strings, which calamine keeps in memory."""
MOST_PARTS = 5_000
SUSPICIOUS_RATIO = 250
SUSPICIOUS_SIZE = 10_000_000
"""A part larger than this (bytes, unpacked) with a higher compression ratio is taken for a zip bomb."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First bytes of an .xls file, and of an encrypted .xlsx file."""


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """A sheet with a known title; ``rows`` yields the number of each row as Excel shows it, and its cells."""

    title: str
    rows: Iterator[tuple[int, list[CellValue]]]
    notes: SheetNotes


@dataclass(frozen=True, slots=True)
class OpenedBook:
    """``titles`` are those of all sheets, ``sheets`` the wanted ones, opened one after another."""

    titles: list[str]
    sheets: Iterator[OpenedSheet]
    digest: str


def refuse_file(path: Path, problem: str, **details: Any) -> NoReturn:
    """Raise BadInput: the file as a whole cannot be read because of ``problem``."""
    raise BadInput("workbook", file=path.name, problem=problem, **details)


def read_bytes(path: Path) -> bytes:
    """Return the content of a file; raise BadInput if it is missing, unreadable, empty or too large."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        refuse_file(path, "missing_file")
    except OSError as error:
        refuse_file(path, "unreadable_file", reason=error.strerror or type(error).__name__)
    if not content:
        refuse_file(path, "empty_file")
    if len(content) > LARGEST_FILE:
        refuse_file(path, "too_large", megabytes=LARGEST_FILE // 1_000_000)
    return content


@contextmanager
def open_book(path: Path, wanted: Callable[[str], bool]) -> Iterator[OpenedBook]:
    """Open the sheets whose titles are wanted.

    Any error inside the ``with`` block is raised as BadInput: a damaged sheet fails only while it is read.
    """
    content = read_bytes(path)
    try:
        titles, sheets = _open(path, content, wanted)
        yield OpenedBook(titles, sheets, sha256(content).hexdigest())
    except BadInput:
        raise
    except UnreadableSheetError as error:
        raise BadInput("workbook", file=path.name, problem=error.problem, **error.details) from error
    except PasswordError as error:
        raise BadInput("workbook", file=path.name, problem="password") from error
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        reason = type(error).__name__  # a damaged file can make the libraries raise nearly anything
        raise BadInput("workbook", file=path.name, problem="damaged", reason=reason) from error


def _open(
    path: Path, content: bytes, wanted: Callable[[str], bool]
) -> tuple[list[str], Iterator[OpenedSheet]]:  # fmt: skip
    if content.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            refuse_file(path, "password")
        return _open_whole(content, scan_xls(content), wanted)
    archive = examine(path, BytesIO(content))
    if "content.xml" in archive.namelist():
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            refuse_file(path, "password")
        return _open_whole(content, OdsScan(archive.read("content.xml")).notes, wanted)
    package = XlsxPackage(archive)
    parts = package.worksheets()
    return list(parts), _xlsx_sheets(package, {title: parts[title] for title in parts if wanted(title)})


def examine(path: Path, stream: BytesIO) -> zipfile.ZipFile:
    """Return the archive; raise BadInput if it is no workbook, is encrypted, or would unpack to too much."""
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        refuse_file(path, "not_a_workbook")
    parts = archive.infolist()
    names = {part.filename.lower().replace("\\", "/").lstrip("/") for part in parts}
    if not {"xl/workbook.xml", "[content_types].xml", "content.xml"} & names:
        refuse_file(path, "not_a_workbook")
    if any(part.flag_bits & 1 for part in parts):
        refuse_file(path, "password")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        refuse_file(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
    for part in parts:
        ratio = part.file_size / max(part.compress_size, 1)
        strings = part.filename.lower().endswith("sharedstrings.xml")
        if (strings and part.file_size > LARGEST_STRINGS) or (
            part.file_size > SUSPICIOUS_SIZE and ratio > SUSPICIOUS_RATIO
        ):
            refuse_file(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
    return archive


def _xlsx_sheets(package: XlsxPackage, parts: dict[str, str]) -> Iterator[OpenedSheet]:
    """Scan and open one worksheet after another, so that only one is in memory."""
    for title, part in parts.items():
        scan = WorksheetScan(package.read(part))
        book = CalamineWorkbook.from_filelike(package.copy({part: scan.trimmed}))
        yield OpenedSheet(title, _rows(book.get_sheet_by_name(title)), scan.notes)


def _open_whole(
    content: bytes, notes: dict[str, SheetNotes], wanted: Callable[[str], bool]
) -> tuple[list[str], Iterator[OpenedSheet]]:  # fmt: skip
    """Open a file as it is."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return book.sheet_names, (
        _opened(book.get_sheet_by_name(title), notes.get(title))
        for title in book.sheet_names
        if wanted(title)
    )


def _opened(sheet: CalamineSheet, notes: SheetNotes | None) -> OpenedSheet:
    notes = notes or SheetNotes()
    for (top, left), (last, right) in sheet.merged_cell_ranges or ():
        notes.merged.append((top + 1, left, last + 1, right))
    return OpenedSheet(sheet.name, _rows(sheet), notes)


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[CellValue]]]:
    if sheet.start is None:
        return
    left: list[CellValue] = [""] * sheet.start[1]  # calamine leaves out the columns before the first value
    for number, row in enumerate(sheet.iter_rows(), 1):
        yield number, left + row if left else row
