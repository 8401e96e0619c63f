"""Read lists of orders with a few queries, however long they are."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.decision import decide
from desktop.rules.errors import Refused
from desktop.rules.facts import DEALT_STAGES, OPEN_STAGES, Source, Stage, is_provisional, number_key
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.totals import Total
from desktop.services.access import Right, read_as
from desktop.services.dealing.situation import load_situation
from desktop.services.dealing.waiting import ClientBook, load_waiting
from desktop.services.order_lists.order_sorting import OrderSort, sorted_ids
from desktop.storage.operations import Store

FEW = 300
"""So many clients are named in one query."""


class OrderView(StrEnum):
    WAITING = "waiting"
    TODAY = "today"  # assigned today
    MINE = "mine"
    OPEN = "open"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class OrderRow:
    id: UUID
    number: str
    received: datetime
    client_id: UUID
    client: str
    new_client: bool
    """The client has no paid order before this one."""
    service: str | None
    subject: str
    amount: Decimal | None
    estimated: bool
    source: str
    stage: str
    manager: str | None
    rule: str | None
    charged: bool
    question: bool
    """It waits for the desk to say whether it is the same client."""
    nobody: bool
    """It waits because nobody is eligible now."""
    paid: Decimal
    due: date | None = None

    @property
    def kept(self) -> bool:
        """Whether the order is only kept on this PC, so that the office does not have it yet."""
        return is_provisional(self.number)


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders of a view are wanted; what is None does not matter. ``overdue``: only open orders whose
    day has passed."""

    manager: str | None = None
    stage: str | None = None
    source: str | None = None
    service: str | None = None
    overdue: bool = False
    period: str | None = None
    """Received in ``month``: this one, ``last_month`` or ``year``: this one."""


@dataclass(frozen=True, slots=True)
class OrderCounts:
    waiting: int
    mine: int
    open: int
    all: int


def list_orders(
    store: Store, viewer: int | None, now: datetime, view: OrderView, *, limit: int | None = None,
    wanted: OrderFilter | None = None, sort: OrderSort | None = None,
) -> list[OrderRow]:  # fmt: skip
    """Return the orders of a view: waiting ones oldest first, others newest first, or as ``sort`` says; MINE
    are the viewer's."""
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        chosen = _chosen(view, now, viewer) + (_fits(wanted, now) if wanted is not None else [])
        if sort is not None:
            ids = sorted_ids(session, chosen, sort, limit)
            parts = (ids[start : start + FEW] for start in range(0, len(ids), FEW))
            rows = [row for part in parts for row in order_rows(session, now, [models.Order.id.in_(part)])]
            places = {key: place for place, key in enumerate(ids)}
            return sorted(rows, key=lambda row: places[row.id])
        return order_rows(session, now, chosen, view is OrderView.WAITING, limit)


def count_fitting(
    store: Store, viewer: int | None, now: datetime, view: OrderView, wanted: OrderFilter
) -> int:
    """Count the orders of a view that fit a filter."""
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        chosen = _chosen(view, now, viewer) + _fits(wanted, now)
        return session.scalar(select(func.count(models.Order.id)).where(*chosen)) or 0


def _fits(wanted: OrderFilter, now: datetime) -> list[ColumnElement[bool]]:
    order, person, service = models.Order, models.Employee, models.Service
    conditions: list[ColumnElement[bool]] = []
    if wanted.manager is not None:
        leads = select(person.id).where(person.name == wanted.manager).scalar_subquery()
        conditions.append(order.leader_id == leads)
    if wanted.stage is not None:
        conditions.append(order.stage == Stage(wanted.stage))
    if wanted.source is not None:
        conditions.append(order.source == Source(wanted.source))
    if wanted.service is not None:
        named = select(service.id).where(service.name == wanted.service).scalar_subquery()
        conditions.append(order.service_id == named)
    if wanted.overdue:
        conditions += [order.stage.in_(OPEN_STAGES), order.due < now.date()]
    if wanted.period is not None:
        this = Month.of(now.date())
        first = {"month": this, "last_month": this.plus(-1), "year": Month(this.year, 1)}[wanted.period]
        until = this if wanted.period == "last_month" else this.plus(1)
        begin, end = (datetime.combine(one.first, time()) for one in (first, until))
        conditions += [order.received >= begin, order.received < end]
    return conditions


def order_row(store: Store, viewer: int | None, now: datetime, order: UUID) -> OrderRow:
    """Return the row of one order as the lists show it; refused where there is no such order."""
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        rows = order_rows(session, now, [models.Order.id == order])
    if not rows:
        raise Refused("no_such_order")
    return rows[0]


def count_orders(store: Store, viewer: int | None) -> OrderCounts:
    """Count the orders of each view; ``mine`` are the viewer's."""
    order = models.Order
    waiting = select(func.count()).where(order.leader_id.is_(None), order.stage.in_(DEALT_STAGES))
    led = select(order.leader_id, func.count()).where(
        order.stage.in_(OPEN_STAGES), order.leader_id.is_not(None)
    )
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        rows = session.execute(led.group_by(order.leader_id))
        by_leader = {row[0]: row[1] for row in rows}
        return OrderCounts(
            waiting=session.scalar(waiting) or 0,
            mine=by_leader.get(viewer, 0),
            open=sum(by_leader.values()),
            all=models.read_total(session, Total.ORDERS).count,
        )


def _chosen(view: OrderView, now: datetime, actor: int | None) -> list[ColumnElement[bool]]:
    order = models.Order
    is_open = order.stage.in_(OPEN_STAGES)
    midnight = datetime.combine(now.date(), time())
    if view is OrderView.WAITING:
        return [order.stage.in_(DEALT_STAGES), order.leader_id.is_(None)]
    if view is OrderView.TODAY:
        return [order.assigned_at >= midnight, order.assigned_at < midnight + timedelta(days=1)]
    if view is OrderView.MINE:
        return [is_open, models.Order.leader_id == actor]
    if view is OrderView.OPEN:
        return [is_open, order.leader_id.is_not(None)]
    return []


def order_rows(
    session: Session, now: datetime, chosen: list[ColumnElement[bool]], oldest_first: bool = False,
    limit: int | None = None, ask_for_managers: bool = True,
) -> list[OrderRow]:  # fmt: skip
    """Return the rows of the orders that fit all conditions.

    Whether nobody could get an order takes a decision for each waiting order; without ``ask_for_managers`` it
    is not asked, and no row says so.
    """
    order = models.Order
    way = (order.received, order.running_number, order.number)
    ordered = way if oldest_first else tuple(column.desc() for column in way)
    found = list(session.execute(_selected().where(*chosen).order_by(*ordered).limit(limit)))
    found.sort(key=lambda row: (row.received, number_key(row.number)), reverse=not oldest_first)
    waits = ask_for_managers and any(row.leader is None and row.stage in DEALT_STAGES for row in found)
    stuck = _stuck(session, now) if waits else frozenset()
    first = _first_paid(session, {row.client_id for row in found})
    return [
        OrderRow(
            id=row.id,
            number=row.number,
            received=row.received,
            client_id=row.client_id,
            client=row.client,
            new_client=first.get(row.client_id, _NEVER) >= (row.received, number_key(row.number)),
            service=row.service,
            subject=row.subject,
            amount=row.amount,
            estimated=row.estimated,
            source=row.source,
            stage=row.stage,
            manager=row.leader,
            rule=row.rule,
            charged=bool(row.charged),
            question=row.question_client_id is not None,
            nobody=row.id in stuck,
            paid=row.paid if row.paid is not None else ZERO,
            due=row.due,
        )
        for row in found
    ]


_NEVER: tuple[datetime, Any] = (datetime.max, ())


def _selected() -> Select[*tuple[Any, ...]]:
    order, made, payment = models.Order, models.Assignment, models.Payment
    charged = (
        select(made.charged)
        .where(made.order_id == order.id, made.reversed_at.is_(None))
        .order_by(made.sequence.desc())
        .limit(1)
        .scalar_subquery()
    )
    paid = select(func.sum(payment.amount)).where(payment.order_id == order.id).scalar_subquery()
    return (
        select(
            order.id, order.number, order.received, order.client_id, models.Client.name.label("client"),
            models.Service.name.label("service"), order.subject, order.amount, order.estimated, order.source,
            order.stage, models.Employee.name.label("leader"), order.rule, charged.label("charged"),
            order.question_client_id, paid.label("paid"), order.due,
        )
        .join(models.Client, models.Client.id == order.client_id)
        .outerjoin(models.Service, models.Service.id == order.service_id)
        .outerjoin(models.Employee, models.Employee.id == order.leader_id)
    )  # fmt: skip


def _first_paid(session: Session, clients: set[UUID]) -> dict[UUID, tuple[datetime, Any]]:
    """Return arrival and number of each client's earliest order with a payment.

    A client with paid orders before the office's records has had one before any other.
    """
    order, client = models.Order, models.Client
    payment = select(models.Payment).where(models.Payment.order_id == order.id, models.Payment.amount > ZERO)
    first: dict[UUID, tuple[datetime, Any]] = {}
    ordered = list(clients)
    for some in (ordered[start : start + FEW] for start in range(0, len(ordered), FEW)):
        paid = select(order.client_id, order.received, order.number).where(
            order.client_id.in_(some), payment.exists()
        )
        for key, received, number in session.execute(paid):
            arrival = (received, number_key(number))
            first[key] = min(first.get(key, arrival), arrival)
        before = session.scalars(select(client.id).where(client.id.in_(some), client.orders_before > 0))
        first |= dict.fromkeys(before, (datetime.min, ()))
    return first


def _stuck(session: Session, now: datetime) -> frozenset[UUID]:
    """WaitingOrder orders that nobody could get at this moment (closed: at the next opening)."""
    waiting = [one for one in load_waiting(session) if not one.question]
    if not waiting:
        return frozenset()
    situation = load_situation(session, now, now)
    moment = situation.office.calendar.next_open(now)
    load, ledger_state, book = situation.load(moment), situation.ledger_state(), ClientBook(session, waiting)
    cannot: dict[object, bool] = {}
    for one in waiting:
        known = book.known(one, moment)
        # of a new client only the service matters, and thousands of them may wait
        key: object = one.service if known.responsible is None and not known.contacts else one.id
        if key not in cannot:
            request = one.request(one.value if one.value is not None else Fraction(1))
            cannot[key] = decide(situation.office, ledger_state, load, request, known, moment).winner is None
        cannot[one.id] = cannot[key]
    return frozenset(one.id for one in waiting if cannot[one.id])
