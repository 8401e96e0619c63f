"""Round balances for showing, so that what is shown adds up."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import groupby

from desktop.rules.money import round_fraction


def shown_balances(exact: Mapping[str, Fraction], unit: Fraction) -> dict[str, Fraction]:
    """Return the balances as multiples of ``unit`` that add up to their sum, itself rounded to ``unit``.

    Each is rounded down; the missing units go to the largest remainders. Equal balances get them together
    where the count fits, else larger remainders first, then by name. An exact multiple stays as it is.
    """
    floors = {name: value // unit for name, value in exact.items()}
    missing = round_fraction(sum(exact.values(), Fraction(0)) / unit) - sum(floors.values())
    broken = sorted(
        (name for name, value in exact.items() if value % unit),
        key=lambda name: (-(exact[name] % unit), exact[name], name),
    )
    raised: set[str] = set()
    for _, names in groupby(broken, key=lambda name: exact[name]):
        group = list(names)
        if len(group) <= missing - len(raised):
            raised |= set(group)
    rest = [name for name in broken if name not in raised]
    raised |= set(rest[: missing - len(raised)])
    return {name: (floor + (name in raised)) * unit for name, floor in floors.items()}
