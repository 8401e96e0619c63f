"""The people of the office: who is here, absences, "sick today"."""

from dataclasses import dataclass
from datetime import datetime

from desktop.storage.operations import operation
from desktop.storage.store import Store, Work


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """``absence`` and ``until`` say why and until when somebody is away now."""

    name: str
    role: str
    employed: bool
    takes_incoming: bool
    open_orders: int
    cap: int | None
    absence_id: int | None
    absence: str | None
    until: datetime | None
    substitute: str | None


def list_employees(store: Store, now: datetime) -> list[EmployeeRow]:
    raise NotImplementedError


def absence_kinds(store: Store) -> list[str]:
    raise NotImplementedError


@operation
def record_absence(
    work: Work, *, employee: str, start: datetime, end: datetime, kind: str, substitute: str | None = None
) -> None:
    """Away in [start, end). "Sick today" is from now to the end of the day."""
    raise NotImplementedError


@operation
def end_absence(work: Work, *, absence: int) -> None:
    """Back now."""
    raise NotImplementedError
