"""A unit of work: everything that one operation changes, stored together or not at all."""

from collections import Counter
from datetime import datetime
from uuid import UUID, uuid4, uuid5

from sqlalchemy.orm import Session

from desktop.rules.changes import Changed


class UnitOfWork:
    """An operation under way: its session, its actor and its moment."""

    def __init__(
        self,
        session: Session,
        actor: int | None,
        now: datetime,
        act: UUID | None = None,
        *,
        own_copy: bool = False,
    ) -> None:
        """``actor``: the id of the employee who acts, see ``Act``; ``own_copy``: this happens in a PC's own
        copy, where numbers that are given are not final."""
        self.session = session
        self.actor = actor
        self.now = now
        self.touched: dict[tuple[Changed, str], None] = {}
        self.own_copy = own_copy
        self._act = act or uuid4()
        self._made: Counter[str] = Counter()

    def new_id(self, kind: str) -> UUID:
        """Return an id for a row that this operation adds: the same one whenever and wherever the operation
        is applied, so that entries made later, while the drive is away, can refer to it."""
        self._made[kind] += 1
        return uuid5(self._act, f"{kind} {self._made[kind]}")

    def touch(self, kind: Changed, key: object = "") -> None:
        """Note that a thing changes, so that screens which show it are read again; ``key`` says which one."""
        self.touched[kind, str(key)] = None
