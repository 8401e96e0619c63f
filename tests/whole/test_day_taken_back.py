"""A day in which everything is done that the program can do, then taken back until the morning is there."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import run
from desktop.rules.errors import Refused
from desktop.services.undo import list_actions, undo_last, undo_operation
from desktop.storage.operations import REGISTRY, UNDO_REFUSALS, Store
from tests.whole.whole_day import Day, whole_day

pytestmark = pytest.mark.usefixtures("own_folders")

READ = (
    ("orders", "--json"), ("ledger", "--json"), ("client", "Ромашка", "--json"),
    ("plan", "2026-10", "--json"),
    ("payroll", "2026-10", "--json"),
)  # fmt: skip
NOT_TRIED = {"play_demo_month", "plan_demo_months", "carry_over_rows", "undo_operation"}
"""Operations that nobody calls in a day's work, and the one that takes back."""


def read_all(place: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> list[Any]:
    """Return what the commands print of the office, and its settings as a file."""
    said = []
    common = ["--database", place, "--now", "2026-10-20T18:00"]
    for command in READ:
        assert run([*common, *command]) == 0
        said.append(json.loads(capsys.readouterr().out))
    file = folder / f"read-{len(list(folder.glob('read-*')))}.toml"
    assert run([*common, "export-setup", str(file)]) == 0
    capsys.readouterr()
    return [*said, file.read_text(encoding="utf-8")]


def test_everything_that_is_done_in_a_day_can_be_taken_back(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = Day(store, tmp_path)
    morning = read_all(store.address, tmp_path, capsys)
    before: list[dict[str, list[dict[str, Any]]]] = []
    for action in whole_day(day):
        before.append(day.rows())
        action()
    done = list_actions(store, day.owner, day.now, everybody=True)
    left_out = set(REGISTRY) - of_tests() - {action.name for action in done} - set(UNDO_REFUSALS)
    assert not left_out - NOT_TRIED, "add them to the day"
    evening = read_all(store.address, tmp_path, capsys)
    assert all(one != other for one, other in zip(morning, evening, strict=True))
    for action, rows in zip(done, reversed(before), strict=True):
        undo_operation(store, day.act(), operation=action.id)
        assert day.rows() == rows, action.name
    assert read_all(store.address, tmp_path, capsys) == morning
    assert run(["--database", store.address, "check"]) == 0
    with pytest.raises(Refused, match="nothing_to_undo"):
        undo_last(store, day.act())


def of_tests() -> set[str]:
    """Operations that other tests of this process have added."""
    return {name for name, made in REGISTRY.items() if not made.__module__.startswith("desktop.")}
