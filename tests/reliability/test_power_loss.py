"""The power fails at any moment: the program's settings lose nothing, others would."""

from tests.reliability import power

CRASHES = 2000


def test_nothing_is_lost_or_damaged_with_the_programs_settings() -> None:
    outcome = power.crashes(CRASHES)
    print(outcome)
    assert (outcome.damaged, outcome.halved, outcome.lost) == (0, 0, 0)
    assert outcome.stored > CRASHES


def test_a_journal_that_is_deleted_loses_what_was_acknowledged() -> None:
    settings = ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=FULL")
    assert power.crashes(300, settings).lost > 0


def test_less_than_full_syncing_breaks_files() -> None:
    outcome = power.crashes(CRASHES, ("PRAGMA journal_mode=PERSIST", "PRAGMA synchronous=NORMAL"))
    assert outcome.damaged + outcome.halved > 0
