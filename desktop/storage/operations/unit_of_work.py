"""A unit of work under way, and what operations changed."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4, uuid5

from sqlalchemy.orm import Session

from desktop.rules.changes import Changed


@dataclass(frozen=True, slots=True)
class Changes:
    """What operations changed up to ``sequence``: ``(kind, key)`` pairs in order, each once."""

    sequence: int
    touched: tuple[tuple[Changed, str], ...]


class UnitOfWork:
    """A unit of work under way: everything in it is stored, or nothing."""

    def __init__(
        self, session: Session, actor: str, now: datetime, act: UUID | None = None, *, own_copy: bool = False
    ) -> None:
        """``own_copy``: in a PC's own copy, where no number is given that others would take for final."""
        self.session = session
        self.actor = actor
        self.now = now
        self.touched: dict[tuple[Changed, str], None] = {}
        self.own_copy = own_copy
        self._act = act or uuid4()
        self._made: Counter[str] = Counter()

    def new_id(self, kind: str) -> UUID:
        """An id for a row that this operation makes: the same one whenever and wherever it is applied, so
        that what is entered later, while the drive is away, can refer to it."""
        self._made[kind] += 1
        return uuid5(self._act, f"{kind} {self._made[kind]}")

    def touch(self, kind: Changed, key: object = "") -> None:
        """Note that a thing changes, so that screens which show it are read again; ``key`` says which one."""
        self.touched[kind, str(key)] = None
