"""The day's norm of calls, by segment and by the meetings held that day."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from desktop.rules.facts import Facts, Segment

Norms = Mapping[Segment, tuple[int, ...]]
"""Calls with 0, 1, 2 … meetings; the last number holds for more."""

NORMS: Norms = {
    Segment.SMALL: (80, 15, 0),
    Segment.MEDIUM: (30, 15, 0),
    Segment.LARGE: (30, 15, 0),
    Segment.RETAIL: (150, 15, 0),
    Segment.PERSON: (80, 15, 0),  # the rules name none for people; they are called like small businesses
}


def norm_of_calls(segment: Segment, meetings: int, norms: Norms = NORMS) -> int:
    """Outgoing calls that make a day done."""
    calls = norms[segment]
    return calls[min(meetings, len(calls) - 1)]


def usual_segments(facts: Facts, day: date) -> dict[str, Segment]:
    """Per manager the segment that most clients led that day are of; equal: the one named first."""
    led: dict[str, Counter[Segment]] = {}
    for row in facts.responsibilities:
        ended = row.until is not None and row.until.date() <= day
        if row.since.date() <= day and not ended and row.client in facts.segments:
            led.setdefault(row.manager, Counter())[facts.segments[row.client]] += 1
    return {manager: most_common(counts) for manager, counts in led.items()}


def most_common(counts: Mapping[Segment, int]) -> Segment:
    return max(Segment, key=lambda segment: counts.get(segment, 0))


def office_segment(segments: Iterable[Segment]) -> Segment:
    """The segment that most clients of the office are of; without clients: small business."""
    return most_common(Counter(segments))
