"""Tries one kind of write with a fault at its 1st, 2nd, … call of the system, until none is left.

Run with ``fault.c`` preloaded: ``python -m tests.reliability.fault_points LIBRARY OFFICE FOLDER JOB EVERY``.
JOB is the name of an operation, or ``migration``; EVERY 3 tries every third call only. Prints a line of JSON
per point: the kind of fault, what the program said, what the file holds, and what it holds after the same
was tried again.
"""

import ctypes
import json
import os
import shutil
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop.models import Client, Order
from desktop.rules.errors import DolyaError
from desktop.services.checking.checking import check_office
from desktop.storage.database import schema, versions
from desktop.storage.database import table_definitions as outline
from desktop.storage.database.copying import counts
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.integrity.damage import mark_of
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import REGISTRY, Act, Store
from tests.reliability.office_work import IDS, MANAGERS, NOW, OWNER

KINDS = ["eio", "enospc", "torn", "gone", "kill", "torn_kill"]  # in the order of fault.c
ACT = Act(IDS[OWNER], NOW, UUID(int=7))
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("colour", sa.Text()))
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
"""

Write = Callable[[Path], None]
State = Callable[[Path], tuple[str, bool]]
"""``before``, ``after`` or ``between``; and is the file sound?"""
Look = Callable[[Path], dict[str, Any]]
opened = cache(open_store)
"""One store for all points, children's too: what it has compiled once is not compiled again."""


def arguments(session: Session, job: str) -> dict[str, Any]:
    """Return the arguments of an operation in an office of ``clerk.make_office``."""
    client = session.scalars(select(Client).order_by(Client.number)).all()[3]
    waiting = session.scalars(
        select(Order.id).where(Order.leader_id.is_(None)).order_by(Order.number)
    ).first()
    by_name: dict[str, dict[str, Any]] = {
        "take_order": {"visit": "7", "source": "phone", "name": "Новый клиент", "phone": "+7 900 123-45-67"},
        "assign_order": {"order": waiting},
        "log_contact": {"client": client.id, "kind": "call_out", "text": "я" * 9000},
        "record_payment": {
            "order": waiting, "day": date(2026, 10, 5), "amount": Decimal("999999.00"), "confirmed": True,
        },
        "hand_over_client": {"client": client.id, "manager": MANAGERS[2], "reason": "уходит"},
        "edit_client": {
            "client": client.id, "version": client.version, "name": "Иначе", "inn": "", "segment": None,
            "birthday": None, "note": "н" * 9000,
        },
        "close_month": {"month": "2026-04"},
    }  # fmt: skip
    return by_name[job]


def operation(job: str, office: Path) -> tuple[Write, Look]:
    """The write, and how to see whether all of it, none of it or something between is there."""
    with opened(office).read() as session:
        given = arguments(session, job)

    def write(path: Path) -> None:
        REGISTRY[job](opened(path), ACT, **given)

    done = Path(shutil.copyfile(office, office.with_name("done.dolya")))
    write(done)
    known = {_content(opened(office)): "before", _content(opened(done)): "after"}
    assert len(known) == 2

    def state(path: Path) -> tuple[str, bool]:
        store = opened(path)
        return known.get(_content(store), "between"), check_office(store).ok

    return write, partial(_look, state, write)


def _look(state: State, write: Write, path: Path) -> dict[str, Any]:
    """Return the state of the file, and its state after the same operation is tried again."""
    found: dict[str, Any] = {"state": "unreadable", "sound": False}
    try:
        found["state"], sound = state(path)
        write(path)
        found["again"], still_sound = state(path)
        found["sound"] = sound and still_sound
    except (DolyaError, DBAPIError) as error:
        found["again"] = repr(error)
    return found


def _content(store: Store) -> str:
    """Enough of an office to tell apart what was there before an operation, after it, and in its middle."""
    with store.read() as session:
        named = session.execute(select(func.sum(Client.version), func.sum(func.length(Client.note)))).one()
        led = session.scalar(select(func.count(Order.leader_id)))
        paid = session.scalar(select(func.count()).where(Order.stage == "paid"))
        return f"{counts(session.connection())} {named} {led} {paid}"


def _nothing(*_about: object) -> None:
    pass


def migration(folder: Path) -> tuple[Write, Look]:
    """Become a program that is one revision newer."""
    shutil.copytree(Path(schema.__file__).parents[1] / "migrations", folder / "migrations")
    written = folder / "migrations" / "versions" / "9999_next.py"
    written.write_text(NEXT.format(head=versions.HEAD), encoding="utf-8")
    schema._MIGRATIONS = folder / "migrations"
    old, versions.HEAD = versions.HEAD, "9999"
    outline.refuse_changed_tables = _nothing  # the next version has no classes of its own

    def write(path: Path) -> None:
        open_store(path, lambda store: None)

    def state(path: Path) -> tuple[str, bool]:
        columns = "SELECT count(*) FROM pragma_table_info('client') WHERE name = 'colour'"
        later = "SELECT count(*) FROM sqlite_schema WHERE name = 'later'"
        left = "SELECT count(*) FROM sqlite_schema WHERE name LIKE '_alembic_tmp%'"
        with sqlite_engine(path).connect() as connection:
            revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
            found = [connection.scalar(text(query)) for query in (columns, later, left)]
            sound = connection.scalar(text("PRAGMA integrity_check")) == "ok"
        known = {(old, 0, 0, 0): "before", ("9999", 1, 1, 0): "after"}
        return known.get((revision, *found), "between"), sound

    return write, partial(_look, state, write)


def attempt(library: ctypes.CDLL, write: Write, path: Path, kind: int, point: int) -> str:
    """Try the write in a child process; return its result: ``stored``, an error's code, or ``killed``;
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


def main(library: str, office: Path, folder: Path, job: str, every: int) -> None:
    shim = ctypes.CDLL(library)
    own = Path(shutil.copyfile(office, folder / "own.dolya"))
    write, look = migration(folder) if job == "migration" else operation(job, own)
    path = folder / "tried.dolya"
    for kind, name in enumerate(KINDS):
        for point in range(1 + kind % every, 1000, every):
            for left in (path.with_name(path.name + "-journal"), mark_of(path)):
                left.unlink(missing_ok=True)
            shutil.copyfile(office, path)
            said = attempt(shim, write, path, kind, point)
            if said == "past":
                break
            print(json.dumps({"kind": name, "point": point, "said": said, **look(path)}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], int(sys.argv[5]))
