"""Many PCs deal at once: each order once, and the ledger as if one had dealt alone."""

from decimal import Decimal
from fractions import Fraction
from multiprocessing import get_context

from desktop.services import dealing, order_lists
from desktop.services.order_lists import OrderView
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.conftest import MakeStore
from tests.services.desk import MONDAY, Desk
from tests.viewers import AS_OWNER

ORDERS, PROCESSES = 100, 4
Outcome = tuple[list[tuple[str, str | None]], list[tuple[str, Fraction, Fraction, int]]]


def deal(place: str, actor: int) -> list[str]:
    """Deal in small portions as one PC, so that the others come in between."""
    store = open_store(place)
    dealt: list[str] = []
    while batch := dealing.deal_orders(store, Act(actor, MONDAY), at_most=3):
        dealt += batch
    store.close()
    return dealt


def outcome(store: Store) -> Outcome:
    rows = order_lists.list_orders(store, AS_OWNER, MONDAY, OrderView.ALL)
    ledger = dealing.ledger(store, AS_OWNER, MONDAY)
    return (
        [(row.number, row.manager) for row in rows],
        [(row.manager, row.turns, row.value, row.charged) for row in ledger],
    )


def filled(store: Store) -> Desk:
    desk = Desk(store)
    for step in range(ORDERS):
        desk.take(amount=Decimal(100 + 7919 * step % 9000))
    return desk


def test_four_processes_deal_every_order_once_and_as_one_would(kind: str, make_store: MakeStore) -> None:
    desk, alone = filled(make_store(kind)), filled(make_store("sqlite"))
    with get_context("spawn").Pool(PROCESSES) as pool:
        dealt = pool.starmap(deal, [(desk.store.address, one + 1) for one in range(PROCESSES)])
    deal(alone.store.address, 1)

    numbers = [number for one in dealt for number in one]
    assert sorted(numbers, key=int) == [str(number) for number in range(1, ORDERS + 1)]
    assert outcome(desk.store) == outcome(alone.store)
    assert desk.sums() == (0, 0)
