"""Makes the error for two people who change the same row; it carries both versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session

from desktop.models import Employee, Operation
from desktop.rules.errors import Conflict

Fields = Mapping[str, Any]
CLIENT_CHANGES = ("edit_client", "set_orders_before")
CONTACT_CHANGES = ("edit_contact",)
PERSON_CHANGES = ("edit_person", "add_person")
REACH_CHANGES = ("edit_reach",)
ORDER_CHANGES = (
    "edit_order", "change_stage", "assign_order", "deal_orders", "reassign_order", "undo_assignment",
    "reject_order", "answer_match",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LatestChange:
    """The latest change of a row: by whom, and when."""

    by: str
    at: datetime


def changed_meanwhile(
    name: str, version: int, theirs: Fields, mine: Fields, seen: Fields | None = None,
    by: LatestChange | None = None,
) -> Conflict:  # fmt: skip
    """Return the error that shows both versions of a row.

    ``theirs`` is stored now, with this ``version``, ``by`` this change; ``mine`` was to be stored; both
    are fields by name. A field that was left as ``seen`` was not changed on purpose: there, mine becomes
    theirs.
    """
    wished = {
        field: theirs[field] if seen is not None and value == seen.get(field) else value
        for field, value in mine.items()
    }
    who = {"by": by.by, "at": by.at} if by is not None else {}
    return Conflict("changed_meanwhile", name=name, version=version, theirs=dict(theirs), mine=wished, **who)


def last_change(session: Session, names: tuple[str, ...], row: UUID) -> LatestChange | None:
    """Return who touched the row last by an operation of these names; None if nobody did."""
    touched = cast(Operation.touched, String).contains(str(row))
    found = session.execute(
        select(Employee.name, Operation.at)
        .outerjoin(Employee, Employee.id == Operation.actor)
        .where(Operation.name.in_(names), touched)
        .order_by(Operation.sequence.desc())
        .limit(1)
    ).first()
    return LatestChange(found.name or "", found.at) if found is not None else None
