"""No statement of the common paths reads a whole table that grows with the office's age."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from desktop import models
from desktop.services import care, clients, dealing, intake, mail, order_lists, orders, undo
from desktop.services.clients.client_index import client_index
from desktop.services.dealing import declining
from desktop.services.intake import Draft
from desktop.services.money.payments import record_payment
from desktop.services.order_lists import OrderView
from desktop.storage.operations import Act, Store
from tests.services.desk import Desk

GROWING = frozenset(
    {
        "assignment", "client", "contact", "objection", "operation", "order_", "payment", "person", "posting",
        "reach",
        "responsibility", "share", "share_agreement", "stage_change", "statement", "statement_line",
        "undo_record", "work_item", "client_care", "planned_step", "letter",
    }
)  # fmt: skip
"""Tables to which every day of an office adds rows."""
Statement = tuple[str, Any]


@pytest.fixture
def desk(sqlite_store: Store) -> Desk:
    made = Desk(sqlite_store)
    made.absent("Анна", 1, "errand")
    for place in range(8):
        made.assign(made.take(f"Фирма {place}", phone=f"+7916000000{place}", amount=Decimal(100)))
    made.take("Новая", phone="+79160000009", amount=Decimal(50))
    return made


@contextmanager
def statements() -> Iterator[list[Statement]]:
    """Collect the statements that are executed inside the block, with their parameters."""
    found: list[Statement] = []

    def executed(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        found.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", executed)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", executed)


def whole_tables(store: Store, found: list[Statement]) -> list[str]:
    """Return the statements that read a growing table from end to end, each with the step that does."""
    read: list[str] = []
    with closing(sqlite3.connect(store.place)) as connection:
        for statement, parameters in found:
            if not statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT")):
                continue
            row = parameters[0] if isinstance(parameters, list) else parameters
            plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", row).fetchall()
            sorted_whole = {part for _, part, _, step in plan if step == "USE TEMP B-TREE FOR ORDER BY"}
            for _, part, _, step in plan:
                scanned = re.match(r"SCAN (\w+?)(?:_\d+)?(?: USING .*)?$", step)
                first_rows = "LIMIT" in statement and "ORDER BY" in statement and part not in sorted_whole
                if scanned and scanned[1] in GROWING and not first_rows:
                    read.append(f"{step}: {statement}")
    return read


def waiting(desk: Desk) -> Any:
    return desk.id("9")


def taken(desk: Desk, **more: Any) -> None:
    desk.take(assign="by_rules", **more)


def own(desk: Desk, number: str) -> Act:
    leader = desk.leader(desk.id(number))
    assert leader is not None
    return Act(desk.employee_id(leader), desk.now)


def client_of(desk: Desk, number: str) -> Any:
    return desk.order(desk.id(number)).client_id


PATHS: dict[str, Callable[[Desk], Any]] = {
    "lists": lambda desk: [
        order_lists.list_orders(desk.store, 1, desk.now, view, limit=5) for view in OrderView
    ],
    "counts": lambda desk: order_lists.count_orders(desk.store, 1),
    "waiting order": lambda desk: order_lists.order_card(desk.store, 1, desk.now, waiting(desk)),
    "ledger of a week": lambda desk: dealing.ledger_period(desk.store, 1, desk.now, desk.now.date()),
    "postings": lambda desk: dealing.ledger_postings(desk.store, 1, "Анна", None),
    "objections": lambda desk: dealing.list_objections(desk.store, 1),
    "its proposal": lambda desk: intake.propose(desk.store, 1, desk.now, waiting(desk)),
    "open order": lambda desk: order_lists.order_card(desk.store, 1, desk.now, desk.id("1")),
    "draft of a known client": lambda desk: intake.propose_draft(
        desk.store, 1, desk.now, Draft(client_id=client_of(desk, "1"))
    ),
    "known client's order": lambda desk: taken(desk, client=client_of(desk, "1")),
    "assignment": lambda desk: desk.assign(waiting(desk)),
    "dealing": lambda desk: desk.deal(),
    "reassignment": lambda desk: dealing.reassign_order(
        desk.store, desk.act(), order=desk.id("1"), reason="так",
        manager=min({"Анна", "Борис", "Вера"} - {desk.leader(desk.id("1"))}),
    ),
    "spam": lambda desk: dealing.reject_order(desk.store, desk.act(), order=desk.id("2"), why="spam"),
    "decline": lambda desk: declining.decline_order(
        desk.store, own(desk, "3"), order=desk.id("3"), reason="не моё"
    ),
    "payment": lambda desk: record_payment(
        desk.store, desk.act(), order=desk.id("4"), day=desk.now.date(), amount=Decimal(100)
    ),
    "stage": lambda desk: orders.change_stage(desk.store, desk.act(), order=desk.id("5"), stage="lost"),
    "contact": lambda desk: clients.log_contact(
        desk.store, desk.act(), client=client_of(desk, "1"), kind="call_out"
    ),
    "letter of a known client": lambda desk: mail.take_in_letter(
        desk.store, desk.act(), message_id="1", written=desk.now, sender="a@b.example", references=["2"],
        subject="[№ 1]",
    ),
    "letters set aside": lambda desk: mail.list_set_aside(desk.store, 1),
    "undo of a new client's order": lambda desk: undo.undo_last(desk.store, desk.act()),
    "undo of an assignment": lambda desk: (
        desk.assign(waiting(desk)), undo.undo_last(desk.store, desk.act()),
    ),
    "new client's order": lambda desk: taken(desk),
    "clients": lambda desk: clients.search_clients(desk.store, 1, limit=5),
    "search": lambda desk: [clients.search_clients(desk.store, 1, text) for text in ("фирма", "фырма", "99")],
    "look up": lambda desk: intake.look_up(desk.store, 1, "79160000001"),
    "orders found": lambda desk: order_lists.search_orders(desk.store, 1, "фирма 3"),
    "card": lambda desk: clients.client_card(
        desk.store, 1, desk.now, client_of(desk, "1"), clients.ShownContacts(10)
    ),
    "a person's day": lambda desk: [care.today_items(desk.store, who, desk.now) for who in range(1, 6)],
    "today's actions": lambda desk: undo.list_actions(desk.store, 1, desk.now),
    "a look for changes": lambda desk: desk.store.changes_since(5),
}  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_read_whole(desk: Desk, path: str) -> None:
    with desk.store.read() as session:
        client_index(session)  # read whole once, and kept
    with statements() as found:
        PATHS[path](desk)
    assert found
    assert whole_tables(desk.store, found) == []


def test_a_whole_table_is_noticed(desk: Desk) -> None:
    with statements() as found, desk.store.read() as session:
        session.execute(select(models.Order.id).where(models.Order.subject == "вывеска")).all()
        session.execute(select(models.Order.id).order_by(models.Order.received).limit(3)).all()
        session.execute(select(models.Order.id).where(models.Order.number == "7")).all()
    assert [one.split(":")[0] for one in whole_tables(desk.store, found)] == ["SCAN order_"]
