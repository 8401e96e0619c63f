"""How long this process waited for a processor: what a busy machine takes, and no fault of the program."""

from contextlib import suppress
from pathlib import Path


def waits_for_processor() -> dict[str, int]:
    """Return, for each thread of this process, the nanoseconds for which it was ready to run and did not."""
    threads: dict[str, int] = {}
    for thread in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # the thread has just ended
            threads[thread.name] = int((thread / "schedstat").read_text().split()[1])
    return threads


def waited_between(before: dict[str, int], now: dict[str, int]) -> float:
    """Return the seconds that the threads waited in between. A thread that one waits for may itself wait, so
    all of them count; what an ended thread had waited in its life does not."""
    return sum(max(0, waits - before.get(thread, 0)) for thread, waits in now.items()) / 1e9
