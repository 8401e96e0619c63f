"""argparse in the reader's language: headings, help and wrong usage without a word of English."""

import argparse
from collections.abc import Iterable
from typing import Any, NoReturn

from desktop.language.translate import fill, translate
from desktop.rules.errors import BadInput


class WrongUsage(BadInput):
    """A value on the command line that is not what it should be; exit 2."""


class Help(argparse.HelpFormatter):
    """The usage line begins in the reader's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        begins = translate("Cli", "to be typed: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, begins)


class Parser(argparse.ArgumentParser):
    """Says wrong usage in one line; exit 2. ``about`` False: options to be shared, no help of its own."""

    def __init__(self, *, about: bool = True, **figures: Any) -> None:
        super().__init__(add_help=False, formatter_class=Help, **figures)
        self._positionals.title = translate("Cli", "what to do")
        self._optionals.title = translate("Cli", "options")
        if about:
            self.add_argument("-h", "--help", action="help", help=translate("Cli", "show this and stop"))

    def error(self, message: str) -> NoReturn:
        said = translate("Cli", "The command was not understood. What can be typed: %1 --help")
        self.exit(2, fill(said, self.prog) + "\n")
