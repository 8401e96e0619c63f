"""Every single call that writes fails once, in every way: whole or nothing, a clear word, no damage."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
CODES = {"drive_gone", "disk_full", "read_only", "folder_gone", "no_access", "damaged"}

pytestmark = pytest.mark.skipif(
    shutil.which("cc") is None or sys.platform != "linux", reason="needs a C compiler on Linux"
)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("shim") / "fault.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, HERE / "fault.c", "-ldl"], check=True)
    return library


def points(shim: Path, office: Path, folder: Path, job: str) -> list[dict[str, Any]]:
    run = subprocess.run(
        [sys.executable, HERE / "fault_points.py", shim, office, folder, job],
        env=os.environ | {"LD_PRELOAD": str(shim)}, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert len({point["kind"] for point in found}) == 6
    assert len(found) > 6 * 10
    return found


def assert_clear(point: dict[str, Any]) -> None:
    """The file is sound, and who was not killed was told in a word what went wrong."""
    assert point["sound"], point
    if "kill" in point["kind"]:
        assert point["said"] in ("killed", "stored"), point
    else:
        assert point["said"] in CODES | {"stored"}, point


def test_an_operation_is_whole_or_nothing_whatever_write_fails(
    shim: Path, empty_office: Path, tmp_path: Path
) -> None:
    for point in points(shim, empty_office, tmp_path, "operation"):
        assert_clear(point)
        assert point["state"] in (0, 40), point
        assert point["state"] == 40 or point["said"] != "stored", point
        if point["kind"] in ("eio", "enospc", "torn"):  # the drive is back at once: what landed is known
            assert point["said"] == "stored" or point["state"] == 0, point
        assert point["again"] == 40, point


def test_a_migration_is_whole_or_nothing_whatever_write_fails(
    shim: Path, empty_office: Path, tmp_path: Path
) -> None:
    for point in points(shim, empty_office, tmp_path, "migration"):
        assert_clear(point)
        assert point["state"] in (["0001", 0, 0, 0], ["0002", 1, 1, 0]), point
        assert point["state"][0] == "0002" or point["said"] != "stored", point
