"""Opening an office for the window: on its drive, or while that is away as this PC last knew it."""

from datetime import datetime
from pathlib import Path

import pytest

from desktop.app.opened_office import OpenedOffice, open_kept, open_office
from desktop.rules.errors import DolyaError, Unavailable
from desktop.services.offline import has_offline_data
from desktop.services.offline.offline_data import PLACE
from desktop.services.this_pc import last_office
from desktop.storage.database import versions
from tests.conftest import MakeStore
from tests.services.desk import Desk

NOW = datetime(2026, 10, 19, 9)


@pytest.fixture
def place(make_store: MakeStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    store = make_store("sqlite")
    Desk(store)
    return Path(store.place)


def opened(place: Path, keep: bool = True) -> OpenedOffice:
    return open_office(str(place), NOW, lambda _known: None, keep=keep, upgrading=lambda: False)


def kept(place: Path) -> OpenedOffice | None:
    return open_kept(str(place), NOW, lambda _known: None)


def test_an_office_that_was_open_here_opens_without_its_drive(place: Path) -> None:
    there = opened(place)
    assert there.offline_data is not None
    there.offline_data.copy(there.store, NOW)
    there.close()
    place.rename(place.with_suffix(".away"))
    with pytest.raises(DolyaError, match="no_such_file"):
        opened(place)
    here = kept(place)
    assert here is not None
    assert here.away
    assert (here.office, here.people) == (there.office, there.people)
    here.close()


def test_of_an_office_that_was_never_open_here_nothing_is_kept(place: Path) -> None:
    assert kept(place) is None
    opened(place).close()
    assert kept(place) is None, "the outbox alone is nothing to work with"
    assert not has_offline_data(str(place))


def test_a_note_that_cannot_be_read_keeps_no_office_from_being_opened(place: Path, tmp_path: Path) -> None:
    opened(place).close()
    [note] = tmp_path.rglob(PLACE)
    note.write_bytes(b"\xff")
    assert not has_offline_data(str(place))


def test_nothing_is_kept_of_a_made_up_office(place: Path, tmp_path: Path) -> None:
    demo = opened(place, keep=False)
    assert demo.offline_data is None
    demo.close()
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize("waited", [0, 1], ids=["before it is announced", "while others make way"])
def test_an_older_office_is_upgraded_only_while_somebody_waits_for_it(
    place: Path, monkeypatch: pytest.MonkeyPatch, waited: int
) -> None:
    before, looks = place.read_bytes(), iter([True] * waited)
    monkeypatch.setattr(versions, "HEAD", "9999")
    with pytest.raises(Unavailable, match="older_file"):
        open_office(str(place), NOW, lambda _known: None, keep=True, upgrading=lambda: next(looks, False))
    assert place.read_bytes() == before
    assert not list(place.with_suffix(".pcs").glob("*.json"))
