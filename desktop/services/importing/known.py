"""What the office knows while an import runs: clients by whatever finds them, people, services."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desktop.models import Account, Client, Employee, Service
from desktop.rules.folding import fold
from desktop.services.clients.records import EMAIL, PHONE, country_of, normal_email, normal_inn, normal_phone
from desktop.storage.operations import UnitOfWork


class KnownClients:
    """Clients by INN, phone, address and exact folded name."""

    def __init__(self, work: UnitOfWork) -> None:
        self.country = country_of(work.session)
        self.by_inn: dict[str, Client] = {}
        self.by_reach: dict[tuple[str, str], list[Client]] = defaultdict(list)
        self.by_name: dict[str, list[Client]] = defaultdict(list)
        self.last_number = 0
        everything = (
            selectinload(Client.reaches),
            selectinload(Client.people),
            selectinload(Client.responsibilities),
        )
        self.all = list(work.session.scalars(select(Client).order_by(Client.number).options(*everything)))
        for client in self.all:
            self.learn(client)
        self.first_new = self.last_number + 1

    def learn(self, client: Client) -> None:
        """To be called for a new client, and again when it became better known."""
        self.last_number = max(self.last_number, client.number)
        if client.inn:
            self.by_inn.setdefault(client.inn, client)
        places = [self.by_reach[reach.kind, reach.value] for reach in client.reaches]
        for place in [*places, self.by_name[client.folded]]:
            if client not in place:
                place.append(client)

    def add(self, client: Client) -> None:
        self.all.append(client)
        self.learn(client)

    def find(
        self, name: str, phones: Iterable[str] = (), emails: Iterable[str] = (), inn: str = ""
    ) -> Client | None:
        """By INN, phone, address, else exact folded name; of several the one of that name, else the first.
        Somebody with another INN is somebody else."""
        number = normal_inn(inn)
        if number in self.by_inn:
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

    def reaches(self, phones: Iterable[str], emails: Iterable[str]) -> list[tuple[str, str]]:
        written = [(PHONE, normal_phone(phone, self.country)) for phone in phones]
        return written + [(EMAIL, normal_email(email)) for email in emails]

    def free(
        self, client: Client, phones: Iterable[str], emails: Iterable[str]
    ) -> tuple[list[str], list[str]]:
        """The phones and addresses that no other client has: two rows of one client must not make a phone
        shared, or the same workbook would find somebody else the next time."""

        def own(kind: str, value: str) -> bool:
            return all(other is client for other in self.by_reach.get((kind, value), ()))

        return (
            [phone for phone in phones if own(PHONE, normal_phone(phone, self.country))],
            [email for email in emails if own(EMAIL, normal_email(email))],
        )


class KnownPeople:
    """Employees by folded name."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.by_name = {fold(row.name): row for row in work.session.scalars(select(Employee))}

    def find(self, name: str | None) -> Employee | None:
        return self.by_name.get(fold(name)) if name else None

    def add(self, employee: Employee) -> None:
        self.work.session.add(employee)
        self.work.session.flush()
        self.work.session.add(Account(employee_id=employee.id, turns=Fraction(0), value=Fraction(0)))
        self.by_name[fold(employee.name)] = employee


class KnownServices:
    """Services by folded name; one that the office does not have is made."""

    def __init__(self, work: UnitOfWork) -> None:
        self.work = work
        self.by_name = {fold(row.name): row for row in work.session.scalars(select(Service))}
        self.created: list[str] = []

    def get(self, name: str | None) -> Service | None:
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
