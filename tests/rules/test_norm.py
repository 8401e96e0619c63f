"""The norm of calls depends on the segment and on the meetings held that day."""

import pytest

from desktop.rules.facts import Segment
from desktop.rules.norm import Norms, office_segment


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


def test_an_office_without_clients_calls_small_businesses() -> None:
    assert office_segment([]) is Segment.SMALL
    assert office_segment([Segment.RETAIL, Segment.LARGE, Segment.RETAIL]) is Segment.RETAIL
