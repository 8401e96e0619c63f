"""The tables of a setup file and the functions that parse their entries. Errors are ``BadInput``."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.exchange.office_file.office_tables import account, distribution, mail, office
from desktop.exchange.office_file.pay_tables import (
    adjustment,
    earned_before,
    plan,
    reason,
    scheme,
    service,
)
from desktop.exchange.office_file.people_tables import (
    absence,
    absence_kind,
    calendar_day,
    duty,
    employee,
    norm,
)
from desktop.exchange.office_file.records import DistributionPart, MailPart, OfficePart
from desktop.exchange.office_file.table_entry import TableEntry

SINGLES: Mapping[str, Callable[[TableEntry], OfficePart | DistributionPart | MailPart]] = {
    "office": office,
    "distribution": distribution,
    "mail": mail,
}
"""The tables of a file that are one entry each."""
LISTS: Mapping[str, Callable[[TableEntry], Any]] = {
    "absence_kinds": absence_kind,
    "services": service,
    "calendar": calendar_day,
    "norms": norm,
    "schemes": scheme,
    "employees": employee,
    "absences": absence,
    "duties": duty,
    "accounts": account,
    "earned_before": earned_before,
    "plans": plan,
    "adjustments": adjustment,
    "reasons": reason,
}
"""The tables of a file that are lists, ordered so that entries name only entries of earlier tables."""
