"""Recognises folders of cloud services, which would copy a database half written and make two of it."""

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
"""Environment variables in which Windows names OneDrive's folders, whatever they are called."""


def cloud_service(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the name of the cloud service that copies this path, or None if no known one does."""
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
    """Raise BadInput if a cloud service copies this path."""
    service = cloud_service(path)
    if service is not None:
        raise BadInput("cloud_folder", path=str(path), service=service)
