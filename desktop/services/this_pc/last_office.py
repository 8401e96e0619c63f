"""Which office this person opened last, remembered per user of this PC."""

from pathlib import Path

import platformdirs

from desktop.storage.sharing.small_files import read_note

PROGRAM = "Dolya"


def config_folder() -> Path:
    """Where this user's own settings on this PC are kept."""
    return Path(platformdirs.user_config_dir(PROGRAM, appauthor=False))


def _note() -> Path:
    return config_folder() / "last-office.txt"


def own_folder() -> Path:
    """Where the program keeps what it needs on this PC, per user."""
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False))


def default_office() -> str:
    """Where an office is made when none was ever opened."""
    return str(own_folder() / "office.dolya")


def new_office(name: str) -> Path:
    """Where a new office is proposed to be kept, among the user's documents; never where a file is."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "office"
    documents = Path(platformdirs.user_documents_dir())
    folder = documents if documents.is_dir() else Path.home()
    places = (folder / f"{plain}{number}.dolya" for number in ("", *(f" {n}" for n in range(2, 1000))))
    return next(place for place in places if not place.exists())


def last_office() -> str | None:
    """Path or URL of the office that was opened last; None: none yet."""
    place = (read_note(_note()) or "").strip()
    return place if place.isprintable() and place else None


def remember_office(place: str) -> None:
    note = _note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(place + "\n", encoding="utf-8")


def log_file() -> Path:
    """Where this PC's log is kept, in the user's own folder."""
    return Path(platformdirs.user_log_dir(PROGRAM, appauthor=False)) / "dolya.log"


def backup_folder() -> Path:
    """Where this PC keeps its copies of the office."""
    return own_folder() / "backups"


def offline_folder() -> Path:
    """Where this user of this PC keeps what is needed while an office's drive is away, a folder for each."""
    return own_folder() / "offline"
