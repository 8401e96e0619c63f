"""The journal that lies beside a file, and what SQLite would do on its word alone.

A journal may name another file as its head: SQLite deletes that one when it takes the unfinished part back.
Whoever can write to the drive could have any file of this user deleted so, anywhere on this PC. Our journals
name none: nothing of ours is ever stored in several files at once.
"""

import os
from pathlib import Path
from stat import S_ISREG

from desktop.rules.errors import ForeignJournal
from desktop.storage.database.faults import cannot_open

_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
"""The last bytes of a journal that ends with a name."""


def names_another(journal: Path) -> bool:
    """Does it name another file? Raises OSError if the drive does not answer."""
    try:
        found = journal.stat()
    except FileNotFoundError:
        return False
    end = found.st_size - len(_NAMES_ANOTHER)
    if end < 0 or not S_ISREG(found.st_mode):  # of a pipe one would wait for ever
        return False
    handle = os.open(journal, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        os.lseek(handle, end, os.SEEK_SET)
        return os.read(handle, len(_NAMES_ANOTHER)) == _NAMES_ANOTHER
    finally:
        os.close(handle)


def refuse_naming(database: Path) -> None:
    """Before SQLite looks at a file: refuse a journal beside it that is none of ours."""
    journal = database.with_name(database.name + "-journal")
    try:
        strange = names_another(journal)
    except OSError as error:
        raise cannot_open(database) from error
    if strange:
        raise ForeignJournal("strange_journal", path=str(database), journal=journal.name)
