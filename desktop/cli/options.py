"""Options and values of the command line: what may be typed besides the commands."""

import argparse
import itertools
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Protocol

from desktop.cli.parser import Parser, WrongUsage
from desktop.language.system import system_language
from desktop.language.translate import LANGUAGES, translate
from desktop.rules.months import Month

OPTIONS_WITH_VALUE = frozenset({"--database", "--language", "--as", "--now"})


class AddCommand(Protocol):
    """Adds a command to the parser and returns its own parser, for its arguments."""

    def __call__(
        self, name: str, run: Callable[[argparse.Namespace], int], says: str, *, json: bool = False
    ) -> argparse.ArgumentParser: ...


def typed_month(text: str) -> Month:
    """Read a month as it is typed, such as 2026-10."""
    try:
        return Month.parse(text)
    except ValueError:
        raise WrongUsage("not_a_month", text=text) from None


def typed_day(text: str) -> date:
    """Read a day as it is typed, such as 2026-10-20."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongUsage("not_a_day", text=text) from None


def typed_moment(text: str) -> datetime:
    """Read a moment of local time as it is typed, such as 2026-10-20T12:00."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise WrongUsage("not_a_moment", text=text) from None
    if value.tzinfo is not None:
        raise WrongUsage("not_a_moment", text=text)
    return value


def typed_amount(text: str) -> Decimal:
    """Return an amount of money; anything else is wrong usage."""
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise WrongUsage("not_an_amount", text=text)
    return value


def typed_whole_number(text: str) -> int:
    """Return a whole number; anything else is wrong usage."""
    try:
        return int(text)
    except ValueError:
        raise WrongUsage("not_a_whole_number", text=text) from None


def common_options() -> Parser:
    """Return the options that may stand before or after the command."""
    common = Parser(about=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--database", metavar="FILE|URL", help=translate("Cli", "the office's file or URL"))
    common.add_argument("--language", choices=LANGUAGES, help=translate("Cli", "language of what is said"))
    common.add_argument("--as", dest="actor", metavar="NAME", help=translate("Cli", "who is working"))
    common.add_argument(
        "--now", type=typed_moment, metavar="MOMENT", help=translate("Cli", "pretend it is then")
    )
    return common


def asked_language(arguments: Sequence[str]) -> str:
    """Return the language to speak before the options are understood."""
    for before, after in itertools.pairwise(arguments):
        if before == "--language" and after in LANGUAGES:
            return after
    return system_language()


def with_office_named(arguments: Sequence[str]) -> list[str]:
    """Turn an office's file that stands where a command could, as after a double click, into an option."""
    rest = list(arguments)
    place = 0
    while place < len(rest):
        if rest[place] in OPTIONS_WITH_VALUE:
            place += 2
        elif rest[place].startswith("-"):
            place += 1
        else:
            break
    if place < len(rest) and rest[place].lower().endswith(".dolya"):
        rest[place : place + 1] = ["--database", rest[place]]
    return rest
