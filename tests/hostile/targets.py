"""Fuzzing targets: readers of foreign bytes, which must return a value or raise one DolyaError."""

import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from desktop.exchange.office_file import parse_office_file
from desktop.exchange.office_file.setup_reader import parse_toml
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.exchange.phones import canonical_phone, for_people
from desktop.exchange.workbook import read_workbook
from desktop.exchange.workbook.cells import CellError, read_amount, read_moment
from desktop.rules.errors import DolyaError
from desktop.storage.database.codec import decode
from tests.hostile.uses import SOUND, salvage_it, use_office

Target = Callable[[bytes, Path], object]
"""A call with the bytes to read and a folder to work in."""


def toml(data: bytes, folder: Path) -> None:
    with suppress(DolyaError):
        parse_office_file(parse_toml(data, TableEntry("office.toml", "", None, {})), "office.toml")


def workbook(data: bytes, folder: Path) -> None:
    path = folder / "book.xlsx"
    path.write_bytes(data)
    with suppress(DolyaError):
        read_workbook(path)


def phone(data: bytes, folder: Path) -> None:
    number = canonical_phone(_text(data))
    if number is not None:
        for_people(number)


def cell(data: bytes, folder: Path) -> None:
    for read in (read_amount, read_moment):
        with suppress(CellError):
            read(_text(data))


def journal(data: bytes, folder: Path) -> None:
    try:
        written = json.loads(data)
    except (ValueError, RecursionError):
        return
    with suppress(DolyaError):
        decode(written)


def database(data: bytes, folder: Path) -> None:
    """Change bytes of a valid office file and use it: three bytes give a position, the next its value."""
    content = bytearray(SOUND.read_bytes())
    for at in range(0, len(data) - 3, 4):
        content[int.from_bytes(data[at : at + 3], "big") % len(content)] = data[at + 3]
    for use in (use_office, salvage_it):
        room = Path(mkdtemp(dir=folder))
        path = room / "office.dolya"
        path.write_bytes(content)
        try:
            use(path)
        finally:
            shutil.rmtree(room, ignore_errors=True)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


NORTHWIND = Path(__file__).parents[1] / "data" / "northwind"
SEEDS: Mapping[str, tuple[bytes, ...]] = {
    "toml": ((NORTHWIND / "office.toml").read_bytes(),),
    "workbook": ((NORTHWIND / "northwind.xlsx").read_bytes(),),
    "phone": (b"8 (916) 123-45-67", b"+355 69 123 4567", b"495 123 45 67 ext. 12"),
    "cell": ("1\u00a0234,50 ₽".encode(), b"31.10.2026 9:05", b"2026-10-31T09:05:07", b"-1,234.50"),
    "journal": (
        b'{"amount": {"$decimal": "1.50"}, "part": {"$fraction": "1/3"}, "name": "A"}',
        b'[{"$dict": [[{"$date": "2026-10-05"}, {"$time": "09:00"}]]}]',
    ),
    "database": (b"\x00\x00\x1c\xff", b"\x00\x10\x00\x05\x00\x20\x08\x00"),
}
"""Valid inputs from which mutation starts."""

TARGETS: Mapping[str, Target] = {
    target.__name__: target for target in (toml, workbook, phone, cell, journal, database)
}
