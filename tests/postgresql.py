"""A PostgreSQL server for the tests: a cluster of its own, on 127.0.0.1, gone when they end."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


@dataclass(frozen=True)
class Server:
    port: int
    folder: Path
    programs: Path
    options: str = ""

    def url(self, database: str, user: str = "postgres") -> str:
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def start(self, more: str = "") -> None:
        """``more``: options of the server."""
        options = f"-h 127.0.0.1 -p {self.port} -k {self.folder} {_QUICK} {self.options} {more}"
        self._control("-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """Stop the server at once, as a pulled plug would: no client is told."""
        self._control("-m", "immediate", "stop")

    def freeze(self) -> None:
        """Freeze the server: it does not answer and is not gone, like a network that swallows everything."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """All of its processes, in the middle of whatever they do."""
        postmaster = self._signal(signal.SIGKILL)[0]
        while _alive(postmaster):
            time.sleep(0.01)
        # Where nobody waits for orphans, a killed one still counts as the one that holds these.
        for lock in (self.folder / "cluster" / "postmaster.pid", *self.folder.glob(".s.PGSQL.*.lock")):
            lock.unlink(missing_ok=True)

    def say(self, words: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Execute a statement as administrator in a connection of its own; return the rows."""
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", dbname=database, autocommit=True
        ) as connection:
            cursor = connection.execute(words.encode())
            return cursor.fetchall() if cursor.description else []

    def end_connections(self, user: str) -> None:
        """End the connections of a role, in the middle of whatever they do."""
        self.say(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{user}'")

    def admit(self, rules: str) -> None:
        """Admit connections by these rules of pg_hba.conf from now on."""
        (self.folder / "cluster" / "pg_hba.conf").write_text(rules)
        self._control("reload")

    def create_database(self, name: str, template: str = "template0") -> None:
        words = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'")
        self._execute(words.format(sql.Identifier(name), sql.Identifier(template)))

    def drop_database(self, name: str) -> None:
        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def serve_tls(self, certificate: Path, key: Path, rules: str = "") -> None:
        """Start again with a certificate of its own; ``rules``: of pg_hba.conf, in the place of trust."""
        for source, name in ((certificate, "server.crt"), (key, "server.key")):
            target = self.folder / "cluster" / name
            shutil.copyfile(source, target)
            target.chmod(0o600)
            if _as_postgres():
                shutil.chown(target, "postgres")
        if rules:
            (self.folder / "cluster" / "pg_hba.conf").write_text(rules)
        self.stop()
        self.start("-c ssl=on")

    def run_script(self, script: Path, database: str, **variables: str) -> None:
        """Run a script as an administrator does, with psql."""
        given = [f"--set={name}={value}" for name, value in variables.items()]
        _run(
            self.programs / "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", *given,
            "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", database, "-f", script,
        )  # fmt: skip

    def _control(self, *words: str) -> None:
        _run(self.programs / "pg_ctl", "-D", self.folder / "cluster", *words)

    def _signal(self, number: signal.Signals) -> list[int]:
        """Send it to the server's processes, the postmaster first: it starts no others then."""
        postmaster = int((self.folder / "cluster" / "postmaster.pid").read_text().splitlines()[0])
        os.kill(postmaster, number)
        children = _children(postmaster)
        for child in children:
            with suppress(ProcessLookupError):
                os.kill(child, number)
        return [postmaster, *children]

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement)


@contextmanager
def start_server(more: str = "") -> Iterator[Server | None]:
    """A running server, with ``more`` options; None where its programs are not installed."""
    programs = _programs()
    if programs is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="dolya-postgresql-"))
    try:
        folder.chmod(0o755)
        cluster = folder / "cluster"
        cluster.mkdir(mode=0o700)
        if _as_postgres():
            shutil.chown(folder, "postgres")
            shutil.chown(cluster, "postgres")
        _run(programs / "initdb", "-D", cluster, "-U", "postgres", "-A", "trust", "-N", "--locale=C.UTF-8")
        server = Server(_free_port(), folder, programs, more)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if versions:
        return versions[-1]
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def _as_postgres() -> bool:
    """The server refuses to run as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(*command: str | Path) -> None:
    prefix = ["runuser", "-u", "postgres", "--"] if _as_postgres() else []
    subprocess.run(
        [*prefix, *map(str, command)],
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    )


def _children(parent: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state = status.read_text().rpartition(")")[2].split()
            if int(state[1]) == parent:
                found.append(int(status.parent.name))
    return found


def _alive(process: int) -> bool:
    """A killed one that nobody has waited for yet is none."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
