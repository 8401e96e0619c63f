"""A program on another PC that has the office open: a process of its own, told what to do line by line."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import contextlib, os, pathlib, sys, threading, time
from desktop.rules.errors import Unavailable
from desktop.storage.sharing import presence
from desktop.storage.sharing import pc_file
place, pc, version, locks = sys.argv[1:]
if locks == "broken":
    presence.try_lock = pc_file.try_lock = lambda handle: True
other = presence.Presence(pathlib.Path(place), pc, "Анна", version)
other.join()
print("joined", flush=True)
def live():
    while True:
        other.look()
        time.sleep(0.1)
for line in sys.stdin:
    if line.strip() == "lose":  # what was open is not any more when a drive comes back
        os.close(other._file._handle)
        with contextlib.suppress(Unavailable):
            other.refresh()
    elif line.strip() == "live":
        threading.Thread(target=live, daemon=True).start()
    else:
        getattr(other, line.strip())()
    print("done", flush=True)
"""


class OtherProgram:
    """Another program on a drive whose locks work, or are ``broken``."""

    def __init__(self, office: Path, pc: str, version: str, locks: str = "good") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(office), pc, version, locks],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._wait()

    def tell(self, what: str) -> None:
        """``join``, ``refresh``, ``look``, ``leave``, ``lose`` the drive, or ``live`` and look by itself;
        returns once it is done."""
        assert self.process.stdin is not None
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        self._wait()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def _wait(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline()
