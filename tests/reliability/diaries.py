"""Diaries: what clerks began and what they were told; and the verdict on an office by all of them.

A diary is a local file. What is written there survives the clerk, so that afterwards the office
can be held to every word it gave.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from desktop.models import Adjustment, Contact, Employee, Operation, Order, Payment, Responsibility
from desktop.rules.errors import DolyaError
from desktop.services.checking.checking import check_office
from desktop.services.clients.contacts import log_contact
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.payroll import adjust_pay, close_month
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from tests.reliability.office_work import Task

PEOPLE = 6
KEPT_FOR_EVER = {each.__name__ for each in (take_order, log_contact, record_payment, adjust_pay)}
"""Operations whose mark stays in the row that they make."""

MARKLESS = {close_month.__name__}
"""It has no room for a mark; that a month is closed whole or not at all is tried call by call."""


class Diary:
    """One clerk's diary of what was begun and what was acknowledged."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="ascii", buffering=1)

    def write(self, word: str, task: Task) -> None:
        """``begun``, then ``stored``, ``refused`` or the code of what hindered it."""
        self._file.write(f"{word} {task.mark} {task.name}\n")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Counts of what became of every operation that clerks wrote into their diaries."""

    stored: int
    lost: int
    twice: int
    phantom: int
    """In the office although its clerk was told that it was refused."""
    findings: tuple[str, ...]

    @property
    def good(self) -> bool:
        return not (self.lost or self.twice or self.phantom or self.findings)


def is_at_work(diary: Path) -> bool:
    """Has its clerk begun something that was not answered yet?"""
    lines = diary.read_text(encoding="ascii").splitlines() if diary.exists() else []
    return bool(lines) and lines[-1].startswith("begun")


def verdict_of(office: Path, diaries: Iterable[Path]) -> Verdict:
    """``verdict`` of a file, which may be so damaged that it cannot be looked through."""
    try:
        store = open_store(office)
        try:
            return verdict(store, diaries)
        finally:
            store.close()
    except (DolyaError, DBAPIError) as error:
        return Verdict(stored=0, lost=0, twice=0, phantom=0, findings=(f"unreadable: {error!r}",))


def verdict(store: Store, diaries: Iterable[Path], undecided: Iterable[UUID] = ()) -> Verdict:
    """Hold the office to the clerks' diaries; ``undecided``: marks of what a person is asked about."""
    said: dict[str, set[UUID]] = {"begun": set(), "stored": set(), "refused": set()}
    for diary in diaries:
        for word, mark in _lines(diary):
            said.setdefault(word, set()).add(mark)
    with store.read() as session:
        journal = session.execute(select(Operation.id, Operation.name, Operation.arguments)).all()
        columns = (Contact.text, Payment.note, Order.intake_key, Adjustment.reason, Responsibility.reason)
        texts = [text for column in columns for text in session.scalars(select(column))]
        people = session.scalar(select(func.count()).select_from(Employee))
    done = [(mark_of(row.arguments) or row.id, row.name) for row in journal]
    marks = {mark for mark, _ in done}
    effects = [UUID(text) for text in texts if len(text or "") == 36]
    due = {mark for mark, name in done if name in KEPT_FOR_EVER and mark in said["begun"]}
    report = check_office(store)
    wrong = [f"{one.code} {dict(one.details)}" for one in report.findings]
    return Verdict(
        stored=len(said["stored"]),
        lost=len(said["stored"] - marks - set(undecided)) + len(due - set(effects)),
        twice=len(done) - len(marks) + len(effects) - len(set(effects)),
        phantom=len(said["refused"] & marks),
        findings=(*wrong, *(() if people == PEOPLE else ("people",))),
    )


def out_of_order(store: Store, diary: Path) -> int:
    """Return how many of one clerk's operations come before one that the clerk entered earlier."""
    with store.read() as session:
        rows = session.execute(select(Operation.sequence, Operation.id, Operation.arguments))
        sequences = {mark_of(row.arguments) or row.id: row.sequence for row in rows}
    entered = [sequences[mark] for word, mark in _lines(diary) if word == "begun" and mark in sequences]
    return sum(later < earlier for earlier, later in pairwise(entered))


def mark_of(arguments: Any) -> UUID | None:
    """The clerk's mark among an operation's arguments, if it had room for one."""
    texts = (arguments.get(name) for name in ("visit", "text", "note", "reason"))
    return next((UUID(text) for text in texts if isinstance(text, str) and len(text) == 36), None)


def _lines(diary: Path) -> list[tuple[str, UUID]]:
    lines = diary.read_text(encoding="ascii").splitlines()
    told = (line.split(" ") for line in lines)
    return [(word, UUID(mark)) for word, mark, name in told if name not in MARKLESS]
