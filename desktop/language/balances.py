"""Balances of the turn ledger as they are shown: rounded so that they add up, the same everywhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop.rules.explanation import Explanation
from desktop.rules.shown_balances import shown_balances

TURNS_UNIT = Fraction(1, 100)
"""Balances in orders are shown with two digits."""
VALUE_UNIT = Fraction(1)
"""Balances in money are shown in whole units of the currency."""

Exact = tuple[str, Fraction, Fraction]
"""Name, balance in orders, balance in money."""


@dataclass(frozen=True, slots=True)
class ShownBalance:
    """One manager's balances in orders and in money, rounded for showing."""

    turns: Fraction
    value: Fraction


def shown(
    exact: Iterable[Exact], turns_unit: Fraction = TURNS_UNIT, value_unit: Fraction = VALUE_UNIT
) -> dict[str, ShownBalance]:
    """Return the shown balances by name."""
    rows = list(exact)
    turns = shown_balances({name: in_turns for name, in_turns, _ in rows}, turns_unit)
    values = shown_balances({name: in_value for name, _, in_value in rows}, value_unit)
    return {name: ShownBalance(turns[name], values[name]) for name in turns}


def shown_before(explanation: Explanation, value_unit: Fraction = VALUE_UNIT) -> Mapping[str, ShownBalance]:
    """Return the balances before the explained order."""
    exact = [(one.manager, one.turns, one.value) for one in explanation.candidates]
    exact += [(one.manager, one.turns, one.value) for one in explanation.others]
    return shown(exact, value_unit=value_unit)


def shown_after(explanation: Explanation, value_unit: Fraction = VALUE_UNIT) -> Mapping[str, ShownBalance]:
    """Return the balances after the explained order."""
    exact = [(one.manager, one.turns_after, one.value_after) for one in explanation.candidates]
    exact += [(one.manager, one.turns_after, one.value_after) for one in explanation.others]
    return shown(exact, value_unit=value_unit)
