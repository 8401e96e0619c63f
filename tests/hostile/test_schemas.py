"""A file with tables, triggers or views of another program is refused before anything in it is read or
run."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from desktop.rules.errors import BadInput
from desktop.services.checking.checking import check_office
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.opening.opening import open_store
from tests.hostile.schemas import ADDED, REPLACED, REWRITTEN, replace_by_view, rewrite, run
from tests.hostile.uses import WRITES, restore_it, salvage_it, use_office

REFUSED = {"strange_file", "not_an_office", "damaged"}


def must_be_refused(path: Path) -> None:
    """Assert that a file is neither opened nor restored, and that a recovery from it gives a sound office."""
    before = path.read_bytes()
    said = use_office(path)
    assert {said[step] for step in ("open", "check") if step in said} <= REFUSED
    assert said
    assert path.read_bytes() == before
    assert set(restore_it(path).values()) <= REFUSED | {"backup_damaged", "too_large"}
    assert salvage_it(path) == {}


@pytest.mark.parametrize("what", ADDED)
def test_what_the_program_did_not_make_is_refused(office: Path, what: str) -> None:
    run(office, ADDED[what])
    must_be_refused(office)


@pytest.mark.parametrize("table", REPLACED)
def test_a_view_in_a_table_s_place_is_refused(office: Path, table: str) -> None:
    replace_by_view(office, table)
    must_be_refused(office)


@pytest.mark.parametrize("what", REWRITTEN)
def test_a_list_of_tables_that_was_rewritten_is_refused(office: Path, what: str) -> None:
    rewrite(office, REWRITTEN[what])
    must_be_refused(office)


def test_a_trigger_that_comes_while_the_office_is_open_stops_every_write(office: Path) -> None:
    store = open_store(office)
    run(office, ADDED["trigger"])
    for write in WRITES.values():
        with pytest.raises(BadInput, match="strange_file"):
            write(store)
    run(office, "DROP TRIGGER more")
    for write in WRITES.values():
        write(store)
    assert check_office(store).ok
    store.close()


def test_no_trigger_runs_on_a_connection_of_ours(office: Path) -> None:
    run(office, "CREATE TRIGGER more AFTER UPDATE ON client BEGIN DELETE FROM contact; END")
    with sqlite_engine(office).connect() as connection:
        with pytest.raises(OperationalError, match="trigger recursion"):
            connection.execute(text("UPDATE client SET note = 'x'"))
        assert connection.scalar(text("SELECT count(*) FROM contact"))


def test_what_sqlite_itself_adds_is_no_stranger(office: Path) -> None:
    run(office, "ANALYZE", "CREATE TABLE x (tbl,idx,neq,nlt,ndlt,sample)")
    stat = "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"  # of other builds of SQLite
    rewrite(office, f"name = 'sqlite_stat4', tbl_name = 'sqlite_stat4', sql = '{stat}' WHERE name = 'x'")
    assert use_office(office) == {}
