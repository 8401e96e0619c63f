"""Operations on what entries of the office are chosen from: services, kinds of absence, pay schemes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import select

from desktop.exchange.office_file.setup_records import BUILT_IN_KINDS
from desktop.models import Service
from desktop.rules.errors import Refused
from desktop.rules.folding import fold
from desktop.services.access import Right, require
from desktop.services.settings.one_entry import NEW, month_of, remove_values, save_values
from desktop.storage.operations import UnitOfWork, operation


@operation
def save_service(
    work: UnitOfWork, *, name: str, version: int, expected_value: Decimal | None = None,
    margin_rate: Decimal | Fraction | None = None, effort: Decimal | Fraction | int = 1,
) -> None:  # fmt: skip
    """Save a service; ``version`` as it was read, 0 for a new one."""
    require(work, Right.CHANGE_SETUP)
    values = {"name": name, "expected_value": expected_value, "margin_rate": margin_rate, "effort": effort}
    save_values(work, "services", values, version)


@operation
def add_services(work: UnitOfWork, *, names: Sequence[str]) -> list[str]:
    """Add services with the usual settings; return the names that the office did not have yet."""
    require(work, Right.CHANGE_SETUP)
    known = {fold(name) for name in work.session.scalars(select(Service.name))}
    added = [name for name in names if fold(name) not in known]
    for name in added:
        save_values(work, "services", {"name": name}, NEW)
    return added


@operation
def remove_service(work: UnitOfWork, *, name: str, version: int) -> None:
    """Remove a service that no order, scheme, plan or employee uses."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "services", (name,), version)


@operation
def save_absence_kind(
    work: UnitOfWork, *, name: str, version: int, paid: bool | str, excuses: bool, make_up: bool
) -> None:
    """Save a kind of absence; ``paid`` is true, false or "average"."""
    require(work, Right.CHANGE_SETUP)
    values = {"name": name, "paid": paid, "excuses": excuses, "make_up": make_up}
    save_values(work, "absence_kinds", values, version)


@operation
def remove_absence_kind(work: UnitOfWork, *, name: str, version: int) -> None:
    """Remove a kind of absence of the office's own that no absence is of."""
    require(work, Right.CHANGE_SETUP)
    if name in {kind.name for kind in BUILT_IN_KINDS}:
        raise Refused("bad_setting", table="absence_kinds", entry=name, key=None, problem="built_in")
    remove_values(work, "absence_kinds", (name,), version)


@operation
def save_scheme(
    work: UnitOfWork, *, name: str, since: str, version: int, components: Sequence[Mapping[str, Any]]
) -> None:
    """Save a scheme as it holds from a month ("2026-09") on; components are written as in the setup file."""
    require(work, Right.CHANGE_SETUP)
    values = {"name": name, "from": since, "components": list(components)}
    save_values(work, "schemes", values, version)


@operation
def remove_scheme(work: UnitOfWork, *, name: str, since: str, version: int) -> None:
    """Remove one version of a scheme; the last version of one that pays an employee stays."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "schemes", (name, month_of(since)), version)
