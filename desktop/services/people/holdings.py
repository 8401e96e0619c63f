"""What an employee holds now: clients and open orders, which somebody must take over who leaves."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.facts import OPEN_STAGES
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class Holdings:
    """Numbers of clients an employee is responsible for, and of open orders the employee leads."""

    clients: int
    open_orders: int


def holdings(store: Store, viewer: int | None, employee: str) -> Holdings:
    """Return what an employee holds now; nothing for an unknown name."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        return Holdings(_clients_of(session, employee), open_orders_of(session, employee))


def _clients_of(session: Session, employee: str) -> int:
    held, person = models.Responsibility, models.Employee
    query = select(func.count()).select_from(held).join(person, person.id == held.employee_id)
    return session.scalar(query.where(person.name == employee, held.until.is_(None))) or 0


def open_orders_of(session: Session, employee: str) -> int:
    """Return how many open orders an employee leads."""
    order, person = models.Order, models.Employee
    query = select(func.count()).select_from(order).join(person, person.id == order.leader_id)
    return session.scalar(query.where(person.name == employee, order.stage.in_(OPEN_STAGES))) or 0
