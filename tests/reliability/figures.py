"""Figures of runs: how long things took, and how evenly an office was shared."""

from collections.abc import Sequence


def jain(shares: Sequence[float]) -> float:
    """Jain's fairness: 1 when all have the same, 1/n when one has everything."""
    return sum(shares) ** 2 / (len(shares) * sum(share * share for share in shares))


def percentile(values: Sequence[float], part: float) -> float:
    """The value that ``part`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
