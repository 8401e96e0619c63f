"""``python -m desktop`` and the command ``dolya``."""

import gc
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

GARBAGE_AFTER = 50_000
"""Python looks for garbage after so many new objects. An office's orders are read by ten thousands, and none
of them is garbage; Python's own value would make the collector look through them again and again."""


class _WindowProgram:
    """The program with the window; its modules are imported only when the window is wanted."""

    def open_window(
        self, *, place: str | None, demo: bool, actor: str | None, language: str | None, now: datetime | None
    ) -> int:
        from desktop.app.program import start
        from desktop.app.request import StartOptions

        return start(StartOptions(place, demo, actor, language, now))

    def take_screenshots(self, folder: Path, now: datetime | None) -> int:
        from desktop.app.screenshots import take_screenshots

        return take_screenshots(folder, now=now)

    def self_test(self) -> Iterator[str]:
        from desktop.app.self_test import run_self_test

        return run_self_test()


def run(arguments: Sequence[str]) -> int:
    """Do what was typed after ``dolya``; return the exit status."""
    from desktop.cli.main import run_command

    return run_command(arguments, _WindowProgram())


def main() -> int:
    """Run the program of this process."""
    gc.set_threshold(GARBAGE_AFTER, 20, 20)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
