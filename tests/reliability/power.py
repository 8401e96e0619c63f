"""Power that fails in the middle of a write: a drive in memory that forgets what was not synced.

At a crash every write since the file's last sync is kept or lost, 512 bytes at a time and in any order; files
made or removed since the folder's last sync are there or not. ``python -m tests.reliability.power CRASHES``
tries the program's own settings and prints a line of JSON.
"""

import json
import random
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

import apsw

from desktop.storage.database import engine

SECTOR = 512
ROWS = 60


class Inode:
    """A file: what is surely on the platter, what programs see, what happened in between."""

    def __init__(self, content: bytes = b"") -> None:
        self.durable = content
        self.current = bytearray(content)
        self.pending: list[tuple[int, bytes | None]] = []  # (offset, data), or (size, None) for a cut

    def sync(self) -> None:
        self.durable = bytes(self.current)
        self.pending.clear()

    def after_crash(self, chance: random.Random) -> bytes:
        content = bytearray(self.durable)
        for offset, data in self.pending:
            if data is None:
                if chance.random() < 0.5:
                    del content[offset:]
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < 0.5:
                    _put(content, offset + start, data[start : start + SECTOR])
        return bytes(content)


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset + len(data) - len(content))))
    content[offset : offset + len(data)] = data


class Disk:
    """Files by name. ``fails_at``: the call that the power does not survive."""

    def __init__(self, image: dict[str, bytes], fails_at: int = 0) -> None:
        self.names = {name: Inode(content) for name, content in image.items()}
        self.durable_names = dict(self.names)
        self.changes: list[
            tuple[str, Inode | None]
        ] = []  # names made, or removed (None), since the folder's sync
        self.calls = 0
        self.fails_at = fails_at
        self.dead = False

    def tick(self) -> None:
        """Count one more call that changes something."""
        self.calls += 1
        self.dead = self.dead or self.calls == self.fails_at
        self.alive()

    def alive(self) -> None:
        if self.dead:
            raise apsw.IOError("no power")

    def sync_folder(self) -> None:
        self.durable_names = dict(self.names)
        self.changes.clear()

    def after_crash(self, chance: random.Random) -> dict[str, bytes]:
        """The folder is journalled by its own file system: its changes survive in order, up to some point."""
        names = dict(self.durable_names)
        for name, made in self.changes[: chance.randint(0, len(self.changes))]:
            if made is None:
                names.pop(name, None)
            else:
                names[name] = made
        return {name: inode.after_crash(chance) for name, inode in names.items()}


class OpenFile:
    """A file as SQLite uses it, without locks, because nobody else uses it."""

    def __init__(self, disk: Disk, inode: Inode, new: bool) -> None:
        self._disk, self._inode, self._new = disk, inode, new

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.alive()
        return bytes(self._inode.current[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.tick()
        _put(self._inode.current, offset, data)
        self._inode.pending.append((offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        self._disk.tick()
        del self._inode.current[size:]
        self._inode.pending.append((size, None))

    def xSync(self, flags: int) -> None:
        self._disk.tick()
        self._inode.sync()
        if self._new:  # SQLite syncs the folder of a journal that it has just made
            self._disk.sync_folder()
            self._new = False

    def xFileSize(self) -> int:
        return len(self._inode.current)

    def xLock(self, level: int) -> None:
        pass

    def xUnlock(self, level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, operation: int, pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return 4096

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xClose(self) -> None:
        pass


class PowerVFS(apsw.VFS):
    """SQLite's way to the disk of the moment."""

    NAME = "power"

    def __init__(self) -> None:
        super().__init__(self.NAME, "")
        self.disk = Disk({})

    def xFullPathname(self, name: str) -> str:
        return name

    def xAccess(self, name: str, flags: int) -> bool:
        return name in self.disk.names and len(self.disk.names[name].current) > 0

    def xDelete(self, name: str, sync: bool) -> None:
        self.disk.tick()
        if self.disk.names.pop(name, None) is not None:
            self.disk.changes.append((name, None))
        if sync:
            self.disk.sync_folder()

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> OpenFile:
        called = name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary"
        flags[1] = flags[0]
        new = called not in self.disk.names
        if new:
            self.disk.names[called] = Inode()
            self.disk.changes.append((called, self.disk.names[called]))
        return OpenFile(self.disk, self.disk.names[called], new)


VFS = PowerVFS()


@dataclass
class Outcome:
    crashes: int = 0
    damaged: int = 0
    halved: int = 0
    lost: int = 0
    """A transaction whose COMMIT had said that it was stored."""
    stored: int = field(default=0)
    """Transactions that were acknowledged, in all runs."""


def crashes(count: int, settings: Iterable[str] = engine._SETTINGS) -> Outcome:
    """Let the power fail at a random call of a run of transactions, so many times."""
    wanted = tuple(settings)
    image = _begin(wanted)
    outcome = Outcome()
    for seed in range(count):
        chance = random.Random(seed)
        VFS.disk = Disk(image, fails_at=chance.randint(1, 600))
        acknowledged = _transactions(wanted)
        VFS.disk = Disk(VFS.disk.after_crash(chance))
        _judge(outcome, acknowledged)
    return outcome


def _open(settings: Iterable[str]) -> apsw.Connection:
    connection = apsw.Connection("office", vfs=PowerVFS.NAME)
    for setting in settings:
        connection.execute(setting).fetchall()
    return connection


def _begin(settings: Iterable[str]) -> dict[str, bytes]:
    VFS.disk = Disk({})
    connection = _open(settings)
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, value INT, filling BLOB)")
    connection.execute("CREATE INDEX by_value ON row (value)")
    connection.execute("CREATE TABLE journal (sequence INT)")
    with connection:
        connection.execute("INSERT INTO journal VALUES (0)")
        for _ in range(ROWS):
            connection.execute("INSERT INTO row (value, filling) VALUES (0, randomblob(500))")
    connection.close()
    return {name: bytes(inode.current) for name, inode in VFS.disk.names.items()}


def _transactions(settings: Iterable[str]) -> int:
    """Change every row and the journal together until the power fails; the last that was acknowledged."""
    acknowledged = 0
    try:
        connection = _open(settings)
        connection.execute("PRAGMA cache_size=12")  # so that pages are written in the middle, too
        for number in range(1, 40):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "UPDATE row SET value = ?, filling = randomblob(500) WHERE id % 4 = ?", (number, number % 4)
            )
            connection.execute("UPDATE row SET value = ?", (number,))
            connection.execute("UPDATE journal SET sequence = ?", (number,))
            connection.execute("COMMIT")
            acknowledged = number
    except apsw.Error:
        pass
    return acknowledged


def _judge(outcome: Outcome, acknowledged: int) -> None:
    outcome.crashes += 1
    outcome.stored += acknowledged
    try:
        connection = apsw.Connection("office", vfs=PowerVFS.NAME)
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        [(sequence,)] = connection.execute("SELECT sequence FROM journal").fetchall()
        values = connection.execute("SELECT DISTINCT value FROM row").fetchall()
        connection.close()
    except (apsw.Error, ValueError):
        sound, sequence, values = False, 0, []
    if not sound:
        outcome.damaged += 1
    elif values != [(sequence,)]:
        outcome.halved += 1
    elif sequence < acknowledged:
        outcome.lost += 1


if __name__ == "__main__":
    print(json.dumps(asdict(crashes(int(sys.argv[1])))))
