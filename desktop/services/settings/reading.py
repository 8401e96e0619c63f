"""Reading settings for a form: each entry with the version that its operations ask for."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time
from enum import Enum
from typing import Any

from desktop.exchange.office_file.setup_records import DistributionPart
from desktop.exchange.office_file.setup_writer import plain_value
from desktop.rules.errors import Refused
from desktop.services.access import Right, read_as
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class VersionedEntry:
    """An entry as in the setup file, and the version to name when it is saved or removed."""

    entry: Any
    version: int


@dataclass(frozen=True, slots=True)
class OfficeValues:
    """The office's own settings as their operations take them, and the version that these ask for."""

    version: int
    office: Mapping[str, Any]
    """The arguments of ``edit_office`` but the version."""
    dealing: Mapping[str, Any]
    """The arguments of ``set_policy`` but the version."""


def read_office_values(store: Store, viewer: int | None) -> OfficeValues:
    """Return the office's own settings and how it deals orders. Refused where there is no office yet."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        stored = load_stored_settings(session)
        if stored.office is None:
            raise Refused("bad_setting", table="office", entry=None, key=None, problem="missing_table")
        dealing = _arguments(stored.file.distribution or DistributionPart())
        del dealing["reserved"]  # has an operation of its own
        return OfficeValues(stored.office.version, _arguments(stored.file.office), dealing)


def _arguments(part: Any) -> dict[str, Any]:
    return {one.name: _argument(getattr(part, one.name)) for one in fields(part)}


def _argument(value: Any) -> Any:
    match value:
        case time():
            return f"{value:%H:%M}"
        case Enum():
            return str(value.value)
        case tuple():
            return [plain_value(one) for one in value]
    return value


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
