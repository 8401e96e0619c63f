"""Kills of programs and of the PostgreSQL server: everything acknowledged is stored once."""

from pathlib import Path

import pytest

from tests.reliability.conftest import LONG, Run

pytestmark = [pytest.mark.postgresql, pytest.mark.usefixtures("server")]


def test_a_killed_program_loses_nothing_that_it_acknowledged(run: Run, tmp_path: Path) -> None:
    figures = run("server_kills", tmp_path, "clerks", 2001 if LONG else 30)
    assert (figures["lost"], figures["twice"], figures["phantom"], figures["findings"]) == (0, 0, 0, [])
    assert figures["stored"] >= figures["kills"]
    assert figures["interrupted"] >= figures["kills"] // 3


def test_a_server_that_is_killed_loses_nothing_that_was_acknowledged(run: Run, tmp_path: Path) -> None:
    figures = run("server_kills", tmp_path, "server", 50 if LONG else 6)
    assert (figures["lost"], figures["twice"], figures["phantom"], figures["findings"]) == (0, 0, 0, [])
    assert figures["stored"] >= figures["kills"]
    assert figures["interrupted"] >= figures["kills"]
