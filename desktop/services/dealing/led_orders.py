"""Load the orders that managers lead, as far back as a decision looks, without those of earlier years."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, Select, SelectBase, func, select, union
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.eligibility import LedOrder, OfficeSnapshot
from desktop.rules.facts import OPEN_STAGES, Stage, StageChange

Leaders = list[tuple[datetime, str | None]]
Histories = tuple[Mapping[UUID, list[StageChange]], Mapping[UUID, Leaders]]
SHORTEST = timedelta(microseconds=1)
"""How long an assignment that was taken back at once has lasted."""


def load_led_orders(session: Session, office: OfficeSnapshot, earliest: datetime) -> dict[str, LedOrder]:
    """Return the orders that were led and open at some moment since ``earliest``, by number.

    Only what moved since then has its whole history: of every other open order the leader and the stage of
    now are those of then. Its last activity is known if it is not stale.
    """
    order, change = models.Order, models.StageChange
    fresh = earliest - timedelta(days=office.settings.stale_days)
    active = dict(
        session.execute(
            select(change.order_id, func.max(change.at))
            .where(change.at >= fresh, change.at < earliest)
            .group_by(change.order_id)
        ).all()
    )
    moved = union(*_moved_since(earliest))
    stages, leaders = load_stages(session, moved), _leaders(session, moved)
    rows = session.execute(
        select(
            order.id, order.number, order.received, order.stage, order.client_id, models.Service.name,
            order.assigned_at, models.Employee.name,
        )
        .outerjoin(models.Service, models.Service.id == order.service_id)
        .outerjoin(models.Employee, models.Employee.id == order.leader_id)
        .where(order.id.in_(union(_open_orders(), *_moved_since(earliest))))
    ).all()  # fmt: skip
    odd = [row[0] for row in rows if row[2] >= fresh and row[0] not in active and row[0] not in stages]
    if odd:  # their arrival was changed, or nobody recorded their stages
        chosen = union(select(order.id).where(order.id.in_(odd)))
        stages, leaders = {**stages, **load_stages(session, chosen)}, {**leaders, **_leaders(session, chosen)}
    return {
        number: LedOrder(
            str(client),
            effort_of(office, service),
            tuple(leaders.get(key, ())) or ((assigned or received, leader),),
            tuple(stages.get(key, ())) or (StageChange(active.get(key, received), Stage(stage)),),
        )
        for key, number, received, stage, client, service, assigned, leader in rows
        if leader is not None or leaders.get(key)
    }


def load_contacts(session: Session, since: datetime) -> dict[str, list[datetime]]:
    """Return the moments of the contacts since a moment, in order, by the client's id as text."""
    contact = models.Contact
    moments: dict[str, list[datetime]] = defaultdict(list)
    recent = select(contact.at, contact.client_id).where(contact.at >= since).order_by(contact.at)
    for at, client in session.execute(recent):
        moments[str(client)].append(at)
    return moments


def effort_of(office: OfficeSnapshot, service: str | None) -> Fraction:
    """Return the effort points of an order of that service."""
    known = office.services.get(service) if service is not None else None
    return known.effort if known is not None else Fraction(1)


def _open_orders() -> Select[Any]:
    order = models.Order
    return select(order.id).where(order.stage.in_(OPEN_STAGES), order.leader_id.is_not(None))


def _moved_since(earliest: datetime) -> list[Select[Any]]:
    """Return the queries for the orders that got another stage or leader since then."""
    change, made, share = models.StageChange, models.Assignment, models.Share
    return [
        select(change.order_id).where(change.at >= earliest),
        select(share.order_id).where(share.since >= earliest),
        select(made.order_id).where(made.moment >= earliest),
        select(made.order_id).where(made.reversed_at >= earliest),
        select(made.order_id).where(made.declined_at >= earliest),
    ]


def load_stages(session: Session, orders: SelectBase) -> Mapping[UUID, list[StageChange]]:
    """Return the changes of stage of these orders, in order of time."""
    change = models.StageChange
    stages: dict[UUID, list[StageChange]] = defaultdict(list)
    for key, at, stage in session.execute(
        select(change.order_id, change.at, change.stage)
        .where(change.order_id.in_(orders))
        .order_by(change.at, change.id)
    ):
        stages[key].append(StageChange(at, Stage(stage)))
    return stages


def _leaders(session: Session, orders: CompoundSelect[Any]) -> Mapping[UUID, Leaders]:
    """Load who led each order from when on; None: from then on nobody, because it was given or taken back."""
    share, made, person = models.Share, models.Assignment, models.Employee
    leaders: dict[UUID, Leaders] = defaultdict(list)
    for key, since, name in session.execute(
        select(share.order_id, share.since, person.name)
        .join(person, person.id == share.employee_id)
        .where(share.order_id.in_(orders), share.place == 0)
    ):
        leaders[key].append((since, name))
    for key, since, name, taken_back, declined in session.execute(
        select(made.order_id, made.moment, person.name, made.reversed_at, made.declined_at)
        .join(person, person.id == made.employee_id)
        .where(made.order_id.in_(orders))
    ):
        leaders[key].append((since, name))
        ended = min((end for end in (taken_back, declined) if end is not None), default=None)
        if ended is not None:
            leaders[key].append((max(ended, since + SHORTEST), None))
    for found in leaders.values():
        found.sort(key=lambda one: (one[0], one[1] is not None))
    return leaders
