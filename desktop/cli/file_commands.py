"""The commands about the office's file: checking, backups, moving it, a report for support."""

import argparse
from pathlib import Path

from desktop.cli.office import now_of, office, place_of
from desktop.cli.options import AddCommand
from desktop.language.translate import fill, translate
from desktop.storage.backup.backup import backup as backup_store
from desktop.storage.database.copying import counts
from desktop.storage.database.moved import place_words
from desktop.storage.transfer import transfer as transfer_office


def add_file_commands(add: AddCommand) -> None:
    add("check", run_check, translate("Cli", "check the whole database"))
    made = add("backup", run_backup, translate("Cli", "copy the office while others work"))
    made.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    made = add("restore", run_restore, translate("Cli", "put a backup in the office's place"))
    made.add_argument("file", type=Path, nargs="?", metavar="FILE")
    made.add_argument(
        "--carry-over", action="store_true",
        help=translate("Cli", "take over what can still be read of the file that is replaced"),
    )  # fmt: skip
    made = add("transfer", run_transfer, translate("Cli", "move the office to a server or a file"))
    made.add_argument("place", metavar="URL|FILE")
    made.add_argument(
        "--keep", action="store_true",
        help=translate("Cli", "only a copy, to try it: the office stays open where it is"),
    )  # fmt: skip
    made = add("support-report", run_support_report, translate("Cli", "a report for support"))
    made.add_argument("file", type=Path, metavar="FILE.zip")


def run_check(options: argparse.Namespace) -> int:
    from desktop.language.check_report import check_lines
    from desktop.services.backups import still_damaged
    from desktop.services.checking.checking import check_office

    with office(options) as store:
        still_damaged(place_of(options))  # one that was mended by hand may be written again
        report = check_office(store)
    print("\n".join(check_lines(report)))
    return 0 if report.ok else 1


def run_backup(options: argparse.Namespace) -> int:
    from desktop.services.backups import local_folder

    with office(options) as store:
        written = backup_store(store, options.folder or local_folder(place_of(options)), now_of(options))
    print(fill(translate("Cli", "The backup is in %1"), written))
    return 0


def run_restore(options: argparse.Namespace) -> int:
    from desktop.language.recovery_report import kept_report
    from desktop.services.backups import recover_office

    report = recover_office(place_of(options), now_of(options), options.file, carry=options.carry_over)
    print("\n".join(kept_report(report)))
    return 0


def run_transfer(options: argparse.Namespace) -> int:
    place: str = options.place
    with office(options) as store:
        moved = transfer_office(store, place, keep=options.keep)
        with moved.read() as session:
            rows = sum(counts(session.connection()).values())
        shown = place_words(moved.engine.url)
        moved.close()
    if options.keep:
        said = translate(
            "Cli", "A copy is in %1, %2 rows, each one compared. The office goes on where it is."
        )
    else:
        said = translate(
            "Cli", "The office is in %1 now, %2 rows, each one compared. Open it there on every PC."
        )
    print(fill(said, shown, rows))
    return 0


def run_support_report(options: argparse.Namespace) -> int:
    from desktop.services.support.report import support_report as write_report

    file: Path = options.file
    write_report(place_of(options), file, now_of(options))
    print(fill(translate("Cli", "The report for support is in %1"), file))
    return 0
