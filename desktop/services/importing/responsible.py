"""Choose the responsible managers of imported clients."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from desktop.models import Client, Employee, Order, Responsibility
from desktop.rules.explanation import Rule
from desktop.rules.facts import ResponsibilityOrigin, number_key
from desktop.services.importing.known import KnownClients, KnownPeople
from desktop.services.importing.report import ImportFindings
from desktop.storage.operations import UnitOfWork


def give_managers(
    work: UnitOfWork,
    clients: KnownClients,
    people: KnownPeople,
    named: Mapping[Client, Employee],
    orders: Iterable[Order],
    found: ImportFindings,
) -> None:
    """Give each client without a responsible manager the one that the workbook names, else the manager of its
    latest imported order."""
    led: dict[UUID, list[Order]] = defaultdict(list)
    for order in sorted(orders, key=lambda order: (order.received, number_key(order.number))):
        led[order.client_id].append(order)
    ids = {employee.id: employee for employee in people.by_name.values()}
    for client in clients.all:
        own = led.get(client.id, [])
        history = [order for order in own if order.rule == Rule.IMPORTED and order.leader_id is not None]
        manager = named.get(client)
        if client.responsibilities or not (manager or history):
            continue
        if manager is None:
            manager = ids[history[-1].leader_id or 0]
            if len({order.leader_id for order in history}) > 1:
                found.chosen.append((client.name, manager.name))
        begin(work, client, manager, own)


def begin(work: UnitOfWork, client: Client, manager: Employee, orders: Sequence[Order]) -> None:
    """Make ``manager`` responsible from the client's first order on, so that waiting orders go to them."""
    since: datetime = min([order.received for order in orders[:1]] + [work.now])
    client.responsibilities.append(
        Responsibility(
            employee_id=manager.id,
            since=since.replace(microsecond=0),
            reason="",
            how=ResponsibilityOrigin.IMPORT,
            actor=work.actor,
        )
    )
