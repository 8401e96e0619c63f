"""The office's name, language and currency; every start reads them, so this module imports little."""

from dataclasses import dataclass

from desktop.models import OfficeSettings
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ThisOffice:
    """The office's name, language (``ru``, ``en``, ``sq``) and currency code.

    An office that is not set up yet has no name, no language and the default currency.
    """

    name: str = ""
    language: str | None = None
    currency: str = "RUB"


def this_office(store: Store) -> ThisOffice:
    """Return the name, language and currency of the open office."""
    with store.read() as session:
        office = session.get(OfficeSettings, 1)
        return ThisOffice(office.name, office.language, office.currency) if office else ThisOffice()
