"""The small files beside an office and in the user's folder: whatever they hold, it goes on."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from desktop.services.backups.places import second_place
from desktop.services.last_office import config_folder, last_office
from desktop.services.preferences import prefer, preferences
from desktop.storage.exclusive import release, take
from desktop.storage.gate import WriteGate
from desktop.storage.operations import Act
from desktop.storage.outbox import Outbox
from tests.hostile.schemas import ENDLESS

NONSENSE = (
    b"", b"\xff\xfe\x00", b"\x00" * 100, b"null", b"[]", b"5", b"9" * 5000, b"[" * 100_000, b"x" * 3_000_000,
    b'{"people": {"a": [1]}, "look": {}, "language": 7, "window": null}', b'{"people": 5}',
    b'{"name": 5, "pc": []}',
)  # fmt: skip
ENTRY = "INSERT INTO entry (id, name, arguments, actor, at) VALUES (%s, 'take_order', %s, 'A', %s)"
SPOILT = {
    "an id": ENTRY % ("'x'", "'{}'", "'2026-10-05T09:00:00'"),
    "a moment": ENTRY % ("'00000000000000000000000000000000'", "'{}'", "'soon'"),
    "arguments": ENTRY
    % ("'00000000000000000000000000000000'", "hex(zeroblob(9000))", "'2026-10-05T09:00:00'"),
    "bytes": ENTRY % ("'00000000000000000000000000000000'", "x'ff'", "'2026-10-05T09:00:00'"),
    "a trigger": "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "a column": "ALTER TABLE entry ADD COLUMN more TEXT",
}


@pytest.mark.parametrize("content", NONSENSE, ids=lambda content: repr(content[:20]))
def test_what_this_pc_remembers_may_be_anything(content: bytes) -> None:
    config_folder().mkdir(parents=True, exist_ok=True)
    for name in ("preferences.json", "last-office.txt", "second-places.json"):
        (config_folder() / name).write_bytes(content)
    assert preferences().look == "system"
    assert preferences().people == {}
    assert second_place("/office.dolya") is None
    last_office()
    prefer(look="dark")
    assert preferences().look == "dark"


@pytest.mark.parametrize("content", NONSENSE, ids=lambda content: repr(content[:20]))
def test_who_saves_may_be_anything(tmp_path: Path, content: bytes) -> None:
    gate = WriteGate(tmp_path / "office.dolya")
    gate.saving.write_bytes(content)
    assert gate._refusal(9).code == "held_unnamed"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are not Windows'")
def test_nobody_waits_for_a_name_that_never_comes(tmp_path: Path) -> None:
    gate = WriteGate(tmp_path / "office.dolya")
    os.mkfifo(gate.saving)
    handle = take(gate.path)
    assert handle is not None
    assert gate._refusal(9).code == "held_unnamed"
    release(handle)


def must_begin_anew(path: Path) -> None:
    outbox = Outbox(path)
    assert outbox.entries() == []
    outbox.keep(Act("Анна", datetime(2026, 10, 5, 9)), "take_order", {"name": "Ёлка"})
    assert len(outbox.waiting()) == 1
    outbox.close()
    assert path.with_name("outbox (unreadable 1).sqlite").exists()
    again = Outbox(path)
    assert len(again.waiting()) == 1
    again.close()


@pytest.mark.parametrize("content", [b"x" * 5000, b"SQLite format 3\0" + b"\xa5" * 9000])
def test_an_outbox_that_is_none_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "outbox.sqlite"
    path.write_bytes(content)
    must_begin_anew(path)


@pytest.mark.parametrize("what", SPOILT)
def test_an_outbox_that_others_wrote_to_is_set_aside(tmp_path: Path, what: str) -> None:
    path = tmp_path / "outbox.sqlite"
    Outbox(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(SPOILT[what])
    must_begin_anew(path)


def test_a_view_for_an_outbox_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE VIEW entry AS {ENDLESS} i AS id FROM n")
    must_begin_anew(path)
