"""Warnings before trouble: a cloud's folder, a clock that is wrong."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.models import Service
from desktop.services.this_pc.warnings import TOLERANCE, warnings
from desktop.storage.opening.at_work import at_work
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store, UnitOfWork
from tests.conftest import MakeStore

ANNA = 3  # ids of employees

NOW = datetime(2026, 10, 5, 9)


def add_service(work: UnitOfWork) -> None:
    work.session.add(Service(name="Баннер", effort=1))


def codes(store: Store, now: datetime) -> list[str]:
    return [warning.code for warning in warnings(store, now)]


def test_an_office_in_a_cloud(empty_office: Path, tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    path = shutil.copyfile(empty_office, tmp_path / "OneDrive" / "office.dolya")
    [warning] = warnings(open_store(path), NOW)
    assert (warning.code, warning.details["service"]) == ("cloud_folder", "OneDrive")
    [warning] = warnings(open_store(path), datetime.min, clocks=False)
    assert warning.code == "cloud_folder"


@pytest.mark.parametrize(
    ("writes", "at", "found"),
    [
        ("PC-2", NOW + timedelta(hours=3), ["clock_wrong"]),
        ("PC-2", NOW + timedelta(days=3650), ["clock_wrong"]),
        ("PC-2", NOW + TOLERANCE, []),
        ("PC-2", NOW - timedelta(days=30), []),
        ("PC-1", NOW + timedelta(hours=3), []),
    ],
)
def test_what_another_pc_wrote_is_not_yet_to_come(
    sqlite_store: Store, writes: str, at: datetime, found: list[str]
) -> None:
    sqlite_store.pc = writes
    sqlite_store.perform("add_service", add_service, Act(ANNA, at), {})
    sqlite_store.pc = "PC-1"
    assert codes(sqlite_store, NOW) == found


@pytest.mark.parametrize("off", [timedelta(hours=-5), timedelta(days=400)])
def test_a_clock_far_from_the_drives_own(sqlite_store: Store, off: timedelta) -> None:
    with at_work(sqlite_store, "Анна"):
        assert codes(sqlite_store, datetime.now()) == []
        [warning] = warnings(sqlite_store, datetime.now() + off)
    assert warning.code == "clock_differs"
    assert warning.details["minutes"] == pytest.approx(abs(off) / timedelta(minutes=1), abs=2)


@pytest.mark.postgresql
def test_a_clock_far_from_the_servers(make_store: MakeStore) -> None:
    store = make_store("postgresql")
    assert codes(store, datetime.now()) == []
    assert codes(store, datetime.now() - timedelta(hours=2)) == ["clock_differs"]
