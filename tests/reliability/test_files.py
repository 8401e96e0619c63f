"""Files that somebody spoilt or swapped: one word each, and nothing is written to what is damaged."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.models import Client, PlanTarget
from desktop.rules.errors import BadInput, DolyaError, Unavailable
from desktop.services.checking import check_office
from desktop.services.clients.contacts import log_contact
from desktop.services.orders import OrderView, list_orders
from desktop.storage.opening import open_store
from desktop.storage.operations import Act
from desktop.storage.store import Store
from tests.reliability.office_work import NOW

LIMIT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
PAGE = 4096


def use(path: Path) -> None:
    """Open an office, look around, check it, write to it."""
    store = open_store(path)
    try:
        work_on(store)
        check_office(store)
    finally:
        store.close()


def work_on(store: Store) -> None:
    list_orders(store, NOW, OrderView.ALL)
    with store.read() as session:
        client = session.scalars(select(Client.id).order_by(Client.number)).first()
    log_contact(store, Act("Анна Ковалёва", NOW), client=client, kind="note", text="было")


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
    with suppress(BadInput, Unavailable):
        use(path)


@LIMIT
@given(size=st.integers(0, 60 * PAGE))
def test_a_file_that_is_cut_off_is_one_word(living_office: Path, quick: Path, size: int) -> None:
    path = quick / "office.dolya"
    beside(path)
    path.write_bytes(living_office.read_bytes()[:size])
    with pytest.raises(DolyaError):
        use(path)


def swapped(path: Path, content: bytes) -> None:
    new = path.with_suffix(".new")
    new.write_bytes(content)
    os.replace(new, path)  # noqa: PTH105


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[: 9 * PAGE]),
        lambda path: path.write_bytes(path.read_bytes()[:PAGE] + os.urandom(40 * PAGE)),
        lambda path: swapped(path, "Это письмо, а не база данных. ".encode() * 999),
    ],
    ids=["cut off", "garbled", "replaced by a letter"],
)
def test_a_file_that_is_spoilt_during_work_is_written_to_by_nobody_any_more(
    living_office: Path, quick: Path, spoil: Callable[[Path], object]
) -> None:
    path = Path(shutil.copyfile(living_office, quick / "office.dolya"))
    here, there = open_store(path), open_store(path)
    work_on(here)
    work_on(there)
    spoil(path)
    spoilt = path.read_bytes()
    for store in (here, there, here):
        with pytest.raises((Unavailable, BadInput)):
            work_on(store)
    assert path.read_bytes() == spoilt


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
