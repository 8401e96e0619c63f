"""The command line: what may be typed, and how a failure is said. The commands are in ``commands``."""

import argparse
import itertools
import logging
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from desktop import __version__
from desktop.cli import commands, moving, recovering
from desktop.cli.parser import Parser, WrongUsage
from desktop.language.errors import error_sentence
from desktop.language.system import system_language
from desktop.language.translate import LANGUAGES, fill, translate, use_language
from desktop.rules.errors import DolyaError
from desktop.rules.months import Month
from desktop.services.this_pc.last_office import log_file
from desktop.services.this_pc.log import keep_log

OPTIONS_WITH_VALUE = frozenset({"--database", "--language", "--as", "--now"})


def month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError:
        raise WrongUsage("not_a_month", text=text) from None


def moment(text: str) -> datetime:
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise WrongUsage("not_a_moment", text=text) from None
    if value.tzinfo is not None:
        raise WrongUsage("not_a_moment", text=text)
    return value


def common_options() -> Parser:
    """Options that may stand before or after the command."""
    common = Parser(about=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--database", metavar="FILE|URL", help=translate("Cli", "the office's file or URL"))
    common.add_argument("--language", choices=LANGUAGES, help=translate("Cli", "language of what is said"))
    common.add_argument("--as", dest="actor", metavar="NAME", help=translate("Cli", "who is working"))
    common.add_argument("--now", type=moment, metavar="MOMENT", help=translate("Cli", "pretend it is then"))
    return common


def build_parser() -> Parser:
    """The parser of all commands, in the language that is in use."""
    common = common_options()
    parser = Parser(
        prog="dolya",
        parents=[common],
        description=translate("Cli", "Fair orders, honest pay."),
        epilog=translate("Cli", "Without a command the window opens; FILE.dolya alone is opened in it."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Dolya {__version__}",
        help=translate("Cli", "say which version this is"),
    )
    parser.add_argument("--demo", action="store_true", help=translate("Cli", "open a demo office"))
    parser.set_defaults(run=commands.window)
    added = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)

    def command(
        name: str, run: Callable[[argparse.Namespace], int], says: str, *, json: bool = False
    ) -> argparse.ArgumentParser:
        made = added.add_parser(name, parents=[common], help=says, description=says)
        made.set_defaults(run=run)
        if json:
            made.add_argument("--json", action="store_true", help=translate("Cli", "for other programs"))
        return made

    made = command("demo", commands.demo, translate("Cli", "make a demo office"))
    made.add_argument("file", type=Path, metavar="FILE")
    made = command("setup", commands.setup, translate("Cli", "make the office as a file says, or change it"))
    made.add_argument("file", type=Path, metavar="OFFICE.toml")
    made = command("export-setup", commands.export_setup, translate("Cli", "write the office's setup"))
    made.add_argument("file", type=Path, metavar="OFFICE.toml")
    made = command("import", commands.import_book, translate("Cli", "import a workbook"))
    made.add_argument("file", type=Path, metavar="BOOK.xlsx")
    made.add_argument("--dry-run", action="store_true", help=translate("Cli", "only say what would be done"))
    command("assign", commands.assign, translate("Cli", "deal out the waiting orders"))
    made = command("orders", commands.orders, translate("Cli", "list the orders"), json=True)
    made.add_argument("--waiting", action="store_true", help=translate("Cli", "only those that wait"))
    command("ledger", commands.ledger, translate("Cli", "show the turn ledger"), json=True)
    made = command("client", commands.client, translate("Cli", "show a client's card"), json=True)
    made.add_argument("name", metavar="NAME")
    made = command("plan", commands.plan, translate("Cli", "plan and fact of a month"), json=True)
    made.add_argument("month", type=month, metavar="MONTH")
    made = command("payroll", commands.payroll, translate("Cli", "statements of a month"), json=True)
    made.add_argument("month", type=month, metavar="MONTH")
    made.add_argument("--xlsx", type=Path, metavar="FILE", help=translate("Cli", "write the workbook"))
    made = command("replay", commands.replay, translate("Cli", "what a draft would have paid"), json=True)
    made.add_argument("draft", type=Path, metavar="DRAFT.toml")
    made.add_argument("first", type=month, metavar="FROM")
    made.add_argument("last", type=month, metavar="TO")
    made = command("close-month", commands.close_month, translate("Cli", "close a month"))
    made.add_argument("month", type=month, metavar="MONTH")
    made = command("reopen-month", commands.reopen_month, translate("Cli", "reopen the latest closed month"))
    made.add_argument("month", type=month, metavar="MONTH")
    made.add_argument("--reason", required=True, metavar="TEXT")
    command("check", commands.check, translate("Cli", "check the whole database"))
    made = command("backup", commands.backup, translate("Cli", "copy the office while others work"))
    made.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    made = command("restore", recovering.restore, translate("Cli", "put a backup in the office's place"))
    made.add_argument("file", type=Path, nargs="?", metavar="FILE")
    made.add_argument(
        "--carry-over", action="store_true",
        help=translate("Cli", "take over what can still be read of the file that is replaced"),
    )  # fmt: skip
    made = command("transfer", moving.transfer, translate("Cli", "move the office to a server or a file"))
    made.add_argument("place", metavar="URL|FILE")
    made.add_argument(
        "--keep", action="store_true",
        help=translate("Cli", "only a copy, to try it: the office stays open where it is"),
    )  # fmt: skip
    made = command("support-report", recovering.support_report, translate("Cli", "a report for support"))
    made.add_argument("file", type=Path, metavar="FILE.zip")
    made = command("screenshots", commands.screenshots, translate("Cli", "pictures of every screen"))
    made.add_argument("folder", type=Path, metavar="DIR")
    command("self-test", commands.self_test, translate("Cli", "try everything that the program needs"))
    return parser


def asked_language(arguments: Sequence[str]) -> str:
    """The language to speak before the options are understood."""
    for before, after in itertools.pairwise(arguments):
        if before == "--language" and after in LANGUAGES:
            return after
    return system_language()


def with_office_named(arguments: Sequence[str]) -> list[str]:
    """An office's file where a command could stand, as a double click on it gives: it is to be opened."""
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


def run(arguments: Sequence[str]) -> int:
    """Do what was typed; the exit status: 0 done, 1 failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console would otherwise lose Cyrillic
            stream.reconfigure(encoding="utf-8", errors="replace")
    use_language(asked_language(arguments))
    try:
        options = build_parser().parse_args(with_office_named(arguments))
    except SystemExit as stop:
        return int(stop.code or 0)
    except WrongUsage as wrong:
        print(error_sentence(wrong), file=sys.stderr)
        return 2
    keep_log()
    try:
        done: int = options.run(options)
    except DolyaError as error:
        logging.info("refused: %s", error)
        print(error_sentence(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output has gone
        return 1
    except Exception:
        logging.exception("a command failed")
        said = fill(
            translate("Cli", "The program made a mistake; nothing was stored. Details are in %1"), log_file()
        )
        print(said, file=sys.stderr)
        return 1
    return done
