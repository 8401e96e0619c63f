"""What this user of this PC prefers: language, look, where the window stood; a small file of their own."""

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop.services.last_office import config_folder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """None or empty: never chosen. ``window`` is the window's own description of its place, as hex."""

    language: str | None = None
    look: str = "system"
    window: str = ""


def _file() -> Path:
    return config_folder() / "preferences.json"


def preferences() -> Preferences:
    """What was kept; a file that is missing or spoilt prefers nothing."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    known = {name: kept[name] for name in asdict(Preferences()) if isinstance(kept.get(name), str)}
    return Preferences(**known)


def prefer(**chosen: str) -> None:
    """Keep what was chosen; a folder that cannot be written to costs the preference, not the work."""
    file, kept = _file(), replace(preferences(), **chosen)
    written = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(json.dumps(asdict(kept), indent=1) + "\n", encoding="utf-8")
        written.replace(file)
    except OSError as error:
        log.warning("preferences were not kept: %s", error)
