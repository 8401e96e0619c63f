"""Ten programs that save into one file: ``python -m tests.reliability.load FOLDER PAUSE SECONDS``.

``PAUSE`` is the seconds between two operations of a program; 0: without a pause. Prints a line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from desktop.storage.opening import open_store
from desktop.storage.store import Store
from tests.reliability.children import fork, wait
from tests.reliability.clerk import Clerk
from tests.reliability.diaries import verdict
from tests.reliability.figures import jain, percentile
from tests.reliability.office_work import make_office

PROGRAMS = 10


def load(folder: Path, pause: float, seconds: float, opened: Callable[[Path], Store]) -> dict[str, Any]:
    """``opened(office)`` is how a program comes by its store."""
    office = make_office(folder / "office.dolya")
    begin = time.monotonic() + 2.0
    programs = [
        fork(lambda number=number: _program(opened, office, number, pause, begin, seconds))  # type: ignore[misc]
        for number in range(PROGRAMS)
    ]
    assert wait(programs) == [0] * PROGRAMS
    waits = [json.loads(path.read_text()) for path in sorted(folder.glob("*.waits"))]
    every = [wait for one in waits for wait, _ in one]
    errors = sorted({said for one in waits for _, said in one} - {"stored", "refused"})
    result = verdict(open_store(office), sorted(folder.glob("*.diary")))
    assert result.good, result
    return {
        "operations": len(every), "a_second": round(len(every) / seconds, 1), "errors": errors,
        "fairness": round(jain([len(one) for one in waits]), 3),
        "p50_ms": round(percentile(every, 0.5) * 1000),
        "p99_ms": round(percentile(every, 0.99) * 1000), "worst_ms": round(max(every) * 1000),
    }  # fmt: skip


def _program(
    opened: Callable[[Path], Store], office: Path, number: int, pause: float, begin: float, seconds: float
) -> None:
    saves: list[tuple[float, str]] = []
    lasted: list[float] = []
    clerk = Clerk(opened(office), f"program {number}", office.parent / f"{number}.diary")
    clerk.saved = lasted.append
    time.sleep(max(0.0, begin - time.monotonic()) + Random(number).uniform(0, pause))
    while time.monotonic() < begin + seconds:
        said = clerk.work()
        saves.append((lasted[-1], said))
        time.sleep(pause)
    (office.parent / f"{number}.waits").write_text(json.dumps(saves))


if __name__ == "__main__":
    print(json.dumps(load(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), open_store)))
