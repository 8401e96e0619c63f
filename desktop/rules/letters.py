"""Decide whether a letter is an order, a reply to one, or no order, and for which reason."""

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.rules.order_numbers import LONGEST


class LetterKind(StrEnum):
    """What becomes of a letter."""

    ORDER = "order"
    REPLY = "reply"
    NO_ORDER = "no_order"


class SenderKind(StrEnum):
    """What is remembered of: an address or a mailing list."""

    ADDRESS = "address"
    LIST = "list"


class NoOrderReason(StrEnum):
    """Why a letter is set aside."""

    BOUNCE = "bounce"
    AUTO_REPLY = "auto_reply"
    NEWSLETTER = "newsletter"
    NO_REPLY = "no_reply"
    CALENDAR = "calendar"
    OWN = "own"
    """The office itself wrote it."""
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    LEARNED = "learned"
    """Somebody said so of an earlier letter of this sender or mailing list."""
    BY_HAND = "by_hand"
    """Somebody said so of this letter."""


@dataclass(frozen=True, slots=True)
class LetterSigns:
    """What a letter's headers and form tell about it; texts are as written, "" where there is none."""

    sender: str = ""
    """The address, in lower case."""
    subject: str = ""
    list_id: str = ""
    auto_submitted: str = ""
    precedence: str = ""
    unsubscribe: bool = False
    delivery_report: bool = False
    auto_response: bool = False
    """It has a header that only programs which answer by themselves write."""
    calendar: bool = False
    empty: bool = False
    readable: bool = True


@dataclass(frozen=True, slots=True)
class LetterVerdict:
    """What a letter is; ``reason`` is given for NO_ORDER only."""

    kind: LetterKind
    reason: NoOrderReason | None = None


_NO_REPLY = re.compile(
    r"(?:no|not|do-?not|dont|ne)[._-]?(?:reply|respond|otvech\w*|answer)|robot|notifications?|mailer|bounces?",
)
_BOUNCERS = frozenset({"mailer-daemon", "postmaster", "mail-daemon"})
_AUTO_SUBJECT = re.compile(
    r"(?:автоответ|автоматический ответ|out of office|automatic reply|auto(?:matic)?[ -]?reply"
    r"|вне офиса|përgjigje automatike)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\[\s*(?:№|no\.?|n\.?|nr\.?|#|\?)\s*([\w./-]{1,30}?)\s*\]",
    re.IGNORECASE,
)


def judge_letter(
    signs: LetterSigns, *, replies: bool = False, own: bool = False, is_form: bool = False,
    learned: bool | None = None,
) -> LetterVerdict:  # fmt: skip
    """Say what a letter is.

    ``replies``: it answers a known letter or names an order; ``own``: the office's own address wrote it;
    ``is_form``: its sender is marked as a form of a site; ``learned``: whether somebody said of an earlier
    letter of this sender or list that it is an order (True) or none (False).
    """
    if not signs.readable:
        return _none(NoOrderReason.UNREADABLE)
    if _is_bounce(signs):
        return _none(NoOrderReason.BOUNCE)
    if _is_auto_reply(signs):
        return _none(NoOrderReason.AUTO_REPLY)
    if replies:
        return LetterVerdict(LetterKind.REPLY)
    if own:
        return _none(NoOrderReason.OWN)
    if is_form or learned:
        return LetterVerdict(LetterKind.ORDER)
    if learned is False:
        return _none(NoOrderReason.LEARNED)
    if signs.calendar:
        return _none(NoOrderReason.CALENDAR)
    if signs.list_id or signs.unsubscribe or signs.precedence.lower() in {"bulk", "list", "junk"}:
        return _none(NoOrderReason.NEWSLETTER)
    if is_no_reply(signs.sender):
        return _none(NoOrderReason.NO_REPLY)
    if signs.empty:
        return _none(NoOrderReason.EMPTY)
    return LetterVerdict(LetterKind.ORDER)


def is_no_reply(address: str) -> bool:
    """Return whether nobody reads what is sent to an address: ``noreply@…``, ``do-not-reply@…``."""
    local = address.lower().partition("@")[0].partition("+")[0]
    return _NO_REPLY.fullmatch(local) is not None


def numbers_in_subject(subject: str) -> list[str]:
    """Return the order numbers that a subject quotes: ``[№ 123]``, also as mail programs change the sign."""
    found = (number.strip("./-") for number in _NUMBER.findall(subject[:1000]))
    return [number for number in found if any(sign.isdigit() for sign in number)][:LONGEST]


def _is_bounce(signs: LetterSigns) -> bool:
    return signs.delivery_report or signs.sender.partition("@")[0] in _BOUNCERS


def _is_auto_reply(signs: LetterSigns) -> bool:
    submitted = signs.auto_submitted.lower().partition(";")[0].strip()
    return (
        signs.auto_response
        or submitted == "auto-replied"
        or signs.precedence.lower() == "auto_reply"
        or _AUTO_SUBJECT.match(signs.subject) is not None
    )


def _none(reason: NoOrderReason) -> LetterVerdict:
    return LetterVerdict(LetterKind.NO_ORDER, reason)
