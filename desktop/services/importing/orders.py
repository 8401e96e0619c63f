"""Import orders: those with a manager as history, the others as incoming orders that wait."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from uuid import uuid4

from desktop.exchange.workbook.records import SheetOrder
from desktop.models import Client, Employee, Order, Service, Share, StageChange
from desktop.rules import office
from desktop.rules.explanation import Rule
from desktop.rules.facts import Stage, number_key
from desktop.rules.order_numbers import numbered_year
from desktop.rules.ownership import expected_value
from desktop.services.clients.records import add_client, complete_client
from desktop.services.importing.known import KnownClients, KnownPeople, KnownServices
from desktop.services.importing.known_orders import KnownOrders
from desktop.services.importing.report import ImportFindings
from desktop.storage.operations import UnitOfWork


class OrderImport:
    """Imports the sheet of orders.

    ``known`` has every order of the office, ``created`` the orders of this import, ``given_paid`` those of
    them that the workbook calls paid.
    """

    def __init__(
        self,
        work: UnitOfWork,
        clients: KnownClients,
        people: KnownPeople,
        services: KnownServices,
        found: ImportFindings,
    ) -> None:
        self.work, self.found = work, found
        self.clients, self.people, self.services = clients, people, services
        self.known = KnownOrders(work.session)
        self.created: set[Order] = set()
        self.given_paid: list[Order] = []

    def run(self, rows: Sequence[SheetOrder]) -> None:
        """Update the known orders and add the new ones."""
        first: dict[tuple[str, int | None], SheetOrder] = {}
        fresh: list[tuple[SheetOrder, Client]] = []
        for row in rows:
            if not self.acceptable(row, first):
                continue
            known = self.known.find(row.number, row.received)
            if known is None:
                fresh.append((row, self.client_of(row)))
                self.found.count(row.place, new=True)
            elif self.agrees(known, row):
                self.found.count(row.place, changed=self.update(known, row))
        self.create(fresh)

    def acceptable(self, row: SheetOrder, first: dict[tuple[str, int | None], SheetOrder]) -> bool:
        """Check a row against the rows before it; reject or report it and return False if it is not used."""
        key = row.number, numbered_year(row.received, self.known.numbering)
        earlier = first.get(key)
        if row.manager and self.people.find(row.manager) is None:
            self.found.reject(row.place, "manager", "unknown_manager", value=row.manager)
        elif row.pass_through is not None and row.amount is not None and row.pass_through > row.amount:
            self.found.reject(row.place, "pass_through", "above_amount", value=row.pass_through)
        elif earlier is None:
            first[key] = row
            self.found.check_date(row.place, "received", row.received.date())
            return True
        elif replace(row, place=earlier.place) == earlier:
            self.found.repeated.append((row.place.sheet, row.place.row, row.number))
            self.found.count(row.place)
        else:
            self.found.reject(row.place, "number", "number_twice", value=row.number, row=earlier.place.row)
        return False

    def agrees(self, order: Order, row: SheetOrder) -> bool:
        """Reject a row with another client, day or manager than the stored order, and return False."""
        client = self.clients.find(row.client, row.phones, row.emails)
        manager = self.people.find(row.manager)
        stored = {"number": row.number, "day": order.received.date()}
        if row.received.date() != order.received.date():
            self.found.reject(row.place, "received", "other_day", value=row.received.date(), **stored)
        elif client is None or client.id != order.client_id:
            name = self.clients.by_id[order.client_id].name
            self.found.reject(row.place, "client", "other_client", value=row.client, name=name, **stored)
        elif manager is not None and order.leader_id not in (None, manager.id):
            name = self.people.by_id[order.leader_id].name
            self.found.reject(row.place, "manager", "other_manager", value=row.manager, name=name, **stored)
        else:
            return True
        return False

    def client_of(self, row: SheetOrder) -> Client:
        """Return the client of an order, creating it if needed."""
        client = self.clients.find(row.client, row.phones, row.emails)
        if client is None:
            client = add_client(
                self.work, name=row.client, phones=row.phones, emails=row.emails,
                number=self.clients.last_number + 1, country=self.clients.country,
            )  # fmt: skip
            self.clients.add(client)
            self.found.created_clients.append(client.name)
        elif row.phones or row.emails:
            phones, emails = self.clients.free(client, row.phones, row.emails)
            complete_client(client, self.clients.country, phones=phones, emails=emails)
            self.clients.learn(client)
        return client

    def create(self, fresh: Sequence[tuple[SheetOrder, Client]]) -> None:
        """Add new orders in order of arrival: an expected value may be the mean of the earlier ones."""
        values = EarlierValues(self.known)
        for row, client in sorted(fresh, key=lambda one: (one[0].received, number_key(one[0].number))):
            service = self.services.get(row.service)
            mean = values.mean_before(row.received, row.number)
            value = Fraction(expected_value(row.amount, rules_service(service), mean))
            values.add(value)
            order = self.new_order(row, client, service, value)
            self.work.session.add(order)
            self.known.add(order)
            self.created.add(order)

    def new_order(self, row: SheetOrder, client: Client, service: Service | None, value: Fraction) -> Order:
        """Return a new order with its first stage and, for history, its credit."""
        manager = self.people.find(row.manager)
        order = Order(
            id=uuid4(), number=self.known.free_number(row.number, row.received), bare_number=row.number,
            received=row.received, client_id=client.id, service_id=service.id if service else None,
            amount=row.amount, cost=row.cost, pass_through=row.pass_through, estimated=manager is None,
            expected_value=value, source=row.source, rating=row.rating, stage=row.stage or Stage.NEW,
            version=1, payments=[],
        )  # fmt: skip
        if row.stage is Stage.PAID:  # since when, its payments tell
            order.stage = Stage.NEW
            self.given_paid.append(order)
        order.stages.append(StageChange(at=row.received, stage=order.stage, actor=self.work.actor))
        if manager is not None:
            credit(order, manager)
        return order

    def update(self, order: Order, row: SheetOrder) -> bool:
        """Add to a known order what is missing; return whether anything changed.

        An order that nobody edited since its import follows the workbook. In an edited one only empty
        fields are filled.
        """
        untouched = order.version == 1
        service = self.services.get(row.service)
        values = {
            "amount": row.amount,
            "cost": row.cost,
            "pass_through": row.pass_through,
            "rating": row.rating,
            "service_id": service.id if service else None,
        }
        changed = False
        for field, value in values.items():
            old = getattr(order, field)
            if value is not None and value != old and (old is None or untouched):
                setattr(order, field, value)
                changed = True
        if untouched and row.stage is not None and order.stage not in (row.stage, Stage.PAID):
            order.stage = row.stage
            order.stages.append(StageChange(at=self.work.now, stage=order.stage, actor=self.work.actor))
            changed = True
        manager = self.people.find(row.manager)
        if untouched and manager is not None and order.rule is None and order.leader_id is None:
            credit(order, manager)
            changed = True
        return changed

    def settle(self) -> None:
        """Mark the orders that the workbook calls paid and that no payments completed: paid since arrival."""
        for order in self.given_paid:
            if order.stage != Stage.PAID:
                order.stage = order.stages[0].stage = Stage.PAID


class EarlierValues:
    """Keeps the mean expected value of all orders before a moment; query in order of time."""

    def __init__(self, orders: Iterable[Order]) -> None:
        self.known = sorted(
            ((order.received, number_key(order.number)), order.expected_value)
            for order in orders
            if order.expected_value is not None
        )
        self.taken = 0
        self.total, self.count = Fraction(0), 0

    def mean_before(self, received: datetime, number: str) -> Fraction | None:
        """Return the mean of the orders that arrived before (``received``, ``number``), if any."""
        while self.taken < len(self.known) and self.known[self.taken][0] < (received, number_key(number)):
            self.add(self.known[self.taken][1])
            self.taken += 1
        return self.total / self.count if self.count else None

    def add(self, value: Fraction) -> None:
        """Count one more order."""
        self.total += value
        self.count += 1


def credit(order: Order, manager: Employee) -> None:
    """Credit a past order to one manager from its arrival on."""
    order.rule, order.imported = Rule.IMPORTED, True
    order.leader_id = manager.id
    order.assigned_at = order.received
    order.shares.append(Share(since=order.received, place=0, employee_id=manager.id, part=Fraction(1)))


def rules_service(row: Service | None) -> office.Service | None:
    """Return a stored service as a record of the rules."""
    return None if row is None else office.Service(row.name, row.expected_value, row.margin_rate, row.effort)
