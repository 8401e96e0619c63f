"""Names of backups: when one was made, of which office, and how far its journal goes.

``Dolya 2026-10-05 09-00 1f2e3d4c-426.dolya`` was made at nine o'clock of the office whose mark is 1f2e3d4c,
after its operation 426. So nobody has to open a file to know whose it is.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

_NAME = re.compile(r"Dolya (\d{4}-\d\d-\d\d \d\d-\d\d) ([0-9a-f]{8})-(\d{1,12})(?: \(\d+\))?\.dolya")
_MOMENT = "%Y-%m-%d %H-%M"


@dataclass(frozen=True, slots=True)
class BackupName:
    """The parts of a backup's name; ``sequence`` is the last one of its journal, 0 if that is empty."""

    made: datetime
    mark: str
    sequence: int

    def __str__(self) -> str:
        return f"Dolya {self.made:{_MOMENT}} {self.mark}-{self.sequence}"


def office_mark(office: UUID) -> str:
    """Return the mark of an office in the names of its backups: the first eight digits of its id."""
    return office.hex[:8]


def parse_name(name: str) -> BackupName | None:
    """Return the parts of a backup's file name, or None if the file is not one of our backups."""
    match = _NAME.fullmatch(name)
    try:
        return match and BackupName(datetime.strptime(match[1], _MOMENT), match[2], int(match[3]))
    except ValueError:
        return None


def backups_in(folder: Path) -> dict[Path, BackupName]:
    """Return the backups in a folder, of whatever office; none if the folder cannot be read."""
    try:
        names = {path: parse_name(path.name) for path in folder.glob("Dolya *.dolya")}
    except OSError:
        return {}
    return {path: name for path, name in names.items() if name is not None}


def free_path(folder: Path, name: BackupName) -> Path:
    """Return a path for a new backup, with a number behind its name if there is such a file already."""
    path, number = folder / f"{name}.dolya", 1
    while path.exists():
        number += 1
        path = folder / f"{name} ({number}).dolya"
    return path
