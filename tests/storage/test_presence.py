"""Programs see each other, and a drive whose locks do not work is found out before it destroys an office."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.rules.errors import Unavailable
from desktop.storage.operations import Act
from desktop.storage.presence import FRESH_SECONDS, PcRow, Presence, Proof
from desktop.storage.store import Store
from tests.storage.test_store import NOW, add_service, services

OTHER = """
import sys, pathlib
from desktop.storage import presence
if sys.argv[2] == "broken":
    presence.try_lock = lambda handle: True
other = presence.Presence(pathlib.Path(sys.argv[1]), "PC-1", "Анна", "0.1.0", fetches_mail=True)
other.join()
print("joined", flush=True)
for line in sys.stdin:
    if line == "leave\\n":
        other.leave()
    else:
        other.refresh()
    print("done", flush=True)
"""

Start = Callable[[str], "Other"]


class Other:
    """A program on another PC, on a drive whose locks work or are broken."""

    def __init__(self, office: Path, drive: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", OTHER, str(office), drive],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._wait()

    def tell(self, what: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        self._wait()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def _wait(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline()


@pytest.fixture
def office(sqlite_store: Store) -> Path:
    return Path(sqlite_store.place)


@pytest.fixture
def start(office: Path) -> Iterator[Start]:
    others: list[Other] = []

    def begin(drive: str) -> Other:
        others.append(Other(office, drive))
        return others[-1]

    yield begin
    for other in others:
        other.kill()


@pytest.fixture
def me(office: Path) -> Iterator[Presence]:
    presence = Presence(office, "PC-2", "Борис", "0.1.0")
    yield presence
    presence.leave()


def test_programs_see_each_other_until_they_leave(me: Presence, start: Start) -> None:
    other = start("good")
    me.join()
    assert me.others() == [PcRow("PC-1", "Анна", "0.1.0", True, 1)]
    other.tell("leave")
    assert me.others() == []
    me.leave()
    assert list(me.folder.iterdir()) == []


def test_a_lock_that_holds_proves_the_drive(me: Presence, start: Start) -> None:
    start("good")
    me.join()
    assert me.proof is Proof.WORKS
    me.guard()


def test_a_lock_that_can_be_taken_from_a_living_program_stops_all_writing(
    me: Presence, start: Start, sqlite_store: Store
) -> None:
    sqlite_store.guard = me.guard
    other = start("broken")
    me.join()
    with pytest.raises(Unavailable, match="locks_unproven"):
        sqlite_store.perform("add_service", add_service, Act("Борис", NOW), {"name": "Баннер"})
    other.tell("refresh")
    me.refresh()
    with pytest.raises(Unavailable) as caught:
        sqlite_store.perform("add_service", add_service, Act("Борис", NOW), {"name": "Баннер"})
    assert caught.value.code == "locks_broken"
    assert (caught.value.figures["pc"], caught.value.figures["name"]) == ("PC-1", "Анна")
    assert services(sqlite_store) == []


def test_a_pc_that_was_switched_off_is_no_broken_lock(me: Presence, start: Start) -> None:
    start("good").kill()
    me.join()
    assert me.proof is Proof.OPEN
    [left] = [path for path in me.folder.iterdir() if path.name.startswith("PC-1")]
    old = left.stat().st_mtime - FRESH_SECONDS - 1
    os.utime(left, (old, old))
    me.refresh()
    assert me.proof is Proof.ALONE
    assert not left.exists()
    me.guard()


def test_another_program_on_the_same_pc_proves_nothing(office: Path, start: Start) -> None:
    start("good").kill()
    same = Presence(office, "PC-1", "Анна", "0.1.0")
    same.join()
    assert same.proof is Proof.ALONE
    same.leave()


def test_a_garbled_file_among_them_is_left_alone(me: Presence, office: Path) -> None:
    me.folder.mkdir()
    (me.folder / "PC-9.json").write_bytes(b"\xff{")
    me.join()
    assert me.others() == []
