"""Two programs that save the same row at once: ``python -m tests.reliability.races FOLDER COUNT``.

Both read a client, both wait for each other, both save what they read with a mark of their own added.
Prints a line of JSON.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.models import Client
from desktop.rules.errors import Refused
from desktop.services.clients import edit_client
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.reliability.children import fork, wait
from tests.reliability.office_work import IDS, NOW, OWNER, make_office


def races(folder: Path, count: int) -> dict[str, Any]:
    office = make_office(folder / "office.dolya")
    there, back = os.pipe(), os.pipe()
    ends = {"Анна": (there[0], back[1]), "Борис": (back[0], there[1])}
    racers = [
        fork(lambda name=name, pair=pair: _race(office, name, count, *pair))  # type: ignore[misc]
        for name, pair in ends.items()
    ]
    assert wait(racers) == [0, 0]
    saved = {name: int((folder / name).read_text()) for name in ends}
    note = _client(open_store(office))[2]
    kept = {name: note.split().count(name) for name in ends}
    return {
        "races": count, "saved": sum(saved.values()), "lost": sum(saved.values()) - sum(kept.values()),
        "first": saved, "refused": 2 * count - sum(saved.values()),
    }  # fmt: skip


def _race(office: Path, name: str, count: int, hear: int, tell: int) -> None:
    store, saved = open_store(office), 0
    for _ in range(count):
        key, version, note, title = _client(store)
        os.write(tell, b".")
        os.read(hear, 1)  # both have read; now both save
        try:
            edit_client(
                store, Act(IDS[OWNER], NOW), client=key, version=version, name=title, inn="", segment=None,
                birthday=None, note=f"{note} {name}",
            )  # fmt: skip
            saved += 1
        except Refused as error:
            if error.code != "changed_meanwhile":
                raise
        os.write(tell, b".")
        os.read(hear, 1)
    (office.parent / name).write_text(str(saved))


def _client(store: Store) -> tuple[UUID, int, str, str]:
    with store.read() as session:
        row = session.scalars(select(Client).order_by(Client.number)).first()
        assert row is not None
        return row.id, row.version, row.note, row.name


if __name__ == "__main__":
    print(json.dumps(races(Path(sys.argv[1]), int(sys.argv[2])), ensure_ascii=False))
