"""Programs that are killed in the middle of office work: ``python -m tests.reliability.kills FOLDER COUNT``.

Three clerks work at once; every one of them is killed again and again. The drive takes its time with every
call, so that a kill often comes between two writes. Prints a line of JSON.
"""

import json
import sys
import time
from dataclasses import asdict
from functools import partial
from pathlib import Path
from random import Random

from desktop.storage.opening import open_store
from tests.reliability.children import fork, kill
from tests.reliability.clerk import Clerk
from tests.reliability.diaries import Verdict, verdict
from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import make_office

AT_ONCE = 3
SLOWLY = "slow 1"


def kills(folder: Path, count: int) -> Verdict:
    drive = Drive(folder / "mount")
    try:
        drive.say(SLOWLY)
        _kill(make_office(drive.backing / "office.dolya").name, drive.path, folder, count)
        return verdict(open_store(drive.backing / "office.dolya"), sorted(folder.glob("*.diary")))
    finally:
        drive.unmount()


def _kill(office: str, drive: Path, folder: Path, count: int) -> None:
    pause = Random(5)
    for number in range(0, count, AT_ONCE):
        children = []
        for place in range(AT_ONCE):
            name = f"{number + place}"
            children.append(fork(partial(_work, drive / office, name, folder / f"{name}.diary")))
        for child in children:
            time.sleep(pause.uniform(0.2, 0.7))
            kill(child)


def _work(office: Path, name: str, diary: Path) -> None:
    clerk = Clerk(open_store(office), name, diary)
    while True:
        clerk.work()


if __name__ == "__main__":
    print(json.dumps({"kills": int(sys.argv[2])} | asdict(kills(Path(sys.argv[1]), int(sys.argv[2])))))
