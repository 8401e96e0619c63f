"""The command line: all commands, and how a failure is said."""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial

from desktop import __version__
from desktop.cli import (
    dealing_commands,
    file_commands,
    month_commands,
    order_change_commands,
    order_commands,
    plan_commands,
    setup_commands,
    window_commands,
)
from desktop.cli.options import asked_language, common_options, with_office_named
from desktop.cli.parser import Parser, WrongUsage
from desktop.cli.window_commands import WindowProgram
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate, use_language
from desktop.rules.errors import DolyaError
from desktop.services.this_pc.last_office import log_file
from desktop.services.this_pc.log import keep_log


def build_parser(program: WindowProgram) -> Parser:
    """Return the parser of all commands, in the language that is in use."""
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
    parser.set_defaults(run=partial(window_commands.open_window, program))
    added = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)

    def add(
        name: str, run: Callable[[argparse.Namespace], int], says: str, *, json: bool = False
    ) -> argparse.ArgumentParser:
        made = added.add_parser(name, parents=[common], help=says, description=says)
        made.set_defaults(run=run)
        if json:
            made.add_argument("--json", action="store_true", help=translate("Cli", "for other programs"))
        return made

    setup_commands.add_setup_commands(add)
    order_commands.add_order_commands(add)
    order_change_commands.add_order_change_commands(add)
    dealing_commands.add_dealing_commands(add)
    month_commands.add_month_commands(add)
    plan_commands.add_plan_commands(add)
    file_commands.add_file_commands(add)
    window_commands.add_window_commands(add, program)
    return parser


def run_command(arguments: Sequence[str], program: WindowProgram) -> int:
    """Do what was typed; return the exit status: 0 done, 1 failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console would otherwise lose Cyrillic
            stream.reconfigure(encoding="utf-8", errors="replace")
    use_language(asked_language(arguments))
    try:
        options = build_parser(program).parse_args(with_office_named(arguments))
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
    except BrokenPipeError:  # the reader of the output has gone
        return 1
    except Exception:
        logging.exception("a command failed")
        said = fill(
            translate("Cli", "The program made a mistake; nothing was stored. Details are in %1"), log_file()
        )
        print(said, file=sys.stderr)
        return 1
    return done
