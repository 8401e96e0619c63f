"""Preferences survive; a spoilt file or an unwritable folder costs only the preference."""

from pathlib import Path

import pytest

from desktop.services.this_pc import preferences as kept
from desktop.services.this_pc.preferences import (
    Preferences,
    prefer,
    preferences,
    remember_person,
    remembered_person,
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "config_folder", lambda: tmp_path / "Dolya")
    return tmp_path / "Dolya"


def test_what_was_chosen_is_kept_and_the_rest_stays() -> None:
    assert preferences() == Preferences()
    prefer(language="sq")
    prefer(look="dark")
    prefer(scale=125)
    assert preferences() == Preferences("sq", "dark", 125)


@pytest.mark.parametrize(
    "spoilt", ["", "{", "[]", '{"language": 5, "other": 1, "people": {"a": 5}, "scale": 500}', "\x00\xff"]
)
def test_a_spoilt_file_prefers_nothing(folder: Path, spoilt: str) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text(spoilt, encoding="utf-8")
    assert preferences() == Preferences()


def test_who_works_is_kept_for_each_office() -> None:
    remember_person("a.dolya", "Анна")
    remember_person("b.dolya", "Борис")
    prefer(look="dark")
    assert remembered_person("a.dolya") == "Анна"
    assert remembered_person("b.dolya") == "Борис"
    assert remembered_person("") is None


def test_where_nothing_can_be_written_the_work_goes_on(folder: Path) -> None:
    folder.write_text("a file in the folder's place")
    prefer(look="dark")
    assert preferences() == Preferences()
