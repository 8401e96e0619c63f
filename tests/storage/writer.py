"""A process that writes without end, for tests that kill it or let several race.

``python writer.py PLACE NAME COUNT``: each operation takes the next number and prints its id
once it is stored.
"""

import sys
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import func, select

from desktop.models import Service
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, UnitOfWork

SPACE = UUID(int=0)
NOW = datetime(2026, 10, 5, 9, 0)


def take_number(work: UnitOfWork, *, name: str) -> int:
    """Read the highest number, write the next one as two rows: lost updates and halves would show."""
    highest = work.session.scalar(select(func.count()).select_from(Service)) or 0
    for half in ("a", "b"):
        work.session.add(Service(name=f"{highest // 2}{half} {name}", effort=1))
        work.session.flush()
    return highest // 2


def main(place: str, name: str, count: int) -> None:
    store = open_store(place)
    for number in range(count):
        act = Act(None, NOW, uuid5(SPACE, f"{name} {number}"))
        store.perform("take_number", take_number, act, {"name": name})
        print(act.id, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
