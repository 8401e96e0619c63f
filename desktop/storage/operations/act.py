"""An act: who does something, when, and under which id."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True)
class Act:
    """Who does something, when (naive local time), under which id."""

    actor: str
    at: datetime
    id: UUID = field(default_factory=uuid4)
