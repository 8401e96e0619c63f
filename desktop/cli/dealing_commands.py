"""The commands about dealing: confirm an order, give it back, excuse that; compare the policies."""

import argparse

from desktop.cli.office import act, office, show, viewer_of
from desktop.cli.options import AddCommand, typed_day
from desktop.language.translate import fill, translate


def add_dealing_commands(add: AddCommand) -> None:
    """Add these commands to the parser."""
    made = add("confirm-order", run_confirm_order, translate("Cli", "confirm an order of one's own"))
    made.add_argument("number", metavar="NUMBER")
    made = add("decline-order", run_decline_order, translate("Cli", "give an order of one's own back"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("--reason", required=True, metavar="TEXT")
    made = add("excuse-decline", run_excuse_decline, translate("Cli", "excuse that an order was given back"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("--reason", required=True, metavar="TEXT")
    made = add("simulate", run_simulate, translate("Cli", "compare the policies on past orders"), json=True)
    made.add_argument("first", type=typed_day, metavar="FROM")
    made.add_argument("last", type=typed_day, metavar="TO")


def run_confirm_order(options: argparse.Namespace) -> int:
    """Confirm an order in its leader's name."""
    from desktop.services.dealing import confirm_order
    from desktop.services.orders import find_order

    with office(options) as store:
        confirm_order(
            store, act(options, store), order=find_order(store, viewer_of(options, store), options.number)
        )
    return 0


def run_decline_order(options: argparse.Namespace) -> int:
    """Give an order back in its leader's name, and say who got it."""
    from desktop.services.dealing import decline_order
    from desktop.services.orders import find_order

    with office(options) as store:
        order = find_order(store, viewer_of(options, store), options.number)
        winner = decline_order(store, act(options, store), order=order, reason=options.reason)
    said = fill(translate("Orders", "Order %1: %2."), options.number, winner)
    print(said if winner else fill(translate("Orders", "Order %1 waits."), options.number))
    return 0


def run_excuse_decline(options: argparse.Namespace) -> int:
    """Excuse the last decline of an order."""
    from desktop.services.dealing import excuse_decline
    from desktop.services.orders import find_order

    with office(options) as store:
        order = find_order(store, viewer_of(options, store), options.number)
        excuse_decline(store, act(options, store), order=order, reason=options.reason)
    return 0


def run_simulate(options: argparse.Namespace) -> int:
    from desktop.language.simulation_json import simulation_as_json
    from desktop.language.tables import simulation_table
    from desktop.services.dealing import simulate

    with office(options) as store:
        policies = simulate(store, viewer_of(options, store), options.first, options.last)
    if options.json:
        show(simulation_as_json(policies))
    else:
        print(simulation_table(policies))
    return 0
