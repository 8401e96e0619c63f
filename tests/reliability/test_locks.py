"""A mount whose locks do nothing is found out before it destroys an office; one whose locks work is not."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.rules.errors import Unavailable
from desktop.services.clients.contacts import log_contact
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.storage.sharing.lock_proof import Proof
from desktop.storage.sharing.presence import Presence
from tests.reliability.conftest import StartDrive
from tests.reliability.office_work import NOW

BORIS = 4  # ids of employees

OTHER = """
import sys, pathlib
from desktop.storage.sharing.presence import Presence
other = Presence(pathlib.Path(sys.argv[1]), "PC-1", "Анна", "0.1.0")
other.join()
for _ in range(2):
    print("seen", flush=True)
    sys.stdin.readline()
    other.look()
"""


class Pair:
    """The other PC's program and this one's, on one office."""

    def __init__(self, office: Path) -> None:
        pipe = subprocess.PIPE
        self.other = subprocess.Popen(
            [sys.executable, "-c", OTHER, office], stdin=pipe, stdout=pipe, text=True
        )
        self._heard()
        self.presence = Presence(office, "PC-2", "Борис", "0.1.0")
        self.presence.join()
        self.store: Store = open_store(office)
        self.store.guard = self.presence.guard

    def other_looks(self) -> None:
        assert self.other.stdin is not None
        self.other.stdin.write("\n")
        self.other.stdin.flush()
        self._heard()
        self.presence.look()

    def close(self) -> None:
        self.presence.leave()
        self.other.kill()
        self.other.communicate()

    def _heard(self) -> None:
        assert self.other.stdout is not None
        assert self.other.stdout.readline() == "seen\n"


@pytest.fixture
def pair(request: pytest.FixtureRequest, start_drive: StartDrive, living_office: Path) -> Iterator[Pair]:
    drive = start_drive(*request.param)
    made = Pair(Path(shutil.copyfile(living_office, drive.path / "office.dolya")))
    yield made
    made.close()


@pytest.mark.parametrize("pair", [["nolocks"]], indirect=True)
def test_nobody_writes_on_a_drive_whose_locks_do_nothing(pair: Pair) -> None:
    for code in ("locks_unproven", "locks_broken"):
        with pytest.raises(Unavailable, match=code):
            log_contact(pair.store, Act(BORIS, NOW), client=NOW, kind="note")
        if code == "locks_unproven":
            pair.other_looks()
    assert pair.presence.proof is Proof.BROKEN


@pytest.mark.parametrize("pair", [[]], indirect=True)
def test_a_drive_whose_locks_work_is_written_to(pair: Pair) -> None:
    pair.other_looks()
    assert pair.presence.proof is Proof.WORKS
    pair.presence.guard()
