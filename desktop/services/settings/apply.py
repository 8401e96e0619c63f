"""Applying a whole setup file inside one unit of work: a loop over the entries that differ."""

from collections.abc import Callable
from functools import partial

from desktop.exchange.office_file.setup_checks import refuse_unknown_names
from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.services.settings.entry_writers import IdsByName
from desktop.services.settings.refusals import (
    refuse_closed_advances,
    refuse_last_owner_leaving,
    refuse_second_hire,
)
from desktop.services.settings.saving import (
    remove_entry,
    save_distribution,
    save_entry,
    save_mail,
    save_office_part,
)
from desktop.services.settings.setup_changes import (
    ChangeKind,
    SettingChange,
    changed_keys,
    entry_title,
    table_changes,
    target_of,
)
from desktop.services.settings.stored_settings import ROWS, StoredSettings, load_stored_settings
from desktop.storage.operations import UnitOfWork

Removal = Callable[[], None]


def apply_file(work: UnitOfWork, file: OfficeFile) -> list[SettingChange]:
    """Make the stored configuration what a file says; raises ``BadInput`` before anything is stored."""
    stored = load_stored_settings(work.session)
    target = target_of(stored.file, file)
    refuse_unknown_names(target, file)
    refuse_second_hire(stored.file, target)
    refuse_last_owner_leaving(stored.file, target)
    refuse_closed_advances(work.session, stored.file, target)
    done = _apply_office(work, stored, target) + _apply_mail(work, stored, target)
    removals: list[Removal] = []
    for table in ROWS:
        done += _apply_table(work, table, stored, target, removals)
    done += _apply_distribution(work, stored, target)
    for remove in reversed(removals):
        remove()
    return done


def _apply_office(work: UnitOfWork, stored: StoredSettings, target: OfficeFile) -> list[SettingChange]:
    assert target.office is not None
    if target.office == stored.file.office:
        return []
    save_office_part(work, target.office)
    if stored.file.office is None:
        return [SettingChange("office", target.office.name, ChangeKind.ADDED)]
    keys = changed_keys(stored.file.office, target.office)
    return [SettingChange("office", target.office.name, ChangeKind.CHANGED, keys)]


def _apply_mail(work: UnitOfWork, stored: StoredSettings, target: OfficeFile) -> list[SettingChange]:
    before, after = stored.file.mail, target.mail
    if after is None or after == before:
        return []
    save_mail(work, after)
    if before is None:
        return [SettingChange("mail", after.user, ChangeKind.ADDED)]
    return [SettingChange("mail", after.user, ChangeKind.CHANGED, changed_keys(before, after))]


def _apply_distribution(work: UnitOfWork, stored: StoredSettings, target: OfficeFile) -> list[SettingChange]:
    assert target.distribution is not None
    if target.distribution == stored.file.distribution:
        return []
    save_distribution(work, target.distribution)
    keys = changed_keys(stored.file.distribution, target.distribution)
    return [SettingChange("distribution", "", ChangeKind.CHANGED, keys)]


def _apply_table(
    work: UnitOfWork, table: str, stored: StoredSettings, target: OfficeFile, removals: list[Removal]
) -> list[SettingChange]:
    """Save what is new or changed now; collect the removals, for later tables may still name the entries."""
    current, rows = getattr(stored.file, table), stored.rows[table]
    changes = table_changes(table, current, getattr(target, table))
    ids, done = IdsByName(work.session), []
    for place, entry in changes.changed:
        save_entry(work, table, entry, rows[place], ids)
        keys = changed_keys(current[place], entry)
        done.append(SettingChange(table, entry_title(table, entry), ChangeKind.CHANGED, keys))
    for entry in changes.added:
        save_entry(work, table, entry, None, ids)
        done.append(SettingChange(table, entry_title(table, entry), ChangeKind.ADDED))
    for place in changes.removed:
        title = entry_title(table, current[place])
        removals.append(partial(remove_entry, work, table, rows[place], title, target.source))
        done.append(SettingChange(table, title, ChangeKind.REMOVED))
    return done
