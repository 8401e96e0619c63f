"""Pay that looks only at months whose facts were changed is that of the whole history, whatever happens."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop import models
from desktop.models.pay_changes import FROM_EVER, changed_since
from desktop.rules.errors import DolyaError
from desktop.rules.months import Month
from desktop.services import dealing, orders
from desktop.services.checking.checking import check_office
from desktop.services.clients import hand_over_client, log_contact
from desktop.services.facts.history import load_facts
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.payroll import Payroll, adjust_pay, close_month, pay_office, payroll, reopen_month
from desktop.services.people.absences import record_absence
from desktop.services.planning import set_target
from desktop.services.settings import save_service
from desktop.services.settings.employee_settings import add_employee, end_employment, set_employee_scheme
from desktop.services.undo import list_actions, undo_operation
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.conftest import DEMO_MOMENT
from tests.viewers import AS_OWNER

OWNER = 1
METRICS = ("revenue", "calls", "orders", "active_clients", "cold_calls", "average_order", "margin")


class Office:
    """The demo office, in which something happens by chance, mostly in the past."""

    def __init__(self, store: Store, luck: Random) -> None:
        self.store, self.luck = store, luck
        self.now = DEMO_MOMENT
        with store.read() as session:
            managers = models.Employee.role == "manager"
            self.managers = list(session.scalars(select(models.Employee.name).where(managers)))
            self.orders = list(session.scalars(select(models.Order.id).order_by(models.Order.number)))
            self.clients = list(session.scalars(select(models.Client.id).order_by(models.Client.number)))

    def act(self) -> Act:
        self.now += timedelta(minutes=1)
        return Act(OWNER, self.now)

    def day(self) -> date:
        return (DEMO_MOMENT - timedelta(days=self.luck.randint(1, 200))).date()

    def month(self) -> str:
        return str(Month.of(DEMO_MOMENT).plus(-self.luck.randint(0, 6)))

    def order(self) -> UUID:
        return self.luck.choice(self.orders)

    def amount(self) -> Decimal:
        return Decimal(self.luck.randint(1, 90_000))

    def step(self) -> str:
        """Let one thing happen; return its name, "" if it was refused."""
        happens = self.luck.choice(STEPS)
        try:
            happens(self)
        except DolyaError:
            return ""
        return happens.__name__


def pay(office: Office) -> None:
    given = {"order": office.order(), "day": office.day(), "amount": office.amount()}
    record_payment(office.store, office.act(), **given, confirmed=True)


def give_back(office: Office) -> None:
    payment = _payment(office)
    given = {"order": payment.order_id, "day": office.day(), "amount": Decimal(100)}
    record_refund(office.store, office.act(), **given, confirmed=True)


def correct(office: Office) -> None:
    correct_payment(
        office.store, office.act(), **_seen(_payment(office)), day=office.day(), amount=office.amount(),
        note="", reason="ошибка", confirmed=True,
    )  # fmt: skip


def remove(office: Office) -> None:
    remove_payment(office.store, office.act(), **_seen(_payment(office)), reason="ошибка")


def _payment(office: Office) -> models.Payment:
    with office.store.read() as session:
        payments = session.scalars(select(models.Payment).order_by(models.Payment.number)).all()
    return office.luck.choice(payments)


def _seen(payment: models.Payment) -> dict[str, Any]:
    seen = {"day": payment.day, "amount": payment.amount}
    return {"order": payment.order_id, "payment": payment.id, "seen": seen}


def edit(office: Office) -> None:
    order = office.order()
    with office.store.read() as session:
        row = session.get_one(models.Order, order)
        services = list(session.scalars(select(models.Service.name)))
    given = {"subject": "", "source": row.source, "due": None, "rating": row.rating, "version": row.version}
    orders.edit_order(
        office.store, office.act(), order=order, amount=office.amount(), cost=office.amount() / 10,
        service=office.luck.choice(services), **given,
    )  # fmt: skip


def change_stage(office: Office) -> None:
    stage = office.luck.choice(("lost", "proposal", "invoice", "negotiation"))
    orders.change_stage(office.store, office.act(), order=office.order(), stage=stage)


def reassign(office: Office) -> None:
    manager = office.luck.choice(office.managers)
    dealing.reassign_order(office.store, office.act(), order=office.order(), manager=manager, reason="так")


def take_back(office: Office) -> None:
    dealing.undo_assignment(office.store, office.act(), order=office.order())


def reject(office: Office) -> None:
    """An order that nobody has paid turns out to be none, whenever it came."""
    with office.store.read() as session:
        paid = select(models.Payment.order_id)
        unpaid = select(models.Order.id).where(models.Order.id.not_in(paid)).order_by(models.Order.number)
        order = office.luck.choice(session.scalars(unpaid).all())
    dealing.reject_order(office.store, office.act(), order=order, why="spam")


def hand_over(office: Office) -> None:
    client, manager = office.luck.choice(office.clients), office.luck.choice(office.managers)
    hand_over_client(office.store, office.act(), client=client, manager=manager, reason="так")


def call(office: Office) -> None:
    at = datetime.combine(office.day(), datetime.min.time().replace(hour=10))
    given = {"kind": office.luck.choice(("call_out", "proposal", "meeting_office")), "at": at}
    manager = office.luck.choice(office.managers)
    client = office.luck.choice(office.clients)
    log_contact(office.store, office.act(), client=client, manager=manager, **given)


def be_away(office: Office) -> None:
    day = datetime.combine(office.day(), datetime.min.time())
    given = {"start": day, "end": day + timedelta(days=3), "kind": "sick", "substitute": None}
    record_absence(office.store, office.act(), employee=office.luck.choice(office.managers), **given)


def plan(office: Office) -> None:
    given = {"employee": office.luck.choice(office.managers), "metric": office.luck.choice(METRICS)}
    set_target(office.store, office.act(), month=office.month(), target=office.amount(), **given)


def adjust(office: Office) -> None:
    given = {"kind": "bonus", "amount": Decimal(500), "reason": "так"}
    employee = office.luck.choice(office.managers)
    adjust_pay(office.store, office.act(), month=office.month(), employee=employee, **given)


def pass_through(office: Office) -> None:
    orders.set_pass_through(office.store, office.act(), order=office.order(), amount=Decimal(10))


def rate(office: Office) -> None:
    orders.rate_order(office.store, office.act(), order=office.order(), rating=office.luck.randint(1, 5))


def work(office: Office) -> None:
    given = {"kind": "макет", "units": Fraction(2), "day": office.day()}
    employee = office.luck.choice(office.managers)
    orders.record_work(office.store, office.act(), order=office.order(), employee=employee, **given)


def price(office: Office) -> None:
    with office.store.read() as session:
        row = session.scalars(select(models.Service).order_by(models.Service.name)).first()
    assert row is not None
    save_service(
        office.store, office.act(), name=row.name, version=row.version, margin_rate=Decimal("0.4"),
        expected_value=office.amount(),
    )  # fmt: skip


def hire(office: Office) -> None:
    """Somebody who was there for months is entered at last, and takes an order over."""
    name, version = f"Новый {office.now:%d%H%M}", 1
    given = {"name": name, "role": "manager", "hired": office.day()}
    add_employee(office.store, office.act(), **given)
    with office.store.read() as session:
        scheme = session.scalars(select(models.EmployeeScheme.scheme)).first()
    assert scheme is not None
    since = office.luck.choice((None, office.month()))
    given = {"employee": name, "version": version, "scheme": scheme, "since": since}
    set_employee_scheme(office.store, office.act(), **given)
    office.managers.append(name)


def let_go(office: Office) -> None:
    with office.store.read() as session:
        found = session.scalars(
            select(models.Employee).where(models.Employee.name.in_(office.managers))
        ).all()
    one = office.luck.choice(found)
    end_employment(office.store, office.act(), employee=one.name, version=one.version, left=office.day())


def undo(office: Office) -> None:
    actions = list_actions(office.store, OWNER, office.now)
    undo_operation(office.store, office.act(), operation=office.luck.choice(actions).id)


def close(office: Office) -> None:
    with office.store.read() as session:
        closed = session.scalars(select(models.ClosedMonth.month)).all()
    close_month(office.store, office.act(), month=str(max(closed).plus(1)), reason="так")


def reopen(office: Office) -> None:
    with office.store.read() as session:
        closed = session.scalars(select(models.ClosedMonth.month)).all()
    reopen_month(office.store, office.act(), month=str(max(closed)), reason="так")


STEPS: tuple[Callable[[Office], None], ...] = (
    pay, pay, give_back, correct, remove, edit, edit, change_stage, reassign, take_back, reject, reject,
    hand_over, call, be_away, plan, adjust, pass_through, rate, work, price, hire, let_go, undo, undo,
    close, close, reopen,
)  # fmt: skip


@pytest.fixture
def demo(demo_office: Path, tmp_path: Path) -> Iterator[Store]:
    store = open_store(Path(shutil.copyfile(demo_office, tmp_path / "demo.dolya")))
    yield store
    store.close()


def whole(office: Office, month: Month, patch: pytest.MonkeyPatch) -> Payroll:
    """The pay of a month for which every closed month is compared with everything that happened."""
    with patch.context() as here:
        here.setattr(pay_office, "changed_since", lambda _connection: FROM_EVER)
        here.setattr(pay_office, "load_facts", lambda session, _part: load_facts(session))
        return payroll(office.store, AS_OWNER, office.now, month)


@pytest.mark.parametrize("seed", range(2))
def test_pay_is_that_of_the_whole_history(demo: Store, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    office = Office(demo, Random(seed))
    happened: list[str] = []
    while len(happened) < 20:
        done = office.step()
        if not done:
            continue
        happened.append(done)
        with demo.read() as session:
            first = max(session.scalars(select(models.ClosedMonth.month))).plus(1)
        month = max(first, Month.of(DEMO_MOMENT))
        narrow = payroll(demo, AS_OWNER, office.now, month)
        assert narrow == whole(office, month, monkeypatch), happened
    assert len(set(happened)) > 9


def test_an_office_in_which_everything_counts_as_changed_is_sound(demo: Store) -> None:
    office = Office(demo, Random(0))
    reopen(office)
    with demo.read() as session:
        assert changed_since(session.connection()) == FROM_EVER
    assert check_office(demo).ok
