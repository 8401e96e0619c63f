"""Remembers which office this user of the PC opened last, and knows the user's own folders."""

from pathlib import Path

import platformdirs

from desktop.storage.sharing.small_files import read_note

PROGRAM = "Dolya"


def config_folder() -> Path:
    """Return the folder of this user's settings on this PC."""
    return Path(platformdirs.user_config_dir(PROGRAM, appauthor=False))


def _note() -> Path:
    return config_folder() / "last-office.txt"


def own_folder() -> Path:
    """Return the folder of this user's data on this PC."""
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def default_office() -> str:
    """Return the path of the office to make if none was ever opened."""
    return str(own_folder() / "office.dolya")


def new_office(name: str) -> Path:
    """Return a free path among the user's documents for a new office."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "office"
    documents = Path(platformdirs.user_documents_dir())
    folder = documents if documents.is_dir() else Path.home()
    places = (folder / f"{plain}{number}.dolya" for number in ("", *(f" {n}" for n in range(2, 1000))))
    return next(place for place in places if not place.exists())


def last_office() -> str | None:
    """Return the path or URL of the office that was opened last, or None."""
    place = (read_note(_note()) or "").strip()
    return place if place.isprintable() and place else None


def remember_office(place: str) -> None:
    """Remember the office that was opened."""
    note = _note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(place + "\n", encoding="utf-8")


def log_file() -> Path:
    """Return the path of this user's log."""
    return Path(platformdirs.user_log_dir(PROGRAM, appauthor=False)) / "dolya.log"


def backup_folder() -> Path:
    """Return the folder of this user's backups."""
    return own_folder() / "backups"


def offline_folder() -> Path:
    """Return the folder for what is kept while an office's drive is away, with a folder for each office."""
    return own_folder() / "offline"
