"""Read the bytes of one letter into a record; every letter gives one, in bounded time and memory."""

import re
from datetime import datetime

from desktop.exchange.letters.calendar import invitation_words
from desktop.exchange.letters.decoding import clean, text_of
from desktop.exchange.letters.headers import first_address, message_id, moment, references
from desktop.exchange.letters.html_text import LONGEST, html_to_text
from desktop.exchange.letters.parts import Findings, Headers, Part, leaves, split_headers
from desktop.exchange.letters.records import Address, Attachment, ParsedLetter
from desktop.exchange.letters.safe_names import safe_name
from desktop.rules.letters import LetterSigns

LARGEST = 60_000_000
"""Bytes of a letter that are read."""
LONGEST_TEXT = 200_000
LONGEST_SUBJECT = 300
MOST_ATTACHMENTS = 100
_ENDINGS = {
    "image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf", "text/html": ".html",
    "text/plain": ".txt", "text/calendar": ".ics",
}  # fmt: skip
_FORWARDED = re.compile(
    r"^[>\s-]*(?:-{2,}|_{2,}|={2,})?[^\n]{0,20}(?:пересыла|пересланн|начало пересланного|forwarded message"
    r"|original message|исходное сообщение|mesazh i përcjellë)[^\n]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_FROM_LINE = re.compile(
    r"^[>\s*]*(?:от кого|от|from|nga)\s?:\*?\s*([^\n]{3,300})$", re.IGNORECASE | re.MULTILINE
)


def read_letter(raw: bytes, fetched: datetime) -> ParsedLetter:
    """Read a letter; ``fetched`` is the local time now, which takes the place of a date without sense."""
    findings = Findings()
    if len(raw) > LARGEST:
        findings.remarks["text_cut"] = None
    headers, body = split_headers(raw[:LARGEST])
    if headers.cut:
        findings.remarks["headers_cut"] = None
    parts = list(leaves(headers, body, findings))
    inner = next((part.headers for part in parts if part.kind == "message/rfc822"), None)
    text = _text(parts, findings)
    files = _attachments(parts, findings)
    written, sensible = moment(headers, fetched)
    if not sensible:
        findings.remarks["date_doubtful"] = None
    sender = first_address(headers.raw("from") or headers.raw("sender"))
    subject = headers.text("subject")[:LONGEST_SUBJECT]
    readable = bool(sender.email or headers.raw("subject") or headers.raw("date"))
    if not readable and not text:
        text = clean(text_of(raw[:LONGEST_TEXT]))
    return ParsedLetter(
        message_id=message_id(headers, body), references=references(headers), sender=sender,
        reply_to=first_address(headers.raw("reply-to")), forwarded_from=_forwarded_from(inner, text),
        subject=subject, written=written, text=text, attachments=files,
        signs=_signs(headers, parts, sender.email, subject, not (text or files or subject), readable),
        remarks=tuple(findings.remarks),
    )  # fmt: skip


def _text(parts: list[Part], findings: Findings) -> str:
    """Return the text to be read: the plain parts, those in HTML where none is plain, else invitations."""
    shown = [part for part in parts if not part.attached and not (part.name and part.kind != "text/plain")]
    plain = _joined(shown, "text/plain", findings)
    if _says_something(plain):
        return plain
    html = _joined(shown, "text/html", findings)
    if _says_something(html):
        return html
    invitations = [part for part in parts if part.kind == "text/calendar"]
    if invitations:
        return invitation_words(text_of(invitations[0].content()[:LONGEST_TEXT], invitations[0].charset))
    return _joined(shown, "message/delivery-status", findings) or _joined(shown, "text/", findings)


def _says_something(text: str) -> bool:
    return any(not line.startswith("---- ") and line.strip() for line in text.splitlines())


def _joined(parts: list[Part], kind: str, findings: Findings) -> str:
    """Return the text of the parts of a kind, and a line before each letter inside the letter."""
    found: list[str] = []
    left = LONGEST_TEXT
    for part in parts:
        if not part.kind.startswith((kind, "message/rfc822")):
            continue
        if part.kind == "message/rfc822":
            words = (part.headers.text("from"), part.headers.text("date"), part.headers.text("subject"))
            said = "---- " + ", ".join(word[:200] for word in words if word) + " ----"
        else:
            content = part.content()
            if len(content) > 4 * LONGEST:
                findings.remarks["text_cut"] = None
            decoded = text_of(content[: 4 * LONGEST], part.charset)
            said = html_to_text(decoded) if part.kind == "text/html" else decoded.strip("\n").rstrip()
        if len(said) > left:
            findings.remarks["text_cut"] = None
        found.append(said[:left])
        left -= len(found[-1])
        if left <= 0:
            break
    return "\n\n".join(said for said in found if said).strip("\n")


def _attachments(parts: list[Part], findings: Findings) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for part in parts:
        is_text = part.kind.startswith(("text/", "message/")) or part.kind.startswith("multipart/")
        if part.kind == "message/rfc822" or (is_text and not part.attached and not part.name):
            continue
        if len(found) == MOST_ATTACHMENTS:
            findings.remarks["attachments_left_out"] = None
            break
        otherwise = f"attachment {len(found) + 1}{_ENDINGS.get(part.kind, '')}"
        name = safe_name(part.name, otherwise) if part.name else otherwise
        if part.kind == "application/ms-tnef" or name.lower() == "winmail.dat":
            findings.remarks["winmail"] = None
        found.append(Attachment(name, part.kind[:100], part.content()))
    return tuple(found)


def _forwarded_from(inner: Headers | None, text: str) -> Address:
    if inner is not None:
        return first_address(inner.raw("from"))
    begins = _FORWARDED.search(text)
    if begins is None:
        return Address()
    written = _FROM_LINE.search(text, begins.end(), begins.end() + 2000)
    found = first_address(written[1]) if written else Address()
    return found if found.email else Address()


def _signs(
    headers: Headers, parts: list[Part], sender: str, subject: str, empty: bool, readable: bool
) -> LetterSigns:
    report = headers.text("content-type").lower()
    return LetterSigns(
        sender=sender, subject=subject, list_id=_list_id(headers.text("list-id")),
        auto_submitted=headers.text("auto-submitted")[:100],
        precedence=headers.text("precedence")[:50].strip(),
        unsubscribe=bool(headers.raw("list-unsubscribe")),
        delivery_report="delivery-status" in report
        or any(part.kind == "message/delivery-status" for part in parts)
        or (headers.raw("return-path").strip() == b"<>" and not headers.raw("auto-submitted")),
        auto_response=any(
            headers.raw(name) for name in ("x-autoreply", "x-autorespond", "x-autoresponse", "x-vacation")
        ),
        calendar=any(part.kind == "text/calendar" for part in parts), empty=empty, readable=readable,
    )  # fmt: skip


def _list_id(written: str) -> str:
    found = re.search(r"<([^<>]{1,200})>", written)
    return (found[1] if found else written)[:200].strip().lower()
