"""How often one PC goes to the office's file: ``python -m tests.benchmarks.trips FILE`` (Linux, with strace).

Counts the reads, writes, locks and syncs of the file that each row of work needs once the program has looked
at the office, as it has when somebody works; on an office drive each of them is a trip over the network.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from desktop import models
from desktop.services.clients import ShownContacts, client_card
from desktop.services.intake import take_order
from desktop.services.order_lists import OrderView
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act
from desktop.views.clients.card_page import PAGE
from desktop.views.orders.reads import read_lists
from tests.benchmarks.big_office import NOW, OWNER_ID

CALLS = "read,pread64,write,pwrite64,fcntl,fsync,fdatasync,ftruncate"
MARK = "benchmark row: "


def work(file: Path) -> None:
    """Do each row twice, and say on the standard error when the second begins and ends."""
    store = open_store(file)
    with store.read() as session:
        busy = session.scalars(select(models.Client.id).where(models.Client.number == 1)).one()
    visits = iter(("first", "second"))

    def enter() -> None:
        visit = next(visits)
        name = f"Мастерская {visit}"
        take_order(
            store, Act(OWNER_ID, NOW), visit=f"trips-{visit}", source="phone", name=name, assign="by_rules"
        )

    rows: dict[str, Callable[[], object]] = {
        "Orders shown": lambda: read_lists(store, OWNER_ID, NOW, OrderView.WAITING),
        "card": lambda: client_card(store, OWNER_ID, NOW, busy, ShownContacts(PAGE)),
        "Enter": enter,
    }
    for name, call in rows.items():
        call()
        mark(name)
        call()
        mark("")
    store.close()


def mark(row: str) -> None:
    os.write(2, f"{MARK}{row}\n".encode())


def count(file: Path) -> dict[str, Counter[str]]:
    """Return the calls on the office's file and its journal, by row of work."""
    with TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        strace = ["strace", "-f", "-y", "-s", "200", "-e", f"trace={CALLS}", "-o", str(trace)]
        program = [sys.executable, "-m", __spec__.name, str(file), "work"]
        subprocess.run([*strace, *program], check=True, capture_output=True)
        found: dict[str, Counter[str]] = {}
        row = ""
        for line in trace.read_text(errors="replace").splitlines():
            marked = re.search(rf'"{MARK}(.*?)\\n"', line)
            call = re.search(r"\d+ +(\w+)\(\d+<([^>]*)>", line)
            if marked is not None:
                row = marked[1]
            elif row and call is not None and call[2].startswith(str(file)):
                found.setdefault(row, Counter())[call[1]] += 1
    return found


if __name__ == "__main__":
    office = Path(sys.argv[1]).resolve()
    if sys.argv[2:]:
        work(office)
    else:
        for name, calls in count(office).items():
            print(f"{name}: {sum(calls.values())} trips, {dict(calls)}")
