"""Backups of an office: made without being asked for, listed with their checks, restored."""

from desktop.services.backups.histories import BackupRow
from desktop.services.backups.journal_recovery import NotReplayed
from desktop.services.backups.keeping import keep_backups, make_backup
from desktop.services.backups.listing import (
    BackupCheck,
    BackupState,
    ChosenBackup,
    backup_state,
    check_backup_file,
    look_into,
    newest_good,
    still_damaged,
)
from desktop.services.backups.places import local_folder, name_second_place, note_office, second_place
from desktop.services.backups.recovery import RecoveryReport, recover_office

__all__ = [
    "BackupCheck", "BackupRow", "BackupState", "ChosenBackup", "NotReplayed", "RecoveryReport",
    "backup_state", "check_backup_file",
    "keep_backups", "local_folder", "look_into", "make_backup", "name_second_place", "newest_good",
    "note_office", "recover_office", "second_place", "still_damaged",
]  # fmt: skip
