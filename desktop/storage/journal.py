"""The journal that lies beside a file, and what SQLite would do on its word alone.

A journal may name another file as its head: SQLite deletes that one when it takes the unfinished part back.
Whoever can write to the drive could have any file of this user deleted so, anywhere on this PC. Our journals
name none: nothing of ours is ever stored in several files at once.
"""

from pathlib import Path

from desktop.rules.errors import BadInput
from desktop.storage.faults import cannot_open

_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
"""The last bytes of a journal that ends with a name."""


def names_another(journal: Path) -> bool:
    """Does it name another file? Raises OSError if the drive does not answer."""
    try:
        with journal.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - len(_NAMES_ANOTHER)))
            return file.read() == _NAMES_ANOTHER
    except FileNotFoundError:
        return False


def refuse_naming(database: Path) -> None:
    """Before SQLite looks at a file: refuse a journal beside it that is none of ours."""
    journal = database.with_name(database.name + "-journal")
    try:
        strange = names_another(journal)
    except OSError as error:
        raise cannot_open(database) from error
    if strange:
        raise BadInput("strange_journal", path=str(database), journal=journal.name)
