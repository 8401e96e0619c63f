"""Checks across the entries of a setup: nothing twice, and every name that is used exists."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.exchange.office_file.entry import Entry
from desktop.exchange.office_file.records import OfficeFile
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
    "plans": lambda entry: (entry.month, entry.employee or "", entry.metric),
    "adjustments": lambda entry: (entry.month, entry.employee, entry.kind),
    "reasons": lambda entry: (entry.month, entry.employee, entry.metric or ""),
}
"""By table: what makes an entry the same one again when other things about it have changed."""
UNIQUE_BY: Mapping[str, str] = {
    "absence_kinds": "name",
    "services": "name",
    "calendar": "date",
    "norms": "segment",
    "schemes": "from",
    "employees": "name",
    "duties": "half",
    "plans": "metric",
}
"""Tables in which nothing may stand twice, and the key that the error names. The others are rows: two
advances of one amount may both be meant."""


def refuse_repetitions(file: OfficeFile) -> None:
    for table, key in UNIQUE_BY.items():
        identity = IDENTITIES[table]
        seen = set()
        for number, entry in enumerate(getattr(file, table) or (), 1):
            if identity(entry) in seen:
                Entry(file.source, table, label_of(entry, number), {}).fail(key, "twice")
            seen.add(identity(entry))


def label_of(entry: Any, number: int) -> str | int:
    return getattr(entry, "name", None) or number


Use = tuple[str, str | int, str, str, str]
"""One use of a name: the table, entry and key that use it; the table that must have it; the name."""


def refuse_unknown_names(target: OfficeFile, file: OfficeFile) -> None:
    """``target`` is the whole office as it would be; ``file`` tells which tables the file itself gave: a
    name that is missing from a table that only the office has was dropped by the file while in use."""
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
        Entry(file.source, table, label, {}).fail(key, "unknown_name", value=used, wanted=there)


def uses(target: OfficeFile) -> Iterator[Use]:
    yield from scheme_uses(target)
    yield from employee_uses(target)
    for number, absence in enumerate(target.absences or (), 1):
        yield "absences", number, "employee", "employees", absence.employee
        yield "absences", number, "kind", "absence_kinds", absence.kind
        if absence.substitute is not None:
            yield "absences", number, "substitute", "employees", absence.substitute
    for table in ("duties", "plans", "adjustments", "reasons"):
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
    """Schemes (name, month they hold from) whose parts for new and old clients disagree on who is new."""
    usual = target.office.first_orders if target.office else 1
    return [
        (scheme.name, str(scheme.since))
        for scheme in target.schemes or ()
        if mixes_first_orders(scheme.components, usual)
    ]
