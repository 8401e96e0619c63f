"""A clerk at work on a store, who does one random thing after another and keeps a diary."""

import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from desktop.rules.errors import Refused, Unavailable
from desktop.storage.operations import REGISTRY, Act, Store
from tests.reliability.diaries import Diary
from tests.reliability.office_work import IDS, NOW, Task, choose


class Clerk:
    """Tries an operation that failed again, ``tries`` times at most, under the same id."""

    def __init__(self, store: Store, seed: str, diary: Path, tries: int = 2) -> None:
        self.store = store
        self.random = Random(seed)
        self.tries = tries
        self.hindered: Callable[[str], object] = lambda code: None
        self.saved: Callable[[float], object] = lambda seconds: None
        self._diary = Diary(diary)

    def work(self) -> str:
        """Do one thing; returns ``stored``, ``refused`` or the code of what hindered it."""
        task = choose(self.store, self.random)
        self._diary.write("begun", task)
        said = ""
        for _ in range(self.tries):
            begun = time.monotonic()
            said = self._try(task)
            self.saved(time.monotonic() - begun)
            if said in ("stored", "refused"):
                break
            self.hindered(said)
            time.sleep(0.1)
        self._diary.write(said, task)
        return said

    def _try(self, task: Task) -> str:
        operation: Callable[..., Any] = REGISTRY[task.name]
        try:
            operation(self.store, Act(IDS[task.actor], NOW, task.mark), **task.arguments)
            return "stored"
        except Refused:
            return "refused"
        except Unavailable as error:
            return error.code


def work_through(store: Store, name: str, folder: Path) -> None:
    """Work until killed and try each thing until it is answered, whatever hinders; the diary, and a note of
    every hindrance, lie in the folder."""
    clerk = Clerk(store, name, folder / f"{name}.diary", tries=100)
    interrupted = (folder / f"{name}.interrupted").open("a", buffering=1)
    clerk.hindered = lambda code: interrupted.write(f"interrupted {code}\n")
    while True:
        try:
            clerk.work()
        except Unavailable:  # while it looked for something to do
            time.sleep(0.1)


def wait_for_work(folder: Path) -> None:
    """Until somebody was told that something is stored, and a moment longer on a busy machine."""
    before, deadline = _stored(folder), time.monotonic() + 15
    while _stored(folder) <= before and time.monotonic() < deadline:
        time.sleep(0.05)


def times_interrupted(folder: Path) -> int:
    return sum(path.read_text().count("interrupted") for path in folder.glob("*.interrupted"))


def _stored(folder: Path) -> int:
    return sum(path.read_text().count("stored") for path in folder.glob("*.diary"))
