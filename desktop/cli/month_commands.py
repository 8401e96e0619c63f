"""The commands about a month: plan, payroll, draft schemes, advances, closing."""

import argparse
from pathlib import Path

from desktop.cli.office import act, now_of, office, show, viewer_of
from desktop.cli.options import AddCommand, typed_month
from desktop.language.translate import fill, translate


def add_month_commands(add: AddCommand) -> None:
    made = add("plan", run_plan, translate("Cli", "plan and fact of a month"), json=True)
    made.add_argument("month", type=typed_month, metavar="MONTH")
    made = add("payroll", run_payroll, translate("Cli", "statements of a month"), json=True)
    made.add_argument("month", type=typed_month, metavar="MONTH")
    made.add_argument("--xlsx", type=Path, metavar="FILE", help=translate("Cli", "write the workbook"))
    made = add("replay", run_replay, translate("Cli", "what a draft would have paid"), json=True)
    made.add_argument("draft", type=Path, metavar="DRAFT.toml")
    made.add_argument("first", type=typed_month, metavar="FROM")
    made.add_argument("last", type=typed_month, metavar="TO")
    made = add("advances", run_advance_payments, translate("Cli", "store the advances of a month"))
    made.add_argument("month", type=typed_month, metavar="MONTH")
    made = add("close-month", run_close_month, translate("Cli", "close a month"))
    made.add_argument("month", type=typed_month, metavar="MONTH")
    made.add_argument("--reason", metavar="TEXT", help=translate("Cli", "why it is closed before its end"))
    made = add("reopen-month", run_reopen_month, translate("Cli", "reopen the latest closed month"))
    made.add_argument("month", type=typed_month, metavar="MONTH")
    made.add_argument("--reason", required=True, metavar="TEXT")


def run_plan(options: argparse.Namespace) -> int:
    from desktop.language.plan_json import plan_as_json
    from desktop.language.tables import plan_table
    from desktop.services.planning import plan_report

    with office(options) as store:
        report = plan_report(store, viewer_of(options, store), now_of(options), options.month)
    if options.json:
        show(plan_as_json(report))
    else:
        print(plan_table(report))
    return 0


def run_payroll(options: argparse.Namespace) -> int:
    from desktop.language.payroll_json import payroll_as_json
    from desktop.language.payroll_workbook_words import workbook_words
    from desktop.language.tables import payroll_table
    from desktop.services.payroll import export_payroll, payroll

    with office(options) as store:
        now = now_of(options)
        statements = payroll(store, viewer_of(options, store), now, options.month)
        if options.xlsx:
            export_payroll(store, viewer_of(options, store), now, options.month, options.xlsx, workbook_words)
    if options.json:
        show(payroll_as_json(statements))
    else:
        print(payroll_table(statements))
    if options.xlsx and not options.json:
        print(fill(translate("Cli", "The payroll workbook is in %1"), options.xlsx))
    return 0


def run_replay(options: argparse.Namespace) -> int:
    from desktop.exchange.office_file import read_draft
    from desktop.language.payroll_json import replay_as_json
    from desktop.language.tables import replay_table
    from desktop.services.payroll import replay_scheme

    draft = read_draft(options.draft)
    with office(options) as store:
        replayed = replay_scheme(
            store, viewer_of(options, store), now_of(options), draft, options.first, options.last
        )
    if options.json:
        show(replay_as_json(replayed))
    else:
        print(replay_table(replayed))
    return 0


def run_advance_payments(options: argparse.Namespace) -> int:
    from desktop.language.numbers import exact_money
    from desktop.services.payroll import run_advances

    with office(options) as store:
        reason = translate("Cli", "advance for the first half of the month")
        paid = run_advances(store, act(options, store), options.month, reason)
    for one in paid:
        print(f"{one.employee}: {exact_money(one.amount)}")
    if not paid:
        print(translate("Cli", "No advances are due."))
    return 0


def run_close_month(options: argparse.Namespace) -> int:
    from desktop.services.payroll import close_month

    with office(options) as store:
        close_month(store, act(options, store), month=str(options.month), reason=options.reason)
    print(fill(translate("Cli", "Closed: %1"), options.month))
    return 0


def run_reopen_month(options: argparse.Namespace) -> int:
    from desktop.services.payroll import reopen_month

    with office(options) as store:
        reopen_month(store, act(options, store), month=str(options.month), reason=options.reason)
    print(fill(translate("Cli", "Reopened: %1"), options.month))
    return 0
