"""The desk's answer to "the same client?" about an order that waits for it."""

from uuid import UUID

from sqlalchemy import exists, select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, require
from desktop.services.clients.records import complete_client, country_of
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def answer_match(work: UnitOfWork, *, order: UUID, same: bool) -> None:
    """Answer "the same client?": move the order to that client, or leave it with the new one."""
    require(work, Right.TAKE_ORDERS)
    row = order_row(work, order)
    if row.question_client_id is None:
        raise Refused("no_question", number=row.number)
    known = work.session.get_one(models.Client, row.question_client_id)
    row.question_client_id = None
    row.dealable_from = work.now
    row.version += 1
    if same:
        _join(work, row, known)
    work.touch(Changed.ORDER, row.id)
    work.touch(Changed.CLIENT, row.client_id)


def _join(work: UnitOfWork, order: models.Order, known: models.Client) -> None:
    """Move the order, and what was typed of its client, to the known client; delete the client that only
    this order had made."""
    made = work.session.get_one(models.Client, order.client_id)
    people = sorted(person.name for person in made.people)
    complete_client(
        known, country_of(work.session), person=people[0] if people else "",
        phones=[reach.written for reach in made.reaches if reach.kind == "phone"],
        emails=[reach.written for reach in made.reaches if reach.kind == "email"], inn=made.inn or "",
    )  # fmt: skip
    order.client_id = known.id
    work.session.flush()
    work.touch(Changed.CLIENT, known.id)
    work.touch(Changed.CLIENT, made.id)
    if _unused(work, made):
        made.reaches.clear()  # they point at the client's people, which go with it
        work.session.flush()
        work.session.delete(made)
        work.session.flush()


def _unused(work: UnitOfWork, client: models.Client) -> bool:
    """Return whether the client has no other orders, contacts, managers or referred clients."""
    holds = (
        models.Order.client_id, models.Order.question_client_id, models.Contact.client_id,
        models.Responsibility.client_id, models.Client.referred_by_id,
    )  # fmt: skip
    return not any(work.session.scalar(select(exists().where(column == client.id))) for column in holds)
