"""The commands about orders, their assignment and clients, and the one that takes back."""

import argparse

from desktop.cli.office import act, now_of, office, show, viewer_of
from desktop.cli.options import AddCommand
from desktop.language.translate import fill, translate


def add_order_commands(add: AddCommand) -> None:
    add("assign", run_assign, translate("Cli", "deal out the waiting orders"))
    made = add("orders", run_orders, translate("Cli", "list the orders"), json=True)
    made.add_argument("--waiting", action="store_true", help=translate("Cli", "only those that wait"))
    add("ledger", run_ledger, translate("Cli", "show the turn ledger"), json=True)
    made = add("client", run_client, translate("Cli", "show a client's card"), json=True)
    made.add_argument("name", metavar="NAME")
    add("undo", run_undo, translate("Cli", "take back your last action of today"))


def run_assign(options: argparse.Namespace) -> int:
    from desktop.services.dealing import deal_all
    from desktop.services.order_lists import count_orders

    with office(options) as store:
        dealt = deal_all(store, act(options, store))
        left = count_orders(store, viewer_of(options, store)).waiting
    print(fill(translate("Cli", "Assigned: %1. Still waiting: %2."), len(dealt), left))
    return 0


def run_orders(options: argparse.Namespace) -> int:
    from desktop.language.order_json import orders_as_json
    from desktop.language.tables import orders_table
    from desktop.services.order_lists import order_listing

    with office(options) as store:
        listed = order_listing(store, viewer_of(options, store), now_of(options), waiting=options.waiting)
    if options.json:
        show(orders_as_json(listed, now_of(options)))
    else:
        print(orders_table([order.row for order in listed]))
    return 0


def run_ledger(options: argparse.Namespace) -> int:
    from desktop.language.order_json import ledger_as_json
    from desktop.language.tables import ledger_table
    from desktop.services.dealing import ledger

    with office(options) as store:
        rows = ledger(store, viewer_of(options, store), now_of(options))
    if options.json:
        show(ledger_as_json(rows))
    else:
        print(ledger_table(rows))
    return 0


def run_client(options: argparse.Namespace) -> int:
    from desktop.language.client_json import client_as_json
    from desktop.language.tables import client_text
    from desktop.services.clients import client_card, find_client

    with office(options) as store:
        card = client_card(
            store,
            viewer_of(options, store),
            now_of(options),
            find_client(store, viewer_of(options, store), options.name),
        )
    if options.json:
        show(client_as_json(card))
    else:
        print(client_text(card))
    return 0


def run_undo(options: argparse.Namespace) -> int:
    from desktop.language.undo import undone_words
    from desktop.services.undo import undo_last

    with office(options) as store:
        print(undone_words(undo_last(store, act(options, store))))
    return 0
