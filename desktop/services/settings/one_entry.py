"""Changing one entry of the settings: checked as in a setup file, refused when it was changed meanwhile."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from desktop.exchange.office_file import setup_tables
from desktop.exchange.office_file.setup_checks import IDENTITIES, refuse_unknown_names
from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.exchange.office_file.setup_writer import plain_entry, plain_value
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.errors import BadInput, Refused
from desktop.rules.months import Month
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.settings.entry_writers import IdsByName
from desktop.services.settings.refusals import refuse_last_owner_leaving, refuse_second_hire
from desktop.services.settings.saving import remove_entry, save_entry
from desktop.services.settings.setup_changes import entry_title
from desktop.services.settings.stored_settings import StoredSettings, load_stored_settings
from desktop.storage.operations import UnitOfWork

NEW = 0
"""The version of an entry that the office does not have yet."""

REFERRED_TO_BY_ID = frozenset({"employees", "absence_kinds"})
"""Tables whose entries can be renamed while others use them. Schemes and plans name services in texts."""

Values = Mapping[str, Any]
"""An entry's values by the keys of the setup file; None: the entry has no such key."""


@contextmanager
def refusing_bad_values() -> Iterator[None]:
    """Turn errors of the setup file's checks into ``Refused``: no file is involved."""
    try:
        yield
    except BadInput as error:
        details = {name: value for name, value in error.details.items() if name != "file"}
        raise Refused("bad_setting", **details) from error


def save_values(
    work: UnitOfWork, table: str, values: Values, version: int, identity: tuple[Any, ...] | None = None
) -> None:
    """Save one entry of a list of the settings.

    It replaces the entry of ``identity`` (by default its own), which must have ``version``; ``NEW``: the
    office must not have it yet. Raises ``Refused``: ``bad_setting`` for values that a setup file could not
    have either, ``changed_meanwhile`` for another version.
    """
    stored = load_stored_settings(work.session)
    with refusing_bad_values():
        entry = read_values(table, values)
        own = IDENTITIES[table](entry)
        place = position_of(stored, table, identity or own)
        if identity not in (None, own) and position_of(stored, table, own) is not None:
            fail(table, entry_title(table, entry), "twice")
        refuse_stale(stored, table, entry_title(table, entry), place, version, entry)
        entries = list(getattr(stored.file, table))
        if place is None:
            entries.append(entry)
        else:
            entries[place] = entry
        refuse_contradictions(stored.file, table, _before_renaming(stored, table, entries, place))
        row = None if place is None else stored.rows[table][place]
        save_entry(work, table, entry, row, IdsByName(work.session))


def _before_renaming(stored: StoredSettings, table: str, entries: list[Any], place: int | None) -> list[Any]:
    """Return the entries with the changed one under its stored name, where others refer to it by its id:
    they follow a new name by themselves."""
    if place is None or table not in REFERRED_TO_BY_ID:
        return entries
    old = getattr(stored.file, table)[place].name
    return [*entries[:place], replace(entries[place], name=old), *entries[place + 1 :]]


def remove_values(work: UnitOfWork, table: str, identity: tuple[Any, ...], version: int) -> None:
    """Remove one entry that nothing uses. Raises ``Refused`` as ``save_values`` does."""
    stored = load_stored_settings(work.session)
    place = position_of(stored, table, identity)
    title = " · ".join(str(part) for part in identity)
    refuse_stale(stored, table, title, place, version, None)
    if place is None:
        raise Refused("bad_setting", table=table, entry=title, key=None, problem="no_such_entry")
    entries = list(getattr(stored.file, table))
    del entries[place]
    with refusing_bad_values():
        refuse_contradictions(stored.file, table, entries)
        remove_entry(work, table, stored.rows[table][place], title, "")


def read_values(table: str, values: Values) -> Any:
    """Read plain values as one entry of a table. Raises ``BadInput`` as for a setup file."""
    plain = {key: plain_value(value) for key, value in values.items() if value is not None}
    return setup_tables.LISTS[table](TableEntry("", table, plain.get("name"), plain))


def month_of(text: str) -> Month:
    """Parse a month such as "2026-09". Raises ``BadInput``."""
    try:
        return Month.parse(text)
    except ValueError:
        raise BadInput("not_a_month", text=text) from None


def position_of(stored: StoredSettings, table: str, identity: tuple[Any, ...]) -> int | None:
    """Return where a table's list has the entry of an identity, None if it has none."""
    identities = [IDENTITIES[table](entry) for entry in getattr(stored.file, table)]
    return identities.index(identity) if identity in identities else None


def refuse_stale(
    stored: StoredSettings, table: str, title: str, place: int | None, version: int, mine: Any
) -> None:
    """Raise a conflict that carries both versions if the stored entry has not the version that was read."""
    now = NEW if place is None else stored.rows[table][place].version
    if now != version:
        theirs = {} if place is None else plain_entry(getattr(stored.file, table)[place])
        raise changed_meanwhile(title, now, theirs, {} if mine is None else plain_entry(mine))


def refuse_contradictions(current: OfficeFile, table: str, entries: list[Any]) -> None:
    """Raise ``BadInput`` if the office would contradict itself with these entries in the table."""
    given: dict[str, Any] = {table: tuple(entries), "source": ""}
    target = replace(current, **given)
    refuse_unknown_names(target, OfficeFile(**given))
    refuse_second_hire(current, target)
    refuse_last_owner_leaving(current, target)


def fail(table: str, entry: str, problem: str) -> None:
    """Raise the setup file's error for an entry as a whole."""
    TableEntry("", table, entry, {}).fail("name", problem)
