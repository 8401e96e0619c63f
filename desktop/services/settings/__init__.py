"""Setting the office up, or changing it, from a file; and writing the file of an office."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import exists, select

from desktop.exchange.office_file import parse_office_file, read_office_file, to_plain, write_office_file
from desktop.exchange.office_file.checks import mixed_first_orders, refuse_unknown_names
from desktop.exchange.office_file.records import EmployeeEntry, OfficeFile, OfficePart
from desktop.models import Employee, Office
from desktop.rules.errors import Refused, Unavailable
from desktop.rules.folding import fold
from desktop.rules.office import Role
from desktop.services.access.roles import require_owner
from desktop.services.settings.apply import apply_file
from desktop.services.settings.changes import Change, target_of
from desktop.services.settings.load import load_setup
from desktop.storage.operations import Act, Store, UnitOfWork, operation

__all__ = [
    "Change", "SetupReport", "add_employee", "apply_setup", "create_office", "current_setup", "export_setup",
    "setup_office",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SetupReport:
    """``mixed``: schemes (name, month they hold from) whose parts for new and old clients disagree on who
    is new, so that some order is paid twice or not at all."""

    changes: tuple[Change, ...]
    mixed: tuple[tuple[str, str], ...] = ()


def setup_office(store: Store, act: Act, file: OfficeFile) -> SetupReport:
    """Make the office what the file says; a file that changes nothing leaves no trace."""
    with store.read() as session:
        current = load_setup(session).file
    target = target_of(current, file)
    refuse_unknown_names(target, file)
    mixed = tuple(mixed_first_orders(target))
    if target == current:
        return SetupReport((), mixed)
    done = apply_setup(store, act, file=to_plain(file), source=file.source)
    return SetupReport(tuple(change_of(change) for change in done), mixed)


@operation
def apply_setup(work: UnitOfWork, *, file: dict[str, Any], source: str) -> list[dict[str, Any]]:
    """``file`` holds the plain tables of a setup file. Returns the changes as mappings. Only an owner may,
    where there is one."""
    if work.session.scalar(select(exists().where(Employee.role == Role.OWNER))):
        require_owner(work)
    changes = apply_file(work, parse_office_file(file, source))
    return [
        {"table": change.table, "entry": change.entry, "what": change.what, "keys": list(change.keys)}
        for change in changes
    ]


def change_of(plain: Mapping[str, Any]) -> Change:
    return Change(plain["table"], plain["entry"], plain["what"], tuple(plain["keys"]))


def create_office(
    store: Store, act: Act, *, name: str, owner: str, country: str = "RU", language: str = "ru",
    currency: str = "RUB", hired: date | None = None,
) -> SetupReport:  # fmt: skip
    """A first start without a file: an office with an owner and everything else as most have it."""
    with store.read() as session:
        if session.get(Office, 1) is not None:
            raise Refused("office_exists", database=store.place)
    file = OfficeFile(
        office=OfficePart(name, country=country, language=language, currency=currency),
        employees=(EmployeeEntry(owner, Role.OWNER, hired or act.at.date()),),
    )
    return setup_office(store, act, file)


@operation
def add_employee(work: UnitOfWork, *, name: str, role: str, hired: date) -> None:
    """One more employee, everything else about them as most have it; only an owner may."""
    require_owner(work)
    current = load_setup(work.session).file
    plain, people = " ".join(name.split()), current.employees or ()
    if not plain:
        raise Refused("name_needed")
    if any(fold(one.name) == fold(plain) for one in people):
        raise Refused("employee_exists", name=plain)
    entry = EmployeeEntry(plain, Role(role), hired, takes_incoming=role == Role.MANAGER)
    apply_file(work, replace(current, employees=(*people, entry)))


def setup_from_file(store: Store, act: Act, *, path: Path) -> SetupReport:
    return setup_office(store, act, read_office_file(path))


def current_setup(store: Store) -> OfficeFile:
    with store.read() as session:
        return load_setup(session).file


def export_setup(store: Store, path: Path) -> None:
    try:
        write_office_file(current_setup(store), path)
    except OSError as error:
        raise Unavailable("cannot_write", path=str(path), reason=error.strerror or "") from error
