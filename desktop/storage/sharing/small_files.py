"""Reads small files that programs leave for each other or for themselves; anybody may have changed them."""

import json
from pathlib import Path
from typing import Any

LONGEST = 1_000_000
"""The largest size in bytes; none of ours has a hundredth of it."""


def read_note(path: Path) -> str | None:
    """Return the text of a small file, or None if it is missing, too long or no text."""
    try:
        if not path.is_file():  # of a pipe one would wait for ever
            return None
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
        return None if len(content) > LONGEST else content.decode("utf-8-sig")
    except (OSError, ValueError):
        return None


def read_json_note(path: Path) -> dict[str, Any]:
    """Return the JSON object in a small file, or an empty dictionary if there is none."""
    try:
        found = json.loads(read_note(path) or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
