"""Two people save the same row at the same moment: one is stored, the other is asked, nothing is lost."""

from pathlib import Path

from tests.reliability.conftest import LONG, Run

RACES = 1000 if LONG else 200


def test_of_two_that_save_one_row_at_once_exactly_one_is_stored(run: Run, quick: Path) -> None:
    figures = run("races", quick, RACES)
    assert (figures["saved"], figures["refused"], figures["lost"]) == (RACES, RACES, 0)
    assert min(figures["first"].values()) > RACES // 10
