"""Make malicious workbooks that refer to other places or unpack to too much."""

import random
import zipfile
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from tests.exchange.books import HEAD, ORDER_HEADINGS, TAIL, raw_book, text_row
from tests.hostile.targets import NORTHWIND

ROWS = HEAD + b"<sheetData>" + ORDER_HEADINGS + text_row(2, ("1", "2026-10-05", "A")) + TAIL
OUTSIDE = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1:9/evil.xlsx" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"/>'
    b'<Relationship Id="rId2" TargetMode="External" Target="file:///etc/passwd" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    b'<Relationship Id="rId3" TargetMode="External" Target="\\\\127.0.0.1\\share\\x" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"/></Relationships>'
)


def reaching_out(path: Path) -> Path:
    """Write a book with external links of the book, its sheet and a drawing."""
    more = {
        "xl/worksheets/_rels/sheet1.xml.rels": OUTSIDE,
        "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": OUTSIDE,
        "xl/drawings/_rels/drawing1.xml.rels": OUTSIDE,
    }
    return raw_book(path, ROWS, more)


def remote_schema(path: Path) -> Path:
    """Write a sheet with an external document type."""
    return raw_book(path, b'<!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/evil.dtd">' + ROWS)


def climbing_names(path: Path) -> Path:
    """Write a book with parts whose names lead out of the archive."""
    return raw_book(
        path, ROWS, {"../../evil.txt": b"evil", "/tmp/evil.txt": b"evil", "C:\\evil.txt": b"evil"}
    )


def deep_xml(path: Path) -> Path:
    return raw_book(path, HEAD + b"<a>" * 200_000)


def many_sheets(path: Path, count: int = 3000) -> Path:
    book = Workbook(write_only=True)
    for number in range(count):
        book.create_sheet(f"Sheet {number}")
    book.create_sheet("Orders").append(["Number", "Received", "Client"])
    book.save(path)
    return path


def mutated(path: Path, seed: int) -> Path:
    """Write the Northwind book with random bytes changed in one part; the archive stays valid."""
    chance = random.Random(seed)
    with zipfile.ZipFile(NORTHWIND / "northwind.xlsx") as book, zipfile.ZipFile(path, "w") as target:
        victim = chance.choice([name for name in book.namelist() if name.endswith((".xml", ".rels"))])
        for name in book.namelist():
            content = bytearray(book.read(name))
            if name == victim:
                for _ in range(chance.choice((1, 3, 20))):
                    content[chance.randrange(len(content))] = chance.randrange(256)
            target.writestr(name, bytes(content[:60_000] if name == victim and seed % 5 == 0 else content))
    return path


def lying_size(path: Path) -> Path:
    """Write a book whose archive understates the size of the sheet."""
    raw_book(path, HEAD + b"<sheetData><row>" + b"<c/>" * 8_000_000 + b"</row>" + TAIL)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(BytesIO(bytes(content))) as book:
        size = book.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    path.write_bytes(bytes(content).replace(size, (1000).to_bytes(4, "little")))
    return path
