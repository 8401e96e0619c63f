"""The norm of calls of a day, by segment and by the meetings held that day."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.rules.facts import Segment


@dataclass(frozen=True, slots=True)
class Norms:
    """The office's norms of outgoing calls, one field per segment.

    Each field lists the calls for 0, 1, 2 … meetings held that day; its last number holds for more.
    """

    small: tuple[int, ...] = (80, 15, 0)
    medium: tuple[int, ...] = (30, 15, 0)
    large: tuple[int, ...] = (30, 15, 0)
    retail: tuple[int, ...] = (150, 15, 0)
    person: tuple[int, ...] = (80, 15, 0)  # the rules name none for people: called like small businesses

    def calls(self, segment: Segment, meetings: int) -> int:
        """Return the number of outgoing calls that a day asks for."""
        row: tuple[int, ...] = getattr(self, segment.value)
        return row[min(meetings, len(row) - 1)]


def most_common(counts: Mapping[Segment, int]) -> Segment:
    """Return the segment with the highest count; ties: the first named."""
    return max(Segment, key=lambda segment: counts.get(segment, 0))


def office_segment(segments: Iterable[Segment]) -> Segment:
    """Return the most common segment of the office's clients; without clients: small business."""
    return most_common(Counter(segments))
