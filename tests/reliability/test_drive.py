"""The drive goes away, hangs, slows: the window lives on, everything entered is stored once and in order."""

from pathlib import Path
from typing import Any

import pytest

from tests.reliability.conftest import LONG, Run

HANGS = 60 if LONG else 14
"""Seconds; from the tenth on the program works on without the drive."""
BLOCKED_MS = 5000
"""Far less than a fault lasts, far more than a busy machine needs: the figure itself is printed. What proves
that no drive blocks the GUI thread is that it never goes there."""


def assert_nothing_lost(figures: dict[str, Any]) -> None:
    assert (figures["lost"], figures["twice"], figures["phantom"]) == (0, 0, 0)
    assert (figures["findings"], figures["raw"], figures["did_not_end"]) == ([], [], 0)
    assert figures["out_of_order"] == 0
    assert figures["stored"] > 0
    assert figures["leaving_worst_ms"] < 3000


@pytest.mark.usefixtures("fuse")
@pytest.mark.parametrize(
    ("fault", "seconds", "offline"), [("gone", 8, True), ("hang", HANGS, True), ("slow 500", 8, False)]
)
def test_a_fault_of_the_drive_stops_nobody(
    run: Run, quick: Path, fault: str, seconds: int, offline: bool
) -> None:
    figures = run("office_day", "--fault", fault, "--seconds", seconds, "--folder", quick)
    assert_nothing_lost(figures)
    assert figures["gui_thread_on_drive"] == []
    assert figures["looks_at_gui_thread"] > 100
    assert figures["blocked_worst_ms"] < BLOCKED_MS
    assert figures["times_offline"] > 0 or not offline


@pytest.mark.usefixtures("fuse")
def test_eight_pcs_work_for_a_minute_while_everything_goes_wrong(run: Run, quick: Path) -> None:
    figures = run("office_day", "--minutes", 10 if LONG else 1, "--folder", quick)
    assert_nothing_lost(figures)
    assert figures["gui_thread_on_drive"] == []
    assert figures["gone"] == 5
    assert figures["killed"] > 10
