"""Programs are killed at any moment: what was said to be stored is there, once, and nothing is half done."""

from pathlib import Path

import pytest

from tests.reliability.conftest import LONG, Run

KILLS = 2001 if LONG else 60


@pytest.mark.usefixtures("fuse")
def test_a_killed_program_loses_nothing_that_it_acknowledged(run: Run, quick: Path) -> None:
    figures = run("kills", quick, KILLS)
    assert (figures["lost"], figures["twice"], figures["phantom"], figures["findings"]) == (0, 0, 0, [])
    assert figures["kills"] == KILLS
    assert figures["stored"] >= KILLS
    assert figures["interrupted"] >= KILLS // 3
