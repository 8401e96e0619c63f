"""A file that cannot be opened gives one coded error and stays as it is, to the byte."""

import errno
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop import __version__
from desktop.rules.errors import BadInput, DolyaError, Unavailable
from desktop.storage.database import engine
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act, Store
from desktop.storage.sharing import gate
from tests.conftest import MakeStore
from tests.storage.test_store import NOW, add_service, services

ANNA = 1  # ids of employees


@pytest.fixture
def office(empty_office: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(empty_office, tmp_path / "office.dolya"))


def refusal(path: Path) -> DolyaError:
    """The error of opening, after a look that the folder holds what it held."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(DolyaError) as caught:
        open_store(path)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before
    return caught.value


def change(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()


def test_text_is_not_a_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.dolya"
    path.write_text("Добрый день! " * 200, encoding="utf-8")
    assert refusal(path).code == "not_a_database"


def test_an_empty_file_and_another_programs_database_are_no_office(tmp_path: Path) -> None:
    (tmp_path / "empty.dolya").touch()
    assert refusal(tmp_path / "empty.dolya").code == "not_an_office"
    change(tmp_path / "other.db", "CREATE TABLE mail (id INTEGER)")
    assert refusal(tmp_path / "other.db").code == "not_an_office"


def test_a_truncated_file_is_damaged(office: Path) -> None:
    os.truncate(office, office.stat().st_size // 2)
    assert refusal(office).code == "damaged"


def test_a_garbled_file_is_damaged(office: Path) -> None:
    content = bytearray(office.read_bytes())
    content[100:4096] = os.urandom(3996)
    office.write_bytes(content)
    assert refusal(office).code in ("damaged", "not_a_database")


def test_a_missing_file_is_not_made_and_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path / "нет.dolya").code == "no_such_file"
    with pytest.raises(Unavailable, match="folder_gone"):
        open_store(tmp_path / "нет" / "office.dolya")
    with pytest.raises(Unavailable, match="folder_gone"):
        create_store(tmp_path / "нет" / "office.dolya")


def test_an_existing_file_is_never_overwritten(office: Path) -> None:
    with pytest.raises(BadInput, match="file_exists"):
        create_store(office)


@pytest.mark.parametrize(
    ("statement", "code"),
    [("UPDATE gate SET lowest_version = '99.0', written_by = '99.0'", "newer_file"),
     ("UPDATE alembic_version SET version_num = '9999'", "newer_file_same_version")],
)  # fmt: skip
def test_a_newer_office_is_refused_and_no_version_is_called_newer_than_itself(
    office: Path, statement: str, code: str
) -> None:
    change(office, statement)
    assert refusal(office).code == code


def test_an_older_office_is_refused_without_a_backup(office: Path) -> None:
    change(office, "UPDATE alembic_version SET version_num = '0000'")
    assert refusal(office).code == "older_file"


def test_a_program_that_is_open_notices_that_the_office_became_newer(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE gate SET lowest_version = '99.0', written_by = '99.0'"))
    with pytest.raises(Unavailable) as caught:
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert caught.value.code == "newer_file"
    assert caught.value.details == {"version": "99.0", "own": __version__}


def test_a_place_with_odd_characters_opens(empty_office: Path, tmp_path: Path) -> None:
    path = tmp_path / "Офис #1 100% ?.dolya"
    shutil.copyfile(empty_office, path)
    open_store(str(path)).close()


def test_a_server_or_database_that_is_not_there(make_store: MakeStore) -> None:
    url = make_store("postgresql").engine.url
    with pytest.raises(BadInput, match="no_such_database"):
        open_store(url.set(database="nothing").render_as_string())
    with pytest.raises(Unavailable, match="server_unreachable"):
        open_store("postgresql+psycopg://postgres@127.0.0.1:1/office")
    with pytest.raises(BadInput, match="not_a_database_url"):
        open_store("mysql://localhost/office")


def test_a_read_only_file_can_be_read_and_refuses_writes(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write to any file, so that its permissions would prove nothing where tests run as root.
    uri = engine.file_uri
    monkeypatch.setattr(engine, "file_uri", lambda path: uri(path).replace("mode=rw", "mode=ro"))
    store = open_store(office)
    with pytest.raises(Unavailable, match="read_only"):
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert services(store) == []


def test_a_file_that_another_program_locks_is_busy(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "RETRY_SECONDS", 0.1)
    store = open_store(office)
    other = sqlite3.connect(office, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Unavailable, match="busy"):
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    with pytest.raises(Unavailable, match="busy"):
        services(store)
    other.close()
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert services(store) == ["Баннер"]


def test_a_drive_that_is_switched_off_is_one_word(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(office)

    def away(path: Path, **options: object) -> None:
        raise OSError(errno.EHOSTDOWN, "Host is down")

    monkeypatch.setattr(Path, "stat", away)
    monkeypatch.setattr(gate, "take", away)
    with pytest.raises(Unavailable, match="folder_gone"):
        open_store(office)
    with pytest.raises(Unavailable, match="folder_gone"):
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
