"""A place has one id however it is typed, and the drive is not asked for it."""

from pathlib import Path

import pytest

from desktop.services.backups import local_folder
from desktop.storage.offline.place_id import place_id


def test_a_place_is_the_same_however_it_is_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert place_id("x/../office.dolya") == place_id(str(tmp_path / "office.dolya"))
    server = place_id("postgresql://anna:secret@db/office")
    assert server == place_id("postgresql+psycopg://ivan@db:5432/office?sslmode=require")
    assert server != place_id("postgresql://anna@db/other")
    assert "secret" not in server


def test_a_drive_that_hangs_keeps_nobody_from_the_folders_of_this_pc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hangs(*_asked: object, **_how: object) -> None:
        raise AssertionError("the drive was asked")

    place = str(tmp_path / "office.dolya")
    for asks in ("resolve", "stat", "exists"):
        monkeypatch.setattr(Path, asks, hangs)
    assert local_folder(place).name.startswith("office ")
