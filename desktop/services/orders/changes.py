"""Change an order's stage and its details."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import EFFORT_STAGES, Source, Stage
from desktop.services.access import Right, require
from desktop.services.conflicts.versions import ORDER_CHANGES, changed_meanwhile, last_change
from desktop.services.orders.figures import check_pass_through, check_rating
from desktop.services.orders.stored import move_to, order_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def change_stage(work: UnitOfWork, *, order: UUID, stage: str, version: int | None = None) -> None:
    """Move an order to any stage but spam (see ``reject_order``); the same stage again changes nothing."""
    require(work, Right.EDIT_ORDERS)
    row = order_row(work, order)
    if version is not None and version != row.version:
        by = last_change(work.session, ORDER_CHANGES, order)
        theirs, mine = {"stage": row.stage}, {"stage": stage}
        raise changed_meanwhile(f"№ {row.number}", row.version, theirs, mine, by=by)
    if stage not in set(Stage) - {Stage.SPAM}:
        raise Refused("unknown_stage", stage=stage)
    if row.stage == Stage.SPAM:
        raise Refused("order_closed", number=row.number, stage=row.stage)
    if row.stage == stage:
        return
    move_to(work, row, Stage(stage))
    if stage in (Stage.INVOICE, Stage.PAID):
        row.estimated = False


@operation
def edit_order(
    work: UnitOfWork, *, order: UUID, version: int, amount: Decimal | None, cost: Decimal | None,
    service: str | None, subject: str, source: str, due: date | None, rating: int | None,
    seen: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Save edited details, based on ``version`` with the fields as they were ``seen``.

    The expected value stays as it was fixed at intake. Raise Refused("changed_meanwhile") for an old version.
    """
    require(work, Right.EDIT_ORDERS)
    row = order_row(work, order)
    if version != row.version:
        theirs = {
            "amount": row.amount, "cost": row.cost, "service": row.service.name if row.service else None,
            "subject": row.subject, "source": row.source, "due": row.due, "rating": row.rating,
        }  # fmt: skip
        mine = {
            "amount": amount, "cost": cost, "service": service, "subject": subject, "source": source,
            "due": due, "rating": rating,
        }  # fmt: skip
        by = last_change(work.session, ORDER_CHANGES, order)
        raise changed_meanwhile(f"№ {row.number}", row.version, theirs, mine, seen, by)
    for money in (amount, cost):
        if money is not None and money < 0:
            raise Refused("amount_below_zero", amount=money)
    _check_source(row, source)
    check_rating(work, row, rating)
    check_pass_through(amount, row.pass_through)
    if amount != row.amount:
        row.estimated = row.stage in EFFORT_STAGES
    row.amount, row.cost, row.rating = amount, cost, rating
    row.source, row.due = Source(source), due
    row.service_id = service_id(work, service)
    row.subject = subject.strip()
    row.version += 1
    work.touch(Changed.ORDER, row.id)
    work.touch(Changed.CLIENT, row.client_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)


def _check_source(row: models.Order, source: str) -> None:
    """Refuse an unknown source, and a change of an assigned order from or to a manager's own find: only
    incoming orders are dealt and charged."""
    if source not in set(Source):
        raise Refused("unknown_source", source=source)
    if source != row.source and Source.OWN in (source, row.source) and row.leader_id is not None:
        raise Refused("own_source_stays", number=row.number)


def service_id(work: UnitOfWork, name: str | None) -> int | None:
    if name is None:
        return None
    found = work.session.scalar(select(models.Service.id).where(models.Service.name == name))
    if found is None:
        raise Refused("unknown_service", service=name)
    return found
