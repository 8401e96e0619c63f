"""A day at the office, faster: eight PCs, one file on a drive that goes away, hangs and slows; PCs die.

``python -m tests.reliability.office_day --minutes 10``; prints the figures as a line of JSON, exit code 1 if
anything was lost, done twice or left unsound. ``--fault "slow 500" --seconds 20``: two PCs and one fault.
"""

import argparse
import json
import os
import shutil
import signal
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from desktop.storage.offline.outbox import Outbox
from desktop.storage.opening.opening import open_store
from tests.reliability.children import fork, kill, wait
from tests.reliability.diaries import mark_of, out_of_order, verdict
from tests.reliability.figures import percentile
from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import DESK, MANAGERS, OWNER, make_office
from tests.reliability.window import work_day

PCS = 8
TIMES_GONE = 5
PEOPLE = (OWNER, OWNER, DESK, DESK, *MANAGERS)
PAUSE = 1.5
"""Seconds between two things that somebody does, give or take the half of it."""
FEW, SHORT_PAUSE = 2, 0.5
EVENING_SECONDS = 120


@dataclass
class Events:
    killed: int = 0
    gone: int = 0
    hung: int = 0
    slowed: int = 0


class Day:
    """The PCs of an office and what befalls them."""

    def __init__(self, folder: Path, seconds: float, pcs: int = PCS, pause: float = PAUSE) -> None:
        self.folder, self.seconds, self.pause = folder, seconds, pause
        self.drive = Drive(folder / "mount")
        make_office(self.drive.backing / "office.dolya")
        self.events = Events()
        self._random = Random(11)
        self._lives = [0] * pcs
        self._dying: list[int] = []
        self._pcs = [self._start(number) for number in range(pcs)]

    def pass_by(self) -> None:
        """Until the evening: the drive goes away five times, hangs and slows in between; PCs are killed."""
        begun = time.monotonic()
        step = self.seconds / TIMES_GONE
        for number in range(TIMES_GONE):
            end = begun + (number + 1) * step
            self._stall(step)
            self._live(min(end, time.monotonic() + step * self._random.uniform(0.1, 0.2)))
            self.drive.say("gone")
            self.events.gone += 1
            self._live(min(end, time.monotonic() + min(20.0, step * 0.35)))
            self.drive.say("ok")
            self._live(end)

    def suffer(self, fault: str) -> None:
        """Apply one fault for the whole day, with a few quiet seconds before and after it."""
        for word, seconds in (("ok", 5.0), (fault, self.seconds), ("ok", 5.0)):
            self.drive.say(word)
            time.sleep(seconds)

    def end(self) -> dict[str, Any]:
        """Send everybody home, wait for the killed to be gone, and compare the office with the diaries."""
        (self.folder / "evening").touch()
        deadline = time.monotonic() + EVENING_SECONDS
        codes = wait(self._pcs, deadline)
        wait(self._dying)
        self._pcs, self._dying = [], []
        return self._figures() | {"did_not_end": sum(code != 0 for code in codes)}

    def close(self) -> None:
        self.drive.say("ok")
        for pc in self._pcs:
            kill(pc)
        wait(self._dying)
        self.drive.unmount()

    def _stall(self, step: float) -> None:
        if self._random.random() < 0.5:
            self.drive.say(f"slow {self._random.choice((20, 100, 500))}")
            self.events.slowed += 1
        else:
            self.drive.say("hang")
            self.events.hung += 1
        self._live(time.monotonic() + min(15.0, step * 0.25))
        self.drive.say("ok")

    def _live(self, until: float) -> None:
        while time.monotonic() < until:
            time.sleep(min(max(0.0, until - time.monotonic()), self._random.uniform(1.0, 5.0)))
            number = self._random.randrange(len(self._pcs))
            os.kill(self._pcs[number], signal.SIGKILL)
            self._dying.append(self._pcs[number])  # in a call that hangs it ends with the call
            self._pcs[number] = self._start(number)
            self.events.killed += 1

    def _start(self, number: int) -> int:
        name = f"PC-{number}"
        (self.folder / name).mkdir(exist_ok=True)
        self._lives[number] += 1
        office = self.drive.path / "office.dolya"
        return fork(
            partial(work_day, office, self.folder, name, PEOPLE[number], self._lives[number], self.pause)
        )

    def _figures(self) -> dict[str, Any]:
        # Never past the drive: a look at the folder behind it knows nothing of the locks on it, takes a save
        # under way for one that broke off, and "repairs" the file into damage.
        store = open_store(self.drive.path / "office.dolya")
        homes = [self.folder / f"PC-{number}" for number in range(len(self._lives))]
        left = [entry for home in homes for entry in Outbox(home / "outbox.sqlite").entries()]
        undecided = [mark_of(entry.arguments) or entry.id for entry in left]
        diaries = [home / "diary" for home in homes]
        result = verdict(store, diaries, undecided)
        lives = [json.loads(path.read_text()) for home in homes for path in home.glob("figures *")]
        words = [line.split(" ") for diary in diaries for line in diary.read_text().splitlines()]
        worst = [life["worst"] for life in lives]
        offline = sum(life["states"].get("offline", 0) for life in lives)
        return {
            "minutes": round(self.seconds / 60, 1), "pcs": len(homes), **vars(self.events),
            "begun": sum(word == "begun" for word, *_ in words), "stored": result.stored,
            "hindered": sum(word not in ("begun", "stored", "refused") for word, *_ in words),
            "raw": sorted({word for word, *_ in words if word.startswith("raw")}),
            "operations": store.last_sequence(), "kinds": len({name for *_, name in words}),
            "lost": result.lost, "twice": result.twice, "phantom": result.phantom,
            "out_of_order": sum(out_of_order(store, diary) for diary in diaries),
            "undecided": len(undecided), "findings": list(result.findings), "times_offline": offline,
            "gui_thread_on_drive": sorted({place for life in lives for place in life["on_drive"]}),
            "looks_at_gui_thread": sum(life["looks"] for life in lives),
            "blocked_worst_ms": round(max(worst) * 1000),
            "blocked_median_life_ms": round(percentile(worst, 0.5) * 1000),
            "leaving_worst_ms": round(max(life["leaving"] for life in lives) * 1000),
        }  # fmt: skip


def office_day(folder: Path, minutes: float) -> dict[str, Any]:
    day = Day(folder, minutes * 60)
    try:
        day.pass_by()
        return day.end()
    finally:
        day.close()


def one_fault(folder: Path, fault: str, seconds: float) -> dict[str, Any]:
    day = Day(folder, seconds, FEW, SHORT_PAUSE)
    try:
        day.suffer(fault)
        return day.end()
    finally:
        day.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--fault")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    folder = chosen.folder or Path(tempfile.mkdtemp(prefix="dolya-day-"))
    if chosen.fault:
        figures = one_fault(folder, chosen.fault, chosen.seconds)
    else:
        figures = office_day(folder, chosen.minutes)
    print(json.dumps(figures, ensure_ascii=False))
    bad = figures["lost"] or figures["twice"] or figures["phantom"] or figures["findings"] or figures["raw"]
    if not bad and chosen.folder is None:
        shutil.rmtree(folder)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
