"""Programs that are killed in the middle of office work: ``python -m tests.reliability.kills FOLDER COUNT``.

Three clerks work at once; every one of them is killed again and again, some time after its first answer. The
drive takes its time with every call, so that a kill often comes between two writes. Prints a line of JSON;
``interrupted`` is how many were killed before they were answered.
"""

import json
import sys
import time
from dataclasses import asdict
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from desktop.storage.opening.opening import open_store
from tests.reliability.children import fork, kill
from tests.reliability.clerk import Clerk
from tests.reliability.diaries import is_at_work, verdict_of
from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import make_office

AT_ONCE = 3
SLOWLY = "slow 1"
PATIENCE = 15.0
"""Seconds that a clerk may take to its first answer; a file that is spoilt gives none."""


def kills(folder: Path, count: int) -> dict[str, Any]:
    drive = Drive(folder / "mount")
    office = drive.backing / "office.dolya"
    try:
        drive.say(SLOWLY)
        killed = _kill(make_office(office).name, drive.path, folder, count)
    finally:
        drive.unmount()
    diaries = sorted(folder.glob("*.diary"))
    found = asdict(verdict_of(office, diaries))
    return {"kills": killed, "interrupted": sum(is_at_work(diary) for diary in diaries)} | found


def _kill(office: str, drive: Path, folder: Path, count: int) -> int:
    """Kill clerks until none gets an answer any more; return how many were killed."""
    pause, answered = Random(5), True
    for number in range(0, count, AT_ONCE):
        children = {}
        for place in range(AT_ONCE):
            diary = folder / f"{number + place}.diary"
            children[fork(partial(_work, drive / office, diary.stem, diary))] = diary
        for child, diary in children.items():
            answered = answered and _is_answered(diary)
            time.sleep(pause.uniform(0.0, 0.4))
            kill(child)
        if not answered:
            return number
    return count


def _is_answered(diary: Path) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if diary.exists() and "stored" in diary.read_text():
            return True
        time.sleep(0.01)
    return False


def _work(office: Path, name: str, diary: Path) -> None:
    clerk = Clerk(open_store(office), name, diary)
    while True:
        clerk.work()


if __name__ == "__main__":
    print(json.dumps(kills(Path(sys.argv[1]), int(sys.argv[2]))))
