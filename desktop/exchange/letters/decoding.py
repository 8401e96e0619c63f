"""Turn the bytes of a letter into text, whatever encoding they claim."""

import binascii
import re
from collections.abc import Callable

_TEXT_CODECS = {
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "koi8-r", "koi8-u", "cp1251", "iso8859-5",
    "cp866", "mac-cyrillic", "ascii", "latin-1", "cp1252", "cp1250", "cp1253", "cp1254", "cp1257",
    "iso8859-2", "iso8859-9", "iso8859-15", "shift_jis", "iso2022_jp", "euc_jp", "gb18030", "gb2312", "gbk",
    "big5", "euc_kr", "utf-7",
}  # fmt: skip
_ALIASES = {
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf8mb4": "utf-8", "windows-1251": "cp1251",
    "win-1251": "cp1251", "win1251": "cp1251", "cp-1251": "cp1251", "x-cp1251": "cp1251", "1251": "cp1251",
    "koi8r": "koi8-r", "koi8": "koi8-r", "koi-8-r": "koi8-r", "iso-8859-5": "iso8859-5",
    "iso_8859-5": "iso8859-5", "ibm866": "cp866", "windows-1252": "cp1252", "iso-8859-1": "latin-1",
    "iso_8859-1": "latin-1", "latin1": "latin-1", "us-ascii": "ascii", "x-mac-cyrillic": "mac-cyrillic",
    "windows-1250": "cp1250", "windows-1253": "cp1253", "windows-1254": "cp1254", "windows-1257": "cp1257",
    "iso-8859-2": "iso8859-2", "iso-8859-9": "iso8859-9", "iso-8859-15": "iso8859-15",
    "iso-2022-jp": "iso2022_jp", "euc-jp": "euc_jp", "euc-kr": "euc_kr",
}  # fmt: skip
_WESTERN = frozenset({"latin-1", "cp1252", "ascii", "iso8859-15"})
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")
_SAMPLE = 20_000
_FREQUENT = frozenset("оеаинтсрвлкмдпу")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control characters, and those that change the direction in which text is read."""
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?)")


def text_of(content: bytes, charset: str = "") -> str:
    """Decode text by its charset; where that fails or cannot be, as UTF-8 or the likeliest Cyrillic one."""
    codec = _codec(charset)
    if codec is not None and codec not in _WESTERN:
        decoded = _strictly(content, codec)
        if decoded is not None:
            return clean(decoded)
    return clean(_guessed(content, codec))


def clean(text: str) -> str:
    """Return text without control characters and with plain line ends."""
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def header_text(raw: bytes) -> str:
    """Decode a header's value: encoded words, or bytes above ASCII as they came; one line."""
    plain = text_of(raw)
    if "=?" in plain:
        plain = _joined(_BETWEEN_WORDS.sub(r"\1", plain))
    return " ".join(clean(plain).split())


def base64_bytes(content: bytes) -> bytes:
    """Decode base64, with junk in it or cut off."""
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
    return binascii.a2b_base64(kept[: len(kept) - (len(kept) % 4 == 1)] + b"=" * (-len(kept) % 4))


def transfer_decoded(content: bytes, encoding: str) -> bytes:
    """Undo a part's transfer encoding."""
    decode: dict[str, Callable[[bytes], bytes]] = {
        "base64": base64_bytes, "quoted-printable": binascii.a2b_qp,
    }  # fmt: skip
    try:
        return decode.get(encoding.strip().lower(), bytes)(content)
    except (binascii.Error, ValueError):
        return content


def _joined(text: str) -> str:
    """Decode the encoded words of a header; neighbours of one charset may share a character."""
    found: list[str] = []
    pending, charset, end = b"", "", 0
    for word in _WORD.finditer(text):
        if word.start() != end or word[1].lower() != charset:
            found.append(text_of(pending, charset) + text[end : word.start()])
            pending, charset = b"", word[1].lower()
        pending += _word_bytes(word[2], word[3])
        end = word.end()
    return "".join(found) + text_of(pending, charset) + text[end:]


def _word_bytes(kind: str, written: str) -> bytes:
    raw = written.encode("ascii", "ignore")
    try:
        return base64_bytes(raw) if kind in "bB" else binascii.a2b_qp(raw.replace(b"_", b" "))
    except (binascii.Error, ValueError):
        return raw


def _codec(charset: str) -> str | None:
    name = charset.strip().strip("\"'").lower().partition("*")[0].replace("_", "-")
    codec = _ALIASES.get(name, name)
    return codec if codec in _TEXT_CODECS else None


def _strictly(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except (UnicodeError, ValueError):
        return None


def _guessed(content: bytes, codec: str | None) -> str:
    if content.isascii():
        return content.decode("ascii")
    unicode = _strictly(content, "utf-8")
    if unicode is not None:
        return unicode
    if codec not in (None, "utf-8", *_WESTERN, *_CYRILLIC):
        return content.decode(codec or "utf-8", "replace")
    sample = content[:_SAMPLE]
    high = sum(byte > 127 for byte in sample)
    letters = sum(chr(byte).isalpha() for byte in sample if byte < 128)
    if codec in _WESTERN and codec != "ascii" and high * 3 < letters:
        return content.decode(codec or "latin-1", "replace")
    lost = sample.decode("utf-8", "ignore")
    if 5 * sum(sign > "\x7f" for sign in lost) > 2 * high:  # nearly all of it is UTF-8, with a broken byte
        return content.decode("utf-8", "replace")
    best = max(_CYRILLIC, key=lambda one: _likeness(sample.decode(one, "replace")))
    return content.decode(best, "replace")


def _likeness(text: str) -> int:
    """Return how much a text looks Russian: frequent small letters, no capitals inside words."""
    score = 0
    before = " "
    for sign in text:
        if sign in _FREQUENT:
            score += 2
        elif "а" <= sign <= "я" or sign == "ё":
            score += 1
        elif "А" <= sign <= "Я":
            score -= 2 if before.islower() else 0
        elif sign > "\x7f" and sign not in "№«»—–… ":
            score -= 3
        before = sign
    return score
