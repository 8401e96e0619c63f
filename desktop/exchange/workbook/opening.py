"""Opening a foreign .xlsx: what is none, or was made to hurt, is one error before anything is unpacked."""

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
"""The shared texts are the one part that is kept in memory whole."""
MOST_PARTS = 5_000
SUSPICIOUS_RATIO = 250
SUSPICIOUS_SIZE = 10_000_000
"""A part of this size that was packed this well holds nothing that a person wrote."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Sheet(ReadOnlyWorksheet):
    """A sheet that is read as it stands: the size that it claims for itself is not believed."""

    def _get_size(self) -> None:
        pass


class Reader(ExcelReader):
    def read_worksheets(self) -> None:
        book: Any = self.wb
        for sheet, part in self.parser.find_sheets():
            if part.target in self.valid_files and "chartsheet" not in part.Type:
                book._sheets.append(Sheet(book, sheet.name, part.target, self.shared_strings))


def refuse(path: Path, problem: str, **details: Any) -> NoReturn:
    raise BadInput("workbook", file=path.name, problem=problem, **details)


def read_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        refuse(path, "missing_file")
    except OSError as error:
        refuse(path, "unreadable_file", reason=error.strerror or type(error).__name__)
    if not content:
        refuse(path, "empty_file")
    if len(content) > LARGEST_FILE:
        refuse(path, "too_large", megabytes=LARGEST_FILE // 1_000_000)
    return content


@contextmanager
def open_book(path: Path) -> Iterator[tuple[list[Sheet], str]]:
    """The sheets of a workbook, and the SHA-256 of its file; errors while they are read are said as well."""
    content = read_bytes(path)
    if content.startswith(OLE):
        refuse(path, "password" if "EncryptedPackage".encode("utf-16-le") in content else "old_format")
    with BytesIO(content) as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl warns of (styles, validations) does not matter here
        try:
            examine(path, stream)
            reader = Reader(stream, read_only=True, keep_vba=False, data_only=False, keep_links=False)
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
    """Refuse what unpacks to more than a workbook of an office can hold."""
    try:
        parts = zipfile.ZipFile(stream).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        refuse(path, "not_a_workbook")
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        refuse(path, "not_a_workbook")
    if any(part.flag_bits & 1 for part in parts):
        refuse(path, "password")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        refuse(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
    for part in parts:
        packed = part.file_size / max(part.compress_size, 1)
        strings = part.filename.lower().endswith("sharedstrings.xml")
        if (strings and part.file_size > LARGEST_STRINGS) or (
            part.file_size > SUSPICIOUS_SIZE and packed > SUSPICIOUS_RATIO
        ):
            refuse(path, "unpacks_too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
