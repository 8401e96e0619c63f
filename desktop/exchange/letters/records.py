"""A letter as it was read: frozen, bounded, and without anything that could run."""

from dataclasses import dataclass, field
from datetime import datetime

from desktop.rules.letters import LetterSigns


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address in lower case, "" if there is none, and the name before it."""

    email: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a letter; its ``name`` is safe to save it under."""

    name: str
    kind: str
    """The media type that the letter claims: ``image/png``."""
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ParsedLetter:
    """A letter.

    ``remarks`` are codes of what was left out or looked odd: ``text_cut``, ``too_many_parts``, ``too_deep``,
    ``attachments_left_out``, ``winmail``, ``date_doubtful``, ``headers_cut``.
    """

    message_id: str
    """As the letter names itself, without brackets; made from its bytes where it does not."""
    references: tuple[str, ...]
    """The letters that it answers, the nearest first."""
    sender: Address
    reply_to: Address
    forwarded_from: Address
    """Who wrote the letter that this one passes on; without an address if it passes none on."""
    subject: str
    written: datetime
    """Local time: the letter's own date, or the moment of fetching where that date makes no sense."""
    text: str
    attachments: tuple[Attachment, ...]
    signs: LetterSigns
    remarks: tuple[str, ...] = ()
