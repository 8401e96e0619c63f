"""The commands that change one order: agreed shares, rating, work items, pass-through."""

import argparse
from fractions import Fraction

from desktop.cli.office import act, now_of, office, viewer_of
from desktop.cli.options import AddCommand, typed_amount, typed_day, typed_whole_number
from desktop.cli.parser import WrongUsage
from desktop.language.translate import translate
from desktop.rules.errors import BadInput


def add_order_change_commands(add: AddCommand) -> None:
    """Add these commands to the parser."""
    made = add("agree-shares", run_agree_shares, translate("Cli", "share an order's payments"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("shares", nargs="+", type=typed_share, metavar="NAME=PERCENT")
    made.add_argument("--reason", required=True, metavar="TEXT")
    made = add("consent-to-shares", run_consent_to_shares, translate("Cli", "consent to proposed shares"))
    made.add_argument("number", metavar="NUMBER")
    made = add("rate-order", run_rate_order, translate("Cli", "record a client's rating"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("rating", type=typed_whole_number, metavar="1-5")
    made = add("record-work", run_record_work, translate("Cli", "record work on an order"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("employee", metavar="NAME")
    made.add_argument("kind", metavar="KIND")
    made.add_argument("units", type=typed_units, metavar="UNITS")
    made.add_argument("--day", type=typed_day, metavar="DATE")
    made = add("pass-through", run_pass_through, translate("Cli", "set what passes through an order"))
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("amount", type=typed_amount, metavar="AMOUNT")


def run_agree_shares(options: argparse.Namespace) -> int:
    """Agree shares of an order, and say whether they are in force."""
    from desktop.services.orders import find_order
    from desktop.services.orders.shares import agree_shares

    with office(options) as store:
        shares = dict(options.shares)
        if len(shares) < len(options.shares):
            raise BadInput("share_twice")
        order = find_order(store, viewer_of(options, store), options.number)
        in_force = agree_shares(store, act(options, store), order=order, shares=shares, reason=options.reason)
    _say_in_force(in_force)
    return 0


def run_consent_to_shares(options: argparse.Namespace) -> int:
    """Consent to the shares of an order that its leader proposed."""
    from desktop.services.orders import find_order
    from desktop.services.orders.shares import consent_to_shares

    with office(options) as store:
        in_force = consent_to_shares(
            store, act(options, store), order=find_order(store, viewer_of(options, store), options.number)
        )
    _say_in_force(in_force)
    return 0


def _say_in_force(in_force: bool) -> None:
    agreed = translate("Cli", "The shares hold for payments from today on.")
    print(agreed if in_force else translate("Cli", "The shares wait for the others' consent."))


def run_rate_order(options: argparse.Namespace) -> int:
    """Record the client's rating of an order."""
    from desktop.services.orders import find_order, rate_order

    with office(options) as store:
        order = find_order(store, viewer_of(options, store), options.number)
        rate_order(store, act(options, store), order=order, rating=options.rating)
    return 0


def run_record_work(options: argparse.Namespace) -> int:
    """Record work that an employee did on an order."""
    from desktop.services.orders import find_order, record_work

    with office(options) as store:
        order = find_order(store, viewer_of(options, store), options.number)
        record_work(
            store, act(options, store), order=order, employee=options.employee,
            kind=options.kind, units=options.units, day=options.day or now_of(options).date(),
        )  # fmt: skip
    return 0


def run_pass_through(options: argparse.Namespace) -> int:
    """Set the part of an order that only passes through."""
    from desktop.services.orders import find_order, set_pass_through

    with office(options) as store:
        order = find_order(store, viewer_of(options, store), options.number)
        set_pass_through(store, act(options, store), order=order, amount=options.amount)
    return 0


def typed_share(text: str) -> tuple[str, Fraction]:
    """Return a manager and a part of 1 from ``NAME=PERCENT``."""
    name, sign, percent = text.rpartition("=")
    try:
        part = Fraction(percent.replace("%", "").replace(",", ".").strip()) / 100
    except (ValueError, ZeroDivisionError):
        raise WrongUsage("not_a_share", text=text) from None
    if not sign or not name.strip():
        raise WrongUsage("not_a_share", text=text)
    return name.strip(), part


def typed_units(text: str) -> Fraction:
    """Return a number of units; anything else is wrong usage."""
    return Fraction(typed_amount(text))
