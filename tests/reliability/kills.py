"""Programs that are killed in the middle of office work: ``python -m tests.reliability.kills FOLDER COUNT``.

Three clerks work at once; every one of them is killed again and again. Prints a line of JSON.
"""

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from random import Random

from desktop.storage.opening import open_store
from tests.reliability.children import fork, kill
from tests.reliability.clerk import Clerk
from tests.reliability.diaries import Verdict, verdict
from tests.reliability.office_work import make_office

AT_ONCE = 3


def kills(folder: Path, count: int) -> Verdict:
    office = make_office(folder / "office.dolya")
    pause = Random(5)
    for number in range(0, count, AT_ONCE):
        children = []
        for place in range(AT_ONCE):
            name = f"{number + place}"
            children.append(fork(lambda name=name: _work(office, name, folder / f"{name}.diary")))  # type: ignore[misc]
        for child in children:
            time.sleep(pause.uniform(0.05, 0.25))
            kill(child)
    store = open_store(office)
    return verdict(store, sorted(folder.glob("*.diary")))


def _work(office: Path, name: str, diary: Path) -> None:
    clerk = Clerk(open_store(office), name, diary)
    while True:
        clerk.work()


if __name__ == "__main__":
    print(json.dumps({"kills": int(sys.argv[2])} | asdict(kills(Path(sys.argv[1]), int(sys.argv[2])))))
