"""A folder with a sound office, which a test may spoil; nothing of this PC's user is touched."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.uses import SOUND


@pytest.fixture(autouse=True)
def at_home(own_folders: None) -> None:
    """Give the test folders of its own in place of the user's."""


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Silence the log, in which refusals with their causes are expected here."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(SOUND, tmp_path / "office.dolya"))
