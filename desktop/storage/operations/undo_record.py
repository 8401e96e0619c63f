"""Stores with a journal entry which rows its operation changed, and reads that again."""

import json
import zlib
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.models import Operation, UndoRecord
from desktop.rules.errors import BadInput
from desktop.storage.database.codec import decode, encode
from desktop.storage.operations.row_changes import RowChange

KEPT_DAYS = 3
LARGEST_BYTES = 8_000_000
"""The largest record, compressed: that of an import of about a hundred thousand rows."""
_LARGEST_TEXT = 400_000_000
_THIN_EVERY = 50


def keep_changes(session: Session, entry: Operation, changes: list[RowChange]) -> None:
    """Store the changes of an operation with its journal entry; if they are too large, only that they were.

    Now and then the records of earlier days are removed.
    """
    packed = zlib.compress(json.dumps(_plain(changes), ensure_ascii=False).encode())
    rows = packed if len(packed) <= LARGEST_BYTES else None
    session.add(UndoRecord(sequence=entry.sequence, rows=rows, undone=False))
    session.flush()
    if entry.sequence % _THIN_EVERY == 0:
        _thin_out(session, entry.at)


def read_changes(record: UndoRecord) -> list[RowChange]:
    """Return the changes in a record. Raises BadInput if another program wrote it."""
    if record.rows is None:
        return []
    try:
        unpacking = zlib.decompressobj()
        tables = json.loads(unpacking.decompress(record.rows, _LARGEST_TEXT))
        return [
            RowChange(table, tuple(decode(key)), _read(before), _read(after))
            for table, rows in tables.items()
            for key, before, after in rows
        ]
    except (zlib.error, ValueError, TypeError, AttributeError) as error:
        raise BadInput("unreadable_entry") from error


def _plain(changes: list[RowChange]) -> dict[str, list[Any]]:
    tables: dict[str, list[Any]] = defaultdict(list)
    for change in changes:
        tables[change.table].append([encode(change.key), encode(change.before), encode(change.after)])
    return tables


def _read(values: Any) -> dict[str, Any] | None:
    found: dict[str, Any] | None = decode(values)
    return found


def _thin_out(session: Session, now: datetime) -> None:
    old = (
        select(UndoRecord.sequence)
        .join(Operation, Operation.sequence == UndoRecord.sequence)
        .where(Operation.at < now - timedelta(days=KEPT_DAYS))
    )
    session.execute(delete(UndoRecord).where(UndoRecord.sequence.in_(old)))
