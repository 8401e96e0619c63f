"""Moving a whole office into another database."""

from pathlib import Path

from desktop.rules.errors import Unavailable
from desktop.storage import copying
from desktop.storage.attendance import refuse_while_others_work
from desktop.storage.faults import coded_faults
from desktop.storage.opening import create_store
from desktop.storage.schema import alone
from desktop.storage.store import Store


def transfer(store: Store, place: Path | str) -> Store:
    """Copy the office into a new file or an empty server database and compare it row by row.

    The other one is returned open. If anything differs, nothing is kept there. Refused while others have this
    office open: what they save here meanwhile would be missing there.
    """
    refuse_while_others_work(store.address)
    target = create_store(place)
    try:
        with (
            store.alone(""),
            store.read() as session,
            coded_faults(target.engine),
            alone(target.engine) as connection,
        ):
            copying.copy_rows(session.connection(), connection)
            different = copying.first_difference(session.connection(), connection)
            if different is not None:
                raise Unavailable("transfer_failed", table=different)
    except BaseException:
        target.close()
        raise
    return target
