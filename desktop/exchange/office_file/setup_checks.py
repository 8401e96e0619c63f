"""Checks across the entries of a setup: no entry twice, and every name that is used exists."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.errors import BadInput
from desktop.rules.metrics import service_of_metric
from desktop.rules.pay.components.percent import mixes_first_orders
from desktop.rules.pay.scheme import services_named

IDENTITIES: Mapping[str, Callable[[Any], tuple[Any, ...]]] = {
    "absence_kinds": lambda entry: (entry.name,),
    "services": lambda entry: (entry.name,),
    "calendar": lambda entry: (entry.day,),
    "norms": lambda entry: (entry.segment.value,),
    "schemes": lambda entry: (entry.name, entry.since),
    "employees": lambda entry: (entry.name,),
    "absences": lambda entry: (entry.employee, entry.start),
    "duties": lambda entry: (entry.weekday or entry.day, entry.half.value),
    "accounts": lambda entry: (entry.account,),
    "earned_before": lambda entry: (entry.month, entry.employee),
    "plans": lambda entry: (entry.month, entry.employee or "", entry.metric),
    "adjustments": lambda entry: (entry.month, entry.employee, entry.kind),
    "reasons": lambda entry: (entry.month, entry.employee, entry.metric or ""),
}
"""By table: the values that identify an entry, whatever else about it changes."""
UNIQUE_BY: Mapping[str, str] = {
    "absence_kinds": "name",
    "services": "name",
    "calendar": "date",
    "norms": "segment",
    "schemes": "from",
    "employees": "name",
    "duties": "half",
    "accounts": "account",
    "earned_before": "month",
    "plans": "metric",
}
"""Tables whose entries must be unique, and the key that the error names.

The entries of the other tables may repeat: two advances of one amount may both be meant.
"""


def refuse_repetitions(file: OfficeFile) -> None:
    """Raise ``BadInput`` if a table has two entries of one identity."""
    for table, key in UNIQUE_BY.items():
        identity = IDENTITIES[table]
        seen = set()
        for number, entry in enumerate(getattr(file, table) or (), 1):
            if identity(entry) in seen:
                TableEntry(file.source, table, label_of(entry, number), {}).fail(key, "twice")
            seen.add(identity(entry))


def label_of(entry: Any, number: int) -> str | int:
    """Return what errors call an entry: its name, else its number in the table, from 1."""
    return getattr(entry, "name", None) or number


Use = tuple[str, str | int, str, str, str]
"""A use of a name: the table, entry and key that use it, the table that must define it, the name."""


def refuse_unknown_names(target: OfficeFile, file: OfficeFile) -> None:
    """Raise ``BadInput`` if the wanted configuration uses a name that it does not define.

    ``target`` is the whole wanted configuration, ``file`` only what the file gives. If the table that uses
    the name is not in the file, the file dropped an entry that the office still uses.
    """
    known = {
        table: {entry.name for entry in getattr(target, table) or ()}
        for table in ("employees", "services", "absence_kinds", "schemes")
    }
    for table, label, key, there, used in uses(target):
        if used in known[there]:
            continue
        if getattr(file, table.partition(".")[0]) is None:
            raise BadInput(
                "office_file",
                file=file.source,
                table=there,
                entry=used,
                key="name",
                problem="in_use",
                by=table,
            )
        TableEntry(file.source, table, label, {}).fail(key, "unknown_name", value=used, wanted=there)


def uses(target: OfficeFile) -> Iterator[Use]:
    """Yield every use of a name in the configuration."""
    yield from scheme_uses(target)
    yield from employee_uses(target)
    for number, absence in enumerate(target.absences or (), 1):
        yield "absences", number, "employee", "employees", absence.employee
        yield "absences", number, "kind", "absence_kinds", absence.kind
        if absence.substitute is not None:
            yield "absences", number, "substitute", "employees", absence.substitute
    for table in ("duties", "earned_before", "plans", "adjustments", "reasons"):
        for number, entry in enumerate(getattr(target, table) or (), 1):
            if entry.employee is not None:
                yield table, number, "employee", "employees", entry.employee
            service = service_of_metric(getattr(entry, "metric", None) or "")
            if service is not None:
                yield table, number, "metric", "services", service


def employee_uses(target: OfficeFile) -> Iterator[Use]:
    for employee in target.employees or ():
        for service in employee.services:
            yield "employees", employee.name, "services", "services", service
        for span in employee.scheme:
            yield "employees", employee.name, "scheme", "schemes", span.scheme
    for number, reserved in enumerate(target.distribution.reserved if target.distribution else (), 1):
        yield "distribution.reserved", number, "employee", "employees", reserved.employee
        if reserved.service is not None:
            yield "distribution.reserved", number, "service", "services", reserved.service


def scheme_uses(target: OfficeFile) -> Iterator[Use]:
    for scheme in target.schemes or ():
        for number, component in enumerate(scheme.components, 1):
            for service in sorted(services_named(component)):
                key = "service" if getattr(component, "service", None) == service else "metric"
                yield "schemes.components", f"{scheme.name} / {number}", key, "services", service


def mixed_first_orders(target: OfficeFile) -> list[tuple[str, str]]:
    """Return the schemes (name, first month) whose parts for new and old clients disagree on who is new."""
    usual = target.office.first_orders if target.office else 1
    return [
        (scheme.name, str(scheme.since))
        for scheme in target.schemes or ()
        if mixes_first_orders(scheme.components, usual)
    ]
