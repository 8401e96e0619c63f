"""A Samba server of the tests' own, on 127.0.0.1: started, killed in mid-write, started again.

``python -m tests.reliability.samba FOLDER kills COUNT`` or ``… load PAUSE SECONDS``; prints a line of JSON;
``interrupted`` is how many clerks waited for an answer when the server was killed.
"""

import getpass
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import asdict
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from tests.reliability.children import fork, kill
from tests.reliability.clerk import wait_for_work, work_through
from tests.reliability.diaries import is_at_work, verdict_of
from tests.reliability.load import load
from tests.reliability.office_work import make_office
from tests.reliability.smb_store import open_on_share

PASSWORD = "of the tests alone"
CONFIG = """
[global]
server role = standalone server
interfaces = 127.0.0.1
bind interfaces only = yes
smb ports = {port}
disable netbios = yes
load printers = no
printcap name = /dev/null
private dir = {own}
lock directory = {own}
state directory = {own}
cache directory = {own}
pid directory = {own}
ncalrpc dir = {own}
log file = {own}/log
logging = file

[office]
path = {share}
read only = no
strict sync = yes
"""
CLERKS = 3
ANSWERS = 2
"""So many things are stored between two deaths of the server."""


class Server:
    """The server; its share is the folder ``share``."""

    def __init__(self, folder: Path) -> None:
        self.share, own = folder / "share", folder / "own"
        self.share.mkdir()
        own.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.user = getpass.getuser()
        self._config = own / "smb.conf"
        self._config.write_text(CONFIG.format(port=self.port, own=own, share=self.share))
        subprocess.run(
            ["smbpasswd", "-c", self._config, "-s", "-a", self.user],
            input=f"{PASSWORD}\n{PASSWORD}\n", text=True, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        self.start()

    def start(self) -> None:
        command = ["smbd", "--foreground", "--no-process-group", f"--configfile={self._config}"]
        self._process = subprocess.Popen(
            command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise TimeoutError("the Samba server does not answer")

    def kill(self) -> None:
        """All of its processes, in the middle of whatever they do."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def opened(self, office: Path) -> Any:
        return open_on_share(office, self.port, self.user, PASSWORD)


def kills(server: Server, count: int) -> dict[str, Any]:
    """The server dies ``count`` times while clerks work and try each thing until they are answered."""
    office = make_office(server.share / "office.dolya")
    clerks = [fork(partial(_work, server, office, f"{number}")) for number in range(CLERKS)]
    journal = office.with_name(office.name + "-journal")
    pause, interrupted = Random(3), 0
    time.sleep(3)
    for _ in range(count):
        for _ in range(ANSWERS):
            wait_for_work(server.share)
        _wait_for_write(pause.choice((office, journal)))
        time.sleep(pause.uniform(0.0, 0.01))
        server.kill()
        interrupted += sum(is_at_work(diary) for diary in server.share.glob("*.diary"))
        time.sleep(0.3)
        server.start()
    time.sleep(3)  # long enough for everybody to be answered again
    for clerk in clerks:
        kill(clerk)
    server.kill()
    result = verdict_of(office, sorted(server.share.glob("*.diary")))
    return {"kills": count, "interrupted": interrupted} | asdict(result)


def _wait_for_write(file: Path) -> None:
    """Until the server begins to write to it: what comes next is cut off in the middle."""
    before, deadline = _changed(file), time.monotonic() + 3
    while _changed(file) == before and time.monotonic() < deadline:
        time.sleep(0.0005)


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns if file.exists() else 0


def _work(server: Server, office: Path, name: str) -> None:
    work_through(server.opened(office), name, office.parent)


def main(folder: Path, job: str, *words: str) -> dict[str, Any]:
    server = Server(folder)
    try:
        if job == "kills":
            return kills(server, int(words[0]))
        return load(server.share, float(words[0]), float(words[1]), server.opened)
    finally:
        server.kill()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), *sys.argv[2:])))
