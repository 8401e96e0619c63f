"""The norm of calls depends on the segment and on the meetings held that day."""

from datetime import date, datetime

import pytest

from desktop.rules.facts import Facts, Responsibility, Segment
from desktop.rules.norm import Norms, office_segment, usual_segments


@pytest.mark.parametrize(
    ("segment", "calls"),
    [
        (Segment.SMALL, (80, 15, 0)),
        (Segment.MEDIUM, (30, 15, 0)),
        (Segment.LARGE, (30, 15, 0)),
        (Segment.RETAIL, (150, 15, 0)),
    ],
)
def test_meetings_lower_the_norm_of_calls(segment: Segment, calls: tuple[int, int, int]) -> None:
    assert tuple(Norms().calls(segment, meetings) for meetings in range(3)) == calls
    assert Norms().calls(segment, 5) == 0


def test_an_offices_own_norm_is_of_its_segment_alone() -> None:
    norms = Norms(retail=(100, 40))
    assert [norms.calls(Segment.RETAIL, meetings) for meetings in range(4)] == [100, 40, 40, 40]
    assert norms.calls(Segment.SMALL, 0) == 80


def test_every_segment_has_a_norm() -> None:
    assert all(Norms().calls(segment, 0) > 0 for segment in Segment)


def test_a_managers_segment_is_the_one_of_most_clients_led_that_day() -> None:
    since, moved = datetime(2026, 1, 1), datetime(2026, 10, 1)
    facts = Facts(
        responsibilities=(
            Responsibility("1", "Анна", since),
            Responsibility("2", "Анна", since, moved),
            Responsibility("3", "Анна", since, moved),
            Responsibility("2", "Борис", moved),
        ),
        segments={"1": Segment.RETAIL, "2": Segment.LARGE, "3": Segment.LARGE},
    )
    assert usual_segments(facts, date(2026, 9, 1)) == {"Анна": Segment.LARGE}
    assert usual_segments(facts, date(2026, 10, 1)) == {"Анна": Segment.RETAIL, "Борис": Segment.LARGE}


def test_an_office_without_clients_calls_small_businesses() -> None:
    assert office_segment([]) is Segment.SMALL
    assert office_segment([Segment.RETAIL, Segment.LARGE, Segment.RETAIL]) is Segment.RETAIL
