"""The commands that fill an office: the demo, the setup file and workbooks."""

import argparse
from pathlib import Path

from desktop.cli.office import act, now_of, office, office_to_set_up, viewer_of
from desktop.cli.options import AddCommand
from desktop.language.translate import fill, translate
from desktop.storage.opening.opening import create_store


def add_setup_commands(add: AddCommand) -> None:
    made = add("demo", run_demo, translate("Cli", "make a demo office"))
    made.add_argument("file", type=Path, metavar="FILE")
    made = add("setup", run_setup, translate("Cli", "make the office as a file says, or change it"))
    made.add_argument("file", type=Path, metavar="OFFICE.toml")
    made = add("export-setup", run_export_setup, translate("Cli", "write the office's setup"))
    made.add_argument("file", type=Path, metavar="OFFICE.toml")
    made = add("import", run_import_book, translate("Cli", "import a workbook"))
    made.add_argument("file", type=Path, metavar="BOOK.xlsx")
    made.add_argument("--dry-run", action="store_true", help=translate("Cli", "only say what would be done"))
    made = add("import-letters", run_import_letters, translate("Cli", "take letters in"))
    made.add_argument("paths", type=Path, nargs="+", metavar="PATH")


def run_import_letters(options: argparse.Namespace) -> int:
    from desktop.language.letter_report import letter_line
    from desktop.services.mail import import_letters

    with office(options) as store:
        import_letters(
            store,
            act(options, store),
            options.paths,
            told=lambda outcome: print(letter_line(outcome), flush=True),
        )
    return 0


def run_demo(options: argparse.Namespace) -> int:
    from desktop.services.demo import make_demo

    file: Path = options.file
    store = create_store(file)
    try:
        make_demo(store, now_of(options))
    finally:
        store.close()
    print(fill(translate("Cli", "The demo office is in %1"), file))
    return 0


def run_setup(options: argparse.Namespace) -> int:
    from desktop.exchange.office_file import read_office_file
    from desktop.language.setup_report import setup_lines
    from desktop.services.settings import setup_office

    file = read_office_file(options.file)
    with office_to_set_up(options) as store:
        report = setup_office(store, act(options, store), file)
        print("\n".join(setup_lines(report)))
    return 0


def run_export_setup(options: argparse.Namespace) -> int:
    from desktop.services.settings import export_setup

    with office(options) as store:
        export_setup(store, viewer_of(options, store), options.file)
    print(fill(translate("Cli", "The setup is in %1"), options.file))
    return 0


def run_import_book(options: argparse.Namespace) -> int:
    from desktop.language.import_report import import_lines
    from desktop.services.importing import import_book

    with office(options) as store:
        report = import_book(store, act(options, store), options.file, dry_run=options.dry_run)
        print("\n".join(import_lines(report)))
    return 0
