"""Everything that the program does with a file that somebody else may have made."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select

from desktop.language.check_report import check_lines
from desktop.language.errors import error_sentence
from desktop.language.recovery_report import kept_report
from desktop.models import Client, Order
from desktop.rules.errors import DolyaError
from desktop.rules.months import Month
from desktop.services.access.sign_in import who_is_known
from desktop.services.backups import recover_office
from desktop.services.backups.listing import check_backup_file
from desktop.services.checking.checking import check_office
from desktop.services.clients import client_card, search_clients
from desktop.services.dealing import deal_all, ledger
from desktop.services.facts.this_office import this_office
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.order_lists import OrderView, count_orders, list_orders, order_card, order_listing
from desktop.services.payroll import close_month, payroll
from desktop.services.people.employees import list_employees
from desktop.services.planning import list_reasons, plan_report
from desktop.services.settings import current_setup
from desktop.storage.backup.backup import backup
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.viewers import AS_OWNER

IGOR, ANNA = 1, 2  # ids of employees

NOW = datetime(2026, 10, 20, 10)
SOUND = Path(__file__).parents[1] / "data" / "schemas" / "0001.dolya"
"""A small office with rows in most tables."""

Said = dict[str, str]
"""By step: the code of its refusal; what went well is not in it."""


def use_office(path: Path) -> Said:
    """Open, look, read, write, back up: each step goes well or ends in one coded error with its sentence.
    Anything else is raised."""
    said: Said = {}
    with _said(said, "open"):
        store = open_store(path)
    if "open" in said:
        return said
    try:
        with _said(said, "check"):
            assert check_lines(check_office(store))
        for name, read in READS.items():
            with _said(said, name):
                read(store)
        for name, write in WRITES.items():
            with _said(said, name):
                write(store)
        with _said(said, "backup"):
            backup(store, path.parent / "copies", NOW)
    finally:
        store.close()
    return said


def restore_it(path: Path) -> Said:
    """Offer the file as a backup."""
    said: Said = {}
    check_backup_file(path)
    place = path.parent / "restored" / "office.dolya"
    place.parent.mkdir(exist_ok=True)
    shutil.copyfile(SOUND, place)
    with _said(said, "restore"):
        assert kept_report(recover_office(str(place), NOW, path, carry=False))
    return said


def salvage_it(path: Path) -> Said:
    """Put a sound backup in its place and save what can be read of it."""
    said: Said = {}
    with _said(said, "salvage"):
        assert kept_report(recover_office(str(path), NOW, SOUND, carry=True))
    store = open_store(path)
    try:
        assert check_office(store).ok
    finally:
        store.close()
    return said


@contextmanager
def _said(said: Said, step: str) -> Iterator[None]:
    refusal: DolyaError | None = None
    try:
        yield
    except DolyaError as error:
        refusal = error
    if refusal is not None:
        assert not error_sentence(refusal).startswith(refusal.code), f"no sentence for {refusal.code}"
        said[step] = refusal.code


def _cards(store: Store) -> None:
    with store.read() as session:
        clients = list(session.scalars(select(Client.id)))
    for client in clients[:4]:
        client_card(store, AS_OWNER, NOW, client)


def _orders(store: Store) -> list[UUID]:
    with store.read() as session:
        return list(session.scalars(select(Order.id)))[:4]


def _order_cards(store: Store) -> None:
    for order in _orders(store):
        order_card(store, AS_OWNER, NOW, order)


READS: dict[str, Callable[[Store], object]] = {
    "language": this_office,
    "people": lambda store: (list_employees(store, AS_OWNER, NOW), who_is_known(store, None, NOW)),
    "orders": lambda store: [list_orders(store, ANNA, NOW, view) for view in OrderView],
    "counts": lambda store: count_orders(store, ANNA),
    "listing": lambda store: order_listing(store, AS_OWNER, NOW, waiting=False),
    "order cards": _order_cards,
    "ledger": lambda store: ledger(store, AS_OWNER, NOW),
    "clients": lambda store: search_clients(store, AS_OWNER, "клиент"),
    "cards": _cards,
    "plan": lambda store: (
        plan_report(store, AS_OWNER, NOW, Month(2026, 10)),
        list_reasons(store, AS_OWNER, Month(2026, 9)),
    ),
    "payroll": lambda store: [payroll(store, AS_OWNER, NOW, Month(2026, month)) for month in (9, 10)],
    "setup": lambda store: current_setup(store, AS_OWNER),
    "changes": lambda store: store.changes_since(0),
}


def _take(store: Store) -> None:
    take_order(store, Act(ANNA, NOW), visit=str(uuid4()), source="phone", name="Новый", phone="495 123 45 09")


def _pay(store: Store) -> None:
    record_payment(
        store, Act(ANNA, NOW), order=_orders(store)[0], day=date(2026, 10, 19), amount=Decimal("100.00"),
        confirmed=True,
    )  # fmt: skip


WRITES: dict[str, Callable[[Store], object]] = {
    "take order": _take,
    "deal": lambda store: deal_all(store, Act(ANNA, NOW)),
    "pay": _pay,
    "close month": lambda store: close_month(store, Act(IGOR, datetime(2026, 11, 1, 9)), month="2026-10"),
}
