"""The commands that need the window; the window's program is given to the command line, never imported."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.cli.options import AddCommand
from desktop.language.translate import fill, translate


class WindowProgram(Protocol):
    """The part of the program with the window that the command line calls."""

    def open_window(
        self, *, place: str | None, demo: bool, actor: str | None, language: str | None, now: datetime | None
    ) -> int:
        """Open the window and stay until it is closed; return the exit code."""

    def take_screenshots(self, folder: Path, now: datetime | None) -> int:
        """Save a picture of every screen; return how many."""

    def self_test(self) -> Iterator[str]:
        """Try everything that the program needs; yield the name of each part that works."""


def add_window_commands(add: AddCommand, program: WindowProgram) -> None:
    made = add("screenshots", partial(run_screenshots, program), translate("Cli", "pictures of every screen"))
    made.add_argument("folder", type=Path, metavar="DIR")
    says = translate("Cli", "try everything that the program needs")
    add("self-test", partial(self_test, program), says)


def open_window(program: WindowProgram, options: argparse.Namespace) -> int:
    """Open the window: what is done without a command."""
    return program.open_window(
        place=getattr(options, "database", None), demo=options.demo, actor=getattr(options, "actor", None),
        language=getattr(options, "language", None), now=getattr(options, "now", None),
    )  # fmt: skip


def run_screenshots(program: WindowProgram, options: argparse.Namespace) -> int:
    count = program.take_screenshots(options.folder, getattr(options, "now", None))
    print(fill(translate("Cli", "%n pictures in %1", "", count), options.folder))
    return 0


def self_test(program: WindowProgram, _options: argparse.Namespace) -> int:
    for part in program.self_test():
        print(fill(translate("Cli", "%1: works"), part))
    return 0
