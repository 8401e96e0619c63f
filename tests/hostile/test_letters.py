"""Letters made to do harm: read in bounded time and memory, or as little as is safe."""

import random
import time
import tracemalloc

import pytest

from desktop.exchange.letters import numbers_in_text, read_letter
from desktop.exchange.letters.html_text import html_to_text
from tests.exchange.letter_samples import FETCHED, SAMPLES, letter, parts

SECONDS = 20


def nested(depth: int) -> bytes:
    body, kind = b"text", "text/plain"
    for level in range(depth):
        body, kind = parts(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, boundary=f"b{level}")
    return letter("nested", body, kind=kind)


HARMFUL = {
    "50 MB": lambda: letter("50", b"a" * 50_000_000),
    "50 MB of lines": lambda: letter("lines", b"a\n" * 25_000_000),
    "10 000 recipients": lambda: letter(
        "to", b"x", "Cc: " + ", ".join(f"a{n}@b.example" for n in range(10_000))
    ),
    "2 000 nested parts": lambda: nested(2_000),
    "10 000 parts": lambda: letter(
        "many", *parts(*[b"\r\nx"] * 10_000)[:1], kind='multipart/mixed; boundary="b1"'
    ),
    "a header of a megabyte": lambda: letter("mega", b"x", subject="=?utf-8?B?" + "0J" * 500_000 + "?="),
    "folded a megabyte": lambda: letter("folds", b"x", "X: a" + "\r\n b" * 300_000),
    "a boundary everywhere": lambda: letter(
        "every", b"--b1\n" * 2_000_000, kind="multipart/mixed; boundary=b1"
    ),
    "html never closed": lambda: letter("open", b"<a '" * 500_000, kind="text/html"),
    "html of comments": lambda: letter("comments", b"<!--" * 1_000_000, kind="text/html"),
    "html of links": lambda: letter("links", b"<a href=http://a>" * 100_000, kind="text/html"),
    "encoded words": lambda: letter("words", b"x", subject="=?koi8-r?Q?=C1?= " * 50_000),
    "RFC 2231 parts": lambda: letter("2231", b"x", kind="a/b" + "; name*1*=a" * 20_000),
    "addresses": lambda: letter("addresses", b"x", sender="a@" + "b." * 400_000),
    "null bytes": lambda: b"\0" * 1_000_000,
    "nothing": lambda: b"",
}


@pytest.mark.parametrize("name", HARMFUL)
def test_it_is_read_in_bounded_time_and_memory(name: str) -> None:
    raw = HARMFUL[name]()
    tracemalloc.start()
    start = time.monotonic()
    read = read_letter(raw, FETCHED)
    numbers_in_text(read.text)
    took, peak = time.monotonic() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert took < SECONDS
    assert peak < 5 * len(raw) + 50_000_000
    assert len(read.text) <= 200_000
    assert len(read.subject) <= 300
    assert len(read.message_id) <= 250


def test_spoilt_letters_are_read() -> None:
    chance = random.Random(12)
    for _ in range(600):
        raw = bytearray(chance.choice(SAMPLES).raw)
        for _ in range(chance.randrange(1, 12)):
            place = chance.randrange(len(raw))
            raw[place : place + chance.randrange(0, 4)] = chance.randbytes(chance.randrange(0, 4))
        read = read_letter(bytes(raw), FETCHED)
        assert "\0" not in read.text + read.subject + read.message_id


def test_html_keeps_no_markup() -> None:
    assert html_to_text("a <b>b</b> &lt;i&gt; 1 < 2<script>x</script><img onerror='y'>") == "a b <i> 1 < 2"
