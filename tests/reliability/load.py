"""Ten programs that save into one file: ``python -m tests.reliability.load FOLDER PAUSE SECONDS``.

``PAUSE`` is the seconds between two operations of a program; 0: without one, on a drive that takes its time.
Prints a line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import Random
from typing import Any

from desktop.rules.errors import Unavailable
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from tests.reliability.children import fork, wait
from tests.reliability.clerk import Clerk
from tests.reliability.diaries import verdict_of
from tests.reliability.figures import jain, percentile
from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import make_office

PROGRAMS = 10
FIRST = 4
"""What each does before it is measured: first calls cost more, and ten PCs would have ten processors."""
STARTS_SECONDS = 60


def load(folder: Path, pause: float, seconds: float, opened: Callable[[Path], Store]) -> dict[str, Any]:
    """``opened(office)`` is how a program comes by its store."""
    office = make_office(folder / "office.dolya")
    barrier = get_context("fork").Barrier(PROGRAMS)
    programs = [
        fork(partial(_program, opened, office, number, pause, seconds, barrier)) for number in range(PROGRAMS)
    ]
    assert wait(programs) == [0] * PROGRAMS
    days = [json.loads(path.read_text()) for path in sorted(folder.glob("*.day"))]
    every = [wait for day in days for wait, _ in day["saves"]]
    errors = sorted({said for day in days for _, said in day["saves"]} - {"stored", "refused"})
    result = verdict_of(office, sorted(folder.glob("*.diary")))
    assert result.good, result
    return {
        "operations": len(every), "a_second": round(len(every) / seconds, 1), "errors": errors,
        "fairness": round(jain([len(day["saves"]) / day["seconds"] for day in days]), 3),
        "p50_ms": round(percentile(every, 0.5) * 1000),
        "p99_ms": round(percentile(every, 0.99) * 1000), "worst_ms": round(max(every) * 1000),
    }  # fmt: skip


def _program(
    opened: Callable[[Path], Store], office: Path, number: int, pause: float, seconds: float,
    barrier: Barrier,
) -> None:  # fmt: skip
    saves: list[tuple[float, str]] = []
    clerk = Clerk(_opened(opened, office), f"program {number}", office.parent / f"{number}.diary")
    for _ in range(FIRST):
        _work(clerk)
    barrier.wait(STARTS_SECONDS)
    end = time.monotonic() + seconds
    time.sleep(Random(number // 2).uniform(0, pause))  # two at the same moment: they surely meet
    begun = time.monotonic()
    while time.monotonic() < end:
        lasted: list[float] = [0.0]
        clerk.saved = lasted.append
        said = _work(clerk)
        saves.append((lasted[-1], said))
        time.sleep(pause)
    day = {"saves": saves, "seconds": time.monotonic() - begun}
    (office.parent / f"{number}.day").write_text(json.dumps(day))


def _opened(opened: Callable[[Path], Store], office: Path) -> Store:
    """Open the office, trying again if it is refused."""
    while True:
        try:
            return opened(office)
        except Unavailable:
            time.sleep(0.1)


def _work(clerk: Clerk) -> str:
    try:
        return clerk.work()
    except Unavailable as error:  # while it looked for something to do
        return error.code


def slowly(folder: Path, pause: float, seconds: float) -> dict[str, Any]:
    """Run the load on a slow drive: the file's lock is scarce, not the processors."""
    drive = Drive(folder / "mount")
    try:
        drive.say("slow 0.4")
        return load(drive.backing, pause, seconds, lambda office: open_store(drive.path / office.name))
    finally:
        drive.unmount()


if __name__ == "__main__":
    folder, pause, seconds = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    print(json.dumps(load(folder, pause, seconds, open_store) if pause else slowly(folder, pause, seconds)))
