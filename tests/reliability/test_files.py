"""Files that somebody spoilt or swapped: one word each, and nothing is written to what is damaged."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.language.errors import error_sentence
from desktop.models import Client, PlanTarget
from desktop.rules.errors import BadInput, Unavailable
from desktop.services.checking.checking import check_office
from desktop.services.clients.contacts import log_contact
from desktop.services.order_lists import OrderView, list_orders
from desktop.storage.database import engine
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.storage.sharing import gate
from tests.reliability.office_work import IDS, NOW
from tests.viewers import AS_OWNER

LIMIT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
PAGE = 4096

Befall = Callable[[Path, pytest.MonkeyPatch], object]


def use(path: Path) -> None:
    """Open an office, look around, check it, write to it."""
    store = open_store(path)
    try:
        work_on(store)
        check_office(store)
    finally:
        store.close()


def work_on(store: Store) -> None:
    list_orders(store, AS_OWNER, NOW, OrderView.ALL)
    with store.read() as session:
        client = session.scalars(select(Client.id).order_by(Client.number)).first()
    log_contact(store, Act(IDS["Анна Ковалёва"], NOW), client=client, kind="note", text="было")


def beside(path: Path) -> None:
    """Take away what an earlier example left beside the file."""
    for left in path.parent.glob(f"{path.stem}*"):
        if left != path and left.is_file():
            left.unlink()


@LIMIT
@given(st.data())
def test_a_garbled_file_is_one_word_or_works(living_office: Path, quick: Path, data: st.DataObject) -> None:
    path = quick / "office.dolya"
    beside(path)
    content = bytearray(living_office.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        noise = data.draw(st.binary(min_size=1, max_size=200))
        content[place : place + len(noise)] = noise
    path.write_bytes(content)
    try:
        use(path)
    except (BadInput, Unavailable) as error:
        assert_one_sentence(error)


@LIMIT
@given(st.data())
def test_a_garbled_file_that_is_refused_stays_as_it_is(
    living_office: Path, quick: Path, data: st.DataObject
) -> None:
    path = quick / "office.dolya"
    beside(path)
    content = bytearray(living_office.read_bytes())
    content[: 2 * PAGE] = data.draw(st.binary(min_size=PAGE, max_size=2 * PAGE)).ljust(2 * PAGE, b"\0")
    path.write_bytes(content)
    with pytest.raises((BadInput, Unavailable)) as caught:
        use(path)
    assert_one_sentence(caught.value)
    assert whole(quick) == {path.name: bytes(content)}


@LIMIT
@given(size=st.integers(0, 60 * PAGE))
def test_a_file_that_is_cut_off_is_one_word(living_office: Path, quick: Path, size: int) -> None:
    path = quick / "office.dolya"
    beside(path)
    path.write_bytes(living_office.read_bytes()[:size])
    with pytest.raises((BadInput, Unavailable)) as caught:
        use(path)
    assert_one_sentence(caught.value)
    assert path.read_bytes() == living_office.read_bytes()[:size]


def whole(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, to the byte."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def assert_one_sentence(error: Exception) -> None:
    """Assert that an error is told in one line with all its details."""
    said = error_sentence(error)
    assert not set("{}…\n") & set(said), said


def swapped(path: Path, content: bytes) -> None:
    new = path.with_suffix(".new")
    new.write_bytes(content)
    os.replace(new, path)  # noqa: PTH105


def changed(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute(statement)


def read_only(path: Path, patch: pytest.MonkeyPatch) -> None:
    """Make a file read-only even for root, as on a share without the right to write."""

    def refuse(path: Path) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    uri = engine.file_uri
    patch.setattr(engine, "file_uri", lambda path: uri(path).replace("mode=rw", "mode=ro"))
    patch.setattr(gate, "take", refuse)


SPOILT = {
    "cut off": lambda path, _: path.write_bytes(path.read_bytes()[: 9 * PAGE]),
    "garbled": lambda path, _: path.write_bytes(path.read_bytes()[:PAGE] + os.urandom(40 * PAGE)),
    "replaced by a letter": lambda path, _: swapped(path, "Это письмо, а не база. ".encode() * 999),
}
NOT_OURS = {
    "newer": (lambda path, _: changed(path, "UPDATE gate SET lowest_version = '99.0'"), "newer_file"),
    "older": (lambda path, _: changed(path, "UPDATE alembic_version SET version_num = '0'"), "older_file"),
    "read-only": (read_only, "read_only"),
    "in a cloud's folder": (lambda path, patch: patch.setenv("OneDrive", str(path.parent)), "cloud_folder"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_file_that_is_spoilt_during_work_is_written_to_by_nobody_any_more(
    living_office: Path, quick: Path, monkeypatch: pytest.MonkeyPatch, spoil: Befall
) -> None:
    path = Path(shutil.copyfile(living_office, quick / "office.dolya"))
    here, there = open_store(path), open_store(path)
    work_on(here)
    work_on(there)
    spoil(path, monkeypatch)
    spoilt = path.read_bytes()
    for store in (here, there, here):
        with pytest.raises((Unavailable, BadInput)) as caught:
            work_on(store)
        assert_one_sentence(caught.value)
    assert path.read_bytes() == spoilt


@pytest.mark.parametrize(("befall", "code"), NOT_OURS.values(), ids=NOT_OURS)
def test_a_file_that_is_no_longer_ours_to_write_is_left_as_it_is(
    living_office: Path, quick: Path, monkeypatch: pytest.MonkeyPatch, befall: Befall, code: str
) -> None:
    path = Path(shutil.copyfile(living_office, quick / "office.dolya"))
    store = open_store(path)
    work_on(store)
    befall(path, monkeypatch)
    found = whole(quick)
    for work in (lambda: work_on(store), lambda: use(path)):
        with pytest.raises((Unavailable, BadInput), match=code) as caught:
            work()
        assert_one_sentence(caught.value)
    assert whole(quick) == found


def test_one_damaged_table_that_one_pc_reads_stops_the_writing_of_all(
    living_office: Path, quick: Path
) -> None:
    path = Path(shutil.copyfile(living_office, quick / "office.dolya"))
    here, there = open_store(path), open_store(path)
    work_on(here)
    work_on(there)
    with here.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_schema WHERE name = 'plan_target'"))
    with path.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xff" * PAGE)
    with pytest.raises(Unavailable, match="damaged"), here.read() as session:
        session.scalars(select(PlanTarget)).all()
    with pytest.raises(Unavailable, match="stopped_damaged"):
        work_on(there)


def test_an_office_that_is_swapped_for_another_during_work_is_noticed(
    living_office: Path, empty_office: Path, quick: Path
) -> None:
    path = Path(shutil.copyfile(empty_office, quick / "office.dolya"))
    store = open_store(path)
    assert store.changes_since(0).sequence == 0
    swapped(path, living_office.read_bytes())
    assert store.changes_since(0).sequence > 0
    work_on(store)
    assert check_office(store).ok
