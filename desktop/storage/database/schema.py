"""Makes the schema of a database, or brings an older one to the newest revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import Unavailable
from desktop.storage.database import versions
from desktop.storage.database.engine import BEGIN, lock_server
from desktop.storage.database.notifications import CHANNEL

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).resolve().parents[1] / "migrations"


def alembic_config(connection: Connection) -> "Config":
    """Return an Alembic configuration with this connection and the migrations of the program."""
    from alembic.config import Config  # hardly ever needed, and slow to import

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic.command import upgrade

    upgrade(alembic_config(connection), "head")


def make(connection: Connection) -> None:
    """Make the schema and the gate row of a new office in an empty database that nobody else uses."""
    _upgrade(connection)
    with Session(connection) as session:
        session.add(Gate(office_id=uuid4(), lowest_version=versions.LOWEST, written_by=__version__))
        session.flush()
    _protect(connection)


def migrate(engine: Engine) -> None:
    """Run all steps to the newest revision and check the result, in one transaction."""
    with (
        exclusive_transaction(engine) as connection,
        Session(connection, join_transaction_mode="rollback_only") as session,
    ):
        if versions.revision(session) >= versions.HEAD:
            return  # another PC was quicker
        _upgrade(connection)
        if (
            connection.dialect.name == "sqlite"
            and connection.execute(text("PRAGMA foreign_key_check")).first()
        ):
            raise Unavailable("upgrade_failed")
        versions.stamp(session)
        _protect(connection)


def _protect(connection: Connection) -> None:
    """Let the role that everybody works as on a server only add to the journal and not change the gate.

    The role is made by resources/postgresql/roles.sql.
    """
    if connection.dialect.name != "postgresql":
        return
    if connection.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = 'dolya_work'")):
        connection.execute(text("REVOKE UPDATE, DELETE ON operation FROM dolya_work"))
        connection.execute(text("REVOKE INSERT, UPDATE, DELETE ON gate, alembic_version FROM dolya_work"))


@contextmanager
def exclusive_transaction(engine: Engine) -> Iterator[Connection]:
    """Give a transaction in which nobody else reads or writes; foreign keys are for the caller to check."""
    with engine.connect().execution_options(**{BEGIN: "BEGIN EXCLUSIVE"}) as connection:
        if connection.dialect.name == "sqlite":
            # Inside a transaction this setting is ignored; with it, a table could not be replaced.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            if connection.dialect.name == "postgresql":
                lock_server(connection)
            yield connection
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"NOTIFY {CHANNEL}"))
