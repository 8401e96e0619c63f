"""Read a stream out of a compound file, the container of .xls files."""

import struct
from collections.abc import Iterator

from desktop.exchange.workbook.scan import UnreadableSheetError

END_OF_CHAIN = 0xFFFFFFFA
"""Sector numbers from here on end a chain or mark a free sector."""
SMALLEST_IN_SECTORS = 4096
"""Bytes; smaller streams are kept in the mini stream."""


class CompoundFile:
    """The sectors and the directory of a compound file."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        try:
            self._size = 1 << struct.unpack_from("<H", content, 30)[0]
            first_directory, first_mini_fat = (struct.unpack_from("<I", content, at)[0] for at in (48, 60))
            self._fat = self._numbers(b"".join(map(self._sector, self._fat_sectors())))
            directory = self._read(first_directory)
            self._mini_fat = self._numbers(self._read(first_mini_fat))
        except (struct.error, IndexError, ValueError, OverflowError) as error:
            raise UnreadableSheetError("damaged", reason=type(error).__name__) from error
        self._entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]

    def stream(self, *names: str) -> bytes:
        """Return the first of the named streams that there is; raise UnreadableSheetError if none is."""
        for name in names:
            for entry in self._entries:
                if _name(entry) == name:
                    return self._stream(entry)
        raise UnreadableSheetError("damaged", reason=names[0])

    def _stream(self, entry: bytes) -> bytes:
        first, size = struct.unpack_from("<II", entry, 116)
        if size >= SMALLEST_IN_SECTORS:
            return self._read(first)[:size]
        mini_stream = self._read(struct.unpack_from("<I", self._entries[0], 116)[0])
        sectors = _chain(first, self._mini_fat)
        return b"".join(mini_stream[sector * 64 : sector * 64 + 64] for sector in sectors)[:size]

    def _fat_sectors(self) -> Iterator[int]:
        """Yield the numbers of the sectors that hold the allocation table."""
        yield from (
            number for number in struct.unpack_from("<109I", self._content, 76) if number < END_OF_CHAIN
        )
        more, count = struct.unpack_from("<II", self._content, 68)
        for _ in range(min(count, len(self._content) // self._size)):
            if more >= END_OF_CHAIN:
                return
            *numbers, more = self._numbers(self._sector(more))
            yield from (number for number in numbers if number < END_OF_CHAIN)

    def _read(self, first: int) -> bytes:
        return b"".join(map(self._sector, _chain(first, self._fat)))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._content[start : start + self._size]

    @staticmethod
    def _numbers(content: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])


def _chain(first: int, table: tuple[int, ...]) -> Iterator[int]:
    """Yield the sectors of a chain; one that runs in a circle ends after as many as there are."""
    for _ in range(len(table)):
        if first >= len(table):
            return
        yield first
        first = table[first]


def _name(entry: bytes) -> str:
    length = struct.unpack_from("<H", entry, 64)[0]
    return entry[: max(length - 2, 0)].decode("utf-16-le", "replace")
