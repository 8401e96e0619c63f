"""Find letters in files: one letter each, mailbox files of many, folders of both."""

import mmap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.exchange.letters.reader import LARGEST
from desktop.rules.errors import BadInput, FileMissing

_BEGINS = b"From "
_ENDINGS = frozenset({".eml", ".mbox", ".mbx", ".txt", ""})
"""Endings of the files of a folder that may hold letters."""


@dataclass(frozen=True, slots=True)
class LetterFile:
    """The bytes of a letter, and where they were; ``number`` counts the letters of a mailbox file.

    ``content`` is None for a file that holds no letter; ``problem`` is the code that says why.
    """

    place: str
    number: int | None
    content: bytes | None
    problem: str = ""


def letters_in(paths: Iterable[Path]) -> Iterator[LetterFile]:
    """Yield every letter of these files and folders, and every file of a folder that was left alone."""
    for path in paths:
        if path.is_dir():
            for inner in sorted(one for one in path.rglob("*") if one.is_file()):
                if inner.suffix.lower() in _ENDINGS or inner.parent.name in {"cur", "new"}:
                    yield from _letters_of(inner)
                else:
                    yield LetterFile(str(inner), None, None, "no_letter_file")
        elif path.exists():
            yield from _letters_of(path)
        else:
            raise FileMissing("no_letter_file_at", path=str(path))


def _letters_of(path: Path) -> Iterator[LetterFile]:
    try:
        with path.open("rb") as file:
            first = file.read(len(_BEGINS))
            if not first:
                yield LetterFile(str(path), None, None, "empty_letter_file")
                return
            if first != _BEGINS:
                file.seek(0)
                yield LetterFile(str(path), None, file.read(LARGEST + 1))
                return
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
                for number, content in enumerate(_mailbox(whole), 1):
                    yield LetterFile(str(path), number, content)
    except OSError as error:
        raise BadInput("cannot_read_letter", path=str(path), reason=error.strerror or "") from error


def _mailbox(whole: mmap.mmap) -> Iterator[bytes]:
    """Yield the letters of a mailbox file: each begins with a line ``From `` after an empty one."""
    start = 0
    while start < len(whole):
        begin = whole.find(b"\n", start) + 1 or len(whole)
        nexts = (whole.find(mark, begin) for mark in (b"\n\nFrom ", b"\r\n\r\nFrom "))
        ends = [place for place in nexts if place >= 0]
        end = min(ends, default=len(whole))
        letter = whole[begin : min(end, begin + LARGEST + 1)]
        yield letter.replace(b"\n>From ", b"\nFrom ")
        start = whole.find(_BEGINS, end) if ends else len(whole)
