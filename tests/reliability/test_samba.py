"""A real Samba server, spoken to as Windows PCs do: it is killed in mid-write, and ten people work on it."""

import shutil
from pathlib import Path

import pytest

from tests.reliability.conftest import LONG, Run, missing


@pytest.fixture(autouse=True)
def samba() -> None:
    if shutil.which("smbd") is None:
        missing("needs a Samba server's programs (Debian: apt-get install samba)")


def test_a_server_that_is_killed_loses_nothing_that_was_acknowledged(run: Run, tmp_path: Path) -> None:
    figures = run("samba", tmp_path, "kills", 50 if LONG else 5)
    assert (figures["lost"], figures["twice"], figures["phantom"], figures["findings"]) == (0, 0, 0, [])
    assert figures["stored"] >= 2 * figures["kills"]
    assert figures["interrupted"] >= figures["kills"] // 2  # a save is quick: some kills come between two


def test_ten_people_at_work_on_a_server_get_no_error(run: Run, tmp_path: Path) -> None:
    figures = run("samba", tmp_path, "load", 3, 120 if LONG else 15)
    assert figures["errors"] == []
    assert figures["fairness"] >= 0.98
    assert figures["p99_ms" if LONG else "p50_ms"] < 1000  # of few saves one that this machine held up is 1 %
