"""Takes an operation back: the rows that it changed become what they were, if nothing depends on it since."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.models import Client, Operation, Person, Reach, UndoRecord
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, may, require
from desktop.services.access.names import employee_name
from desktop.services.clients.records import refresh_search_text
from desktop.services.undo.about import about
from desktop.services.undo.actions import operations_of_today, refusal_of
from desktop.storage.operations import Act, Store, UnitOfWork, operation
from desktop.storage.operations.put_back import Dependence, find_dependence, put_back
from desktop.storage.operations.row_changes import RowChange
from desktop.storage.operations.undo_record import read_changes


@dataclass(frozen=True, slots=True)
class UndoneAction:
    """The operation that was taken back: its name, its moment, the client and the order it was about."""

    name: str
    at: datetime
    client: str
    order: str


@operation
def undo_operation(work: UnitOfWork, *, operation: UUID) -> UndoneAction:
    """Take back an operation of today: one's own, or as the owner anybody's.

    Raises Refused if a later operation that still stands depends on it, or if it has no inverse. Taking back
    an ``undo_operation`` does again what that took back.
    """
    require(work, Right.UNDO_OWN)
    target = work.session.scalar(select(Operation).where(Operation.id == operation))
    if target is None:
        raise Refused("undo_impossible")
    if target.actor != work.actor and not may(work.session, work.actor, Right.UNDO_ALL):
        raise Refused("undo_not_yours", name=employee_name(work.session, target.actor))
    if target.at.date() != work.now.date():
        raise Refused("undo_not_today")
    record = work.session.get(UndoRecord, target.sequence)
    refusal = refusal_of(target, record, record is not None and record.rows is None)
    if refusal is not None or record is None:
        raise refusal or Refused("undo_impossible")
    if record.undone:
        raise Refused("undo_done")
    said = about(work.session, target)
    _put_back(work, target, read_changes(record))
    record.undone = True
    if target.name == undo_operation.__name__:
        _stands_again(work.session, UUID(str(target.arguments["operation"]["$uuid"])))
    for kind, key in target.touched:
        work.touch(Changed(kind), key)
    return UndoneAction(target.name, target.at, said.client, said.order)


def undo_last(store: Store, act: Act) -> UndoneAction:
    """Take back the actor's last operation of today that stands. Raises Refused if there is none."""
    with store.read() as session:
        query = operations_of_today(act.at).where(Operation.actor == act.actor)
        rows = session.execute(query.where(Operation.name != undo_operation.__name__)).all()
        last = next((row[0].id for row in rows if row[1] is None or not row[1].undone), None)
    if last is None:
        raise Refused("nothing_to_undo")
    return undo_operation(store, act, operation=last)


def _put_back(work: UnitOfWork, target: Operation, changes: list[RowChange]) -> None:
    if any(change.table == "office" and change.before is None for change in changes):
        raise Refused("undo_made_office")
    dependence = find_dependence(work.session, changes)
    if dependence is not None:
        raise _refusal(work.session, target, dependence)
    try:
        put_back(work.session, changes)
    except IntegrityError as error:  # another row has taken a name or a number since
        raise Refused("undo_impossible") from error
    for client in _clients_of(work.session, changes):
        refresh_search_text(client)


def _refusal(session: Session, target: Operation, dependence: Dependence) -> Refused:
    """Return the error that names the operation that built on the target, as far as it is known."""
    later = session.execute(
        select(Operation, UndoRecord)
        .join(UndoRecord, UndoRecord.sequence == Operation.sequence)
        .where(Operation.sequence > target.sequence, UndoRecord.undone.is_(False))
        .order_by(Operation.sequence)
    )
    for found, record in later:
        if any((row.table, row.key) == (dependence.table, dependence.key) for row in read_changes(record)):
            by = employee_name(session, found.actor)
            return Refused("undo_depends", operation=found.name, by=by, at=found.at)
    return Refused("undo_impossible")


def _clients_of(session: Session, changes: list[RowChange]) -> list[Client]:
    """Return the clients whose search texts were changed, or belong to what was."""
    keys: set[Any] = set()
    for change in changes:
        if change.table == Client.__tablename__:
            keys.add(change.key[0])
        elif change.table in (Person.__tablename__, Reach.__tablename__):
            values = (change.before or {}, change.after or {})
            keys |= {each["client_id"] for each in values if "client_id" in each}
            row = session.get(Person, change.key[0])
            keys |= {row.client_id} if row is not None else set()
    found = (session.get(Client, key) for key in keys)
    return [client for client in found if client is not None]


def _stands_again(session: Session, operation: UUID) -> None:
    sequence = session.scalar(select(Operation.sequence).where(Operation.id == operation))
    record = session.get(UndoRecord, sequence)
    if record is not None:
        record.undone = False
