"""An act: who does something, when, and under which id."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Act:
    """One press of a key: ``actor`` is the id of the employee who acts, ``at`` the naive local time.

    ``actor`` is None only in an office that has no employees yet, and for what no employee does (an upgrade,
    a recovery).
    """

    actor: int | None
    at: datetime
    id: UUID = field(default_factory=uuid4)
