"""Sort orders by any column of their table, in the database: only the rows of a page are read whole."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, case, func, select
from sqlalchemy.orm import Session

from desktop.models import Client, Employee, Order, Payment, Service
from desktop.rules.facts import Stage


class OrderColumn(StrEnum):
    """The columns of the table of orders."""

    NUMBER = "number"
    RECEIVED = "received"
    SOURCE = "source"
    CLIENT = "client"
    WHAT = "what"
    SERVICE = "service"
    DUE = "due"
    AMOUNT = "amount"
    PAID = "paid"
    STAGE = "stage"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class OrderSort:
    """By which column orders are sorted; of one value the latest come first, rows without a value last."""

    column: OrderColumn
    descending: bool = False


def sorted_ids(
    session: Session, chosen: list[ColumnElement[bool]], sort: OrderSort, limit: int | None
) -> list[UUID]:
    """Return the first orders of a list that is sorted by a column."""
    query, key = _joined(select(Order.id), sort.column)
    way = key.desc() if sort.descending else key.asc()
    ordered = query.where(*chosen).order_by(way.nulls_last(), Order.received.desc(), Order.number.desc())
    return list(session.scalars(ordered.limit(limit)))


def _joined(query: Select[UUID], column: OrderColumn) -> tuple[Select[UUID], SQLColumnExpression[Any]]:
    """Return the query with what the column's values need, and the values."""
    match column:
        case OrderColumn.CLIENT:
            return query.join(Client, Client.id == Order.client_id), Client.folded
        case OrderColumn.SERVICE:
            return query.outerjoin(Service, Service.id == Order.service_id), Service.name
        case OrderColumn.MANAGER:
            return query.outerjoin(Employee, Employee.id == Order.leader_id), Employee.name
        case OrderColumn.PAID:
            each = select(Payment.order_id, func.sum(Payment.amount).label("paid")).group_by(Payment.order_id)
            paid = each.subquery()
            return query.outerjoin(paid, paid.c.order_id == Order.id), paid.c.paid
        case OrderColumn.STAGE:
            places = {stage: place for place, stage in enumerate(Stage)}
            return query, case(places, value=Order.stage)
    own: dict[OrderColumn, SQLColumnExpression[Any]] = {
        OrderColumn.NUMBER: Order.running_number, OrderColumn.RECEIVED: Order.received,
        OrderColumn.SOURCE: Order.source, OrderColumn.WHAT: func.nullif(Order.subject, ""),
        OrderColumn.DUE: Order.due, OrderColumn.AMOUNT: Order.amount,
    }  # fmt: skip
    return query, own[column]
