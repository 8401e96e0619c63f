"""Folders that a cloud service copies: a database there is copied half written, and becomes two."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from desktop.rules.errors import BadInput

_FOLDERS = {
    "OneDrive": r"onedrive( - .+)?|skydrive",
    "Dropbox": r"dropbox( \(.+\))?",
    "Яндекс.Диск": r"yandex\.?disk(\.localized)?|яндекс\.?диск",
    "Google Drive": r"google ?drive(-.+@.+)?|my drive|мой диск",
    "iCloud": r"icloud ?drive|com~apple~clouddocs",
    "Облако Mail.ru": r"облако mail\.ru|mail\.ru cloud",
}
_ROOTS = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Where OneDrive's own folders are, by whatever name, Windows says in these variables."""


def cloud_service(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """The service that copies what lies at this path; None: none that is known."""
    whole = path.absolute()
    roots = [Path(environment[name]) for name in _ROOTS if environment.get(name)]
    if any(whole.is_relative_to(root) for root in roots):
        return "OneDrive"
    for part in whole.parts[:-1]:
        for service, pattern in _FOLDERS.items():
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return service
    return None


def refuse_cloud(path: Path) -> None:
    """Nothing is written where a service copies it."""
    service = cloud_service(path)
    if service is not None:
        raise BadInput("cloud_folder", path=str(path), service=service)
