"""Names the client and the order of journal entries that could not be replayed, for the report to people."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.models import Client, Employee, Order
from desktop.services.backups.journal_recovery import NotReplayed
from desktop.storage.backup.salvage import open_damaged
from desktop.storage.operations import Store

_CLIENTS: Any = Client.__table__
_ORDERS: Any = Order.__table__
_EMPLOYEES: Any = Employee.__table__
_TYPED = ("name", "person", "phone", "email", "employee", "manager")


def named(left_out: Sequence[NotReplayed], store: Store, damaged: Path) -> list[NotReplayed]:
    """Return the entries with the names of their employees and clients and the numbers of their orders, as
    the office or the damaged file knows them."""
    if not left_out:
        return []
    with store.read() as session:
        people, clients, orders = _known(session.connection(), damaged)
    found = []
    for entry in left_out:
        given = entry.arguments
        number, client = orders.get(_id(given.get("order")), ("", _id(given.get("client"))))
        typed = next((str(given[field]) for field in _TYPED if given.get(field)), "")
        by = people.get(entry.actor, "")
        found.append(replace(entry, by=by, order=number, client=clients.get(client, typed)))
    return found


def _id(given: Any) -> UUID | None:
    return given if isinstance(given, UUID) else None


def _known(
    connection: Connection, damaged: Path
) -> tuple[dict[Any, str], dict[Any, str], dict[Any, tuple[str, Any]]]:
    """Return names of employees, names of clients, and numbers and clients of orders; what the office knows
    itself goes first."""
    people: dict[Any, str] = {}
    clients: dict[Any, str] = {}
    orders: dict[Any, tuple[str, Any]] = {}
    with open_damaged(damaged, connection) as wreck:
        if wreck is not None:
            people = {row["id"]: row["name"] for row in wreck.table(_EMPLOYEES).rows}
            clients = {row["id"]: row["name"] for row in wreck.table(_CLIENTS).rows}
            orders = {row["id"]: (row["number"], row["client_id"]) for row in wreck.table(_ORDERS).rows}
    for employee in connection.execute(select(Employee.id, Employee.name)):
        people[employee.id] = employee.name
    for client in connection.execute(select(Client.id, Client.name)):
        clients[client.id] = client.name
    for order in connection.execute(select(Order.id, Order.number, Order.client_id)):
        orders[order.id] = (order.number, order.client_id)
    return people, clients, orders
