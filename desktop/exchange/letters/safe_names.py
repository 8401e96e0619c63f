"""Names under which attachments can be saved anywhere: no folders, no devices, no hidden endings."""

import re
from pathlib import Path

LONGEST = 120
_FORBIDDEN = re.compile('[<>:"/\\\\|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def safe_name(name: str, otherwise: str = "attachment") -> str:
    """Return the last part of a file's name without what Windows or a person could be tricked by."""
    last = re.split(r"[/\\]", name.encode("utf-8", "ignore").decode())[-1]
    bare = " ".join(_FORBIDDEN.sub("_", last).split()).strip(". ")
    if not bare.strip("_. "):
        return otherwise
    if _DEVICES.fullmatch(bare):
        bare = f"_{bare}"
    if len(bare) <= LONGEST:
        return bare
    stem, dot, ending = bare.rpartition(".")
    if not dot or len(ending) > 10:
        return bare[:LONGEST].strip(". ")
    return f"{stem[: LONGEST - len(ending) - 1].strip('. ')}.{ending}"


def free_path(folder: Path, name: str) -> Path:
    """Return a path in the folder that no file has yet: ``plan (2).pdf``."""
    safe = safe_name(name)
    stem, ending = Path(safe).stem, Path(safe).suffix
    path, number = folder / safe, 2
    while path.exists():
        path = folder / f"{stem} ({number}){ending}"
        number += 1
    return path
