"""The office by name, and how it speaks and counts: asked at every start, so quick to import."""

from dataclasses import dataclass

from desktop.models import Office
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ThisOffice:
    """``language``: ``ru``, ``en`` or ``sq``; None and no name, and the rouble: nobody has set it up yet."""

    name: str = ""
    language: str | None = None
    currency: str = "RUB"


def this_office(store: Store) -> ThisOffice:
    with store.read() as session:
        office = session.get(Office, 1)
        return ThisOffice(office.name, office.language, office.currency) if office else ThisOffice()
