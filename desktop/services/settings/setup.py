"""Setting the office up, or changing it, from a file; and writing the file of an office."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop.exchange.office_file import parse_office_file, read_office_file, to_plain, write_office_file
from desktop.exchange.office_file.setup_checks import mixed_first_orders, refuse_unknown_names
from desktop.exchange.office_file.setup_records import EmployeeEntry, OfficeFile, OfficePart
from desktop.models import OfficeSettings
from desktop.rules.errors import Refused, cannot_write
from desktop.rules.office import Role
from desktop.services.access import Right, check_right, has_owner, read_as
from desktop.services.settings.apply import apply_file
from desktop.services.settings.setup_changes import ChangeKind, SettingChange, all_changes, target_of
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import Act, Store, UnitOfWork, operation


@dataclass(frozen=True, slots=True)
class SetupReport:
    """The changes that a setup made.

    ``mixed``: schemes (name, month they hold from) whose parts for new and old clients disagree on who is
    new, so that some order is paid twice or not at all.
    """

    changes: tuple[SettingChange, ...]
    mixed: tuple[tuple[str, str], ...] = ()


def setup_office(store: Store, act: Act, file: OfficeFile) -> SetupReport:
    """Make the office what the file says; a file that changes nothing leaves no entry in the journal."""
    with store.read() as session:
        _check_setup_right(session, act.actor)
        current = load_stored_settings(session).file
    target = target_of(current, file)
    refuse_unknown_names(target, file)
    mixed = tuple(mixed_first_orders(target))
    if target == current:
        return SetupReport((), mixed)
    done = apply_setup(store, act, file=to_plain(file), source=file.source)
    return SetupReport(tuple(_change(change) for change in done), mixed)


@operation
def apply_setup(work: UnitOfWork, *, file: dict[str, Any], source: str) -> list[dict[str, Any]]:
    """Apply the plain tables of a setup file, all or nothing, and return the changes as mappings.

    Raises ``Refused`` if the office has an owner and the actor is none, ``BadInput`` for a bad file.
    """
    _check_setup_right(work.session, work.actor)
    changes = apply_file(work, parse_office_file(file, source))
    return [
        {"table": change.table, "entry": change.entry, "what": change.what, "keys": list(change.keys)}
        for change in changes
    ]


def _change(plain: Mapping[str, Any]) -> SettingChange:
    return SettingChange(plain["table"], plain["entry"], ChangeKind(plain["what"]), tuple(plain["keys"]))


def create_office(
    store: Store, act: Act, *, name: str, owner: str, country: str = "RU", language: str = "ru",
    currency: str = "RUB", hired: date | None = None,
) -> SetupReport:  # fmt: skip
    """Create an office with an owner and the usual settings, without a file.

    Raises ``Refused`` if the database has an office already.
    """
    with store.read() as session:
        if session.get(OfficeSettings, 1) is not None:
            raise Refused("office_exists", database=store.place)
    file = OfficeFile(
        office=OfficePart(name, country=country, language=language, currency=currency),
        employees=(EmployeeEntry(owner, Role.OWNER, hired or act.at.date()),),
    )
    return setup_office(store, act, file)


def setup_from_file(store: Store, act: Act, *, path: Path) -> SetupReport:
    """Make the office what the setup file at a path says."""
    return setup_office(store, act, read_office_file(path))


def compare_setup(store: Store, viewer: int | None, path: Path) -> SetupReport:
    """Return what the setup file at a path would change, with the values; nothing is stored.

    Raises ``BadInput`` for a file that could not be applied as far as it can be told beforehand.
    """
    file = read_office_file(path)
    current = current_setup(store, viewer)
    target = target_of(current, file)
    refuse_unknown_names(target, file)
    return SetupReport(tuple(all_changes(current, target)), tuple(mixed_first_orders(target)))


def current_setup(store: Store, viewer: int | None) -> OfficeFile:
    """Return the office's whole configuration as a setup file."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        return load_stored_settings(session).file


def export_setup(store: Store, viewer: int | None, path: Path) -> None:
    """Write the office's configuration as a setup file. Raises ``Unavailable`` if it cannot be written."""
    try:
        write_office_file(current_setup(store, viewer), path)
    except OSError as error:
        raise cannot_write(path, error) from error


def _check_setup_right(session: Session, actor: int | None) -> None:
    """Refuse whoever may not change the setup; an office without an owner may be set up by anybody."""
    if has_owner(session):
        check_right(session, actor, Right.CHANGE_SETUP)
