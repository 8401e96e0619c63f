"""A folder with a sound office, which a test may spoil; nothing of this PC's user is touched."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.uses import SOUND


@pytest.fixture(autouse=True)
def at_home(own_folders: None) -> None:
    """Whatever lies there, nobody else's is touched."""


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """What is refused goes to the log with its cause; here that is expected."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(SOUND, tmp_path / "office.dolya"))
