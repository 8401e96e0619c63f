"""Says what was taken back, and why something cannot be."""

from desktop.language.numbers import order_number
from desktop.language.operations import operation_words
from desktop.language.translate import fill, translate
from desktop.services.undo import OwnAction, UndoneAction


def action_title(action: OwnAction | UndoneAction) -> str:
    """Return what an action was and whom it was about: ``Payment: № 12, ООО «Ромашка»``."""
    about = ", ".join(
        part for part in (order_number(action.order) if action.order else "", action.client) if part
    )
    kind = operation_words(action.name)
    return f"{kind}: {about}" if about else kind


def undone_words(action: UndoneAction) -> str:
    """Return what was taken back: ``Taken back: Payment: № 12, ООО «Ромашка»``."""
    return fill(translate("Undo", "Taken back: %1"), action_title(action))


def done_words(name: str, about: str = "") -> str:
    """Return what was just done, as the list of today's actions will say it: ``Contact: ООО «Ромашка»``."""
    kind = operation_words(name)
    return f"{kind}: {about}" if about else kind
