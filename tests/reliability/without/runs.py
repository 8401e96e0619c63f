"""Runs a row's test in a process of its own, with its mechanism on or off."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.without.switches import VARIABLE

ROOT = Path(__file__).parents[3]
AT_START = Path(__file__).parent / "at_start"
PASSED, FAILED = 0, 1  # of pytest's exit codes: all others mean that nothing was tried


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    said: str

    @property
    def passed(self) -> bool:
        return self.code == PASSED and " skipped" not in self.said

    @property
    def failed(self) -> bool:
        return self.code == FAILED

    @property
    def reason(self) -> str:
        """The test's failure in pytest's words."""
        found = re.findall(r"^E +(\S.*)$", self.said, re.MULTILINE) or self.said.strip().splitlines()[-1:]
        return " ".join(found)


def run(test: str, switch: str = "") -> Run:
    """``test`` as pytest names it; ``switch``: the mechanism that is off."""
    environment = {name: value for name, value in os.environ.items() if name != "DOLYA_LONG"}
    if switch:
        environment |= {VARIABLE: switch, "PYTHONPATH": f"{ROOT}{os.pathsep}{AT_START}"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace", check=False,
    )  # fmt: skip
    return Run(done.returncode, done.stdout)
