"""The tables of a setup file and the functions that parse their entries. Errors are ``BadInput``."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.exchange.office_file.office_tables import (
    parse_account,
    parse_distribution,
    parse_mail,
    parse_office,
)
from desktop.exchange.office_file.pay_tables import (
    parse_adjustment,
    parse_earned_before,
    parse_plan,
    parse_reason,
    parse_scheme_entry,
    parse_service,
)
from desktop.exchange.office_file.people_tables import (
    parse_absence,
    parse_absence_kind,
    parse_calendar_day,
    parse_duty,
    parse_employee,
    parse_norm,
)
from desktop.exchange.office_file.setup_records import DistributionPart, MailPart, OfficePart
from desktop.exchange.office_file.table_entry import TableEntry

SINGLES: Mapping[str, Callable[[TableEntry], OfficePart | DistributionPart | MailPart]] = {
    "office": parse_office,
    "distribution": parse_distribution,
    "mail": parse_mail,
}
"""The tables of a file that are one entry each."""
LISTS: Mapping[str, Callable[[TableEntry], Any]] = {
    "absence_kinds": parse_absence_kind,
    "services": parse_service,
    "calendar": parse_calendar_day,
    "norms": parse_norm,
    "schemes": parse_scheme_entry,
    "employees": parse_employee,
    "absences": parse_absence,
    "duties": parse_duty,
    "accounts": parse_account,
    "earned_before": parse_earned_before,
    "plans": parse_plan,
    "adjustments": parse_adjustment,
    "reasons": parse_reason,
}
"""The tables of a file that are lists, ordered so that entries name only entries of earlier tables."""
