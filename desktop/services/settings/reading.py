"""Reading settings for a form: each entry with the version that its operations ask for."""

from dataclasses import dataclass
from typing import Any

from desktop.services.access import Right, read_as
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class VersionedEntry:
    """An entry as in the setup file, and the version to name when it is saved or removed."""

    entry: Any
    version: int


def read_entries(store: Store, viewer: int | None, table: str) -> list[VersionedEntry]:
    """Return the entries of a table whose operations are in this package, in the order of the setup file.

    ``table`` is its name there: ``services``, ``employees``, ``absence_kinds``, ``schemes``, ``calendar``,
    ``duties``, ``norms``, ``accounts``, ``earned_before``.
    """
    with read_as(store, viewer, Right.READ_SETUP) as session:
        stored = load_stored_settings(session)
        rows = stored.rows[table]
        return [
            VersionedEntry(entry, row.version)
            for entry, row in zip(getattr(stored.file, table), rows, strict=True)
        ]


def read_office_version(store: Store, viewer: int | None) -> int:
    """Return the version that ``edit_office``, ``set_policy`` and ``save_reserved`` ask for."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        office = load_stored_settings(session).office
        return office.version if office is not None else 0
