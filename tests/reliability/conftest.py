"""Fixtures of the tests of faults: a quick folder, a living office, programs run as processes."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import make_office

LONG = os.environ.get("DOLYA_LONG") == "1"
Run = Callable[..., dict[str, Any]]
StartDrive = Callable[..., Drive]


def missing(what: str) -> None:
    """Fail on CI, or skip elsewhere, because a program that the test needs is not installed."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(autouse=True, scope="session")
def linux() -> None:
    if sys.platform != "linux":
        pytest.skip("forks, preloads and mounts as Linux does")


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory: what is tried here is what the program does, not how fast a disk syncs."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="dolya-", dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def living_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with six people, twenty clients and twenty orders; to be copied, not written to."""
    return make_office(tmp_path_factory.mktemp("living") / "office.dolya")


@pytest.fixture
def run() -> Run:
    """``run("kills", folder, 60)``: the figures that the program of that name in this folder prints."""

    def program(name: str, *words: object) -> dict[str, Any]:
        command = [sys.executable, "-m", f"tests.reliability.{name}", *map(str, words)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        assert done.stdout, f"{name} ended with {done.returncode} and said no figures"
        figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        print(name, figures)
        return figures

    return program


@pytest.fixture
def fuse() -> None:
    if shutil.which("fusermount3") is None or not os.access("/dev/fuse", os.W_OK):
        missing("needs FUSE (Debian: apt-get install fuse3, and the device /dev/fuse)")


@pytest.fixture
def start_drive(quick: Path, fuse: None) -> Iterator[StartDrive]:
    """``start_drive("nolocks")``: a drive of the test's own, mounted until its end."""
    drives: list[Drive] = []

    def start(*words: str) -> Drive:
        drives.append(Drive(quick / f"mount{len(drives)}", *words))
        return drives[-1]

    yield start
    for drive in drives:
        drive.unmount()
