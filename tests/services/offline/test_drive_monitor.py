"""Live, slow, offline, replaying: what leads from one to the other."""

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.services.offline import DriveMonitor, DriveState


def test_silence_makes_slow_and_then_offline() -> None:
    drive = DriveMonitor()
    drive.asked(0)
    assert drive.look(2) is DriveState.LIVE
    assert drive.look(2.1) is DriveState.SLOW
    assert drive.look(10) is DriveState.SLOW
    assert drive.look(10.1) is DriveState.OFFLINE


def test_an_answer_ends_the_silence() -> None:
    drive = DriveMonitor()
    drive.asked(0)
    assert drive.look(9) is DriveState.SLOW
    drive.answered(9, more=False)
    assert drive.state is DriveState.LIVE
    assert drive.look(100) is DriveState.LIVE


def test_a_long_calculation_is_no_silence_while_the_drive_answers_other_questions() -> None:
    drive = DriveMonitor()
    drive.asked(0)
    for second in range(1, 60):
        drive.asked(second)
        drive.answered(second + 0.1, more=True)
        assert drive.look(second + 0.5) is DriveState.LIVE
    assert drive.look(59.1 + 10.1) is DriveState.OFFLINE


def test_from_offline_only_a_try_that_reached_the_drive_and_the_replay_lead_back() -> None:
    drive = DriveMonitor()
    drive.lost()
    drive.answered(5, more=False)  # a call that hung and ended late
    assert drive.look(100) is DriveState.OFFLINE
    drive.replayed()
    assert drive.state is DriveState.OFFLINE
    drive.reached()
    assert (drive.state, drive.here) == (DriveState.REPLAYING, True)
    drive.replayed()
    assert (drive.state, drive.here) == (DriveState.LIVE, False)


def test_a_replay_that_hangs_is_offline_again() -> None:
    drive = DriveMonitor()
    drive.lost()
    drive.reached()
    drive.asked(50)
    assert drive.look(55) is DriveState.REPLAYING
    assert drive.look(61) is DriveState.OFFLINE


@settings(max_examples=200, deadline=None)
@given(
    some.lists(some.sampled_from(["asked", "answered", "lost", "reached", "replayed", "look"]), max_size=30)
)
def test_it_is_never_live_while_a_question_has_been_open_for_long(events: list[str]) -> None:
    drive, asked = DriveMonitor(), None
    for now, event in enumerate(events):
        moment = float(now * 4)
        if event == "asked":
            drive.asked(moment)
            asked = moment if asked is None else asked
        elif event == "answered":
            drive.answered(moment, more=False)
            asked = None
        elif event == "look":
            drive.look(moment)
        else:
            getattr(drive, event)()
        if drive.look(moment) is DriveState.OFFLINE:
            asked = None  # whatever hangs is given up
        elif drive.state is DriveState.LIVE:
            assert asked is None or moment - asked <= 2
