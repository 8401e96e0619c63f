"""Operations on employees: adding, changing, ending employment, the scheme that pays each."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import select

from desktop.exchange.office_file.setup_records import EmployeeEntry
from desktop.exchange.office_file.setup_writer import plain_entry
from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.folding import fold
from desktop.rules.office import Role
from desktop.services.access import Right, require
from desktop.services.settings.one_entry import NEW, month_of, remove_values, save_values
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import UnitOfWork, operation


@operation
def add_employee(work: UnitOfWork, *, name: str, role: str, hired: date) -> None:
    """Add an employee with the usual settings. Raises ``Refused`` if the name is empty or taken."""
    require(work, Right.CHANGE_SETUP)
    plain = " ".join(name.split())
    if not plain:
        raise Refused("name_needed")
    if any(fold(other) == fold(plain) for other in work.session.scalars(select(Employee.name))):
        raise Refused("employee_exists", name=plain)
    values = {"name": plain, "role": role, "hired": hired, "takes_incoming": role == Role.MANAGER}
    save_values(work, "employees", values, NEW)


@operation
def edit_employee(
    work: UnitOfWork, *, employee: str, version: int, name: str, role: str, hired: date,
    takes_incoming: bool, weight: Decimal | Fraction, cap: int | None, services: Sequence[str], hunts: bool,
    department: str | None, birthday: date | None, email: str | None,
) -> None:  # fmt: skip
    """Save an employee's own settings; ``employee`` is the present name, ``name`` may be another one.

    The day of leaving and the schemes stay: ``end_employment`` and ``set_employee_scheme`` change them.
    """
    require(work, Right.CHANGE_SETUP)
    current = plain_entry(_found(work, employee))
    values = {
        "left": current.get("left"), "scheme": current.get("scheme"), "name": name, "role": role,
        "hired": hired, "takes_incoming": takes_incoming, "weight": weight, "cap": cap,
        "services": list(services), "hunts": hunts, "department": department,
        "birthday": birthday, "email": email,
    }  # fmt: skip
    save_values(work, "employees", values, version, (employee,))


@operation
def end_employment(work: UnitOfWork, *, employee: str, version: int, left: date) -> None:
    """Set an employee's last day; it may not be before the day of hire."""
    require(work, Right.CHANGE_SETUP)
    _save_changed(work, employee, version, {"left": left})


@operation
def set_employee_scheme(
    work: UnitOfWork, *, employee: str, version: int, scheme: str, since: str | None
) -> None:
    """Pay an employee by a scheme from a month ("2026-09") on; None: from the start."""
    require(work, Right.CHANGE_SETUP)
    spans = {str(span.since or ""): span.scheme for span in _found(work, employee).scheme}
    spans[since or ""] = scheme
    given: list[dict[str, str]] = [
        {"from": month, "scheme": name} if month else {"scheme": name} for month, name in spans.items()
    ]
    _save_changed(work, employee, version, {"scheme": given})


@operation
def clear_employee_scheme(work: UnitOfWork, *, employee: str, version: int, since: str | None) -> None:
    """Take back that a scheme pays an employee from a month on; the one before it holds on."""
    require(work, Right.CHANGE_SETUP)
    spans = [span for span in _found(work, employee).scheme if str(span.since or "") != (since or "")]
    given: list[dict[str, str]] = [
        {"from": str(span.since), "scheme": span.scheme} if span.since else {"scheme": span.scheme}
        for span in spans
    ]
    _save_changed(work, employee, version, {"scheme": given})


def _save_changed(work: UnitOfWork, employee: str, version: int, changed: dict[str, Any]) -> None:
    values = {**plain_entry(_found(work, employee)), **changed}
    save_values(work, "employees", values, version)


def _found(work: UnitOfWork, name: str) -> EmployeeEntry:
    """Return the employee's stored settings; raise ``Refused`` if there is no such employee."""
    for entry in load_stored_settings(work.session).file.employees or ():
        if entry.name == name:
            return entry
    raise Refused("no_such_employee", name=name)


@operation
def save_earned_before(
    work: UnitOfWork, *, month: str, employee: str, version: int, accrued: Decimal, tax: Decimal
) -> None:
    """Save what an employee earned in a month ("2026-08") before the office's first pay month."""
    require(work, Right.CHANGE_SETUP)
    values = {"month": month, "employee": employee, "accrued": accrued, "tax": tax}
    save_values(work, "earned_before", values, version)


@operation
def remove_earned_before(work: UnitOfWork, *, month: str, employee: str, version: int) -> None:
    """Remove what an employee earned in a month before the office's first pay month."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "earned_before", (month_of(month), employee), version)
