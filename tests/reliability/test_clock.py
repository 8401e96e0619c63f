"""A clock that is wrong by hours or years: everything keeps the order in which it came to the file."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.models import Account, Assignment, Client, Operation, Order
from desktop.rules.errors import Refused
from desktop.services.checking.checking import check_office
from desktop.services.clients.contacts import log_contact
from desktop.services.dealing import assign_order
from desktop.services.intake import propose, take_order
from desktop.services.money.payments import record_payment
from desktop.services.payroll import adjust_pay, close_month, payroll
from desktop.services.planning import plan_report, set_target
from desktop.services.this_pc.warnings import warnings
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.reliability.office_work import DESK, IDS, MANAGERS, MONTH, NOW, OWNER
from tests.viewers import AS_OWNER

CLOCKS = {
    "1980": datetime(1980, 1, 1, 10),
    "a year behind": NOW - timedelta(days=365),
    "five hours behind": NOW - timedelta(hours=5),
    "five hours ahead": NOW + timedelta(hours=5),
    "a year ahead": NOW + timedelta(days=365),
    "2099": datetime(2099, 12, 31, 15),
}
PAID = MONTH.plus(-6)


@dataclass(frozen=True)
class Pc:
    """A program on the office's file, and what its clock says."""

    store: Store
    now: datetime

    def __call__(self, operation: Callable[..., Any], actor: str, **arguments: Any) -> Any:
        return operation(self.store, Act(IDS[actor], self.now), **arguments)


@dataclass(frozen=True)
class Pair:
    right: Pc
    wrong: Pc


@pytest.fixture
def two(living_office: Path, quick: Path) -> Iterator[Callable[[datetime], Pair]]:
    """``two(clock)``: two PCs on an office of their own; the clock of the second one says this."""
    stores: list[Store] = []

    def make(clock: datetime) -> Pair:
        path = Path(shutil.copyfile(living_office, quick / f"office{len(stores)}.dolya"))
        for name in ("PC-1", "PC-2"):
            stores.append(open_store(path))
            stores[-1].pc = name
        return Pair(Pc(stores[-2], NOW), Pc(stores[-1], clock))

    yield make
    for store in stores:
        store.close()


@pytest.fixture(params=CLOCKS.values(), ids=CLOCKS)
def pair(request: pytest.FixtureRequest, two: Callable[[datetime], Pair]) -> Pair:
    return two(request.param)


def of_office(pc: Pc, query: Any) -> list[Any]:
    with pc.store.read() as session:
        return list(session.scalars(query))


def test_everybody_learns_of_everything_in_the_order_of_the_file(pair: Pair) -> None:
    client = of_office(pair.right, select(Client.id).order_by(Client.number))[0]
    for number in range(6):
        known = pair.right.store.last_sequence()
        pc = (pair.right, pair.wrong)[number % 2]
        pc(log_contact, MANAGERS[0], client=client, kind="note", text=f"{number}")
        assert ("client", str(client)) in pair.right.store.changes_since(known).touched
    written = of_office(pair.right, select(Operation.arguments).order_by(Operation.sequence))
    assert [each["text"] for each in written[-6:]] == list("012345")
    assert check_office(pair.right.store).ok


def test_the_ledger_goes_by_the_order_of_dealing(pair: Pair) -> None:
    waiting = of_office(pair.right, select(Order.id).where(Order.leader_id.is_(None)).order_by(Order.number))
    before = len(of_office(pair.right, select(Assignment.id)))
    for number, order in enumerate(waiting):
        chosen = {"order": order, "manager": MANAGERS[number % 4], "reason": "по очереди"}
        try:
            (pair.wrong if number % 2 else pair.right)(assign_order, DESK, **chosen)
        except Refused:  # in 1980 nobody was employed
            pair.right(assign_order, DESK, **chosen)
    made = of_office(pair.right, select(Assignment).order_by(Assignment.sequence))
    assert [one.order_id for one in made[before:]] == waiting
    latest = {one.employee_id: one.sequence for one in made}
    accounts = of_office(pair.right, select(Account).where(Account.last_charged.is_not(None)))
    assert {one.employee_id: one.last_charged for one in accounts} == latest
    assert check_office(pair.right.store).ok


def test_an_order_that_came_to_a_wrong_clock_can_be_dealt_at_once(pair: Pair) -> None:
    pair.wrong(take_order, DESK, visit="новый", source="phone", name="Новый клиент")
    [order] = of_office(pair.right, select(Order.id).where(Order.intake_key == "новый"))
    proposed = propose(pair.right.store, AS_OWNER, NOW, order).explanation.winner
    assert pair.right(assign_order, DESK, order=order) == proposed
    [dealt] = of_office(pair.right, select(Order.assigned_at).where(Order.id == order))
    assert dealt <= NOW
    assert check_office(pair.right.store).ok


def test_a_month_holds_what_names_it_whatever_the_clock_says(
    pair: Pair, two: Callable[[datetime], Pair]
) -> None:
    reports = [_month(each) for each in (pair, two(NOW))]
    assert reports[0] == reports[1]


def _month(pair: Pair) -> list[Any]:
    """Plan and pay of two months, after the second PC had a hand in both."""
    wrong, right, month = pair.wrong, pair.right.store, str(MONTH)
    led = select(Order.id).where(Order.leader_id.is_not(None)).order_by(Order.number)
    paid = {"day": NOW.date(), "amount": Decimal(700), "confirmed": True}  # a clock of 1980 would ask
    wrong(record_payment, DESK, order=of_office(wrong, led)[0], **paid)
    bonus = {"kind": "bonus", "amount": Decimal(500), "reason": "за вывеску"}
    wrong(adjust_pay, OWNER, month=month, employee=MANAGERS[0], **bonus)
    wrong(set_target, OWNER, month=month, employee=None, metric="revenue", target=Decimal(90_000))
    wrong(close_month, OWNER, month=str(PAID), reason="часы этого ПК отстают")
    return [
        plan_report(right, AS_OWNER, NOW, MONTH),
        payroll(right, AS_OWNER, NOW, MONTH),
        payroll(right, AS_OWNER, NOW, PAID),
    ]


def test_somebody_is_told(pair: Pair) -> None:
    client = of_office(pair.right, select(Client.id))[0]
    for pc in (pair.right, pair.wrong, pair.right):
        pc(log_contact, MANAGERS[0], client=client, kind="note")
    told = [one.code for pc in (pair.right, pair.wrong) for one in warnings(pc.store, pc.now)]
    assert told == ["clock_wrong"]
