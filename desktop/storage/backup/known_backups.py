"""Whose the backups in a folder are, remembered on this PC: to read one costs dozens of round trips."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.storage.backup.identity import Identity, identity_of
from desktop.storage.integrity.row_check import SENSELESS
from desktop.storage.sharing.small_files import read_json_note


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """``made``: by its name; ``size`` in bytes; ``identity`` None: it cannot be read."""

    path: Path
    made: datetime
    size: int
    identity: Identity | None


def known_backups(backups: dict[Path, datetime], note: Path | None) -> list[KnownBackup]:
    """The backups of one folder, given with their moments. A backup does not change any more: only what the
    ``note`` does not know by its name, size and time is read. What could not be read is tried again."""
    noted = read_json_note(note) if note is not None else {}
    found, known = [], {}
    for path, made in backups.items():
        try:
            seen = path.stat()
        except OSError:  # another PC thinned it out meanwhile
            continue
        mark = [seen.st_size, seen.st_mtime_ns]
        identity = _noted(noted.get(path.name), mark) or identity_of(path)
        found.append(KnownBackup(path, made, seen.st_size, identity))
        if identity is not None:
            known[path.name] = [*mark, *_written(identity)]
    if note is not None and known != noted:
        with suppress(OSError):  # the next look is as slow as this one
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
    return found


def _written(identity: Identity) -> list[Any]:
    last = None if identity.last is None else str(identity.last)
    return [str(identity.office), identity.name, identity.sequence, last]


def _noted(written: Any, mark: list[int]) -> Identity | None:
    try:
        size, changed, office, name, sequence, last = written
        if [size, changed] != mark:
            return None
        return Identity(UUID(office), str(name), int(sequence), UUID(last) if last is not None else None)
    except SENSELESS:
        return None
