"""The office's settings: an operation for every noun, and all of them at once from a setup file."""

from desktop.services.settings.choice_lists import (
    add_services,
    remove_absence_kind,
    remove_scheme,
    remove_service,
    save_absence_kind,
    save_scheme,
    save_service,
)
from desktop.services.settings.employee_settings import (
    add_employee,
    clear_employee_scheme,
    edit_employee,
    end_employment,
    remove_earned_before,
    save_earned_before,
    set_employee_scheme,
)
from desktop.services.settings.office_settings import edit_office, save_reserved, set_policy
from desktop.services.settings.outside import remove_account, save_account, save_mailbox
from desktop.services.settings.reading import (
    AllSettings,
    OfficeValues,
    VersionedEntry,
    read_all_settings,
    read_entries,
    read_office_values,
    read_office_version,
)
from desktop.services.settings.schedule import (
    clear_calendar_day,
    clear_duty,
    clear_norm,
    set_calendar_day,
    set_duty,
    set_norm,
)
from desktop.services.settings.setup import (
    SetupReport,
    apply_setup,
    compare_setup,
    create_office,
    current_setup,
    export_setup,
    setup_from_file,
    setup_office,
)
from desktop.services.settings.setup_changes import ChangeKind, SettingChange

__all__ = [
    "AllSettings", "ChangeKind", "OfficeValues", "SettingChange", "SetupReport", "VersionedEntry",
    "add_employee", "add_services", "apply_setup", "clear_calendar_day", "clear_duty",
    "clear_employee_scheme", "clear_norm", "compare_setup", "create_office", "current_setup",
    "edit_employee", "edit_office", "end_employment", "export_setup", "read_all_settings", "read_entries",
    "read_office_values", "read_office_version", "remove_absence_kind", "remove_account",
    "remove_earned_before", "remove_scheme", "remove_service", "save_absence_kind", "save_account",
    "save_earned_before", "save_mailbox", "save_reserved", "save_scheme", "save_service",
    "set_calendar_day", "set_duty", "set_employee_scheme", "set_norm", "set_policy", "setup_from_file",
    "setup_office",
]  # fmt: skip
