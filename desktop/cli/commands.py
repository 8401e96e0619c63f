"""The commands: each is one call of a service and the printing of its result."""

import argparse
from datetime import datetime
from pathlib import Path

from desktop.cli.office import act, now_of, office, office_to_set_up, place_of, show
from desktop.language.translate import fill, translate
from desktop.storage.backup.backup import backup as backup_store
from desktop.storage.opening.opening import create_store


def window(options: argparse.Namespace) -> int:
    from desktop.app.program import Asked, start

    given: datetime | None = getattr(options, "now", None)
    actor: str | None = getattr(options, "actor", None)
    language: str | None = getattr(options, "language", None)
    place: str | None = getattr(options, "database", None)
    return start(Asked(place, options.demo, actor, language, given))


def demo(options: argparse.Namespace) -> int:
    from desktop.services.demo import make_demo

    file: Path = options.file
    store = create_store(file)
    try:
        make_demo(store, now_of(options))
    finally:
        store.close()
    print(fill(translate("Cli", "The demo office is in %1"), file))
    return 0


def setup(options: argparse.Namespace) -> int:
    from desktop.exchange.office_file import read_office_file
    from desktop.language.setup_report import setup_lines
    from desktop.services.settings import setup_office

    file = read_office_file(options.file)
    with office_to_set_up(options) as store:
        report = setup_office(store, act(options, store), file)
        print("\n".join(setup_lines(report)))
    return 0


def export_setup(options: argparse.Namespace) -> int:
    from desktop.services.settings import export_setup

    with office(options) as store:
        export_setup(store, options.file)
    print(fill(translate("Cli", "The setup is in %1"), options.file))
    return 0


def import_book(options: argparse.Namespace) -> int:
    from desktop.language.import_report import import_lines
    from desktop.services.importing import import_book

    with office(options) as store:
        report = import_book(store, act(options, store), options.file, dry_run=options.dry_run)
        print("\n".join(import_lines(report)))
    return 0


def assign(options: argparse.Namespace) -> int:
    from desktop.services.dealing import deal_all
    from desktop.services.order_lists import count_orders

    with office(options) as store:
        dealt = deal_all(store, act(options, store))
        left = count_orders(store).waiting
    print(fill(translate("Cli", "Assigned: %1. Still waiting: %2."), len(dealt), left))
    return 0


def orders(options: argparse.Namespace) -> int:
    from desktop.language.order_json import orders_as_json
    from desktop.language.tables import orders_table
    from desktop.services.order_lists import order_listing

    with office(options) as store:
        listed = order_listing(store, now_of(options), waiting=options.waiting)
    if options.json:
        show(orders_as_json(listed, now_of(options)))
    else:
        print(orders_table([order.row for order in listed]))
    return 0


def ledger(options: argparse.Namespace) -> int:
    from desktop.language.order_json import ledger_as_json
    from desktop.language.tables import ledger_table
    from desktop.services.dealing import ledger

    with office(options) as store:
        rows = ledger(store, now_of(options))
    if options.json:
        show(ledger_as_json(rows))
    else:
        print(ledger_table(rows))
    return 0


def client(options: argparse.Namespace) -> int:
    from desktop.language.client_json import client_as_json
    from desktop.language.tables import client_text
    from desktop.services.clients import client_card, find_client

    with office(options) as store:
        card = client_card(store, now_of(options), find_client(store, options.name))
    if options.json:
        show(client_as_json(card))
    else:
        print(client_text(card))
    return 0


def plan(options: argparse.Namespace) -> int:
    from desktop.language.plan_json import plan_as_json
    from desktop.language.tables import plan_table
    from desktop.services.planning import plan_report

    with office(options) as store:
        report = plan_report(store, now_of(options), options.month)
    if options.json:
        show(plan_as_json(report))
    else:
        print(plan_table(report))
    return 0


def payroll(options: argparse.Namespace) -> int:
    from desktop.language.payroll_json import payroll_as_json
    from desktop.language.payroll_workbook_words import workbook_words
    from desktop.language.tables import payroll_table
    from desktop.services.payroll import export_payroll, payroll

    with office(options) as store:
        now = now_of(options)
        statements = payroll(store, now, options.month)
        if options.xlsx:
            export_payroll(store, now, options.month, options.xlsx, workbook_words)
    if options.json:
        show(payroll_as_json(statements))
    else:
        print(payroll_table(statements))
    if options.xlsx and not options.json:
        print(fill(translate("Cli", "The payroll workbook is in %1"), options.xlsx))
    return 0


def replay(options: argparse.Namespace) -> int:
    from desktop.exchange.office_file import read_draft
    from desktop.language.payroll_json import replay_as_json
    from desktop.language.tables import replay_table
    from desktop.services.payroll import replay_scheme

    draft = read_draft(options.draft)
    with office(options) as store:
        rows = replay_scheme(store, now_of(options), draft, options.first, options.last)
    if options.json:
        show(replay_as_json(rows))
    else:
        print(replay_table(rows))
    return 0


def close_month(options: argparse.Namespace) -> int:
    from desktop.services.payroll import close_month

    with office(options) as store:
        close_month(store, act(options, store), month=str(options.month))
    print(fill(translate("Cli", "Closed: %1"), options.month))
    return 0


def reopen_month(options: argparse.Namespace) -> int:
    from desktop.services.payroll import reopen_month

    with office(options) as store:
        reopen_month(store, act(options, store), month=str(options.month), reason=options.reason)
    print(fill(translate("Cli", "Reopened: %1"), options.month))
    return 0


def check(options: argparse.Namespace) -> int:
    from desktop.language.check_report import check_lines
    from desktop.services.backups import still_damaged
    from desktop.services.checking.checking import check_office

    with office(options) as store:
        still_damaged(place_of(options))  # one that was mended by hand may be written again
        report = check_office(store)
    print("\n".join(check_lines(report)))
    return 0 if report.ok else 1


def backup(options: argparse.Namespace) -> int:
    from desktop.services.backups import local_folder

    with office(options) as store:
        written = backup_store(store, options.folder or local_folder(place_of(options)), now_of(options))
    print(fill(translate("Cli", "The backup is in %1"), written))
    return 0


def screenshots(options: argparse.Namespace) -> int:
    from desktop.app.window import take_screenshots

    given: datetime | None = getattr(options, "now", None)
    count = take_screenshots(options.folder, now=given)
    print(fill(translate("Cli", "%n pictures in %1", "", count), options.folder))
    return 0


def self_test(options: argparse.Namespace) -> int:
    from desktop.app.self_test import run_self_test

    for part in run_self_test():
        print(fill(translate("Cli", "%1: works"), part))
    return 0
