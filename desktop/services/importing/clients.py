"""Import clients and employees, adding to what the office knows and replacing nothing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.exchange.workbook.records import RowPlace, SheetClient, SheetEmployee
from desktop.models import Client, Employee
from desktop.rules.errors import Refused
from desktop.rules.folding import fold
from desktop.rules.office import Role
from desktop.services.clients.records import add_client, complete_client
from desktop.services.importing.known import KnownClients, KnownPeople
from desktop.services.importing.report import ImportFindings, MergedClient
from desktop.storage.operations import UnitOfWork


def import_employees(
    rows: Sequence[SheetEmployee], people: KnownPeople, found: ImportFindings, *, may_add: bool
) -> None:
    """Add new employees and the day of leaving of known ones; only with ``may_add``, else reject."""
    seen: dict[str, int] = {}
    for row in rows:
        known = people.find(row.name)
        if row.left is not None and row.left < row.hired:
            found.reject(row.place, "left", "before_hired", hired=row.hired, left=row.left)
        elif seen.setdefault(fold(row.name), row.place.row) != row.place.row:
            found.reject(row.place, "name", "name_twice", value=row.name, row=seen[fold(row.name)])
        elif known is None and not may_add:
            found.reject(row.place, "name", "owner_adds_people")
        elif known is None:
            people.add(new_employee(row))
            found.count(row.place, new=True)
        else:
            leaves = may_add and known.left is None and row.left is not None
            if leaves:
                known.left = row.left
                known.version += 1
            found.count(row.place, changed=leaves)


def new_employee(row: SheetEmployee) -> Employee:
    """Return a new employee; managers take incoming orders."""
    return Employee(
        name=row.name, role=row.role, hired=row.hired, left=row.left,
        takes_incoming=row.role is Role.MANAGER, weight=1,
    )  # fmt: skip


Progress = Callable[[int, int], bool]
"""``progress(done, of)`` is called now and then; False stops the import, and nothing is stored."""
TOLD_EVERY = 25
"""Clients."""


class KnownRows(StrEnum):
    """The ways to treat a row whose client the office has already: empty settings are filled in, nothing is
    changed, or segment, birthday, note and earlier orders are replaced."""

    FILL = "fill"
    LEAVE = "leave"
    REPLACE = "replace"


class ClientImport:
    """Imports the sheet of clients.

    ``managers`` collects the responsible manager that the workbook names, by client.
    """

    def __init__(
        self, work: UnitOfWork, clients: KnownClients, people: KnownPeople, found: ImportFindings,
        known: KnownRows = KnownRows.FILL, progress: Progress | None = None,
    ) -> None:  # fmt: skip
        self.work, self.clients, self.people, self.found = work, clients, people, found
        self._known, self._progress = known, progress
        self.managers: dict[Client, Employee] = {}
        self.first: dict[Client, RowPlace] = {}
        self.created: list[Client] = []

    def run(self, rows: Sequence[SheetClient]) -> None:
        """Store the rows; referrals last, because a referrer may stand in a later row."""
        referrals = []
        acceptable = self.acceptable(rows)
        for done, row in enumerate(acceptable):
            if done % TOLD_EVERY == 0:
                self._tell(done, len(acceptable))
            client = self.take(row)
            if row.referred_by:
                referrals.append((client, row.referred_by))
        self.work.session.flush()  # a client may refer to a later one
        for client, name in referrals:
            if client.referred_by_id is None:
                referrer = self.clients.by_name[fold(name)][0]
                client.referred_by_id = referrer.id if referrer is not client else None
        self.work.session.flush()

    def _tell(self, done: int, of: int) -> None:
        if self._progress is not None and not self._progress(done, of):
            raise Refused("import_stopped")

    def acceptable(self, rows: Sequence[SheetClient]) -> list[SheetClient]:
        """Reject the rows whose manager or referrer does not exist; return the others."""
        kept = []
        for row in rows:
            if row.manager and self.people.find(row.manager) is None:
                self.found.reject(row.place, "manager", "unknown_manager", value=row.manager)
            else:
                kept.append(row)
        rows_of = Counter(fold(row.name) for row in kept)
        referring: dict[str, list[SheetClient]] = defaultdict(list)
        for row in kept:
            if row.referred_by:
                referring[fold(row.referred_by)].append(row)

        def unknown(name: str) -> bool:
            return not rows_of[name] and not self.clients.by_name.get(name)

        lost: set[RowPlace] = set()
        names = [name for name in referring if unknown(name)]
        while names:
            for row in referring[names.pop()]:
                self.found.reject(row.place, "referred_by", "unknown_client", value=row.referred_by)
                lost.add(row.place)
                rows_of[fold(row.name)] -= 1
                if unknown(fold(row.name)):
                    names.append(fold(row.name))
        return [row for row in kept if row.place not in lost]

    def take(self, row: SheetClient) -> Client:
        """Store one row: create its client or add to the one that it matches."""
        if row.inn and canonical_tax_number(row.inn, self.clients.country) is None:
            self.found.remark(row.place, "inn", "bad_tax_number", value=row.inn[:40])
        client = self.clients.find(row.name, row.phones, row.emails, row.inn)
        if client is None:
            client = self.create(row)
            self.found.count(row.place, new=True)
        else:
            if client in self.first and self.first[client] != row.place:
                first = self.first[client].row
                self.found.merged.append(
                    MergedClient(row.place.sheet, row.place.row, row.name, client.name, first)
                )
            is_old = client not in self.created
            stays = is_old and self._known is KnownRows.LEAVE
            self.found.count(row.place, changed=not stays and self.complete(client, row))
        self.clients.learn_name(client, row.name)
        self.first.setdefault(client, row.place)
        return client

    def create(self, row: SheetClient) -> Client:
        """Add a new client."""
        client = add_client(
            self.work, name=row.name, person=row.person, phones=row.phones, emails=row.emails, inn=row.inn,
            segment=row.segment, birthday=row.birthday, note=row.note, orders_before=row.orders_before,
            number=self.clients.last_number + 1, country=self.clients.country,
        )  # fmt: skip
        self.clients.add(client)
        self.created.append(client)
        manager = self.people.find(row.manager)
        if manager is not None:
            self.managers[client] = manager
        return client

    def complete(self, client: Client, row: SheetClient) -> bool:
        """Add to the client what the office did not know; return whether there was anything."""
        before = len(client.reaches), len(client.people), client.inn
        phones, emails = self.clients.free(client, row.phones, row.emails)
        country = self.clients.country
        complete_client(client, country, person=row.person, phones=phones, emails=emails, inn=row.inn)
        changed = before != (len(client.reaches), len(client.people), client.inn)
        replaces = self._known is KnownRows.REPLACE
        for field in ("segment", "birthday", "note", "orders_before"):
            value, stored = getattr(row, field), getattr(client, field)
            if value and (not stored or (replaces and value != stored)):
                setattr(client, field, value)
                changed = True
        manager = self.people.find(row.manager)
        if manager is not None and not client.responsibilities and client not in self.managers:
            self.managers[client] = manager
            changed = True
        if changed:
            self.clients.learn(client)
            if client not in self.created:
                client.version += 1
        return changed
