"""Make workbooks as odd as Excel and LibreOffice take them."""

import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

Change = Callable[[str, bytes], bytes]
STRICT = {
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


def plain_book() -> bytes:
    """Return a workbook with one order of a client "А"."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Orders"
    sheet.append(["Number", "Received", "Client"])
    sheet.append(["1", datetime(2026, 10, 5, 9), "А"])
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def changed_book(
    path: Path, change: Change = lambda _, content: content, name: Callable[[str], str] = str
) -> Path:
    """Write the plain workbook with other content and names of its parts."""
    with zipfile.ZipFile(BytesIO(plain_book())) as source, zipfile.ZipFile(path, "w") as target:
        for part in source.namelist():
            target.writestr(name(part), change(part, source.read(part)))
    return path


def in_styles(old: bytes, new: bytes) -> Change:
    """Return a change of the styles that must find what it replaces."""

    def change(part: str, content: bytes) -> bytes:
        if not part.endswith("styles.xml"):
            return content
        assert old in content
        return content.replace(old, new)

    return change


def strict(part: str, content: bytes) -> bytes:
    """Use the namespaces of Strict Open XML."""
    for transitional, own in STRICT.items():
        content = content.replace(transitional, own)
    return content


def with_prefix(part: str, content: bytes) -> bytes:
    """Write the sheet's tags with a prefix."""
    if "sheet1" not in part:
        return content
    return re.sub(rb"<(/?)(?=\w)", rb"<\1x:", content).replace(b"xmlns=", b"xmlns:x=")


def odd_creation_date(part: str, content: bytes) -> bytes:
    """Write the date of creation as no date."""
    return re.sub(rb"(<dcterms:created[^>]*>)[^<]*", rb"\1yesterday", content)


ODDITIES: dict[str, tuple[Change, Callable[[str], str]]] = {
    "parts in capitals": (lambda _, content: content, str.upper),
    "parts in title case": (lambda _, content: content, str.title),
    "parts with backslashes": (lambda _, content: content, lambda part: part.replace("/", "\\")),
    "parts with a slash before": (lambda _, content: content, lambda part: f"/{part}"),
    "an empty fill": (in_styles(b"<fill><patternFill /></fill>", b"<fill/>"), str),
    "a colour without a number": (in_styles(b'theme="1"', b'rgb="red"'), str),
    "an unnamed style": (in_styles(b'name="Normal" ', b""), str),
    "an odd font": (in_styles(b'<family val="2"', b'<family val="99"'), str),
    "an odd creation date": (odd_creation_date, str),
    "strict": (strict, str),
    "a prefix": (with_prefix, str),
}
