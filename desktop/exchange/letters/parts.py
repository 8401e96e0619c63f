"""Split a letter into its parts, with bounds on depth, number and size.

The standard library's parser calls itself for every nested part and looks for every open boundary at every
line, so that a made-up letter stops it; headers of a part are still its work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.utils import collapse_rfc2231_value

from desktop.exchange.letters.decoding import header_text, text_of, transfer_decoded

DEEPEST = 20
MOST_PARTS = 300
MOST_COPIED = 200_000_000
LARGEST_HEADERS = 200_000
"""Bytes of one part's headers that are read."""
LONGEST_HEADER = 60_000
MOST_HEADERS = 500
_PARAMETERS = 4_000
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n|\A\r?\n")


@dataclass(frozen=True, slots=True)
class Headers:
    """The headers of a letter or a part: lower-case names, values as bytes without line breaks."""

    values: dict[str, list[bytes]]
    cut: bool = False

    def raw(self, name: str) -> bytes:
        return self.values.get(name, [b""])[0]

    def text(self, name: str) -> str:
        return header_text(self.raw(name))


@dataclass(slots=True)
class Findings:
    """What was met while a letter was split: remarks, and how many parts there were."""

    remarks: dict[str, None] = field(default_factory=dict)
    parts: int = 0
    copied: int = 0
    """Bytes of all parts and of the parts in them: each level of nesting copies what is in it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part that holds content and no other parts."""

    headers: Headers
    kind: str
    charset: str
    name: str
    attached: bool
    body: bytes

    def content(self) -> bytes:
        return transfer_decoded(self.body, self.headers.text("content-transfer-encoding"))


def split_headers(raw: bytes) -> tuple[Headers, bytes]:
    """Return the headers and the body."""
    end = _END_OF_HEADERS.search(raw, 0, LARGEST_HEADERS)
    block = raw[: end.start()] if end else raw[:LARGEST_HEADERS]
    if end is None and len(raw) > LARGEST_HEADERS:
        later = _END_OF_HEADERS.search(raw, LARGEST_HEADERS)
        body = raw[later.end() :] if later else b""
    else:
        body = raw[end.end() :] if end else b""
    values: dict[str, list[bytes]] = {}
    name, cut = "", end is None and len(raw) > LARGEST_HEADERS
    for place, line in enumerate(block.split(b"\n")):
        if place > 20_000:
            cut = True
            break
        line = line.rstrip(b"\r")
        if line[:1] in (b" ", b"\t") and name:
            values[name][-1] += b" " + line.strip()
            continue
        before, colon, after = line.partition(b":")
        if not colon or not before.strip() or b" " in before.strip():
            continue  # ``From `` of a mailbox file, or no header at all
        name = before.strip().lower().decode("ascii", "ignore")[:100]
        if len(values.setdefault(name, [])) < MOST_HEADERS:
            values[name].append(after.strip())
    limited = {key: [value[:LONGEST_HEADER] for value in found] for key, found in values.items()}
    cut = cut or any(len(value) > LONGEST_HEADER for found in values.values() for value in found)
    return Headers(limited, cut), body


def leaves(headers: Headers, body: bytes, findings: Findings, depth: int = 0) -> Iterator[Part]:
    """Yield the parts with content, in their order; a letter inside follows as its own headers and parts."""
    findings.parts += 1
    if findings.parts > MOST_PARTS:
        findings.remarks["too_many_parts"] = None
        return
    message = _described(headers)
    kind = message.get_content_type()
    boundary = message.get_boundary()
    if message.get_content_maintype() == "multipart" and boundary:
        if depth >= DEEPEST:
            findings.remarks["too_deep"] = None
            return
        for raw in _between(body, boundary.encode("latin-1", "replace")):
            findings.copied += len(raw)
            if findings.parts > MOST_PARTS or findings.copied > MOST_COPIED:
                findings.remarks["too_many_parts"] = None
                return
            yield from leaves(*split_headers(raw), findings, depth + 1)
        return
    if kind == "message/rfc822" and depth < DEEPEST:
        inner, inside = split_headers(transfer_decoded(body, headers.text("content-transfer-encoding")))
        yield Part(inner, kind, "", "", False, b"")
        yield from leaves(inner, inside, findings, depth + 1)
        return
    disposition = headers.text("content-disposition").lower()
    yield Part(
        headers, kind, str(message.get_param("charset", "") or ""), _file_name(message),
        disposition.startswith("attachment"), body,
    )  # fmt: skip


def _described(headers: Headers) -> Message:
    """Return a message that knows the two headers whose parameters the standard library can read."""
    message = Message()
    for name in ("content-type", "content-disposition"):
        value = headers.raw(name)[:_PARAMETERS]
        if value:
            message[name] = text_of(value) if not value.isascii() else value.decode("ascii")
    return message


def _file_name(message: Message) -> str:
    """Return the name of a part's file, from either header, as RFC 2231 or as an encoded word."""
    for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        try:
            value = message.get_param(parameter, None, header)
            written = collapse_rfc2231_value(value) if value is not None else ""
        except (ValueError, LookupError, TypeError):
            continue
        if written:
            return header_text(written.encode("utf-8", "replace"))
    return ""


def _between(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """Yield what stands between the lines that begin with a boundary."""
    mark = b"--" + boundary
    start: int | None = None
    place = 0
    while (found := body.find(mark, place)) >= 0:
        place = found + len(mark)
        after = body[place : place + 2]
        if found and body[found - 1 : found] != b"\n":
            continue
        if after not in (b"--", b"\r\n") and after[:1] not in (b"\n", b" ", b"\t", b""):
            continue
        if start is not None:
            yield body[start:found].removesuffix(b"\n").removesuffix(b"\r")
        if after == b"--":
            return
        line_end = body.find(b"\n", place)
        start = line_end + 1 if line_end >= 0 else len(body)
    if start is not None:
        yield body[start:]
    elif body.strip():
        yield b"\n" + body  # the boundary occurs nowhere: the whole is shown as text
