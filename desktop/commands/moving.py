"""The commands that move a whole office: into another database, and back from a backup."""

import argparse
from pathlib import Path

from desktop.commands.opened import now_of, office, place_of
from desktop.language.translate import fill, translate
from desktop.storage.copying import counts
from desktop.storage.opening import is_server
from desktop.storage.restore import restore as restore_office
from desktop.storage.transfer import transfer as transfer_office


def transfer(options: argparse.Namespace) -> int:
    place: str = options.place
    with office(options) as store:
        moved = transfer_office(store, place)
        with moved.read() as session:
            rows = sum(counts(session.connection()).values())
        shown = moved.engine.url.render_as_string(hide_password=True) if is_server(place) else moved.place
        moved.close()
    said = translate("Cli", "The office is in %1 now, %2 rows, each one compared. Open it there on every PC.")
    print(fill(said, shown, rows))
    return 0


def restore(options: argparse.Namespace) -> int:
    file: Path = options.file
    kept = restore_office(place_of(options), file, now_of(options))
    print(fill(translate("Cli", "The office is what it was in %1."), file))
    if kept is not None:
        print(fill(translate("Cli", "The file that was there before is kept as %1"), kept))
    return 0
