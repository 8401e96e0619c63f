"""The stored order behind an id, for writing: found, and not changed meanwhile."""

from uuid import UUID

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.storage.store import Work


def order_row(work: Work, order: UUID, version: int | None = None) -> models.Order:
    """``version``: what the change was based on; another one by now is Refused("changed_meanwhile")."""
    row = work.session.get(models.Order, order)
    if row is None:
        raise Refused("no_such_order")
    if version is not None and version != row.version:
        raise Refused("changed_meanwhile", name=f"№ {row.number}")
    return row


def move_to(work: Work, order: models.Order, stage: Stage) -> None:
    """Record a change of stage, now."""
    order.stage = stage.value
    order.version += 1
    order.stages.append(models.StageChange(at=work.now, stage=stage.value, actor=work.actor))
    work.touch("order", order.id)
    work.touch("client", order.client_id)
    work.touch("plan")
