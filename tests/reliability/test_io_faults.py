"""Calls that write fail once each, in every way: whole or nothing, a clear word, no damage.

Every single call in the long run, every third in the short one.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.conftest import LONG, missing

HERE = Path(__file__).parent
CODES = {"drive_gone", "disk_full", "read_only", "folder_gone", "no_access", "damaged"}
EVERY = 1 if LONG else 3
JOBS = ["migration", "take_order", "assign_order", "record_payment", "close_month"]
LONG_JOBS = ["log_contact", "hand_over_client", "edit_client"]


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("gcc") is None:
        missing("needs a C compiler (Debian: apt-get install gcc libc6-dev)")
    library = tmp_path_factory.mktemp("shim") / "fault.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, HERE / "fault.c", "-ldl"], check=True)
    return library


def points(shim: Path, office: Path, folder: Path, job: str) -> list[dict[str, Any]]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.reliability.fault_points", shim, office, folder, job, str(EVERY)],
        env=os.environ | {"LD_PRELOAD": str(shim)}, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert len({point["kind"] for point in found}) == 6
    assert len(found) > 6 * 10 // EVERY
    print(job, len(found), "points")
    return found


@pytest.mark.parametrize("job", JOBS + (LONG_JOBS if LONG else []))
def test_a_write_is_whole_or_nothing_whatever_call_fails(
    shim: Path, living_office: Path, quick: Path, job: str
) -> None:
    for point in points(shim, living_office, quick, job):
        assert point["state"] in ("before", "after"), point
        assert point["sound"], point
        if "kill" in point["kind"]:
            assert point["said"] in ("killed", "stored"), point
        else:
            assert point["said"] in CODES | {"stored"}, point
        assert point["state"] == "after" or point["said"] != "stored", point
        if job != "migration" and point["kind"] in ("eio", "enospc", "torn"):
            # The drive is back at once: what landed is known, also when its COMMIT reported an error.
            assert point["said"] == "stored" or point["state"] == "before", point
        assert point["again"] == "after", point
