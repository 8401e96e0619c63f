"""Keeps this PC's log: rotating, in the user's own folder, without personal data or amounts."""

import logging
import os
import platform
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import suppress
from copy import copy
from logging.handlers import RotatingFileHandler

from desktop import __version__
from desktop.rules.errors import DolyaError
from desktop.services.this_pc.last_office import log_file

BYTES = 1_000_000
FILES = 5
log = logging.getLogger(__name__)
_OURS = ("desktop", "root", "__main__")
_ROOTS = ("desktop", "site-packages")


def keep_log() -> None:
    """Begin to log, once. With ``DOLYA_LOG=debug`` in the environment, names and amounts are logged too."""
    root = logging.getLogger()
    if any(isinstance(handler, _Rotating) for handler in root.handlers):
        return
    everything = os.environ.get("DOLYA_LOG", "").lower() == "debug"
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _Rotating(file, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError:  # the work goes on without a log
        return
    layout = "%(asctime)s %(levelname)s %(name)s %(message)s"
    handler.setFormatter(logging.Formatter(layout) if everything else Discreet(layout))
    if not everything:
        handler.addFilter(_worth_keeping)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if everything else logging.INFO)
    log.info(
        "Dolya %s, Python %s, SQLite %s, %s %s", __version__, platform.python_version(),
        sqlite3.sqlite_version, platform.system(), platform.release(),
    )  # fmt: skip


def _worth_keeping(record: logging.LogRecord) -> bool:
    """Return whether to keep a record: ours always, a library's only from warnings on."""
    return record.levelno >= logging.WARNING or record.name.startswith(_OURS)


class _Rotating(RotatingFileHandler):
    """A rotating log file that goes on if another window has it open, which on Windows forbids renaming."""

    def doRollover(self) -> None:
        with suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()


class Discreet(logging.Formatter):
    """Formats errors by place and kind only, because their own words may quote names and amounts."""

    def format(self, record: logging.LogRecord) -> str:
        ours = copy(record)
        ours.exc_text = ours.stack_info = None  # as another handler may have put it
        if isinstance(ours.args, tuple):
            ours.args = tuple(_named(arg) if isinstance(arg, BaseException) else arg for arg in ours.args)
        return super().format(ours)

    def formatMessage(self, record: logging.LogRecord) -> str:
        if not record.name.startswith(_OURS):
            record.message = "…"  # a library's words may quote anything
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(line for each in _chain(error) for line in _lines(each))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _named(error: BaseException) -> str:
    """Return the kind of a failure; for a missing module also its name."""
    code = error.code if isinstance(error, DolyaError) else getattr(error, "sqlite_errorname", "")
    if isinstance(error, ImportError):
        code = error.name or ""
    return f"{type(error).__name__} {code}".rstrip()


def _lines(error: BaseException) -> Iterator[str]:
    yield f"  {_named(error)}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"    {_short(frame.filename)}:{frame.lineno} {frame.name}"


def _short(path: str) -> str:
    """Return a module's path from its package on, because the part before may hold the user's name."""
    parts = path.replace("\\", "/").split("/")
    roots = [place for place, part in enumerate(parts) if part in _ROOTS]
    return "/".join(parts[roots[-1] :]) if roots else parts[-1]
