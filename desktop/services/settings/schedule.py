"""Operations on days: the office's calendar, duties, norms of calls."""

from collections.abc import Sequence
from datetime import date

from desktop.services.access import Right, require
from desktop.services.settings.one_entry import remove_values, save_values
from desktop.storage.operations import UnitOfWork, operation


@operation
def set_calendar_day(work: UnitOfWork, *, day: date, version: int, working: bool) -> None:
    """Say that a day is worked or free whatever the country's calendar says."""
    require(work, Right.CHANGE_SETUP)
    save_values(work, "calendar", {"date": day, "working": working}, version)


@operation
def clear_calendar_day(work: UnitOfWork, *, day: date, version: int) -> None:
    """Let the country's calendar decide about a day again."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "calendar", (day,), version)


@operation
def set_duty(
    work: UnitOfWork, *, employee: str, half: str, version: int, weekday: int | None = None,
    day: date | None = None,
) -> None:  # fmt: skip
    """Put an employee on duty for a half-day: every ``weekday`` (1 = Monday), or on one ``day``."""
    require(work, Right.CHANGE_SETUP)
    values = {"employee": employee, "half": half, "weekday": weekday, "date": day}
    save_values(work, "duties", values, version)


@operation
def clear_duty(
    work: UnitOfWork, *, half: str, version: int, weekday: int | None = None, day: date | None = None
) -> None:
    """Put nobody on duty for a half-day."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "duties", (weekday or day, half), version)


@operation
def set_norm(work: UnitOfWork, *, segment: str, version: int, calls: Sequence[int]) -> None:
    """Set a segment's norm of calls a day with 0, 1, 2 … meetings held."""
    require(work, Right.CHANGE_SETUP)
    save_values(work, "norms", {"segment": segment, "calls": list(calls)}, version)


@operation
def clear_norm(work: UnitOfWork, *, segment: str, version: int) -> None:
    """Return a segment to the usual norm of calls."""
    require(work, Right.CHANGE_SETUP)
    remove_values(work, "norms", (segment,), version)
