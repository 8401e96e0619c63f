"""The clock of an office's window."""

from collections.abc import Callable
from datetime import datetime, timedelta

Clock = Callable[[], datetime]
"""Returns the moment as naive local time, in whole seconds."""


def clock_from(moment: datetime | None) -> Clock:
    """Return the PC's clock, or with a ``moment`` one that shows that moment now and runs on."""
    if moment is None:
        return lambda: datetime.now().replace(microsecond=0)
    started = datetime.now()
    return lambda: moment + timedelta(seconds=int((datetime.now() - started).total_seconds()))
