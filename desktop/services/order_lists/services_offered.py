"""The services that the office offers, for fields that let a person choose one."""

from sqlalchemy import select

from desktop.models import Service
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store


def list_services(store: Store, viewer: int | None) -> list[str]:
    """Return the names of the office's services, in the office's own order."""
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        return list(session.scalars(select(Service.name).order_by(Service.id)))
