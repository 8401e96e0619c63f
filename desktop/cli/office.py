"""The beginning of every command: open the office, and say who acts and when."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.language.numbers import use_currency
from desktop.language.translate import fill, translate, use_language
from desktop.rules.errors import DolyaError, NotAnOffice
from desktop.services.this_pc.last_office import default_office, last_office
from desktop.storage.database.faults import remove_whole
from desktop.storage.opening.at_work import at_work_while_saving
from desktop.storage.opening.opening import create_store, is_server, open_store
from desktop.storage.operations import Act, Store
from desktop.storage.sharing.pc_row import PcRow


def now_of(options: argparse.Namespace) -> datetime:
    given: datetime | None = getattr(options, "now", None)
    return given or datetime.now().replace(microsecond=0)


def place_of(options: argparse.Namespace) -> str:
    return getattr(options, "database", None) or last_office() or default_office()


@contextmanager
def office(options: argparse.Namespace) -> Iterator[Store]:
    """The office that is meant, open; what is said from here on is in its language."""
    from desktop.language.errors import error_sentence
    from desktop.services.facts.this_office import this_office
    from desktop.services.this_pc.warnings import warnings

    def back_up(old: Store) -> None:
        from desktop.services.backups import make_backup  # only an upgrade needs it

        make_backup(old, place_of(options), now_of(options))

    store = open_store(place_of(options), back_up, say_silent)
    try:
        known = this_office(store)
        if known.language is not None and not hasattr(options, "language"):
            use_language(known.language)
        use_currency(known.currency)
        with at_work_while_saving(store, getattr(options, "actor", None) or "Dolya"):
            yield store
        if not hasattr(options, "now"):  # a moment that is pretended agrees with no clock
            for warning in warnings(store, now_of(options)):
                print(error_sentence(warning), file=sys.stderr)
    finally:
        store.close()


def say_silent(silent: list[PcRow]) -> None:
    said = translate("Cli", "Upgraded without an answer from %1: Dolya there asks for the update.")
    print(fill(said, ", ".join(row.pc for row in silent)), file=sys.stderr)


@contextmanager
def office_to_set_up(options: argparse.Namespace) -> Iterator[Store]:
    """The office that is meant, or a new one at its place; a new file that fails is not left behind."""
    place = place_of(options)
    if is_there(place):
        with office(options) as opened:
            yield opened
        return
    store = create_store(place)
    try:
        yield store
    except BaseException:
        store.close()
        if not is_server(place):
            remove_whole(Path(place))
        raise
    store.close()


def is_there(place: str) -> bool:
    """Something to be opened: a file, whatever is in it, or an office in a server's database."""
    if not is_server(place):
        return Path(place).exists()
    try:
        open_store(place).close()
    except NotAnOffice:
        return False
    except DolyaError:  # opening it says what is wrong
        return True
    return True


def act(options: argparse.Namespace, store: Store) -> Act:
    """Return a new act of the employee who is working, at the moment that was given."""
    return Act(viewer_of(options, store), now_of(options))


def viewer_of(options: argparse.Namespace, store: Store) -> int | None:
    """Return the id of the employee named by ``--as``, else of the only owner."""
    from desktop.services.access.sign_in import who_works

    return who_works(store, getattr(options, "actor", None)).id


def show(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
