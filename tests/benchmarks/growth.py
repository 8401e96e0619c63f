"""How the daily paths grow with an office's past: ``python -m tests.benchmarks.growth [ORDERS ...]``.

Makes offices of so many orders (1 000, 10 000 and 100 000: weeks, a year, ten years), prints each row in
milliseconds of processor time (the middle of five runs), as a ratio to its floor where it has one, and the
exponent of its growth from the smallest office to the largest: 0 is none, 1 is in step with the orders.
"""

import gc
import itertools
import math
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from desktop import models
from desktop.__main__ import GARBAGE_AFTER
from desktop.rules.months import Month
from desktop.services.clients import ShownContacts, client_card, search_clients
from desktop.services.dealing import ledger
from desktop.services.intake import Draft, look_up, propose, propose_draft, take_order
from desktop.services.order_lists import OrderView, search_orders
from desktop.services.payroll import payroll
from desktop.services.planning import plan_report
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act
from desktop.views.clients.card_page import PAGE
from desktop.views.orders.reads import read_lists, read_order
from tests.benchmarks.big_office import NOW, OWNER_ID
from tests.benchmarks.past_office import make_past_office

SIZES = (1_000, 10_000, 100_000)
TYPED = (
    "р",
    "ро",
    "ром",
    "рома",
    "ромашка",
    "ромашка 12",
    "кафе рад",
    "hjvfirf",
    "7916",
    "791600012",
    "иван",
)
"""What is typed into a search, key by key: words, a number, another keyboard layout."""
TYPOS = ("ромошка", "каффе вектор", "щщщщщ")


@dataclass(slots=True)
class Row:
    """A row of the table: milliseconds by size of the office, and those of the floor."""

    ours: dict[int, float] = field(default_factory=dict)
    floor: dict[int, float] = field(default_factory=dict)


def processor_ms(call: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds of processor time of the middle one of several runs, after one that is not counted."""
    call()
    spent = []
    for _ in range(runs):
        begun = time.process_time()
        call()
        spent.append(time.process_time() - begun)
    return 1000 * statistics.median(spent)


class Measured:
    """One office, measured."""

    def __init__(self, path: Path, orders: int, rows: dict[str, Row]) -> None:
        self.path, self.orders, self.rows = path, orders, rows
        self.store = open_store(path)
        self._visits = itertools.count()
        with self.store.read() as session:
            order, client = models.Order, models.Client
            waits = select(order.id).where(order.leader_id.is_(None)).order_by(order.received)
            self.waiting = session.scalars(waits).first()
            self.open = session.scalars(select(order.id).where(order.stage == "proposal")).first()
            self.busy = session.scalars(select(client.id).where(client.number == 1)).one()

    def row(self, name: str, call: Callable[[], object], floor: Callable[[], object] | None = None) -> None:
        row = self.rows.setdefault(name, Row())
        row.ours[self.orders] = processor_ms(call)
        if floor is not None:
            row.floor[self.orders] = processor_ms(floor)

    def measure(self) -> None:
        store, month = self.store, Month.of(NOW)
        self.enter()
        self.row("proposal for what is typed", lambda: propose_draft(store, OWNER_ID, NOW, Draft(name="Ёж")))
        self.row("proposal for a waiting order", lambda: propose(store, OWNER_ID, NOW, self.waiting))
        self.row("panel of a waiting order", lambda: read_order(store, OWNER_ID, NOW, self.waiting))
        self.row("panel of an open order", lambda: read_order(store, OWNER_ID, NOW, self.open))
        for view in (OrderView.WAITING, OrderView.OPEN, OrderView.ALL):
            self.row(f"Orders: {view}", lambda view=view: read_lists(store, OWNER_ID, NOW, view))  # type: ignore[misc]
        self.row("ledger", lambda: ledger(store, OWNER_ID, NOW))
        for text in TYPED:
            self.row(f"search “{text}”", lambda text=text: search_clients(store, OWNER_ID, text))  # type: ignore[misc]
        for text in TYPOS:
            self.row(f"search with typos “{text}”", lambda text=text: look_up(store, OWNER_ID, text))  # type: ignore[misc]
        self.row("Ctrl+K, a key", lambda: search_orders(store, OWNER_ID, "кафе вывеска"))
        self.row("Clients first shown", lambda: search_clients(store, OWNER_ID))
        self.row("card of the busiest client", self.card, self.bare_card)
        self.row(
            "plan of a month",
            lambda: plan_report(store, OWNER_ID, NOW, month),
            lambda: self.bare_plan(month),
        )
        self.row("plan of each month of a year", self.plans_of_a_year, self.bare_plans_of_a_year)
        self.row(
            "payroll of an open month", lambda: payroll(store, OWNER_ID, NOW, month.plus(-1)), self.bare_pay
        )
        self.row("look for changes", lambda: store.changes_since(store.last_sequence()))

    def enter(self) -> None:
        """A new client's order taken in and dealt out; the floor are the same rows by bare sqlite3."""
        copy = self.path.with_suffix(".floor")
        copyfile(self.path, copy)
        written: list[list[tuple[str, Any]]] = []
        self.row("Enter: a new client's order", lambda: written.append(collected(self.take)))
        bare = iter(written)

        def same_rows() -> None:
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = PERSIST")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("BEGIN IMMEDIATE")
                for statement, parameters in next(bare):
                    for values in parameters if isinstance(parameters, list) else [parameters]:
                        connection.execute(statement, values)
                connection.execute("COMMIT")

        self.rows["Enter: a new client's order"].floor[self.orders] = processor_ms(same_rows)
        copy.unlink()

    def take(self) -> None:
        place = next(self._visits)
        name = f"Мастерская {chr(1040 + place % 32) * 4} {place}"
        visit, act = f"growth-{place}", Act(OWNER_ID, NOW)
        take_order(self.store, act, visit=visit, source="phone", name=name, assign="by_rules")

    def card(self) -> None:
        client_card(self.store, OWNER_ID, NOW, self.busy, ShownContacts(PAGE))

    def bare_card(self) -> None:
        self.bare(f"SELECT * FROM contact WHERE client_id = '{self.busy.hex}' ORDER BY at DESC LIMIT {PAGE}")

    def plans_of_a_year(self) -> None:
        for back in range(12):
            plan_report(self.store, OWNER_ID, NOW, Month.of(NOW).plus(-back))

    def bare_plans_of_a_year(self) -> None:
        for back in range(12):
            self.bare_plan(Month.of(NOW).plus(-back))

    def bare_plan(self, month: Month) -> None:
        """The month's metrics, one statement each."""
        first, last = month.first, month.last
        at = f"at >= '{first}' AND at < '{last} 24'"
        self.bare(
            f"SELECT employee_id, kind, count(*) FROM contact WHERE {at} GROUP BY 1, 2",
            f"SELECT leader_id, count(*) FROM order_ WHERE received >= '{first}' AND received < '{last} 24'"
            f" GROUP BY 1",
            f"SELECT leader_id, sum(payment.amount) FROM payment JOIN order_ ON order_.id = order_id"
            f" WHERE day BETWEEN '{first}' AND '{last}' GROUP BY 1",
            f"SELECT leader_id, stage_change.stage, count(*) FROM stage_change JOIN order_ ON order_.id ="
            f" order_id WHERE {at} GROUP BY 1, 2",
        )

    def bare_pay(self) -> None:
        self.bare(*rows_of(Month.of(NOW).plus(-1)))

    def bare(self, *statements: str) -> None:
        read_bare(self.path, statements)


def rows_of(month: Month) -> tuple[str, ...]:
    """The statements that read a month's rows: payments with their orders, clients and shares, what was
    logged, and the stages that orders reached."""
    first, last = month.first, month.last
    paid = f"FROM payment WHERE day BETWEEN '{first}' AND '{last}'"
    orders = f"FROM order_ WHERE id IN (SELECT order_id {paid})"
    at = f"at >= '{first}' AND at < '{last} 24'"
    return (
        f"SELECT * {paid}",
        f"SELECT * {orders}",
        f"SELECT * FROM share WHERE order_id IN (SELECT order_id {paid})",
        f"SELECT * FROM client WHERE id IN (SELECT client_id {orders})",
        f"SELECT * FROM contact WHERE {at}",
        f"SELECT * FROM stage_change WHERE {at}",
    )


def read_bare(path: Path, statements: Iterable[str]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement).fetchall()


def collected(call: Callable[[], object]) -> list[tuple[str, Any]]:
    """Make a call; return the statements by which it changed rows, with their parameters."""
    written: list[tuple[str, Any]] = []

    def executed(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if statement.startswith(("INSERT", "UPDATE", "DELETE")):
            written.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", executed)
    try:
        call()
    finally:
        event.remove(Engine, "before_cursor_execute", executed)
    return written


def print_rows(rows: dict[str, Row], sizes: list[int]) -> None:
    heads = "".join(f"{size:>11,}" for size in sizes)
    print(f"{'ms of processor time, orders:':<34}{heads}{'exponent':>10}{'× floor':>9}")
    for name, row in rows.items():
        figures = "".join(f"{row.ours[size]:>11.1f}" for size in sizes)
        first, last = sizes[0], sizes[-1]
        steps = math.log(row.ours[last] / row.ours[first]) / math.log(last / first) if last > first else 0
        ratio = f"{row.ours[last] / row.floor[last]:.1f}" if row.floor else ""
        print(f"{name:<34}{figures}{steps:>10.2f}{ratio:>9}")
    typed = [row.ours[sizes[-1]] for name, row in rows.items() if name.startswith("search “")]
    print(f"a key of a search, the slowest: {max(typed):.0f} ms")


def main(sizes: list[int]) -> None:
    gc.set_threshold(GARBAGE_AFTER, 20, 20)  # as the program does
    rows: dict[str, Row] = {}
    with TemporaryDirectory() as name:
        for orders in sizes:
            path = Path(name) / f"{orders}.dolya"
            begun = time.monotonic()
            make_past_office(path, orders)
            print(f"an office of {orders:,} orders: made in {time.monotonic() - begun:.0f} s", flush=True)
            measured = Measured(path, orders, rows)
            measured.measure()
            measured.store.close()
            path.unlink()
    print_rows(rows, sizes)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
