"""Opening an office's database, or making an empty one: what may be opened, and by whom."""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import BadInput
from desktop.storage import versions
from desktop.storage.engine import BEGIN, postgresql_engine, sqlite_engine
from desktop.storage.faults import cannot_open, translated
from desktop.storage.schema import migrate
from desktop.storage.store import Store


def open_store(place: Path | str) -> Store:
    """Open an existing office: a path of a SQLite file or a ``postgresql+psycopg://`` URL."""
    store = Store(_engine(place))
    with store.read() as session:
        versions.check(session)
    return store


def create_store(place: Path | str) -> Store:
    """Make an empty office where there is none: the schema and the gate, no settings."""
    engine = _engine(place, create=True)
    try:
        with (
            engine.connect().execution_options(**{BEGIN: "BEGIN IMMEDIATE"}) as connection,
            connection.begin(),
        ):
            migrate(connection)
            with Session(connection) as session:
                session.add(Gate(office_id=uuid4(), lowest_version=__version__, written_by=__version__))
                session.flush()
    except Exception as error:
        coded = translated(error, engine)
        if coded is None:
            raise
        raise coded from error
    return Store(engine)


def _engine(place: Path | str, create: bool = False) -> Engine:
    url = _server(place)
    if url is not None:
        return postgresql_engine(url)
    path = Path(place)
    if create:
        _new_file(path)
    elif not path.is_file():
        raise cannot_open(path)
    return sqlite_engine(path)


def _server(place: Path | str) -> URL | None:
    """The URL of a server, or None for a path."""
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
