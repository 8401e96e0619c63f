"""The language and the currency that an office works in: asked at every start, so quick to import."""

from desktop.models import Office
from desktop.storage.store import Store


def office_language(store: Store) -> str | None:
    """``ru``, ``en`` or ``sq``; None: nobody has set the office up yet."""
    with store.read() as session:
        office = session.get(Office, 1)
        return office.language if office else None


def office_currency(store: Store) -> str:
    """The currency's code; the rouble's while nobody has set the office up yet."""
    with store.read() as session:
        office = session.get(Office, 1)
        return office.currency if office else "RUB"
