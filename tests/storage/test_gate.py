"""The gate lets one PC save at a time, also where SQLite's locks do nothing, and says who holds it."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.rules.errors import Unavailable
from desktop.storage.operations import Act, Store, UnitOfWork
from desktop.storage.operations import store as store_module
from desktop.storage.sharing import gate as gate_module
from desktop.storage.sharing.gate import WriteGate
from tests.storage.test_store import NOW, add_service, services

BORIS = 2  # ids of employees

ANNA, BORIS = 1, 2  # ids of employees

HOLD = """
import sys, pathlib
from desktop.storage.sharing import gate
gate.NAMED_AFTER_SECONDS = 0
with gate.WriteGate(pathlib.Path(sys.argv[1])).held("Анна", "PC-1", 1):
    while not pathlib.Path(sys.argv[1]).with_suffix(".saving").exists():
        pass
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(sqlite_store: Store) -> Iterator[subprocess.Popen[str]]:
    """Another program that holds the gate until its input ends."""
    command = [sys.executable, "-c", HOLD, sqlite_store.place]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
        other.kill()


def test_who_holds_the_gate_is_named(
    sqlite_store: Store, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "RETRY_SECONDS", 0.2)
    with pytest.raises(Unavailable) as caught:
        sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    assert (caught.value.code, caught.value.details) == ("held", {"name": "Анна", "pc": "PC-1", "seconds": 0})
    assert services(sqlite_store) == []  # reading needs no gate
    assert holder.stdin is not None
    holder.stdin.close()
    holder.wait()
    sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    assert services(sqlite_store) == ["Баннер"]


def test_whoever_waits_is_told_who_saves(
    sqlite_store: Store, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate_module, "TOLD_AFTER_SECONDS", 0)
    act = Act(BORIS, NOW)
    waiting = threading.Thread(
        target=lambda: sqlite_store.perform("add_service", add_service, act, {"name": "Баннер"})
    )
    waiting.start()
    assert sqlite_store.gate is not None
    while (told := sqlite_store.gate.told) is None:
        time.sleep(0.01)
    assert told[1].details["name"] == "Анна"
    holder.kill()
    waiting.join()
    assert sqlite_store.gate.told is None


def test_a_holder_that_is_killed_holds_no_more(sqlite_store: Store, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    assert services(sqlite_store) == ["Баннер"]


def test_the_gate_alone_keeps_writers_apart(tmp_path: Path) -> None:
    gate = WriteGate(tmp_path / "office.dolya")
    inside, most = [0], [0]

    def write() -> None:
        for _ in range(20):
            with gate.held("Анна", "PC-1", 30):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                time.sleep(0.001)  # long enough for the others to come in, if they could
                inside[0] -= 1

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert most == [1]


def test_a_name_is_left_only_while_a_write_takes_long(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate_module, "NAMED_AFTER_SECONDS", 0)
    saving = Path(sqlite_store.place).with_suffix(".saving")

    def slow(work: UnitOfWork) -> None:
        while not saving.exists():
            pass

    sqlite_store.perform("slow", slow, Act(ANNA, NOW), {})
    assert not saving.exists()
