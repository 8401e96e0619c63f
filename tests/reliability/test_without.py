"""The proof that tests of faults notice: the whole table takes long, one row of it is tried here."""

from dataclasses import replace

from tests.reliability.without import switches
from tests.reliability.without.__main__ import verdict
from tests.reliability.without.rows import HERE, ROWS
from tests.reliability.without.runs import ROOT


def test_every_row_names_a_switch_and_a_test() -> None:
    for row in ROWS:
        assert callable(getattr(switches, row.switch))
        file, _, test = row.test.partition("::")
        assert f"def {test.partition('[')[0]}(" in (ROOT / HERE / file).read_text(encoding="utf-8")


def test_a_test_that_notices_is_told_from_one_that_does_not() -> None:
    [row] = [row for row in ROWS if row.fault == "file newer"]
    good, words = verdict(row)
    assert good, words
    assert verdict(replace(row, switch="outbox")) == (False, "PASSES WITHOUT IT")
