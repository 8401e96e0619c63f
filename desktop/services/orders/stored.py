"""Load a stored order for writing, and move it to another stage."""

from uuid import UUID

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.storage.operations import UnitOfWork


def order_row(work: UnitOfWork, order: UUID) -> models.Order:
    row = work.session.get(models.Order, order)
    if row is None:
        raise Refused("no_such_order")
    return row


def move_to(work: UnitOfWork, order: models.Order, stage: Stage) -> None:
    """Record a change of stage, now."""
    order.stage = stage
    order.version += 1
    order.stages.append(models.StageChange(at=work.now, stage=stage, actor=work.actor))
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)
