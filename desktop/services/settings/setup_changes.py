"""Comparing the stored configuration with the wanted one; pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from desktop.exchange.office_file.setup_checks import IDENTITIES
from desktop.exchange.office_file.setup_records import DistributionPart, OfficeFile, with_built_in_kinds
from desktop.rules.errors import BadInput


class ChangeKind(StrEnum):
    """A kind of change of an entry: added, changed, removed."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One entry that a setup changed; ``keys`` are the changed keys of one that was there before.

    ``values``: by key what stood there and what stands there now, where that was asked for.
    """

    table: str
    entry: str
    what: ChangeKind
    keys: tuple[str, ...] = ()
    values: Mapping[str, tuple[Any, Any]] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class TableChanges:
    """The changes of a table's entries; numbers are places in the list of the current entries."""

    added: tuple[Any, ...]
    changed: tuple[tuple[int, Any], ...]
    removed: tuple[int, ...]


def target_of(current: OfficeFile, file: OfficeFile) -> OfficeFile:
    """Return the whole wanted configuration: the file's tables, and the office's own for those it lacks."""
    given = {
        one.name: getattr(file, one.name)
        for one in fields(file)
        if getattr(file, one.name) is not None and one.name != "source"
    }
    target = replace(current, **given, source=file.source)
    if target.office is None:
        raise BadInput(
            "office_file", file=file.source, table="office", entry=None, key=None, problem="missing_table"
        )
    kinds = file.absence_kinds if file.absence_kinds is not None else current.absence_kinds
    return replace(
        target,
        absence_kinds=with_built_in_kinds(kinds or ()),
        distribution=target.distribution or DistributionPart(),
    )


def table_changes(table: str, current: Sequence[Any], target: Sequence[Any]) -> TableChanges:
    """Pair equal entries first, then those of one identity; the rest are added or removed."""
    identity = IDENTITIES[table]
    left = list(range(len(current)))
    unmatched = []
    for entry in target:
        same = next((place for place in left if current[place] == entry), None)
        if same is None:
            unmatched.append(entry)
        else:
            left.remove(same)
    added, changed = [], []
    for entry in unmatched:
        known = next((place for place in left if identity(current[place]) == identity(entry)), None)
        if known is None:
            added.append(entry)
        else:
            left.remove(known)
            changed.append((known, entry))
    return TableChanges(tuple(added), tuple(changed), tuple(left))


def all_changes(current: OfficeFile, target: OfficeFile) -> list[SettingChange]:
    """Return every change that leads from one configuration to another, with the values."""
    found = [
        _changed(table, title, getattr(current, table), getattr(target, table))
        for table, title in (
            ("office", target.office.name if target.office else ""),
            ("mail", target.mail.user if target.mail else ""),
            ("distribution", ""),
        )
        if getattr(target, table) not in (None, getattr(current, table))
    ]
    for table in IDENTITIES:
        before, after = getattr(current, table) or (), getattr(target, table) or ()
        changes = table_changes(table, before, after)
        found += [
            _changed(table, entry_title(table, new), before[place], new) for place, new in changes.changed
        ]
        found += [_changed(table, entry_title(table, new), None, new) for new in changes.added]
        found += [
            SettingChange(table, entry_title(table, before[place]), ChangeKind.REMOVED)
            for place in changes.removed
        ]
    return found


def _changed(table: str, title: str, old: Any, new: Any) -> SettingChange:
    if old is None:
        return SettingChange(table, title, ChangeKind.ADDED)
    values = {
        one.metadata.get("key", one.name): (getattr(old, one.name), getattr(new, one.name))
        for one in fields(new)
    }
    keys = changed_keys(old, new)
    return SettingChange(table, title, ChangeKind.CHANGED, keys, {key: values[key] for key in keys})


def changed_keys(old: Any, new: Any) -> tuple[str, ...]:
    """Return the setup file's keys in which two records differ."""
    return tuple(
        one.metadata.get("key", one.name)
        for one in fields(new)
        if getattr(old, one.name) != getattr(new, one.name)
    )


def entry_title(table: str, entry: Any) -> str:
    """Return the words that identify an entry for a reader."""
    return " · ".join(str(part) for part in IDENTITIES[table](entry) if part != "")
