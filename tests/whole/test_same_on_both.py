"""The commands say the same of one day's work on SQLite and on PostgreSQL."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import run
from tests.conftest import MakeStore
from tests.whole.whole_day import Day, whole_day

pytestmark = [pytest.mark.usefixtures("own_folders"), pytest.mark.postgresql]

READ = (
    ("orders", "--json"), ("ledger", "--json"), ("client", "Ромашка плюс", "--json"),
    ("plan", "2026-09", "--json"), ("plan", "2026-10", "--json"), ("payroll", "2026-09", "--json"),
    ("payroll", "2026-10", "--json"), ("simulate", "2026-10-01", "2026-10-20", "--json"),
)  # fmt: skip


def read_all(place: str, file: Path, capsys: pytest.CaptureFixture[str]) -> list[Any]:
    """Return what every command prints as JSON, and the settings as a file."""
    common = ["--database", place, "--now", "2026-10-20T18:00"]
    said = []
    for command in READ:
        assert run([*common, *command]) == 0, capsys.readouterr().err
        said.append((command, json.loads(capsys.readouterr().out)))
    assert run([*common, "export-setup", str(file)]) == 0
    capsys.readouterr()
    return [*said, file.read_text(encoding="utf-8")]


def test_a_days_work_reads_the_same_on_both_databases(
    make_store: MakeStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = []
    for kind in ("sqlite", "postgresql"):
        store = make_store(kind)
        (tmp_path / kind).mkdir()
        for action in whole_day(Day(store, tmp_path / kind)):
            action()
        found.append(read_all(store.address, tmp_path / f"{kind}.toml", capsys))
    assert found[0] == found[1]
    assert all(said for _command, said in found[0][:-1])
