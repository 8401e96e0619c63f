"""Writes a table that a person sees to a workbook of theirs."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from desktop.exchange.table_workbook import write_table
from desktop.rules.errors import cannot_write
from desktop.storage.operations import Store


def export_table(
    _store: Store, _viewer: int | None, path: Path, title: str, heads: Sequence[str],
    rows: Sequence[Sequence[str | Decimal]],
) -> Path:  # fmt: skip
    """Write what is shown and return its place. Raises ``Unavailable`` if it cannot be written.

    Nothing is read from the office: whoever sees the table may write it out.
    """
    try:
        write_table(path, title, heads, rows)
    except OSError as error:
        raise cannot_write(path, error) from error
    return path
