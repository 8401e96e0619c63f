"""Store whether a client, or one of its people, agrees to calls and letters."""

from uuid import UUID

from desktop.rules.changes import Changed
from desktop.services.access import Right, require
from desktop.services.clients.people import find_person
from desktop.services.clients.records import find_client_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def set_consent(
    work: UnitOfWork, *, client: UUID, no_calls: bool, no_letters: bool, person: UUID | None = None
) -> None:
    """Store "do not call" and "no letters" of a client, or of one contact person."""
    require(work, Right.EDIT_CLIENTS)
    row = find_client_row(work, client) if person is None else find_person(work, client, person)
    if (row.no_calls, row.no_letters) == (no_calls, no_letters):
        return
    row.no_calls, row.no_letters = no_calls, no_letters
    row.version += 1
    work.touch(Changed.CLIENT, client)
