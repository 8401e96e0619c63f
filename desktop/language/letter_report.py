"""Say of every letter that was read what became of it."""

from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.mail import LetterOutcome

REASONS = {
    "bounce": QT_TRANSLATE_NOOP("Letters", "a letter could not be delivered"),
    "auto_reply": QT_TRANSLATE_NOOP("Letters", "an automatic reply"),
    "newsletter": QT_TRANSLATE_NOOP("Letters", "a mailing list"),
    "no_reply": QT_TRANSLATE_NOOP("Letters", "from an address that nobody reads"),
    "calendar": QT_TRANSLATE_NOOP("Letters", "an invitation of a calendar"),
    "own": QT_TRANSLATE_NOOP("Letters", "from this office itself"),
    "empty": QT_TRANSLATE_NOOP("Letters", "an empty letter"),
    "unreadable": QT_TRANSLATE_NOOP("Letters", "not readable as a letter"),
    "learned": QT_TRANSLATE_NOOP("Letters", "no orders come from this sender"),
    "by_hand": QT_TRANSLATE_NOOP("Letters", "somebody said so"),
}
PROBLEMS = {
    "no_letter_file": QT_TRANSLATE_NOOP("Letters", "left alone: not a file of letters"),
    "empty_letter_file": QT_TRANSLATE_NOOP("Letters", "left alone: the file is empty"),
}
REMARKS = {
    "text_cut": QT_TRANSLATE_NOOP("Letters", "the letter is too large, its end is left out"),
    "too_many_parts": QT_TRANSLATE_NOOP("Letters", "the letter has too many parts, the last are left out"),
    "too_deep": QT_TRANSLATE_NOOP("Letters", "parts inside parts inside parts are left out"),
    "attachments_left_out": QT_TRANSLATE_NOOP("Letters", "the attachments after the hundredth are left out"),
    "winmail": QT_TRANSLATE_NOOP("Letters", "attachments are packed in winmail.dat, for Outlook alone"),
    "date_doubtful": QT_TRANSLATE_NOOP("Letters", "its date makes no sense, so it counts from now"),
    "headers_cut": QT_TRANSLATE_NOOP("Letters", "its headers are too long and were cut"),
}


def reason_words(code: str) -> str:
    """Return why a letter is no order."""
    return translate("Letters", REASONS[code]) if code in REASONS else code


def letter_line(outcome: LetterOutcome) -> str:
    """Return a line such as ``box.mbox, 3: ivan@dom.ru, Signs: order 12, manager Anna``."""
    place = outcome.place if outcome.number is None else f"{outcome.place}, {outcome.number}"
    if outcome.taken is None:
        return f"{place}: {translate('Letters', PROBLEMS[outcome.problem])}"
    named = ", ".join(part for part in (outcome.sender, outcome.subject) if part)
    remarks = [translate("Letters", REMARKS[code]) for code in outcome.remarks if code in REMARKS]
    return "; ".join([f"{place}: {named}: {_became(outcome)}", *remarks])


def _became(outcome: LetterOutcome) -> str:
    taken = outcome.taken
    assert taken is not None
    if taken.known:
        return translate("Letters", "taken in before")
    if taken.kind == "no_order":
        return fill(translate("Letters", "not an order, %1"), reason_words(taken.reason or ""))
    if taken.kind == "reply":
        return fill(translate("Letters", "a reply about order %1"), taken.number)
    if taken.manager is None:
        return fill(translate("Letters", "order %1 waits, client: %2"), taken.number, taken.client)
    return fill(
        translate("Letters", "order %1, client: %2, manager: %3"), taken.number, taken.client, taken.manager
    )
