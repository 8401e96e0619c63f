"""Programs that are killed and programs that write at once: nothing is lost, halved or done twice."""

import random
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.models import Operation, Service
from desktop.services.checking.checking import check_office
from desktop.storage.operations import Store

WRITER = Path(__file__).with_name("writer.py")
KILLS = 20


def start(store: Store, name: str, count: int) -> subprocess.Popen[str]:
    place = store.place if store.is_sqlite else store.engine.url.render_as_string()
    return subprocess.Popen(
        [sys.executable, str(WRITER), place, name, str(count)], stdout=subprocess.PIPE, text=True
    )


def assert_whole(store: Store, acknowledged: set[UUID]) -> None:
    """Every acknowledged operation is there once, with both halves of its effect, each number taken once."""
    with store.read() as session:
        entries = session.execute(select(Operation.id, Operation.sequence).order_by(Operation.sequence)).all()
        names = sorted(session.scalars(select(Service.name)))
    assert acknowledged <= {row.id for row in entries}
    assert [row.sequence for row in entries] == list(range(1, len(entries) + 1))
    taken = sorted(name.split()[0] for name in names)
    assert taken == sorted(f"{number}{half}" for number in range(len(entries)) for half in "ab")
    assert check_office(store).findings == ()


def test_a_killed_program_leaves_no_half_operation(sqlite_store: Store) -> None:
    pause = random.Random(7)
    acknowledged: set[UUID] = set()
    for kill in range(KILLS):
        writer = start(sqlite_store, f"writer {kill}", 10_000)
        assert writer.stdout is not None
        first = writer.stdout.readline()  # it has begun to write
        time.sleep(pause.uniform(0, 0.05))
        writer.kill()
        rest = writer.communicate()[0]
        acknowledged |= {UUID(line) for line in (first + rest).splitlines() if len(line) == 36}
    assert len(acknowledged) >= KILLS
    assert_whole(sqlite_store, acknowledged)


def test_programs_that_write_at_once_lose_nothing(store: Store) -> None:
    writers = [start(store, f"writer {number}", 25) for number in range(4)]
    acknowledged = {UUID(line) for writer in writers for line in writer.communicate()[0].splitlines()}
    assert [writer.returncode for writer in writers] == [0, 0, 0, 0]
    assert len(acknowledged) == 100
    assert_whole(store, acknowledged)
