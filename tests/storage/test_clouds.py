"""An office in a folder that a service copies can be read and moved, and is not written to."""

import shutil
from pathlib import Path

import pytest

from desktop.rules.errors import BadInput
from desktop.storage.backup.backup import backup
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act
from desktop.storage.sharing.cloud_folders import cloud_service
from desktop.storage.transfer import transfer
from tests.conftest import MakeStore
from tests.storage.test_store import NOW, add_service, services

ANNA = 1  # ids of employees


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Формат", "OneDrive"),
        ("Dropbox (Формат)", "Dropbox"),
        ("YandexDisk", "Яндекс.Диск"),
        ("Yandex.Disk.localized", "Яндекс.Диск"),
        ("Яндекс.Диск", "Яндекс.Диск"),
        ("Мой диск", "Google Drive"),
        ("GoogleDrive-office@example.com", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Мой диск С", None),
        ("Офис", None),
        ("Dropboxes", None),
    ],
)
def test_folders_of_services_are_known_by_name(folder: str, service: str | None) -> None:
    assert cloud_service(Path("/home") / folder / "Контора" / "office.dolya", {}) == service


def test_windows_says_where_onedrive_is_by_another_name() -> None:
    environment = {"OneDriveCommercial": "/home/Облако фирмы", "OneDrive": ""}
    assert cloud_service(Path("/home/Облако фирмы/office.dolya"), environment) == "OneDrive"
    assert cloud_service(Path("/home/office.dolya"), environment) is None


def test_a_file_may_be_called_as_it_likes() -> None:
    assert cloud_service(Path("/home/OneDrive"), {}) is None


def test_nothing_is_written_there_and_the_office_can_leave(empty_office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = Path(shutil.copyfile(empty_office, folder / "office.dolya"))
    before = path.read_bytes()
    store = open_store(path)
    with pytest.raises(BadInput) as caught:
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert (caught.value.code, caught.value.details["service"]) == ("cloud_folder", "Dropbox")
    with pytest.raises(BadInput, match="cloud_folder"):
        create_store(folder / "new.dolya")
    assert path.read_bytes() == before
    assert [file.name for file in folder.iterdir()] == ["office.dolya"]
    moved = transfer(store, tmp_path / "office.dolya")
    moved.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert services(moved) == ["Баннер"]


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_a_backup_may_lie_there(kind: str, make_store: MakeStore, tmp_path: Path) -> None:
    assert backup(make_store(kind), tmp_path / "Dropbox", NOW).is_file()
