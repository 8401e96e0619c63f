"""Refusals of settings that would change worked and paid months, or leave the office without an owner."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.models import ClosedMonth
from desktop.rules.errors import BadInput
from desktop.rules.months import Month
from desktop.rules.office import Role

Advance = tuple[Month, str, Decimal]


def refuse_closed_advances(session: Session, current: OfficeFile, target: OfficeFile) -> None:
    """Raise ``BadInput`` if a closed month would gain or lose an advance: its statements settled them.

    Bonuses and deductions may change: the first open month corrects them.
    """
    closed = set(session.scalars(select(ClosedMonth.month)))
    before, after = Counter(_advances(current)), Counter(_advances(target))
    changed = [*(after - before), *(before - after)]
    for month, employee, amount in changed:
        if month in closed:
            numbers = {advance: number for number, advance in _numbered(target)}
            raise BadInput(
                "office_file", file=target.source, table="adjustments",
                entry=numbers.get((month, employee, amount), employee), key="month",
                problem="month_closed", month=str(month),
            )  # fmt: skip


def _advances(file: OfficeFile) -> Iterator[Advance]:
    return (advance for _, advance in _numbered(file))


def _numbered(file: OfficeFile) -> Iterator[tuple[int, Advance]]:
    """Yield the advances with their entry's number in the file, from 1."""
    for number, entry in enumerate(file.adjustments or (), 1):
        if entry.kind == "advance":
            yield number, (entry.month, entry.employee, entry.amount)


def refuse_second_hire(current: OfficeFile, target: OfficeFile) -> None:
    """Raise ``BadInput`` if a former employee gets a later day of hire: it would hide the time before."""
    left = {one.name: one.left for one in current.employees or () if one.left is not None}
    for one in target.employees or ():
        if one.name in left and left[one.name] < one.hired:
            raise BadInput(
                "office_file", file=target.source, table="employees", entry=one.name, key="hired",
                problem="hired_again", left=left[one.name],
            )  # fmt: skip


def refuse_last_owner_leaving(current: OfficeFile, target: OfficeFile) -> None:
    """Raise ``BadInput`` if the office would be left without an owner: nobody could set it up any more."""
    owners = _owners(current)
    if owners and not _owners(target):
        raise BadInput(
            "office_file", file=target.source, table="employees", entry=owners[0], key="role",
            problem="last_owner",
        )  # fmt: skip


def _owners(file: OfficeFile) -> list[str]:
    return [one.name for one in file.employees or () if one.role is Role.OWNER and one.left is None]
