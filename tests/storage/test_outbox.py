"""The outbox keeps what was entered until it is known to be stored, through kill and power loss."""

import os
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.rules.errors import BadInput, Conflict, DolyaError, Refused
from desktop.storage.offline.outbox import Outbox
from desktop.storage.operations import Act

ANNA, OLGA = 1, 3  # ids of employees

NOW = datetime(2026, 10, 5, 9, 0)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox.sqlite")


def test_entries_come_back_in_order_as_they_were_entered(tmp_path: Path, outbox: Outbox) -> None:
    acts = [Act(ANNA, NOW), Act(OLGA, NOW)]
    figures = {
        "client": uuid4(),
        "amount": Decimal("10.50"),
        "due": date(2026, 10, 6),
        "name": "Ёлка",
        "x": None,
    }
    for act in acts:
        outbox.keep(act, "take_order", figures)
    outbox.close()
    again = Outbox(tmp_path / "outbox.sqlite")
    assert [(entry.act, entry.name, entry.arguments) for entry in again.waiting()] == [
        (act, "take_order", figures) for act in acts
    ]
    assert (again.kept, again.undecided) == (2, 0)


def test_an_entry_is_kept_once_and_in_its_place(outbox: Outbox) -> None:
    first, second = Act(ANNA, NOW), Act(ANNA, NOW)
    for act in (first, second, first):
        outbox.keep(act, "log_contact", {})
    assert [entry.id for entry in outbox.entries()] == [first.id, second.id]
    assert outbox.holds(first)
    outbox.remove(first.id)
    assert not outbox.holds(first)


@pytest.mark.parametrize("family", [Conflict, Refused, BadInput, DolyaError])
def test_what_was_refused_waits_for_a_decision_with_its_figures(
    outbox: Outbox, family: type[DolyaError]
) -> None:
    act = Act(ANNA, NOW)
    outbox.keep(act, "edit_client", {})
    outbox.set_aside(
        act.id, family("changed_meanwhile", theirs={"name": "Ель", "birthday": date(2000, 1, 2)})
    )
    assert outbox.waiting() == []
    [entry] = outbox.entries()
    assert type(entry.problem) is family
    assert entry.problem.details == {"theirs": {"name": "Ель", "birthday": date(2000, 1, 2)}}
    assert (outbox.kept, outbox.undecided) == (0, 1)
    outbox.try_again(act.id)
    assert [waiting.id for waiting in outbox.waiting()] == [act.id]


KILLED = """
import os, sys, signal
from datetime import datetime
from pathlib import Path
from desktop.storage.operations import Act
from desktop.storage.offline.outbox import Outbox

outbox = Outbox(Path(sys.argv[1]))
for number in range(20):
    act = Act(1, datetime(2026, 10, 5, 9, number))
    outbox.keep(act, "take_order", {"number": number})
    print(act.id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_nothing_that_was_kept_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    assert done.returncode < 0
    assert [entry.id for entry in Outbox(path).waiting()] == [UUID(line) for line in done.stdout.split()]
    assert len(done.stdout.split()) == 20
