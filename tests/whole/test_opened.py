"""Opening an office for the window: on its drive, or while that is away as this PC last knew it."""

from datetime import datetime
from pathlib import Path

import pytest

from desktop.opened import open_office
from desktop.rules.errors import DolyaError
from desktop.services import last_office
from desktop.services.staff import list_employees
from tests.conftest import MakeStore
from tests.services.desk import Desk

NOW = datetime(2026, 10, 19, 9)


@pytest.fixture
def place(make_store: MakeStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    store = make_store("sqlite")
    Desk(store)
    return Path(store.place)


def names(place: Path) -> list[str]:
    opened = open_office(str(place), lambda: NOW, keep=True)
    try:
        return [person.name for person in list_employees(opened.known, NOW)]
    finally:
        opened.close()


def test_an_office_that_was_open_here_opens_without_its_drive(place: Path) -> None:
    opened = open_office(str(place), lambda: NOW, keep=True)
    assert opened.at_hand is not None
    assert not opened.away
    opened.at_hand.copy(opened.store, NOW)
    opened.close()
    present = names(place)
    place.rename(place.with_suffix(".away"))
    away = open_office(str(place), lambda: NOW, keep=True)
    assert away.away
    away.close()
    assert names(place) == present
    place.with_suffix(".away").rename(place)
    assert not open_office(str(place), lambda: NOW, keep=True).away


def test_an_office_that_was_never_open_here_is_said_to_be_away(place: Path) -> None:
    place.rename(place.with_suffix(".away"))
    with pytest.raises(DolyaError, match="no_such_file"):
        open_office(str(place), lambda: NOW, keep=True)


def test_nothing_is_kept_of_a_made_up_office(place: Path, tmp_path: Path) -> None:
    opened = open_office(str(place), lambda: NOW, keep=False)
    assert opened.at_hand is None
    opened.close()
    assert not (tmp_path / "own").exists()
