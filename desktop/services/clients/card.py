"""Reads a client's card: its one responsible manager, history, money and rhythm."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop import models
from desktop.models import Client, Order
from desktop.rules import facts
from desktop.rules.credited import completion_day, margin_of
from desktop.rules.errors import Refused
from desktop.rules.facts import OPEN_STAGES, Stage, number_key
from desktop.rules.money import ZERO, round_money
from desktop.rules.rhythm import rhythm
from desktop.services.access import Right, read_as
from desktop.services.clients.duplicates import likely_duplicates
from desktop.services.clients.handover import proposed_keeper
from desktop.services.clients.records import PHONE
from desktop.services.clients.rows import ClientCard, PersonRow, ReachRow, ResponsibleRow
from desktop.services.clients.story import ALL_CONTACTS, ShownContacts, last_contact, story
from desktop.services.facts.office import load_credit_terms
from desktop.services.money.payments import collected
from desktop.storage.operations import Store


def client_card(
    store: Store, viewer: int | None, now: datetime, client: UUID, shown: ShownContacts = ALL_CONTACTS
) -> ClientCard:
    """Return a client's card as it stands at ``now``; refused for an unknown client."""
    with read_as(store, viewer, Right.READ_CLIENTS) as session:
        return read_card(session, viewer, now, client, shown)


def read_card(
    session: Session, viewer: int | None, now: datetime, client: UUID, shown: ShownContacts = ALL_CONTACTS
) -> ClientCard:
    """Return a client's card as it stands at ``now``, read for an employee in an open session."""
    found = session.get(Client, client)
    if found is None:
        raise Refused("no_such_client", name=str(client))
    orders = _orders(session, found)
    real = [order for order in orders if order.stage != Stage.SPAM]
    paid_orders = [order for order in real if _is_paid(order)]
    paid = sum((collected(order) for order in real), ZERO)
    current, before = _responsible(found)
    history = story(session, viewer, now, found, orders, shown)
    absence = _absence(session, current.manager, now) if current else None
    return ClientCard(
        id=found.id,
        version=found.version,
        number=found.number,
        name=found.name,
        segment=found.segment,
        inn=found.inn,
        birthday=found.birthday,
        referred_by=_referrer(session, found),
        note=found.note,
        client_since=min((order.received.date() for order in real), default=None),
        phones=_reaches(found, "phone"),
        emails=_reaches(found, "email"),
        people=_people(found),
        responsible=current,
        before=before,
        absence=absence.kind.name if absence else None,
        absent_until=absence.end if absence else None,
        history=history,
        last_contact=last_contact(session, viewer, now, found, orders),
        more_contacts=sum(one.contact is not None for one in history) == shown.limit,
        paid=paid,
        paid_orders=len(paid_orders),
        average=_average(paid_orders),
        margin=_margin(session, [order for order in real if order.payments]),
        open_orders=sum(order.stage in OPEN_STAGES for order in real),
        awaiting=sum((_unpaid(order) for order in real if order.stage == Stage.INVOICE), ZERO),
        rhythm=rhythm((order.received.date() for order in paid_orders), now.date()),
        likely_duplicates=likely_duplicates(session, found),
        proposed_keeper=(
            proposed_keeper(session, now, found, current.manager, len(paid_orders)) if current else None
        ),
        reaches=tuple(
            ReachRow(reach.id, reach.value, reach.person_id)
            for reach in sorted(found.reaches, key=lambda reach: (reach.kind != PHONE, reach.value))
        ),
    )


def _orders(session: Session, client: Client) -> list[Order]:
    """Return all orders of the client by arrival, with everything that the card shows of them."""
    rows = session.scalars(
        select(Order)
        .where(Order.client_id == client.id)
        .options(selectinload(Order.payments), selectinload(Order.service), selectinload(Order.leader))
    )
    return sorted(rows, key=lambda order: (order.received, number_key(order.number)))


def _responsible(client: Client) -> tuple[ResponsibleRow | None, tuple[ResponsibleRow, ...]]:
    """Return the responsible manager of now, and the earlier ones, latest first."""
    rows = sorted(
        client.responsibilities, key=lambda row: (row.until or datetime.max, row.since), reverse=True
    )
    shown = [ResponsibleRow(row.employee.name, row.since, row.until, row.reason, row.how) for row in rows]
    if shown and shown[0].until is None:
        return shown[0], tuple(shown[1:])
    return None, tuple(shown)


def _absence(session: Session, manager: str, now: datetime) -> models.Absence | None:
    away = models.Absence
    return session.scalars(
        select(away)
        .join(models.Employee, models.Employee.id == away.employee_id)
        .where(models.Employee.name == manager, away.start <= now, away.end > now)
        .order_by(away.end.desc())
    ).first()


def _referrer(session: Session, client: Client) -> str | None:
    if client.referred_by_id is None:
        return None
    return session.scalar(select(Client.name).where(Client.id == client.referred_by_id))


def _reaches(client: Client, kind: str, person: UUID | None = None) -> tuple[str, ...]:
    rows = (reach for reach in client.reaches if reach.kind == kind)
    return tuple(sorted(reach.value for reach in rows if person is None or reach.person_id == person))


def _people(client: Client) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(
            id=person.id,
            name=person.name,
            position=person.position,
            phones=_reaches(client, "phone", person.id),
            emails=_reaches(client, "email", person.id),
            birthday=person.birthday,
            version=person.version,
        )
        for person in sorted(client.people, key=lambda person: person.name)
    )


def _is_paid(order: Order) -> bool:
    """Tell whether a payment has completed the order's amount."""
    payments = sorted((payment.day, payment.number, payment.amount) for payment in order.payments)
    return completion_day(order.amount, ((day, amount) for day, _, amount in payments)) is not None


def _average(paid_orders: list[Order]) -> Decimal | None:
    """Return the mean amount collected for paid orders; None without any."""
    if not paid_orders:
        return None
    total = sum((collected(order) for order in paid_orders), ZERO)
    return round_money(Fraction(total) / len(paid_orders))


def _unpaid(order: Order) -> Decimal:
    return max(ZERO, (order.amount or ZERO) - collected(order))


def _margin(session: Session, orders: list[Order]) -> Decimal | None:
    """Return the margin of everything collected; None before the first payment."""
    if not orders:
        return None
    terms = load_credit_terms(session)
    total = ZERO
    for order in orders:
        name = order.service.name if order.service else None
        known = facts.Order(order.number, order.received, "", name, order.amount, order.cost)
        parts = (margin_of(payment.amount, known, terms) for payment in order.payments)
        total += sum(parts, ZERO)
    return total
