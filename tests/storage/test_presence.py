"""Programs see each other, and a drive whose locks do not work is found out before it destroys an office."""

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.rules.errors import Unavailable
from desktop.storage.operations import Act, Store
from desktop.storage.sharing import lock_proof
from desktop.storage.sharing import pc_file as seat
from desktop.storage.sharing import presence as presence_module
from desktop.storage.sharing.lock_proof import LockProof, Proof
from desktop.storage.sharing.presence import FRESH_SECONDS, PcRow, Presence, programs_at
from tests.storage.others import OtherProgram
from tests.storage.test_store import NOW, add_service, services

BORIS = 2  # ids of employees

SOON = 0.3
"""Seconds."""

Start = Callable[[str], OtherProgram]


@pytest.fixture
def office(sqlite_store: Store) -> Path:
    return Path(sqlite_store.place)


@pytest.fixture
def start(office: Path) -> Iterator[Start]:
    others: list[OtherProgram] = []

    def begin(locks: str) -> OtherProgram:
        others.append(OtherProgram(office, "PC-1", "0.1.0", locks))
        return others[-1]

    yield begin
    for other in others:
        other.kill()


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sign of life is waited for only for a moment."""
    monkeypatch.setattr(lock_proof, "ANSWER_SECONDS", SOON)


@pytest.fixture
def me(office: Path) -> Iterator[Presence]:
    presence = Presence(office, "PC-2", "Борис", "0.1.0")
    yield presence
    presence.leave()


def test_programs_see_each_other_until_they_leave(me: Presence, start: Start) -> None:
    other = start("good")
    me.join()
    assert me.others() == [PcRow("PC-1", "Анна", "0.1.0", 1)]
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
        sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    other.tell("look")
    me.look()
    with pytest.raises(Unavailable) as caught:
        sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    assert caught.value.code == "locks_broken"
    assert (caught.value.details["pc"], caught.value.details["name"]) == ("PC-1", "Анна")
    assert services(sqlite_store) == []


def test_a_pc_that_was_switched_off_keeps_nobody_from_writing(me: Presence, start: Start, soon: None) -> None:
    start("good").kill()
    me.join()
    with pytest.raises(Unavailable, match="locks_unproven"):
        me.guard()
    time.sleep(SOON)
    me.look()
    assert me.proof is Proof.ALONE
    me.guard()


def test_who_only_slept_and_lives_on_stops_all_writing(me: Presence, start: Start, soon: None) -> None:
    other = start("broken")
    me.join()
    me.wait_for_proof()
    me.guard()
    other.tell("refresh")
    me.look()
    with pytest.raises(Unavailable, match="locks_broken"):
        me.guard()


def test_a_drive_that_hung_leaves_the_others_their_time_to_answer(
    me: Presence, start: Start, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    start("good").kill()
    me.join()
    time.sleep(SOON)
    with monkeypatch.context() as hung:
        hung.setattr(presence_module, "LATE_SECONDS", -1)
        me.look()
    with pytest.raises(Unavailable, match="locks_unproven"):
        me.guard()
    time.sleep(SOON)
    me.look()
    me.guard()


def test_who_slept_until_its_file_was_cleared_away_looks_at_the_others_before_it_saves(
    me: Presence, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    me.join()
    [mine] = me.folder.iterdir()
    mine.unlink()
    other = start("broken")
    monkeypatch.setattr(presence_module, "LATE_SECONDS", -1)
    me.join()
    assert [path for path in me.folder.iterdir() if path.name.startswith("PC-2")] != [mine]
    with pytest.raises(Unavailable, match="locks_unproven"):
        me.guard()
    other.tell("look")
    me.look()
    with pytest.raises(Unavailable, match="locks_broken"):
        me.guard()


def test_a_lock_that_a_server_gave_back_to_its_owner_is_not_broken(tmp_path: Path) -> None:
    free, path, row = set[Path](), tmp_path / "PC-1.json", PcRow("PC-1", "Анна", "0.1.0", 1)
    proof = LockProof(lambda path: path in free)
    judged = []
    for beats, locked in ((1, False), (2, True), (2, False)):  # killed after all
        free.clear() if locked else free.add(path)
        proof.update({path: replace(row, beats=beats)})
        judged.append(proof.judged[0])
    assert judged == [Proof.OPEN, Proof.WORKS, Proof.WORKS]


def test_what_a_killed_pc_left_is_cleared_away(me: Presence, start: Start) -> None:
    start("good").kill()
    me.join()
    [left] = [path for path in me.folder.iterdir() if path.name.startswith("PC-1")]
    old = left.stat().st_mtime - FRESH_SECONDS - 1
    os.utime(left, (old, old))
    me.refresh()
    assert not left.exists()


def test_a_pc_that_is_killed_while_others_work_keeps_nobody_from_writing(me: Presence, start: Start) -> None:
    other = start("good")
    me.join()
    other.kill()
    me.refresh()
    assert me.proof is Proof.WORKS
    me.guard()


def test_a_program_that_finds_its_drive_again_is_no_broken_lock(me: Presence, start: Start) -> None:
    other = start("good")
    other.tell("lose")
    me.join()
    with pytest.raises(Unavailable, match="locks_unproven"):
        me.guard()
    other.tell("join")
    me.look()
    assert me.proof is Proof.WORKS
    me.guard()
    assert [row.pc for row in me.others()] == ["PC-1"]


def test_a_lock_that_the_drive_does_not_give_is_asked_for_again(
    me: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[int] = []

    def away(handle: int) -> bool:
        raise OSError(errno.EHOSTDOWN, "the drive went away")

    def here(handle: int) -> bool:
        locked.append(handle)
        return True

    monkeypatch.setattr(seat, "try_lock", away)
    with pytest.raises(Unavailable, match="drive_gone"):
        me.join()
    monkeypatch.setattr(seat, "try_lock", here)
    me.join()
    assert len(locked) == 1


@pytest.mark.parametrize("hangs", ["fsync", "open"])
def test_a_call_that_never_returns_keeps_nobody_from_being_seen_and_saving(
    me: Presence, office: Path, monkeypatch: pytest.MonkeyPatch, hangs: str
) -> None:
    monkeypatch.setattr(seat, "HANGS_SECONDS", 0.1)
    monkeypatch.setattr(seat, "LEAVE_SECONDS", 0.1)
    if hangs == "fsync":
        me.join()
    go_on, hung, call = threading.Event(), threading.Event(), getattr(os, hangs)

    def never(*given: Any) -> Any:
        if threading.current_thread() is stuck:
            hung.set()
            go_on.wait(60)
        return call(*given)

    monkeypatch.setattr(os, hangs, never)
    stuck = threading.Thread(target=me.join if hangs == "open" else me.refresh)
    stuck.start()
    hung.wait(60)
    if hangs == "fsync":
        with pytest.raises(Unavailable, match="drive_gone"):
            me.refresh()
    me.join()
    me.guard()
    go_on.set()
    stuck.join()
    watcher = Presence(office, "PC-2", "Вера", "0.1.0")
    watcher.join()
    assert [row.name for row in watcher.others()] == ["Борис"]
    watcher.leave()


def test_another_program_on_the_same_pc_proves_nothing(office: Path, start: Start) -> None:
    start("good").kill()
    same = Presence(office, "PC-1", "Анна", "0.1.0")
    same.join()
    assert same.proof is Proof.ALONE
    same.leave()


ROW = '{"pc": "PC-9", "name": "Анна", "version": "0.1.0", "beats": %s, "upgrading": %s}'


@pytest.mark.parametrize(
    "content",
    [
        b"\xff{", b"5", b"{}", b"[" * 100_000, b"x" * 3_000_000, (ROW % ('"many"', '""')).encode(),
        (ROW % ("1", "9")).encode(),
    ],
    ids=["bytes", "a number", "empty", "deep", "long", "beats in words", "a version that is a number"],
)  # fmt: skip
def test_a_garbled_file_among_them_is_left_alone(me: Presence, office: Path, content: bytes) -> None:
    me.folder.mkdir()
    (me.folder / "PC-9.json").write_bytes(content)
    me.join()
    assert me.others() == []
    assert programs_at(office) == []


HOLD = """
import os, sys
from desktop.storage.sharing.byte_lock import try_lock
handle = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
assert try_lock(handle)
print(flush=True)
sys.stdin.read(1)
"""


def test_nobody_sits_down_without_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "TAKE_SECONDS", SOON)
    path = tmp_path / "office.pcs" / "PC-1.json"
    path.parent.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(BlockingIOError):
            seat.PcFile(path)
        assert path not in seat.OWN
        other.communicate(b"x")
    taken = seat.PcFile(path)
    assert taken.leave()
    seat.forget(path)


def test_the_lock_of_a_file_that_is_just_being_taken_is_not_tried(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = office.with_suffix(".pcs")
    folder.mkdir()
    (folder / "PC-1-new.json").touch()
    monkeypatch.setattr(presence_module, "_can_take", lambda _path: 1 / 0)
    assert programs_at(office) == []
