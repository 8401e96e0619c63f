"""Writes a table that a person sees to a workbook of theirs, or its pages to a PDF file."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from desktop.exchange.table_workbook import write_table
from desktop.rules.errors import cannot_write
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ShownTable:
    """What is shown: its title, the heads and the rows; amounts are numbers."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str | Decimal]]


def export_table(_store: Store | None, _viewer: int | None, path: Path, shown: ShownTable | bytes) -> Path:
    """Write a table as a workbook, or the bytes of its pages as they are, and return the file's place.

    Raises ``Unavailable`` if it cannot be written. Nothing is read from the office: whoever sees the table
    may write it out.
    """
    try:
        if isinstance(shown, bytes):
            path.write_bytes(shown)
        else:
            write_table(path, shown.title, shown.heads, shown.rows)
    except OSError as error:
        raise cannot_write(path, error) from error
    return path
