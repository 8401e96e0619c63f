"""An office moves: from its file to a server and back, and back from a backup, and pays the same."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop import __version__
from desktop.__main__ import run
from desktop.models import Gate
from desktop.storage.database.copying import first_difference
from desktop.storage.opening.opening import open_store
from desktop.storage.sharing import lock_proof
from desktop.storage.sharing.presence import Presence
from tests.postgresql import Server
from tests.storage.others import OtherProgram

pytestmark = pytest.mark.usefixtures("own_folders")

DATA = Path(__file__).parent.parent / "data" / "northwind"
NOW = "1998-05-07T09:00"

Dolya = Callable[..., str]


@pytest.fixture
def dolya(capsys: pytest.CaptureFixture[str]) -> Dolya:
    """Runs a command on the office at a place and gives what it printed, or what it said was wrong."""

    def command(place: object, *words: object, status: int = 0) -> str:
        done = run(["--database", str(place), "--now", NOW, "--language", "en", *map(str, words)])
        printed = capsys.readouterr()
        assert done == status, printed.err
        return printed.err if status else printed.out

    return command


@pytest.fixture(scope="module")
def northwind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the Northwind data, its first month closed."""
    place = tmp_path_factory.mktemp("northwind") / "office.dolya"
    for words in (
        ["setup", DATA / "office.toml"],
        ["import", DATA / "northwind.xlsx"],
        ["close-month", "1996-07"],
    ):
        assert run(["--database", str(place), "--now", NOW, *map(str, words)]) == 0
    return place


@pytest.fixture
def office(northwind: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    capsys.readouterr()
    return Path(shutil.copyfile(northwind, tmp_path / "наша контора.dolya"))


def what_it_pays(dolya: Dolya, place: object) -> list[str]:
    return [dolya(place, "payroll", month, "--json") for month in ("1996-07", "1998-03")]


@pytest.mark.postgresql
def test_an_office_moves_to_a_server_and_back_and_pays_the_same(
    office: Path, dolya: Dolya, server: Server, tmp_path: Path
) -> None:
    server.create_database(name := f"moved_{uuid4().hex}")
    url, back = server.url(name), tmp_path / "назад.dolya"
    assert f"{name} now" in dolya(office, "transfer", url)
    assert what_it_pays(dolya, url) == what_it_pays(dolya, office)
    assert dolya(url, "check").startswith("Everything holds")
    assert str(back) in dolya(url, "transfer", back)
    assert what_it_pays(dolya, back) == what_it_pays(dolya, office)
    assert dolya(back, "check").startswith("Everything holds")
    for place, went in ((office, name), (url, back.name)):
        assert went in dolya(place, "reopen-month", "1996-07", "--reason", "x", status=1)
        dolya(place, "restore", office)  # which undoes the move
    with open_store(office).read() as old, open_store(back).read() as new:
        assert first_difference(old.connection(), new.connection(), but="gate") is None
    assert "holds an office already" in dolya(back, "transfer", url, status=1)
    assert "there already" in dolya(url, "transfer", office, status=1)


def test_an_office_that_moved_says_where_it_is_and_is_read_only(
    office: Path, dolya: Dolya, tmp_path: Path
) -> None:
    before = what_it_pays(dolya, office)
    moved = tmp_path / "moved.dolya"
    dolya(office, "transfer", moved)
    for words in (
        ["reopen-month", "1996-07", "--reason", "x"],
        ["close-month", "1996-08"],
        ["transfer", tmp_path / "elsewhere.dolya"],
    ):
        assert f"has moved to {moved}" in dolya(office, *words, status=1)
    assert not (tmp_path / "elsewhere.dolya").exists()
    assert what_it_pays(dolya, office) == before
    dolya(moved, "reopen-month", "1996-07", "--reason", "x")


def test_a_move_is_undone_by_restoring_the_old_place_from_itself(
    office: Path, dolya: Dolya, tmp_path: Path
) -> None:
    dolya(office, "transfer", tmp_path / "moved.dolya")
    dolya(office, "restore", office)
    dolya(office, "reopen-month", "1996-07", "--reason", "x")


def test_a_copy_to_try_things_with_leaves_the_office_where_it_is(
    office: Path, dolya: Dolya, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.dolya"
    assert "goes on where it is" in dolya(office, "transfer", "--keep", copy)
    assert what_it_pays(dolya, copy) == what_it_pays(dolya, office)
    for place in (office, copy):
        dolya(place, "reopen-month", "1996-07", "--reason", "x")
    with open_store(office).read() as here, open_store(copy).read() as there:
        ids = [session.scalars(select(Gate.office_id)).one() for session in (here, there)]
    assert len(set(ids)) == 2


def test_a_restored_office_is_what_the_backup_was(office: Path, dolya: Dolya, tmp_path: Path) -> None:
    dolya(office, "backup", tmp_path / "copies")
    [copy] = (tmp_path / "copies").iterdir()
    before = what_it_pays(dolya, office)
    dolya(office, "reopen-month", "1996-07", "--reason", "a bonus was forgotten")
    assert what_it_pays(dolya, office) != before
    said = dolya(office, "restore", copy)
    assert what_it_pays(dolya, office) == before
    assert dolya(office, "check").startswith("Everything holds")
    [kept] = tmp_path.glob("наша контора (*).dolya")
    assert str(kept) in said
    assert json.loads(dolya(kept, "payroll", "1996-07", "--json"))["closed"] is False


def test_an_office_where_others_work_is_neither_moved_nor_replaced(
    office: Path, dolya: Dolya, tmp_path: Path
) -> None:
    dolya(office, "backup", tmp_path / "copies")
    [copy] = (tmp_path / "copies").iterdir()
    before = office.read_bytes()
    other = OtherProgram(office, "PC-1", __version__)
    for words in (["transfer", tmp_path / "moved.dolya"], ["restore", copy]):
        assert "PC-1" in dolya(office, *words, status=1)
    assert office.read_bytes() == before
    assert not (tmp_path / "moved.dolya").exists()
    other.kill()
    dolya(office, "transfer", tmp_path / "moved.dolya")
    dolya(office, "restore", copy)


def test_who_is_at_work_oneself_is_nobody_else(office: Path, dolya: Dolya, tmp_path: Path) -> None:
    me = Presence(office, "PC-1", "Анна", __version__)
    me.join()
    dolya(office, "transfer", tmp_path / "moved.dolya")
    me.leave()


def test_a_clock_that_is_wrong_is_said_beside_the_result(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(office)) as hand:
        hand.execute("UPDATE operation SET pc = 'PC-7', at = '2099-01-01 09:00:00.000000'")
        hand.commit()
    assert run(["--database", str(office), "--language", "en", "ledger", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["sum"] == "0"
    assert "PC-7" in said.err


def test_an_office_in_a_cloud_is_read_with_a_warning_and_not_written_to(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "OneDrive").mkdir()
    place = shutil.move(office, tmp_path / "OneDrive" / "office.dolya")
    before = place.read_bytes()
    assert run(["--database", str(place), "--language", "en", "ledger", "--json"]) == 0
    assert "OneDrive" in capsys.readouterr().err
    reopen = ["reopen-month", "1996-07", "--reason", "x"]
    assert run(["--database", str(place), "--language", "en", *reopen]) == 1
    [said] = capsys.readouterr().err.splitlines()
    assert "move the office to the office drive" in said
    assert place.read_bytes() == before
    assert run(["--database", str(place.with_name("new.dolya")), "setup", str(DATA / "office.toml")]) == 1
    assert not place.with_name("new.dolya").exists()


def test_a_command_waits_until_it_is_known_that_a_pc_was_switched_off(
    office: Path, dolya: Dolya, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_proof, "ANSWER_SECONDS", 1)
    OtherProgram(office, "PC-1", __version__).kill()
    dolya(office, "reopen-month", "1996-07", "--reason", "x")


def test_a_command_asks_after_the_other_pcs_before_it_saves(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reopen = ["--database", str(office), "--now", NOW, "--language", "en", "reopen-month", "1996-07"]
    other = OtherProgram(office, "PC-1", __version__, "broken")
    other.tell("live")
    assert run([*reopen, "--reason", "x"]) == 1
    assert "Locks do not work" in capsys.readouterr().err
    other.tell("leave")
    assert run([*reopen, "--reason", "x"]) == 0
    assert list(office.with_suffix(".pcs").iterdir()) == []
    other.kill()
