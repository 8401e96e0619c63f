"""Fixtures of all tests: empty offices on SQLite and on a PostgreSQL server that the tests start."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.language.numbers import use_currency
from desktop.language.translate import current_language, use_language
from desktop.services.demo import make_demo
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Store
from desktop.storage.sharing.byte_lock import try_lock
from tests.postgresql import Server, start_server

MakeStore = Callable[[str], Store]
OWN_FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
"""What says where the folders of a person are."""
DEMO_MOMENT = datetime(2026, 11, 1, 13, 0)
"""A Sunday, the first of a month: when the least is going on in the demo office."""
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


@pytest.fixture(autouse=True)
def english_and_roubles() -> Iterator[None]:
    """A command or window in another language, or on an office with another currency, leaves none behind."""
    yield
    use_currency("RUB")
    if current_language() != "en":
        use_language("en")


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a test reads or writes what the person of this PC uses."""
    for variable in OWN_FOLDERS:
        monkeypatch.setenv(variable, str(tmp_path / "home"))


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with an empty office: copying it is quicker than making one for every test."""
    path = tmp_path_factory.mktemp("empty") / "empty.dolya"
    create_store(path).close()
    return path


@pytest.fixture(scope="session")
def demo_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the demo office, to be copied: made once per run by the process that asks first."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent  # a worker's own folder lies in that of the run
    path = shared / "demo.dolya"
    with (shared / "demo.lock").open("wb") as lock:
        while not try_lock(lock.fileno()):
            time.sleep(0.2)
        if not path.exists():
            new = create_store(shared / "new.dolya")
            make_demo(new, DEMO_MOMENT)
            new.close()
            (shared / "new.dolya").rename(path)
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of this test process with a template database ``empty``."""
    with start_server() as running:
        if running is None:
            word = "needs a PostgreSQL server's programs (Debian: apt-get install postgresql)"
            if os.environ.get("CI") == "true":
                pytest.fail(word)
            pytest.skip(word)
        running.create_database("empty")
        create_store(running.url("empty")).close()
        yield running


@pytest.fixture
def own_server(server: Server) -> Iterator[Server]:
    """A server that a test may stop, and that loses nothing then; ``server`` has said already if there are
    no programs for one."""
    with start_server("-c synchronous_commit=on") as running:
        assert running is not None
        yield running


@pytest.fixture
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeStore]:
    """``make_store("sqlite")`` or ``make_store("postgresql")``: an empty office of its own, closed after."""
    stores: list[Store] = []

    def make(kind: str) -> Store:
        if kind == "sqlite":
            path = tmp_path / f"office{len(stores)}.dolya"
            shutil.copyfile(request.getfixturevalue("empty_office"), path)
            stores.append(open_store(path))
        else:
            running: Server = request.getfixturevalue("server")
            name = f"office_{uuid4().hex}"
            running.create_database(name, template="empty")
            stores.append(open_store(running.url(name)))
        return stores[-1]

    yield make
    for store in stores:
        store.close()
        if not store.is_sqlite:
            request.getfixturevalue("server").drop_database(store.place)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Run the test once on SQLite and once on PostgreSQL."""
    return str(request.param)


@pytest.fixture
def store(kind: str, make_store: MakeStore) -> Store:
    """An empty office, once on SQLite and once on PostgreSQL."""
    return make_store(kind)


@pytest.fixture
def sqlite_store(make_store: MakeStore) -> Store:
    """An empty office in a file, for what is about files: their locks, damage, copies."""
    return make_store("sqlite")


@pytest.fixture
def new_place(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> Iterator[str]:
    """A place where an office can be made: the path of a file, and the URL of a server's database."""
    if kind == "sqlite":
        yield str(tmp_path / "наша контора.dolya")
        return
    running: Server = request.getfixturevalue("server")
    running.create_database(name := f"new_{uuid4().hex}")
    yield running.url(name)
    running.drop_database(name)
