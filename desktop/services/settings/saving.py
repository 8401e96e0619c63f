"""Saving and removing single entries of the settings inside a unit of work."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import delete, exists, select

from desktop.exchange.office_file.setup_records import DistributionPart, EmployeeEntry, MailPart, OfficePart
from desktop.models import (
    Account,
    Base,
    Employee,
    EmployeeEarlierTerms,
    Mailbox,
    OfficeSettings,
    Reservation,
)
from desktop.rules.changes import Changed
from desktop.rules.errors import BadInput
from desktop.services.settings.entry_writers import WRITERS, IdsByName
from desktop.storage.operations import UnitOfWork

OWNED_BY_EMPLOYEE = frozenset({"employee_scheme", "employee_service", "employee_earlier_terms", "account"})
"""Tables whose rows are deleted with their employee."""
USED_BY: Mapping[str, str] = {
    "order_": "orders", "share": "orders", "contact": "contacts", "responsibility": "clients",
    "assignment": "assignments", "posting": "assignments", "statement": "payroll",
    "absence": "absences",
}  # fmt: skip
"""The words that errors use for the tables that use an entry."""
TOUCHES: Mapping[str, Changed] = {
    "employees": Changed.EMPLOYEE, "absences": Changed.EMPLOYEE, "duties": Changed.EMPLOYEE,
    "plans": Changed.PLAN, "norms": Changed.PLAN,
    "earned_before": Changed.PAY, "schemes": Changed.PAY, "adjustments": Changed.PAY, "reasons": Changed.PAY,
}  # fmt: skip
"""What changes besides the settings when an entry of a table changes."""


def save_office_part(work: UnitOfWork, part: OfficePart) -> None:
    """Write the office's own settings, creating their row in a new office."""
    row = work.session.get(OfficeSettings, 1)
    if row is None:
        row = OfficeSettings(id=1, substitute_share=DistributionPart().substitute_share)
        work.session.add(row)
    else:
        row.version += 1
    for key in part.__dataclass_fields__:
        setattr(row, key, getattr(part, key))
    row.tax_brackets = [
        {"start": str(bracket.start), "rate": str(bracket.rate)} for bracket in part.tax_brackets
    ]
    work.session.flush()
    work.touch(Changed.SETUP)


def save_mail(work: UnitOfWork, part: MailPart) -> None:
    """Write the mailbox that letters are fetched from."""
    row = work.session.get(Mailbox, 1)
    if row is None:
        row = Mailbox(id=1)
        work.session.add(row)
    else:
        row.version += 1
    for key in part.__dataclass_fields__:
        setattr(row, key, getattr(part, key))
    work.session.flush()
    work.touch(Changed.SETUP)


def save_distribution(work: UnitOfWork, part: DistributionPart) -> None:
    """Write how orders are dealt and which are reserved."""
    row = work.session.get_one(OfficeSettings, 1)
    for key in part.__dataclass_fields__:
        if key != "reserved":
            setattr(row, key, getattr(part, key))
    row.version += 1
    for old in work.session.scalars(select(Reservation)):
        work.session.delete(old)
    work.session.flush()
    ids = IdsByName(work.session)
    for one in part.reserved:
        employee, service = ids.employee(one.employee), ids.service(one.service)
        work.session.add(Reservation(employee_id=employee, service_id=service, from_value=one.from_value))
        work.session.flush()  # one by one, so that ids keep the order of the list
    work.touch(Changed.SETUP)


def save_entry(work: UnitOfWork, table: str, entry: Any, row: Any, ids: IdsByName) -> None:
    """Write an entry of a table into its row; where ``row`` is None into a new one."""
    new_row, write = WRITERS[table]
    if row is not None:
        if isinstance(row, Employee):
            keep_earlier_terms(work, row, entry)
        write(row, entry, ids)
        if hasattr(row, "version"):
            row.version += 1
    else:
        row = new_row(work.actor)
        write(row, entry, ids)
        work.session.add(row)
        work.session.flush()  # entries that are saved one after the other get ids in that order
        if isinstance(row, Employee):
            work.session.add(Account(employee_id=row.id, turns=Fraction(0), value=Fraction(0)))
    work.session.flush()
    _touch(work, table)


def keep_earlier_terms(work: UnitOfWork, row: Employee, entry: EmployeeEntry) -> None:
    """Store what decided about incoming orders until now, if the entry changes it: dealing reads the past."""
    services = sorted(link.service.name for link in row.services)
    before = row.takes_incoming, row.weight, row.cap, services
    if before == (entry.takes_incoming, entry.weight, entry.cap, list(entry.services)):
        return
    terms = EmployeeEarlierTerms
    if work.session.scalar(select(terms.id).where(terms.employee_id == row.id, terms.until == work.now)):
        return  # changed twice at one moment: what held before it is stored
    work.session.add(
        terms(
            employee_id=row.id, until=work.now, takes_incoming=row.takes_incoming, weight=row.weight,
            cap=row.cap, services=services,
        )
    )  # fmt: skip


def remove_entry(work: UnitOfWork, table: str, row: Any, title: str, source: str) -> None:
    """Delete an entry that nothing uses.

    Raises ``BadInput`` (problem ``in_use``) otherwise: an employee with orders stays, with a day of leaving.
    """
    for child in Base.metadata.sorted_tables:
        for key in child.foreign_keys:
            if key.column.table is not row.__table__ or child.name in OWNED_BY_EMPLOYEE:
                continue
            if work.session.scalar(select(exists().where(key.parent == row.id))):
                raise BadInput(
                    "office_file", file=source, table=table, entry=title, key=None,
                    problem="in_use", by=USED_BY.get(child.name, child.name),
                )  # fmt: skip
    if isinstance(row, Employee):
        terms = EmployeeEarlierTerms
        work.session.execute(delete(terms).where(terms.employee_id == row.id))
        account = work.session.get(Account, row.id)
        if account is not None:
            work.session.delete(account)
            work.session.flush()
    work.session.delete(row)
    work.session.flush()
    _touch(work, table)


def _touch(work: UnitOfWork, table: str) -> None:
    work.touch(Changed.SETUP)
    if table in TOUCHES:
        work.touch(TOUCHES[table])
