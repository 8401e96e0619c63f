"""Look up clients, employees and services by what a workbook says of them, while an import runs."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop.exchange.phones import canonical_phone
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.models import Account, Client, Employee, Service
from desktop.rules.facts import ReachKind
from desktop.rules.folding import fold
from desktop.services.clients.records import EMAIL, PHONE, country_of, normal_email, normal_phone
from desktop.storage.operations import UnitOfWork


class KnownClients:
    """All clients, indexed by INN, phone, e-mail address and folded name."""

    def __init__(self, session: Session) -> None:
        self.country = country_of(session)
        self.by_id: dict[UUID, Client] = {}
        self.by_inn: dict[str, Client] = {}
        self.by_reach: dict[tuple[ReachKind, str], list[Client]] = defaultdict(list)
        self.by_name: dict[str, list[Client]] = defaultdict(list)
        self.last_number = 0
        everything = (
            selectinload(Client.reaches),
            selectinload(Client.people),
            selectinload(Client.responsibilities),
        )
        self.all = list(session.scalars(select(Client).order_by(Client.number).options(*everything)))
        for client in self.all:
            self.learn(client)
        self.first_new = self.last_number + 1

    def learn(self, client: Client) -> None:
        """Index a client; call again after something was added to it."""
        self.by_id[client.id] = client
        self.last_number = max(self.last_number, client.number)
        if client.inn:
            self.by_inn.setdefault(client.inn, client)
        places = [self.by_reach[reach.kind, reach.value] for reach in client.reaches]
        for place in [*places, self.by_name[client.folded]]:
            if client not in place:
                place.append(client)

    def add(self, client: Client) -> None:
        """Add a new client and index it."""
        self.all.append(client)
        self.learn(client)

    def learn_name(self, client: Client, name: str) -> None:
        """Remember another name of a client for the rest of the import."""
        if client not in self.by_name[fold(name)]:
            self.by_name[fold(name)].append(client)

    def find(
        self, name: str, phones: Iterable[str] = (), emails: Iterable[str] = (), inn: str = ""
    ) -> Client | None:
        """Return the client with this INN, phone, address, or else exact folded name; None if there is none.

        Of several clients with the same phone or address, prefer the one with the name, else take the
        first. A client with a different INN never matches.
        """
        number = canonical_tax_number(inn, self.country)
        if number is not None and number in self.by_inn:
            return self.by_inn[number]
        for place in [
            *(self.by_reach.get(reach, []) for reach in self.reaches(phones, emails)),
            self.by_name.get(fold(name), []),
        ]:
            found = [client for client in place if not (number and client.inn)]
            named = [client for client in found if client.folded == fold(name)]
            if found:
                return (named or found)[0]
        return None

    def reaches(self, phones: Iterable[str], emails: Iterable[str]) -> list[tuple[ReachKind, str]]:
        """Return (kind, normalised value) of phones and addresses."""
        numbers = (canonical_phone(phone, self.country) for phone in phones)
        written = [(PHONE, number) for number in numbers if number is not None]
        return written + [(EMAIL, normal_email(email)) for email in emails]

    def free(
        self, client: Client, phones: Iterable[str], emails: Iterable[str]
    ) -> tuple[list[str], list[str]]:
        """Return the phones and addresses that no other client has.

        Only these are added to a client. A phone that became shared between two clients by an import
        could match the other client when the same workbook is imported again.
        """

        def own(kind: ReachKind, value: str) -> bool:
            return all(other is client for other in self.by_reach.get((kind, value), ()))

        return (
            [phone for phone in phones if own(PHONE, normal_phone(phone, self.country))],
            [email for email in emails if own(EMAIL, normal_email(email))],
        )


class KnownPeople:
    """All employees, by folded name."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.by_name = {fold(row.name): row for row in work.session.scalars(select(Employee))}
        self.by_id = {row.id: row for row in self.by_name.values()}

    def find(self, name: str | None) -> Employee | None:
        """Return the employee with this name, if any."""
        return self.by_name.get(fold(name)) if name else None

    def add(self, employee: Employee) -> None:
        """Store a new employee with empty balances."""
        self.work.session.add(employee)
        self.work.session.flush()
        self.work.session.add(Account(employee_id=employee.id, turns=Fraction(0), value=Fraction(0)))
        self.by_name[fold(employee.name)], self.by_id[employee.id] = employee, employee


class KnownServices:
    """All services, by folded name; creates a service that does not exist yet."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.by_name = {fold(row.name): row for row in work.session.scalars(select(Service))}
        self.created: list[str] = []

    def get(self, name: str | None) -> Service | None:
        """Return the service with this name, creating it if needed; None without a name."""
        if not name:
            return None
        service = self.by_name.get(fold(name))
        if service is None:
            service = Service(name=name, effort=Fraction(1))
            self.work.session.add(service)
            self.work.session.flush()
            self.by_name[fold(name)] = service
            self.created.append(name)
        return service
