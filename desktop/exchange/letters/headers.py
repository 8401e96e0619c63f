"""What a letter's headers say: its id, whom it answers, who wrote it, when."""

import hashlib
import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from desktop.exchange.letters.decoding import header_text
from desktop.exchange.letters.parts import Headers
from desktop.exchange.letters.records import Address

LONGEST_ID = 250
MOST_REFERENCES = 40
EARLIEST = datetime(1995, 1, 1)
_ID = re.compile(r"<\s*([^<>\s]{1,1000})\s*>")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_AHEAD = timedelta(days=1)


def message_id(headers: Headers, body: bytes) -> str:
    """Return the letter's id; a letter without one gets one that is the same wherever it is read again."""
    given = _ids(headers.text("message-id"))
    bare = headers.text("message-id").strip("<> ")
    found = given[0] if given else bare if "@" in bare and " " not in bare else ""
    if found:
        return found if len(found) <= LONGEST_ID else f"sha256.{_digest(found.encode())}"
    parts = [headers.raw(name) for name in ("from", "to", "date", "subject")]
    return f"sha256.{_digest(b'|'.join([*parts, b''.join(body.split())]))}"


def references(headers: Headers) -> tuple[str, ...]:
    """Return the ids of the letters that this one answers, the nearest first."""
    answered = _ids(headers.text("in-reply-to"))
    thread = list(reversed(_ids(headers.text("references"))))
    whole = list(dict.fromkeys([*answered, *thread]))
    if len(whole) > MOST_REFERENCES:  # the nearest letters and the one that began it all
        whole = [*whole[: MOST_REFERENCES - 1], whole[-1]]
    return tuple(one for one in whole if len(one) <= LONGEST_ID)


def first_address(written: bytes | str) -> Address:
    """Return the first address in a header and the name before it."""
    text = header_text(written) if isinstance(written, bytes) else " ".join(written.split())
    text = text[:1000]
    found = _ADDRESS.search(text, text.rfind("<", 0, text.find(">")) if "<" in text and ">" in text else 0)
    found = found or _ADDRESS.search(text)
    if found is None:
        return Address("", text.strip("\"'<> ")[:100])
    name = text[: found.start()].strip().rstrip("<").strip("\"' \t,;")
    if not name:  # ``ivan@example.org (Иван)``
        comment = re.search(r"\(([^()]{1,100})\)", text[found.end() :])
        name = comment[1].strip() if comment else ""
    name = "" if "@" in name else name.replace('\\"', '"')
    return Address(found[0].lower().strip("."), name[:100])


def moment(headers: Headers, fetched: datetime) -> tuple[datetime, bool]:
    """Return the letter's date in local time, and whether it makes sense; if not, the moment of fetching."""
    try:
        read = parsedate_to_datetime(headers.text("date")[:100])
        local = read.astimezone().replace(tzinfo=None) if read.tzinfo is not None else read
    except (ValueError, TypeError, OverflowError, IndexError, OSError, AttributeError):
        return fetched, False
    if not EARLIEST <= local <= fetched + _AHEAD:
        return fetched, False
    return min(local, fetched).replace(microsecond=0), True


def _ids(text: str) -> list[str]:
    return _ID.findall(text)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:40]
