"""Damaging a file on purpose: pages of one table overwritten, as a failing drive does it."""

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096
CHANGE_COUNTER = 24
"""Where SQLite's file format counts the transactions, in bytes from the file's start."""


def leaves(path: Path, table: str) -> list[int]:
    """Numbers of a table's leaf pages, from 1 on, in order. A table of one page has none but its root."""
    with closing(sqlite3.connect(path)) as connection:
        [[root]] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchall()
    content = path.read_bytes()
    return _leaves(content, root)


def _leaves(content: bytes, number: int) -> list[int]:
    page = content[(number - 1) * PAGE : number * PAGE]
    if page[0] == 0x0D:
        return [number]
    assert page[0] == 0x05, "an interior page of a table"
    cells = int.from_bytes(page[3:5], "big")
    places = [int.from_bytes(page[12 + 2 * cell : 14 + 2 * cell], "big") for cell in range(cells)]
    children = [int.from_bytes(page[place : place + 4], "big") for place in places]
    children.append(int.from_bytes(page[8:12], "big"))
    return [leaf for child in children for leaf in _leaves(content, child)]


def garble(path: Path, *pages: int) -> None:
    """Overwrite whole pages with nonsense, and count a change: nobody goes on with pages read before."""
    with path.open("r+b") as file:
        for number in pages:
            file.seek((number - 1) * PAGE)
            file.write(b"\xa5" * PAGE)
        if 1 not in pages:
            file.seek(CHANGE_COUNTER)
            changes = int.from_bytes(file.read(4), "big")
            file.seek(CHANGE_COUNTER)
            file.write((changes + 1).to_bytes(4, "big"))
