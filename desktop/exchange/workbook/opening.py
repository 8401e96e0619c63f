"""Open a foreign .xlsx file, refusing other formats and archives that would unpack to too much."""

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NoReturn

from openpyxl.reader.excel import ExcelReader
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from desktop.rules.errors import BadInput

LARGEST_FILE = 100_000_000
"""Bytes, packed."""
LARGEST_UNPACKED = 400_000_000
LARGEST_STRINGS = 60_000_000
"""Bytes, unpacked, of the shared strings: the only part that is kept in memory whole."""
MOST_PARTS = 5_000
SUSPICIOUS_RATIO = 250
SUSPICIOUS_SIZE = 10_000_000
"""A part larger than this (bytes, unpacked) with a higher compression ratio is taken for a zip bomb."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class UnboundedSheet(ReadOnlyWorksheet):
    """A worksheet that ignores the dimension written in it, which may be false."""

    def _get_size(self) -> None:
        pass


class UnboundedReader(ExcelReader):
    """Open the worksheets of a book as UnboundedSheets."""

    def read_worksheets(self) -> None:
        book: Any = self.wb
        for sheet, part in self.parser.find_sheets():
            if part.target in self.valid_files and "chartsheet" not in part.Type:
                book._sheets.append(UnboundedSheet(book, sheet.name, part.target, self.shared_strings))


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
def open_book(path: Path) -> Iterator[tuple[list[UnboundedSheet], str]]:
    """Yield the sheets of a workbook and the SHA-256 of its file.

    Any error inside the ``with`` block is raised as BadInput: a damaged sheet fails only while it is read.
    """
    content = read_bytes(path)
    if content.startswith(OLE):
        refuse_file(path, "password" if "EncryptedPackage".encode("utf-16-le") in content else "old_format")
    with BytesIO(content) as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl warns of (styles, validations) does not matter here
        try:
            examine(path, stream)
            reader = UnboundedReader(
                stream, read_only=True, keep_vba=False, data_only=False, keep_links=False
            )
            reader.read()
            book: Any = reader.wb
            book._archive = reader.archive
            yield book._sheets, sha256(content).hexdigest()
        except BadInput:
            raise
        except Exception as error:  # a damaged file can make openpyxl raise nearly anything
            raise BadInput(
                "workbook", file=path.name, problem="damaged", reason=type(error).__name__
            ) from error


def examine(path: Path, stream: BytesIO) -> None:
    """Raise BadInput if the archive is no workbook, is encrypted, or would unpack to too much."""
    try:
        parts = zipfile.ZipFile(stream).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        refuse_file(path, "not_a_workbook")
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        refuse_file(path, "not_a_workbook")
    if any(part.flag_bits & 1 for part in parts):
        refuse_file(path, "password")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        refuse_file(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
    for part in parts:
        packed = part.file_size / max(part.compress_size, 1)
        strings = part.filename.lower().endswith("sharedstrings.xml")
        if (strings and part.file_size > LARGEST_STRINGS) or (
            part.file_size > SUSPICIOUS_SIZE and packed > SUSPICIOUS_RATIO
        ):
            refuse_file(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
