"""The commands that make plans: from a target profit, and from the month before."""

import argparse

from desktop.cli.office import act, now_of, office, show, viewer_of
from desktop.cli.options import AddCommand, typed_amount, typed_month
from desktop.language.translate import fill, translate


def add_plan_commands(add: AddCommand) -> None:
    """Add these commands to the parser."""
    made = add("profit-plan", run_profit_plan, translate("Cli", "what a profit asks of a month"), json=True)
    made.add_argument("profit", type=typed_amount, metavar="AMOUNT")
    made.add_argument("--month", type=typed_month, metavar="MONTH")
    made = add("copy-plan", run_copy_plan, translate("Cli", "copy the plan of the month before"))
    made.add_argument("month", type=typed_month, metavar="MONTH")


def run_profit_plan(options: argparse.Namespace) -> int:
    """Print the plan that brings a target profit, and whether there are managers for it."""
    from desktop.language.profit_plan import profit_plan_as_json, profit_plan_text
    from desktop.services.planning import plan_from_profit

    with office(options) as store:
        plan = plan_from_profit(
            store, viewer_of(options, store), now_of(options), options.profit, month=options.month
        )
    if options.json:
        show(profit_plan_as_json(plan))
    else:
        print(profit_plan_text(plan))
    return 0


def run_copy_plan(options: argparse.Namespace) -> int:
    """Copy the plans of the month before into a month."""
    from desktop.services.planning import copy_last_targets

    with office(options) as store:
        copied = copy_last_targets(store, act(options, store), month=str(options.month))
    print(fill(translate("Cli", "Plans copied: %1"), copied))
    return 0
