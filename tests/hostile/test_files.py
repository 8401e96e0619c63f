"""Files that are no office, or only look like one, and what may lie beside them."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.storage.database.hot_journal import names_other_file
from tests.hostile.schemas import ADDED, run
from tests.hostile.uses import SOUND, restore_it, salvage_it, use_office


def made_anew(path: Path, *settings: str) -> None:
    """The same office, stored by SQLite with other settings."""
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other, isolation_level=None)) as copy, closing(sqlite3.connect(path)) as old:
        for setting in settings:
            copy.execute(setting)
        copy.executescript("\n".join(old.iterdump()))
    other.replace(path)


def patch(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def write_ahead_log(path: Path) -> None:
    """An office to which another program wrote in a way of its own, with a trigger that waits in its log."""
    other = path.with_name("other.db")
    shutil.copyfile(path, other)
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(ADDED["trigger"])
        shutil.copyfile(other, path)
        shutil.copyfile(beside(other, "-wal"), beside(path, "-wal"))
    other.unlink()


def journal_of_another(path: Path) -> None:
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.executemany("INSERT INTO t VALUES (?)", [("x" * 3000,)] * 100)
        connection.execute("PRAGMA cache_size=2")
        connection.execute("BEGIN")
        connection.execute("UPDATE t SET a = 'y' || a")
        shutil.copyfile(beside(other, "-journal"), beside(path, "-journal"))
    other.unlink()


def journal_that_deletes(path: Path, victim: Path) -> None:
    """SQLite deletes the file that such a journal names, once it has taken the unfinished part back."""
    journal_of_another(path)
    name = str(victim).encode()
    with beside(path, "-journal").open("ab") as file:
        file.write((1).to_bytes(4, "big") + name + len(name).to_bytes(4, "big"))
        file.write((sum(name) & 0xFFFFFFFF).to_bytes(4, "big") + bytes.fromhex("d9d505f920a163d7"))


def huge_texts(path: Path) -> None:
    run(path, "UPDATE client SET note = zeroblob(40000000)")


def noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(90_000)


USABLE: dict[str, Callable[[Path], object]] = {
    "nothing special": lambda path: None,
    "UTF-16": lambda path: made_anew(path, "PRAGMA encoding='UTF-16le'"),
    "small pages": lambda path: made_anew(path, "PRAGMA page_size=512"),
    "large pages": lambda path: made_anew(path, "PRAGMA page_size=65536"),
    "application id": lambda path: patch(path, 68, b"\xff" * 4),
    "user version": lambda path: patch(path, 60, b"\xff" * 4),
    "says WAL": lambda path: patch(path, 18, b"\x02\x02"),
    "nonsense for a log": lambda path: beside(path, "-wal").write_bytes(bytes(range(256)) * 200),
    "nonsense for a journal": lambda path: beside(path, "-journal").write_bytes(bytes(range(256)) * 200),
    "a gate that is a pipe": lambda path: os.mkfifo(path.with_suffix(".gate")),
    "a folder for a name": lambda path: path.with_suffix(".saving").mkdir(),
}
REFUSED: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "only a head": lambda path: path.write_bytes(SOUND.read_bytes()[:100]),
    "magic and noise": lambda path: path.write_bytes(b"SQLite format 3\0" + noise(1)),
    "head and noise": lambda path: path.write_bytes(SOUND.read_bytes()[:100] + noise(2)),
    "a trigger in the log": write_ahead_log,
    "another's journal": journal_of_another,
    "a gate that is a folder": lambda path: path.with_suffix(".gate").mkdir(),
    "a mark of damage": lambda path: path.with_suffix(".damaged").write_bytes(b"\xff" * 1000),
    "huge texts": huge_texts,
}  # fmt: skip


@pytest.mark.parametrize("what", USABLE)
def test_an_office_that_is_only_unusual_works(office: Path, what: str) -> None:
    USABLE[what](office)
    assert use_office(office) == {}
    assert restore_it(office) == {}
    assert salvage_it(office) == {}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_office_is_refused_with_a_sentence(office: Path, what: str) -> None:
    REFUSED[what](office)
    assert use_office(office)
    restore_it(office)
    if not office.with_suffix(".gate").is_dir():
        assert salvage_it(office) == {}


def test_no_journal_makes_us_delete_a_file(office: Path, tmp_path: Path) -> None:
    victim = tmp_path / "letter.docx"
    victim.write_text("of another program")
    journal_that_deletes(office, victim)
    assert use_office(office)["open"] == "strange_journal"
    restore_it(office)
    assert salvage_it(office) == {}
    assert victim.exists()
    assert use_office(office) == {}


def test_no_pipe_under_a_journals_name_holds_up_a_connection(office: Path) -> None:
    os.mkfifo(beside(office, "-journal"))
    assert not names_other_file(beside(office, "-journal"))


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def link(path: Path, target: str) -> None:
    path.unlink()
    path.symlink_to(target)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are not Windows'")
@pytest.mark.parametrize(
    "make",
    [
        pipe,
        lambda path: link(path, "/dev/zero"),
        lambda path: link(path, path.name),
        lambda path: os.mkfifo(beside(path, "-journal")),
        lambda path: os.mkfifo(beside(path, "-wal")),
    ],
    ids=["pipe", "device", "link to itself", "pipe for a journal", "pipe for a log"],
)
def test_nobody_waits_for_what_is_no_file(office: Path, make: Callable[[Path], None]) -> None:
    make(office)
    assert use_office(office)["open"] in ("no_access", "no_such_file")


@pytest.mark.parametrize("seed", range(10))
def test_flipped_bytes_are_used_or_refused(office: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(office.read_bytes())
    for _ in range(chance.choice((1, 4, 30))):
        content[chance.choice((chance.randrange(len(content)), chance.randrange(4096)))] = chance.randrange(
            256
        )
    office.write_bytes(content)
    use_office(office)
    restore_it(office)
    office.write_bytes(content)
    salvage_it(office)
