"""An office on a PostgreSQL server of the tests' own: its clerks are killed, and the server itself.

``python -m tests.reliability.server_kills FOLDER clerks COUNT`` or ``… server COUNT``; prints a line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from desktop.storage.opening.opening import open_store
from tests.postgresql import Server, start_server
from tests.reliability.children import fork, kill
from tests.reliability.clerk import times_interrupted, wait_for_work, work_through
from tests.reliability.diaries import is_at_work, verdict
from tests.reliability.office_work import make_office

AT_ONCE = 3
DURABLE = "-c synchronous_commit=on"


def clerks_die(server: Server, office: str, folder: Path, count: int) -> int:
    """Three at once, killed one after the other; the next three go on with what they left. Returns how many
    were killed before they were answered."""
    pause = Random(5)
    for number in range(0, count, AT_ONCE):
        names = [f"{number + place}" for place in range(AT_ONCE)]
        for clerk in [fork(partial(_work, office, name, folder)) for name in names]:
            time.sleep(pause.uniform(0.3, 0.7))
            kill(clerk)
    return sum(is_at_work(diary) for diary in folder.glob("*.diary"))


def server_dies(server: Server, office: str, folder: Path, count: int) -> int:
    """By turns all of its processes at once, and as when it is told to stop without waiting for anybody.
    Returns how often somebody was hindered."""
    clerks = [fork(partial(_work, office, f"{number}", folder)) for number in range(AT_ONCE)]
    pause = Random(3)
    for number in range(count):
        wait_for_work(folder)
        time.sleep(pause.uniform(0.1, 1.0))
        server.kill() if number % 2 == 0 else server.stop()
        time.sleep(0.3)
        server.start()
    time.sleep(3)  # long enough for everybody to be answered again
    for clerk in clerks:
        kill(clerk)
    return times_interrupted(folder)


def _work(office: str, name: str, folder: Path) -> None:
    work_through(open_store(office), name, folder)


JOBS: dict[str, Callable[[Server, str, Path, int], int]] = {"clerks": clerks_die, "server": server_dies}


def main(folder: Path, job: str, count: int) -> dict[str, Any]:
    with start_server(DURABLE) as server:
        assert server is not None
        server.create_database("office")
        office = make_office(server.url("office"))
        interrupted = JOBS[job](server, office, folder, count)
        result = verdict(open_store(office), sorted(folder.glob("*.diary")))
    return {"kills": count, "interrupted": interrupted} | asdict(result)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
