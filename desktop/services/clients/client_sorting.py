"""Sort clients by any column of their list, in the database: only the rows of a page are read whole."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, SQLColumnExpression, func, select
from sqlalchemy.orm import Session

from desktop.models import Client, Contact, Employee, Order, Payment, Person, Reach, Responsibility
from desktop.rules.facts import Stage


class ClientKey(StrEnum):
    """What clients can be sorted by."""

    NAME = "name"
    PERSON = "person"
    PHONE = "phone"
    RESPONSIBLE = "responsible"
    ORDERS = "orders"
    PAID = "paid"
    LAST_CONTACT = "last_contact"


@dataclass(frozen=True, slots=True)
class ClientSort:
    """By what clients are sorted; of one value by name, clients without a value last."""

    key: ClientKey
    descending: bool = False


def sorted_clients(
    session: Session, sort: ClientSort | None, responsible: str | None, limit: int | None
) -> list[UUID]:
    """Return the first clients of a sorted list; with ``responsible`` only the clients of that manager."""
    query, value = _with_value(select(Client.id), sort.key if sort else ClientKey.NAME)
    if responsible is not None:
        query = query.where(Client.id.in_(_led_by(responsible)))
    way = value.desc() if sort is not None and sort.descending else value.asc()
    return list(session.scalars(query.order_by(way.nulls_last(), Client.folded, Client.number).limit(limit)))


def count_led_by(session: Session, responsible: str) -> int:
    """Return how many clients a manager has."""
    return session.scalar(select(func.count()).select_from(_led_by(responsible).subquery())) or 0


def _led_by(responsible: str) -> Select[UUID]:
    person = select(Employee.id).where(Employee.name == responsible).scalar_subquery()
    return select(Responsibility.client_id).where(
        Responsibility.until.is_(None), Responsibility.employee_id == person
    )


def _with_value(query: Select[UUID], key: ClientKey) -> tuple[Select[UUID], SQLColumnExpression[Any]]:
    """Return the query with what is needed for the values, and the values."""
    match key:
        case ClientKey.NAME:
            return query, Client.folded
        case ClientKey.RESPONSIBLE:
            now = (Responsibility.client_id == Client.id) & Responsibility.until.is_(None)
            joined = query.outerjoin(Responsibility, now)
            return joined.outerjoin(Employee, Employee.id == Responsibility.employee_id), Employee.name
    each = _of_each(key).subquery()
    return query.outerjoin(each, each.c.client_id == Client.id), each.c.value


def _of_each(key: ClientKey) -> Select[*tuple[Any, ...]]:
    """Return the query for a value of each client."""
    match key:
        case ClientKey.PERSON:
            return select(Person.client_id, func.min(Person.name).label("value")).group_by(Person.client_id)
        case ClientKey.PHONE:
            phones = select(Reach.client_id, func.min(Reach.value).label("value"))
            return phones.where(Reach.kind == "phone").group_by(Reach.client_id)
        case ClientKey.ORDERS:
            counted = select(Order.client_id, func.count().label("value")).where(Order.stage != Stage.SPAM)
            return counted.group_by(Order.client_id)
        case ClientKey.PAID:
            paid = select(Order.client_id, func.sum(Payment.amount).label("value"))
            return paid.join(Payment, Payment.order_id == Order.id).group_by(Order.client_id)
    spoken = select(Contact.client_id, func.max(Contact.at).label("value"))
    return spoken.group_by(Contact.client_id)
