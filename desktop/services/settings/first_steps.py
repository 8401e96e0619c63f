"""What a new office still lacks before it can live: people, services, pay schemes, clients."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop.models import Client, Employee, SchemeVersion, Service
from desktop.rules.office import Role
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """Whether each step is done; ``place`` is the office's file or address."""

    place: str
    people: bool
    services: bool
    schemes: bool
    clients: bool

    @property
    def all_done(self) -> bool:
        """Whether nothing is lacking."""
        return self.people and self.services and self.schemes and self.clients


def first_steps(store: Store, viewer: int | None) -> FirstSteps:
    """Return which first steps are done: there is a manager, a service, a pay scheme, a client."""
    with read_as(store, viewer, Right.READ_SETUP) as session:
        return FirstSteps(
            place=store.place,
            people=_found(session, select(Employee.id).where(Employee.role == Role.MANAGER)),
            services=_found(session, select(Service.id)),
            schemes=_found(session, select(SchemeVersion.id)),
            clients=_found(session, select(Client.id)),
        )


def _found(session: Session, query: Select[Any]) -> bool:
    return session.execute(query.limit(1)).first() is not None
