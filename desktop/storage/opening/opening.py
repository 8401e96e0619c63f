"""Opens an office's database or makes an empty one."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

from desktop.rules.errors import BadInput, NotAnOffice, OlderFile
from desktop.storage.database import schema, versions
from desktop.storage.database.engine import postgresql_engine, sqlite_engine
from desktop.storage.database.faults import cannot_open, coded_faults, files_beside
from desktop.storage.opening.upgrade import tell_log, upgrade_office
from desktop.storage.operations import Store
from desktop.storage.sharing.cloud_folders import refuse_cloud
from desktop.storage.sharing.pc_row import PcRow


def open_store(
    place: Path | str,
    before_upgrade: Callable[[Store], object] | None = None,
    silent: Callable[[list[PcRow]], object] = tell_log,
) -> Store:
    """Open an existing office: a path of a SQLite file or a ``postgresql+psycopg://`` URL.

    An older office is upgraded after ``before_upgrade`` (a backup) has been called with it; without that,
    OlderFile is raised. ``silent`` is called with the PCs that did not make way for the upgrade. If the
    office cannot be opened, a DolyaError says why, and the file stays as it is, to the byte.
    """
    store = Store(_engine(place))
    try:
        try:
            _check(store)
        except OlderFile:
            if before_upgrade is None:
                raise
            upgrade_office(store, before_upgrade, silent)
            _check(store)
    except BaseException:
        store.close()
        raise
    return store


def unopened_store(place: Path | str) -> Store:
    """Return the store of an office whose drive is away, without any check; every use checks for itself."""
    url = _server(place)
    return Store(sqlite_engine(Path(place)) if url is None else postgresql_engine(url))


def create_store(place: Path | str, *, as_copy: bool = False) -> Store:
    """Make an empty office where there is none: the schema and the gate, no settings.

    Raises BadInput for a folder of a cloud service, unless this is a copy that nobody works on.
    """
    engine = new_engine(place, as_copy=as_copy)
    with coded_faults(engine), schema.exclusive_transaction(engine) as connection:
        schema.make(connection)
    return Store(engine)


def new_engine(place: Path | str, *, as_copy: bool = False) -> Engine:
    """Return an engine for a new, empty file, or for a server's database that holds no office yet."""
    url = _server(place)
    if url is None:
        path = Path(place)
        if not as_copy:
            refuse_cloud(path)
        _new_file(path)
        return sqlite_engine(path)
    engine = postgresql_engine(url)
    with Store(engine).read() as session:
        if versions.is_office(session):
            raise BadInput("office_exists", database=url.database)
    return engine


def is_server(place: Path | str) -> bool:
    """Return whether this is the URL of a server and not a path."""
    return _server(place) is not None


def _check(store: Store) -> None:
    with store.read() as session:
        if not versions.is_office(session):
            raise NotAnOffice("not_an_office", path=store.place)
        versions.check_program(session)


def _engine(place: Path | str) -> Engine:
    url = _server(place)
    if url is not None:
        return postgresql_engine(url)
    path = Path(place)
    try:
        found = path.is_file() and all(_may_be_read(beside) for beside in files_beside(path))
    except OSError:  # its drive is switched off
        found = False
    if not found:
        raise cannot_open(path)
    return sqlite_engine(path)


def _may_be_read(beside: Path) -> bool:
    """Return whether SQLite may read a file beside the office; it would wait for ever for a pipe."""
    return beside.is_file() or not beside.exists()


def _server(place: Path | str) -> URL | None:
    if isinstance(place, Path) or "://" not in place:
        return None
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise BadInput("not_a_database_url", url=place) from error
    if url.drivername not in ("postgresql", "postgresql+psycopg"):
        raise BadInput("not_a_database_url", url=url.render_as_string())
    return url.set(drivername="postgresql+psycopg")


def _new_file(path: Path) -> None:
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise BadInput("file_exists", path=str(path)) from None
    except OSError:
        raise cannot_open(path) from None
