"""Making the stored configuration what a file says; runs inside one unit of work."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import exists, select

from desktop.exchange.office_file.checks import refuse_unknown_names
from desktop.exchange.office_file.records import OfficeFile
from desktop.models import Account, Base, Employee, Office, Reservation
from desktop.rules.changes import Changed
from desktop.rules.errors import BadInput
from desktop.services.settings.changes import Change, changed_keys, table_changes, target_of, title
from desktop.services.settings.load import ROWS, Stored, load_setup
from desktop.services.settings.refusals import refuse_closed_advances, refuse_second_hire
from desktop.services.settings.write import WRITERS, Ids
from desktop.storage.operations import UnitOfWork

OWNED = frozenset({"employee_scheme", "employee_service", "account"})
"""Tables whose rows go with their employee."""
USED_BY: Mapping[str, str] = {
    "order_": "orders", "share": "orders", "contact": "contacts", "responsibility": "clients",
    "assignment": "assignments", "posting": "assignments", "statement": "payroll",
    "absence": "absences",
}  # fmt: skip
"""What people call the tables that an entry can be in use by."""
TOUCHES: Mapping[str, Changed] = {
    "employees": Changed.EMPLOYEE, "absences": Changed.EMPLOYEE, "duties": Changed.EMPLOYEE,
    "plans": Changed.PLAN, "norms": Changed.PLAN,
    "schemes": Changed.PAY, "adjustments": Changed.PAY, "reasons": Changed.PAY,
}  # fmt: skip
"""What else than the setup changes with a table."""


def apply_file(work: UnitOfWork, file: OfficeFile) -> list[Change]:
    """Everything in the file, or one error and nothing."""
    stored = load_setup(work.session)
    target = target_of(stored.file, file)
    refuse_unknown_names(target, file)
    refuse_second_hire(stored.file, target)
    refuse_closed_advances(work.session, stored.file, target)
    ids = Ids(work.session)
    done = apply_office(work, stored, target)
    removals: list[Callable[[], None]] = []
    for table in ROWS:
        done += apply_table(work, table, stored, target, ids, removals)
    done += apply_distribution(work, stored, target, ids)
    for remove in reversed(removals):
        remove()
    work.session.flush()
    for change in done:
        work.touch(Changed.SETUP)
        work.touch(TOUCHES.get(change.table, Changed.SETUP))
    return done


def apply_office(work: UnitOfWork, stored: Stored, target: OfficeFile) -> list[Change]:
    assert target.office is not None
    assert target.distribution is not None
    row = stored.office
    keys = changed_keys(stored.file.office, target.office) if stored.file.office else ()
    if row is not None and not keys:
        return []
    if row is None:
        row = Office(id=1, substitute_share=target.distribution.substitute_share)
        work.session.add(row)
    else:
        row.version += 1
    for key in target.office.__dataclass_fields__:
        setattr(row, key, getattr(target.office, key))
    work.session.flush()
    return [Change("office", target.office.name, "changed" if stored.office else "added", keys)]


def apply_distribution(work: UnitOfWork, stored: Stored, target: OfficeFile, ids: "Ids") -> list[Change]:
    assert target.distribution is not None
    keys = changed_keys(stored.file.distribution, target.distribution)
    if not keys:
        return []
    row = work.session.get_one(Office, 1)
    row.policy = target.distribution.policy
    for key in ("protection_days", "substitute_share", "stale_days", "handover_after"):
        setattr(row, key, getattr(target.distribution, key))
    if "reserved" in keys:
        for old in work.session.scalars(select(Reservation)):
            work.session.delete(old)
        work.session.flush()
        for one in target.distribution.reserved:
            employee, service = ids.employee(one.employee), ids.service(one.service)
            work.session.add(Reservation(employee_id=employee, service_id=service, from_value=one.from_value))
            work.session.flush()  # one by one, so that ids keep the file's order
    return [Change("distribution", "", "changed", keys)]


def apply_table(
    work: UnitOfWork, table: str, stored: Stored, target: OfficeFile, ids: "Ids",
    removals: list[Callable[[], None]],
) -> list[Change]:  # fmt: skip
    """Add and change now; what is to be removed may still be named by later tables, so it waits."""
    current = getattr(stored.file, table)
    changes = table_changes(table, current, getattr(target, table))
    make, write = WRITERS[table]
    done = []
    for place, entry in changes.changed:
        row = stored.rows[table][place]
        write(row, entry, ids)
        if hasattr(row, "version"):
            row.version += 1
        done.append(Change(table, title(table, entry), "changed", changed_keys(current[place], entry)))
    for entry in changes.added:
        row = make(work.actor)
        write(row, entry, ids)
        work.session.add(row)
        work.session.flush()  # one by one, so that ids keep the file's order
        if isinstance(row, Employee):
            work.session.add(Account(employee_id=row.id, turns=Fraction(0), value=Fraction(0)))
        done.append(Change(table, title(table, entry), "added"))
    work.session.flush()
    ids.forget()
    for place in changes.removed:
        row, entry = stored.rows[table][place], current[place]
        removals.append(lambda row=row, entry=entry: remove(work, table, row, title(table, entry), target))  # type: ignore[misc]
        done.append(Change(table, title(table, entry), "removed"))
    return done


def remove(work: UnitOfWork, table: str, row: Any, entry: str, target: OfficeFile) -> None:
    """Delete an entry that nothing rests on; a leaver with orders stays, with a date of leaving."""
    for child in Base.metadata.sorted_tables:
        for key in child.foreign_keys:
            if key.column.table is not row.__table__ or child.name in OWNED:
                continue
            if work.session.scalar(select(exists().where(key.parent == row.id))):
                raise BadInput(
                    "office_file", file=target.source, table=table, entry=entry, key=None,
                    problem="in_use", by=USED_BY.get(child.name, child.name),
                )  # fmt: skip
    if isinstance(row, Employee):
        account = work.session.get(Account, row.id)
        if account is not None:
            work.session.delete(account)
            work.session.flush()
    work.session.delete(row)
    work.session.flush()
