"""Tries one kind of write with a fault at its 1st, 2nd, … call of the operating system, until none is left.

Run with ``fault.c`` preloaded: ``python fault_points.py LIBRARY OFFICE FOLDER JOB``, JOB ``operation`` or
``migration``. Prints a line of JSON per point: the kind of fault, what the program said, what the file holds.
"""

import ctypes
import json
import os
import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from desktop.models import Service
from desktop.rules.errors import DolyaError
from desktop.services.checking import check_office
from desktop.storage import schema, versions
from desktop.storage.engine import sqlite_engine
from desktop.storage.opening import open_store
from desktop.storage.operations import Act
from desktop.storage.store import Store, Work

KINDS = ["eio", "enospc", "torn", "gone", "kill", "torn_kill"]  # in the order of fault.c
ACT = Act("Анна", datetime(2026, 10, 5, 9, 0), UUID(int=7))
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("colour", sa.Text()))
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
"""


def add_services(work: Work) -> None:
    """Some pages' worth of rows, in two steps."""
    for number in range(40):
        work.session.add(Service(name=f"{number} {'я' * 300}", effort=1))
        if number == 20:
            work.session.flush()


def operation(path: Path) -> None:
    open_store(path).perform("add_services", add_services, ACT, {})


def operation_state(path: Path) -> dict[str, Any]:
    """What is there, and what is there after the same act was tried again."""
    store = open_store(path)
    before = _services(store)
    sound = check_office(store).ok
    operation(path)
    return {"state": before, "sound": sound and check_office(store).ok, "again": _services(store)}


def _services(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(Service)).all())


def migration(path: Path) -> None:
    open_store(path, lambda store: None)


def migration_state(path: Path) -> dict[str, Any]:
    with sqlite_engine(path).connect() as connection:
        revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
        later = connection.scalar(text("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"))
        colour = connection.scalar(
            text("SELECT count(*) FROM pragma_table_info('client') WHERE name = 'colour'")
        )
        rest = connection.scalar(text("SELECT count(*) FROM sqlite_schema WHERE name LIKE '_alembic_tmp%'"))
        sound = connection.scalar(text("PRAGMA integrity_check")) == "ok"
    migration(path)
    return {"state": [revision, later, colour, rest], "sound": sound, "again": versions.HEAD}


def later_program(folder: Path) -> None:
    """Become a program that is one revision newer."""
    shutil.copytree(Path(schema.__file__).parent / "migrations", folder / "migrations")
    (folder / "migrations" / "versions" / "0002_next.py").write_text(NEXT, encoding="utf-8")
    schema._MIGRATIONS = folder / "migrations"
    versions.HEAD = "0002"


def attempt(library: ctypes.CDLL, write: Callable[[Path], None], path: Path, kind: int, point: int) -> str:
    """What became of the write, tried in a child process: ``stored``, an error's code, or ``killed``;
    ``past`` when it has no such point."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        library.fault_arm(path.name.encode(), ctypes.c_long(point), kind)
        try:
            write(path)
            said = "stored"
        except DolyaError as error:
            said = error.code
        except BaseException as error:
            said = f"raw {error!r}"
        os.write(writing, (said if library.fault_calls() >= point else "past").encode()[:500])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said or "killed"


def main(library: str, office: Path, folder: Path, job: str) -> None:
    shim = ctypes.CDLL(library)
    write, state = {
        "operation": (operation, operation_state), "migration": (migration, migration_state)
    }[job]  # fmt: skip
    if job == "migration":
        later_program(folder)
    for kind, name in enumerate(KINDS):
        for point in range(1, 1000):
            path = Path(shutil.copyfile(office, folder / f"{name}-{point}.dolya"))
            said = attempt(shim, write, path, kind, point)
            if said == "past":
                break
            print(json.dumps({"kind": name, "point": point, "said": said, **state(path)}))
            path.unlink()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
