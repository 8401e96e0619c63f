"""Which office this person opened last, remembered per user of this PC."""

from pathlib import Path

import platformdirs

PROGRAM = "Dolya"


def config_folder() -> Path:
    """Where this user's own settings on this PC are kept."""
    return Path(platformdirs.user_config_dir(PROGRAM, appauthor=False))


def _note() -> Path:
    return config_folder() / "last-office.txt"


def default_office() -> str:
    """Where an office is made when none was ever opened."""
    return str(Path(platformdirs.user_data_dir(PROGRAM, appauthor=False)) / "office.dolya")


def last_office() -> str | None:
    """Path or URL of the office that was opened last; None: none yet."""
    try:
        return _note().read_text(encoding="utf-8-sig").strip() or None
    except OSError:
        return None


def remember_office(place: str) -> None:
    note = _note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(place + "\n", encoding="utf-8")


def log_file() -> Path:
    """Where this PC's log is kept, in the user's own folder."""
    return Path(platformdirs.user_log_dir(PROGRAM, appauthor=False)) / "dolya.log"


def backup_folder() -> Path:
    """Where this PC keeps its copies of the office."""
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False)) / "backups"


def offline_folder(office: str) -> Path:
    """Where this user of this PC keeps what is needed while an office's drive is away."""
    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False)) / "offline" / office
