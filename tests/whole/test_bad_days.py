"""Bad days from the command line: a damaged office put back, a backup restored, a report for support."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.__main__ import run
from tests.storage.damaging import garble, leaves
from tests.whole.test_commands import OFFICE

pytestmark = pytest.mark.usefixtures("own_folders")

Dolya = Callable[..., str]


@pytest.fixture
def dolya(new_place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Dolya:
    """Runs a command on an office; ``status`` is what it must end with."""

    def command(*words: object, status: int = 0) -> str:
        options = ["--database", new_place, "--language", "en", "--now", "2026-10-20T10:00"]
        done = run([*options, *map(str, words)])
        printed = capsys.readouterr()
        assert done == status, printed.err
        assert "Traceback" not in printed.err
        return printed.err if status else printed.out

    file = tmp_path / "office.toml"
    file.write_text(OFFICE, encoding="utf-8")
    command("setup", file)
    return command


def test_a_backup_is_restored_and_what_it_replaced_is_kept(dolya: Dolya, kind: str, tmp_path: Path) -> None:
    dolya("backup", tmp_path / "copies")
    copy = next((tmp_path / "copies").iterdir())
    dolya("close-month", "2026-09")
    said = dolya("restore", copy)
    kept = "(2026-10-20 10-00-00).dolya" if kind == "sqlite" else "Dolya 2026-10-20 10-00 "
    assert kept in said
    found = [path for path in tmp_path.rglob(f"*{kept}*") if path.suffix == ".dolya"]
    assert len(set(found) - {copy}) == 1
    dolya("close-month", "2026-09")  # it is open again


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_damaged_office_comes_back_with_what_was_done_since(
    dolya: Dolya, new_place: str, tmp_path: Path
) -> None:
    dolya("backup")
    dolya("close-month", "2026-09")
    place = Path(new_place)
    garble(place, *leaves(place, "statement_line"), *leaves(place, "employee"))
    said = dolya("payroll", "2026-09", status=1)
    assert "dolya restore --carry-over" in said
    assert "stopped" not in dolya("close-month", "2026-10", status=1)
    said = dolya("restore", "--carry-over")
    assert "1 entry made since then was carried over" in said
    assert "closed" in dolya("close-month", "2026-09", status=1)
    dolya("check")
    [report] = tmp_path.glob("*(2026-*.txt")
    assert "1 entry" in report.read_text(encoding="utf-8")


def test_without_a_backup_it_says_so(dolya: Dolya) -> None:
    assert "no sound backup" in dolya("restore", status=1)


def test_a_report_for_support(dolya: Dolya, tmp_path: Path) -> None:
    dolya("support-report", tmp_path / "report.zip")
    with ZipFile(tmp_path / "report.zip") as archive:
        assert "report.json" in archive.namelist()
