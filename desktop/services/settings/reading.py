"""Reading settings for a form: each entry with the version that its operations ask for."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time
from enum import Enum
from typing import Any

from desktop.exchange.office_file.setup_records import DistributionPart, ReservedEntry, TaxBracketEntry
from desktop.exchange.office_file.setup_writer import plain_value
from desktop.models import Mailbox
from desktop.rules.errors import Refused
from desktop.services.access import Right, read_as
from desktop.services.settings.stored_settings import StoredSettings, load_stored_settings
from desktop.storage.operations import Store

ON_THE_PAGE = (
    "services", "employees", "absence_kinds", "schemes", "calendar", "duties", "norms", "accounts",
    "earned_before",
)  # fmt: skip
"""The tables whose entries are set one by one by the operations of this package."""


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


@dataclass(frozen=True, slots=True)
class AllSettings:
    """Everything that can be set in the window, with the versions that the operations ask for."""

    office: OfficeValues
    reserved: tuple[ReservedEntry, ...]
    brackets: tuple[TaxBracketEntry, ...]
    mailbox: VersionedEntry | None
    tables: Mapping[str, tuple[VersionedEntry, ...]]
    """The entries by table of the setup file, in its order."""

    def names(self, table: str) -> list[str]:
        """Return the names of a table's entries."""
        return [one.entry.name for one in self.tables[table]]


def read_all_settings(store: Store, viewer: int | None) -> AllSettings:
    """Return the whole configuration for its page. Refused where there is no office yet."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        stored = load_stored_settings(session, ON_THE_PAGE)
        office = _office_values(stored)
        mailbox = session.get(Mailbox, 1)
        assert stored.file.office is not None
        return AllSettings(
            office=office,
            reserved=(stored.file.distribution or DistributionPart()).reserved,
            brackets=stored.file.office.tax_brackets,
            mailbox=VersionedEntry(stored.file.mail, mailbox.version) if mailbox is not None else None,
            tables={table: tuple(_versioned(stored, table)) for table in ON_THE_PAGE},
        )


def read_office_values(store: Store, viewer: int | None) -> OfficeValues:
    """Return the office's own settings and how it deals orders. Refused where there is no office yet."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        return _office_values(load_stored_settings(session))


def _office_values(stored: StoredSettings) -> OfficeValues:
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

    ``table`` is its name there: one of ``ON_THE_PAGE``.
    """
    with read_as(store, viewer, Right.READ_SETUP) as session:
        return _versioned(load_stored_settings(session), table)


def _versioned(stored: StoredSettings, table: str) -> list[VersionedEntry]:
    entries, rows = getattr(stored.file, table), stored.rows[table]
    return [VersionedEntry(entry, row.version) for entry, row in zip(entries, rows, strict=True)]


def read_office_version(store: Store, viewer: int | None) -> int:
    """Return the version that ``edit_office``, ``set_policy`` and ``save_reserved`` ask for."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        office = load_stored_settings(session).office
        return office.version if office is not None else 0
