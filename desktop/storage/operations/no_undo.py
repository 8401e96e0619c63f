"""Operations that cannot be taken back, with the reason."""

from collections.abc import Callable
from typing import Any, TypeVar

Effect = TypeVar("Effect", bound=Callable[..., Any])

UNDO_REFUSALS: dict[str, str] = {}
"""Codes of the errors that say why an operation cannot be taken back, by its name."""


def no_undo(code: str) -> Callable[[Effect], Effect]:
    """Say that an operation cannot be taken back; ``code`` names the sentence that says why. Every other
    operation is taken back by putting the rows that it changed back as they were."""

    def mark(effect: Effect) -> Effect:
        UNDO_REFUSALS[effect.__name__] = code
        return effect

    return mark
