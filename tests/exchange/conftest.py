"""Fixtures of the tests of workbooks: LibreOffice, which opens and computes them as people's PCs do."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Convert = Callable[[Path, str], Path]


@pytest.fixture
def convert(tmp_path: Path) -> Convert:
    """``convert(workbook, "ods")`` returns the workbook as LibreOffice stores it in that format."""
    program = shutil.which("soffice")
    if program is None:
        word = "needs LibreOffice Calc (Debian: apt-get install libreoffice-calc-nogui)"
        if os.environ.get("CI") == "true":
            pytest.fail(word)
        pytest.skip(word)

    def converted(workbook: Path, kind: str) -> Path:
        out = tmp_path / "out"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(workbook)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return out / f"{workbook.stem}.{kind}"

    return converted
