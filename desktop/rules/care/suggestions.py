"""Suggestions after the second to fourth paid order: one each, never on the first purchase or right after."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

FIRST, LAST = 2, 4
"""The paid orders after which something is suggested."""
SHORT_RHYTHM_DAYS = 20
"""Up to this rhythm a bigger batch less often is suggested."""


class Suggestion(StrEnum):
    """What a manager may suggest to a client."""

    BIGGER_BATCH = "bigger_batch"
    OTHER_SERVICE = "other_service"
    FOR_THE_COMPANY = "for_the_company"
    RECOMMEND = "recommend"


@dataclass(frozen=True, slots=True)
class SuggestionFacts:
    """What a suggestion rests on. ``given``: suggestions that this client had already."""

    paid_orders: int
    every_days: int | None
    is_private: bool
    other_service: str | None
    has_referred: bool
    given: Collection[Suggestion] = ()


def suggestion(facts: SuggestionFacts) -> Suggestion | None:
    """Return the one suggestion that fits a client now, or None."""
    if not FIRST <= facts.paid_orders <= LAST:
        return None
    often = facts.every_days is not None and facts.every_days <= SHORT_RHYTHM_DAYS
    fitting = {
        Suggestion.BIGGER_BATCH: often,
        Suggestion.OTHER_SERVICE: facts.other_service is not None,
        Suggestion.FOR_THE_COMPANY: facts.is_private,
        Suggestion.RECOMMEND: not facts.has_referred,
    }
    return next((one for one, fits in fitting.items() if fits and one not in facts.given), None)


def other_service(own: Collection[str], baskets: Iterable[Collection[str]]) -> str | None:
    """Return the service that clients with one of the same services buy most, and this one never bought."""
    wanted: Counter[str] = Counter()
    for basket in baskets:
        if set(own) & set(basket):
            wanted.update(set(basket) - set(own))
    return min(wanted, key=lambda name: (-wanted[name], name), default=None)
