"""Ten programs save into one file: nobody gets an error, nobody starves."""

from pathlib import Path

import pytest

from tests.reliability.conftest import LONG, Run


def test_ten_people_at_work_get_no_error(run: Run, tmp_path: Path) -> None:
    figures = run("load", tmp_path, 3, 120 if LONG else 15)
    assert figures["errors"] == []
    assert figures["fairness"] >= 0.98


@pytest.mark.usefixtures("fuse")
def test_ten_programs_without_a_pause_share_the_file(run: Run, quick: Path) -> None:
    figures = run("load", quick, 0, 60 if LONG else 15)
    assert figures["errors"] == []
    assert figures["fairness"] >= 0.8
    assert figures["p99_ms"] <= 15 * figures["p50_ms"], "a few wait long while the others save at once"
