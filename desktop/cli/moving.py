"""The command that moves a whole office into another database."""

import argparse

from desktop.cli.office import office
from desktop.language.translate import fill, translate
from desktop.storage.database.copying import counts
from desktop.storage.database.moved import place_words
from desktop.storage.transfer import transfer as transfer_office


def transfer(options: argparse.Namespace) -> int:
    place: str = options.place
    with office(options) as store:
        moved = transfer_office(store, place, keep=options.keep)
        with moved.read() as session:
            rows = sum(counts(session.connection()).values())
        shown = place_words(moved.engine.url)
        moved.close()
    if options.keep:
        said = translate(
            "Cli", "A copy is in %1, %2 rows, each one compared. The office goes on where it is."
        )
    else:
        said = translate(
            "Cli", "The office is in %1 now, %2 rows, each one compared. Open it there on every PC."
        )
    print(fill(said, shown, rows))
    return 0
