"""The commands as people type them: what they print, and how they say what is wrong."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

from desktop.__main__ import run
from desktop.models.base import Base
from desktop.rules.errors import DiskFull
from desktop.storage.opening.opening import is_server, unopened_store

pytestmark = pytest.mark.usefixtures("own_folders")

DATA = Path(__file__).parent.parent / "data" / "northwind"
OFFICE = """
[office]
name = "Формат"
country = "RU"
language = "ru"
break_even = 1000
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-09-10
scheme = "active"
[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
"""

Dolya = Callable[..., str]


@pytest.fixture
def dolya(new_place: str, capsys: pytest.CaptureFixture[str]) -> Dolya:
    """Runs a command on the office and gives what it printed; ``status`` is what it must end with."""

    def command(*words: object, status: int = 0) -> str:
        done = run(["--database", new_place, "--now", "2026-10-20T10:00", *map(str, words)])
        printed = capsys.readouterr()
        assert done == status, printed.err
        assert "Traceback" not in printed.err
        if status:
            assert len(printed.err.strip().splitlines()) == 1, printed.err
        return printed.err if status else printed.out

    return command


@pytest.fixture
def office(new_place: str, dolya: Dolya, tmp_path: Path) -> str:
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, encoding="utf-8")
    dolya("setup", file)
    return new_place


def by_hand(place: str, statement: str) -> None:
    """Change an office around the program."""
    store = unopened_store(place)
    with store.engine.begin() as connection:
        connection.execute(text(statement))
    store.close()


def contents(place: str) -> object:
    """All of an office: of a file every byte, of a server every row."""
    if not is_server(place):
        return Path(place).read_bytes()
    store = unopened_store(place)
    with store.engine.connect() as connection:
        rows = {table.name: connection.execute(select(table)).all() for table in Base.metadata.sorted_tables}
    store.close()
    return rows


def test_setup_of_an_exported_setup_changes_nothing(office: str, dolya: Dolya, tmp_path: Path) -> None:
    exported = tmp_path / "exported.toml"
    dolya("export-setup", exported)
    before = json.loads(dolya("payroll", "2026-10", "--json"))
    assert dolya("--language", "en", "setup", exported).startswith("Nothing changed")
    assert json.loads(dolya("payroll", "2026-10", "--json")) == before


def test_setting_up_once_more_speaks_the_offices_language(office: str, dolya: Dolya, tmp_path: Path) -> None:
    assert "Ничего не изменилось" in dolya("setup", tmp_path / "office.toml")


def test_a_setup_that_failed_is_tried_again(
    new_place: str, dolya: Dolya, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise DiskFull("disk_full", path=new_place)

    file = tmp_path / "office.toml"
    file.write_text(OFFICE, encoding="utf-8")
    with monkeypatch.context() as full:
        full.setattr("desktop.services.settings.setup_office", fail)
        dolya("setup", file, status=1)
    assert is_server(new_place) or not Path(new_place).exists()
    dolya("setup", file)
    assert "40000.00" in dolya("payroll", "2026-10", "--json")


def test_every_json_command_prints_json(office: str, dolya: Dolya) -> None:
    assert json.loads(dolya("orders", "--json")) == []
    assert json.loads(dolya("orders", "--waiting", "--json")) == []
    ledger = json.loads(dolya("ledger", "--json"))
    assert ledger["sum"] == "0"
    assert [row["name"] for row in ledger["managers"]] == ["Анна"]
    plan = json.loads(dolya("plan", "2026-10", "--json"))
    assert plan["month"] == "2026-10"
    pay = json.loads(dolya("payroll", "2026-10", "--json"))
    assert pay["total"] == "40000.00"
    assert pay["employees"][0]["lines"][0]["amount"] == "40000.00"


def test_plain_text_for_people(office: str, dolya: Dolya) -> None:
    assert "40 000,00" in dolya("payroll", "2026-10").replace("\u202f", " ")
    assert "Анна" in dolya("ledger")
    assert "Анна" in dolya("plan", "2026-10")


def test_only_an_owner_closes_and_reopening_needs_a_reason(office: str, dolya: Dolya) -> None:
    dolya("--as", "Анна", "close-month", "2026-09", status=1)
    dolya("close-month", "2026-09")
    assert json.loads(dolya("payroll", "2026-09", "--json"))["closed"] is True
    dolya("close-month", "2026-09", status=1)
    dolya("reopen-month", "2026-09", status=2)
    dolya("reopen-month", "2026-09", "--reason", "забыли премию")
    assert json.loads(dolya("payroll", "2026-09", "--json"))["closed"] is False


def test_check_finds_a_ledger_that_was_changed_by_hand(office: str, dolya: Dolya) -> None:
    dolya("check")
    by_hand(office, "UPDATE account SET turns = '1/3'")
    assert run(["--database", office, "check"]) == 1


def test_backup_is_an_office_of_its_own(office: str, dolya: Dolya, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    dolya("backup", folder)
    copy = next(folder.iterdir())
    assert run(["--database", str(copy), "check"]) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["payroll"],
        ["payroll", "2026-13"],
        ["nonsense"],
        ["--now", "yesterday", "check"],
        ["plan", "2026-10", "--xml"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(words: list[str], dolya: Dolya) -> None:
    dolya(*words, status=2)


def test_nobody_of_that_name(office: str, dolya: Dolya) -> None:
    assert "Глеб" in dolya("--as", "Глеб", "close-month", "2026-09", status=1)


def test_an_office_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = tmp_path / "gone" / "office.dolya"
    assert run(["--database", str(gone), "check"]) == 1
    said = capsys.readouterr().err
    assert str(gone) in said or str(gone.parent) in said
    assert not gone.parent.exists()


def test_a_file_that_is_no_office_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.dolya"
    file.write_bytes(b"Dear office,\n" * 500)
    before = file.read_bytes()
    assert run(["--database", str(file), "check"]) == 1
    assert "letter.dolya" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["letter.dolya"]


def test_a_newer_office_asks_for_an_update(office: str, dolya: Dolya) -> None:
    by_hand(office, "UPDATE gate SET lowest_version = '99.0.0'")
    before = contents(office)
    said = dolya("assign", status=1)
    assert re.search(r"99\.0", said)
    assert contents(office) == before


def test_an_error_in_the_setup_names_its_place_and_changes_nothing(
    office: str, dolya: Dolya, tmp_path: Path
) -> None:
    before = contents(office)
    file = tmp_path / "wrong.toml"
    file.write_text(OFFICE.replace("amount = 40000", "amont = 40000"), encoding="utf-8")
    said = dolya("setup", file, status=1)
    for part in ("wrong.toml", "active", "amont"):
        assert part in said
    assert contents(office) == before


def test_demo_refuses_to_overwrite(tmp_path: Path, dolya: Dolya) -> None:
    taken = tmp_path / "taken.dolya"
    taken.write_text("something")
    dolya("demo", taken, status=1)
    assert taken.read_text() == "something"


def test_a_workbook_goes_in_once(new_place: str, dolya: Dolya) -> None:
    dolya("setup", DATA / "office.toml")
    before = contents(new_place)
    assert "830" in dolya("--language", "en", "import", DATA / "northwind.xlsx", "--dry-run")
    assert contents(new_place) == before
    first = dolya("--language", "en", "import", DATA / "northwind.xlsx")
    assert "830" in first
    again = dolya("--language", "en", "import", DATA / "northwind.xlsx")
    assert "830" in again
    client = json.loads(dolya("client", "Around the Horn", "--json"))
    assert client["name"] == "Around the Horn"


@pytest.mark.parametrize("command", [(), ("backup",)])
def test_help_begins_once_in_the_readers_language(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--language", "ru", *command, "--help"]) == 0
    assert capsys.readouterr().out.count("набирается так: ") == 1


def test_the_last_action_of_today_is_taken_back(dolya: Dolya, tmp_path: Path) -> None:
    dolya("setup", DATA / "office.toml")
    said = dolya("--language", "en", "undo", status=1)
    assert "nothing of today" in said
    before = dolya("export-setup", tmp_path / "before.toml")
    dolya("--language", "en", "import", DATA / "northwind.xlsx")
    assert len(json.loads(dolya("orders", "--json"))) == 830
    assert dolya("--language", "en", "undo").strip() == "Taken back: Import of a workbook: northwind.xlsx"
    assert json.loads(dolya("orders", "--json")) == []
    assert dolya("export-setup", tmp_path / "after.toml") == before.replace("before.toml", "after.toml")
    assert (tmp_path / "after.toml").read_text() == (tmp_path / "before.toml").read_text()
    dolya("check")
