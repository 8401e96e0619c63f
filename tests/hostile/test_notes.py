"""The small files beside an office and in the user's folder: whatever they hold, it goes on."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from desktop.services.backups.places import second_place
from desktop.services.this_pc.last_office import config_folder, last_office
from desktop.services.this_pc.preferences import prefer, preferences
from desktop.storage.offline.outbox import Outbox
from desktop.storage.offline.outbox_file import count_entries
from desktop.storage.operations import Act
from desktop.storage.sharing.exclusive_file import release, take
from desktop.storage.sharing.gate import WriteGate
from tests.hostile.schemas import ENDLESS

ANNA = 3  # ids of employees

NONSENSE = (
    b"", b"\xff\xfe\x00", b"\x00" * 100, b"null", b"[]", b"5", b"9" * 5000, b"[" * 100_000, b"x" * 3_000_000,
    b'{"people": {"a": [1]}, "look": {}, "language": 7, "window": null}', b'{"people": 5}',
    b'{"name": 5, "pc": []}',
)  # fmt: skip
ENTRY = "INSERT INTO entry (id, name, arguments, actor, at) VALUES (%s, 'take_order', %s, 1, %s)"
NIL = "'00000000-0000-0000-0000-000000000000'"
SPOILT_ROWS = {
    "an id": ENTRY % ("'x'", "'{}'", "'2026-10-05T09:00:00'"),
    "a moment": ENTRY % (NIL, "'{}'", "'soon'"),
    "a foreign moment": ENTRY % (NIL, "'{}'", "'2026-10-05T09:00:00+03:00'"),
    "arguments": ENTRY % (NIL, "hex(zeroblob(9000))", "'2026-10-05T09:00:00'"),
    "a list": ENTRY % (NIL, "'[]'", "'2026-10-05T09:00:00'"),
    "bytes": ENTRY % (NIL, "x'ff'", "'2026-10-05T09:00:00'"),
    "no text": ENTRY % (NIL, "CAST(x'ff' AS TEXT)", "'2026-10-05T09:00:00'"),
    "a newer kind": ENTRY % (NIL, """'{"sum": {"$money": "1"}}'""", "'2026-10-05T09:00:00'"),
}
SPOILT = {
    "a trigger": "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "a computed column": "ALTER TABLE entry ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))",
    "a check": "ALTER TABLE entry ADD COLUMN more TEXT CHECK (length(name) > 3)",
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


KEPT = Act(ANNA, datetime(2026, 10, 5, 9))


def spoil(path: Path, statement: str) -> None:
    """Write to an outbox that holds an entry, as another program would."""
    outbox = Outbox(path)
    outbox.keep(KEPT, "take_order", {"name": "Ёлка"})
    outbox.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def must_begin_anew(path: Path, kept: int = 0) -> None:
    """A person is told of the file that was set aside, until they have seen it."""
    for _ in range(2):
        outbox = Outbox(path)
        aside = path.with_name("outbox (unreadable 1).sqlite")
        assert aside.exists()
        assert (outbox.kept, outbox.undecided) == (kept, 1)
        [told] = [entry for entry in outbox.entries() if entry.problem]
        outbox.try_again(told.id)
        outbox.close()
    assert told.problem is not None
    assert (told.problem.code, told.problem.details) == ("outbox_set_aside", {"path": str(aside)})


@pytest.mark.parametrize("content", [b"x" * 5000, b"SQLite format 3\0" + b"\xa5" * 9000])
def test_an_outbox_that_is_none_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "outbox.sqlite"
    path.write_bytes(content)
    must_begin_anew(path)


@pytest.mark.parametrize("what", SPOILT)
def test_an_outbox_in_which_something_runs_is_set_aside_and_what_it_holds_taken_over(
    tmp_path: Path, what: str
) -> None:
    path = tmp_path / "outbox.sqlite"
    spoil(path, SPOILT[what])
    must_begin_anew(path, kept=1)


@pytest.mark.parametrize("what", SPOILT_ROWS)
def test_an_entry_that_cannot_be_read_costs_no_other(tmp_path: Path, what: str) -> None:
    path = tmp_path / "outbox.sqlite"
    spoil(path, SPOILT_ROWS[what])
    outbox = Outbox(path)
    assert [entry.id for entry in outbox.waiting()] == [KEPT.id]
    [bad] = [entry for entry in outbox.entries() if entry.problem]
    assert bad.problem is not None
    assert bad.problem.code == "unreadable_entry"
    outbox.try_again(bad.id)
    if what != "an id":  # of which nothing else is wrong
        assert outbox.undecided == 1
    outbox.remove(bad.id)
    assert (outbox.kept, outbox.undecided) == (1, 0)
    outbox.close()


def test_a_newer_programs_column_is_none_of_our_business(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    spoil(path, "ALTER TABLE entry ADD COLUMN pc TEXT NOT NULL DEFAULT 'x'")
    outbox = Outbox(path)
    outbox.keep(Act(ANNA, datetime(2026, 10, 5, 9)), "take_order", {})
    assert (outbox.kept, outbox.undecided) == (2, 0)
    outbox.close()


def test_a_view_for_an_outbox_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE VIEW entry AS {ENDLESS} i AS id FROM n")
    assert count_entries(path) == 0
    must_begin_anew(path)


def test_looking_what_waits_for_another_place_alters_nothing(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    spoil(path, SPOILT_ROWS["arguments"])
    before = path.read_bytes()
    assert count_entries(path) == 2
    path.with_name("other.sqlite").write_bytes(b"x" * 5000)
    with pytest.raises(sqlite3.Error):
        count_entries(path.with_name("other.sqlite"))
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.glob("*.sqlite")} == {"outbox.sqlite", "other.sqlite"}
