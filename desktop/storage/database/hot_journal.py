"""Refuses a SQLite journal that would make SQLite delete another file.

A journal may name a super-journal, which SQLite deletes when it rolls the transaction back. With such a
journal anybody who can write to the drive could have any file of this user deleted. Our own journals never
name one, because no transaction of ours spans several files.
"""

import os
from pathlib import Path
from stat import S_ISREG

from desktop.rules.errors import ForeignJournal
from desktop.storage.database.faults import cannot_open

_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
"""The last bytes of a journal that ends with another file's name."""


def names_other_file(journal: Path) -> bool:
    """Return whether a journal names another file. Raises OSError if the drive does not answer."""
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


def refuse_foreign_journal(database: Path) -> None:
    """Raise ForeignJournal if the journal beside a file is not ours; to be called before SQLite opens it."""
    journal = database.with_name(database.name + "-journal")
    try:
        strange = names_other_file(journal)
    except OSError as error:
        raise cannot_open(database) from error
    if strange:
        raise ForeignJournal("strange_journal", path=str(database), journal=journal.name)
