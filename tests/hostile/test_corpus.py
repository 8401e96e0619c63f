"""Inputs that fuzzing once found, and those that it begins with, are read or refused."""

from pathlib import Path

import pytest

from tests.hostile.fuzz import CORPUS
from tests.hostile.targets import SEEDS, TARGETS

FOUND = [(path.parent.name, path) for path in sorted(CORPUS.glob("*/*"))]


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds(name: str, tmp_path: Path) -> None:
    for seed in SEEDS[name]:
        TARGETS[name](seed, tmp_path)


@pytest.mark.parametrize(("name", "path"), FOUND, ids=lambda value: getattr(value, "name", value))
def test_what_was_found(name: str, path: Path, tmp_path: Path) -> None:
    TARGETS[name](path.read_bytes(), tmp_path)
