"""Convert orders and the turn ledger to plain data for other programs."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.language.balances import shown
from desktop.language.explanations import explain
from desktop.rules.money import round_fraction
from desktop.services.dealing import LedgerRow
from desktop.services.order_lists import ListedOrder


def orders_as_json(orders: Sequence[ListedOrder], now: datetime) -> list[dict[str, Any]]:
    return [_order(order, now) for order in orders]


def ledger_as_json(rows: Sequence[LedgerRow]) -> dict[str, Any]:
    """Return the ledger with balances of 4 digits that add up; ``sum`` is the exact sum of the exact ones."""
    four = Fraction(1, 10_000)
    balances = shown([(row.manager, row.turns, row.value) for row in rows], four, four)
    managers = [
        {
            "name": row.manager,
            "balance": exact_digits(balances[row.manager].turns, 4),
            "charged": row.charged,
            "uncharged": row.uncharged,
            "by_hand": row.by_hand,
            "expected_value": exact_digits(balances[row.manager].value, 4),
            "present": row.present,
        }
        for row in rows
    ]
    return {"managers": managers, "sum": str(sum((row.turns for row in rows), Fraction(0)))}


def exact_digits(value: Fraction, places: int) -> str:
    """Return a decimal number with exactly ``places`` digits, halves rounded away from zero."""
    return str(Decimal(round_fraction(value * 10**places)).scaleb(-places))


def _order(order: ListedOrder, now: datetime) -> dict[str, Any]:
    row = order.row
    return {
        "number": row.number,
        "received": row.received.isoformat(),
        "client": row.client,
        "new_client": row.new_client,
        "service": row.service,
        "amount": None if row.amount is None else str(row.amount),
        "source": row.source,
        "stage": row.stage,
        "manager": row.manager,
        "shares": {name: exact_digits(part, 2) for name, part in order.shares.items()},
        "charged": row.charged,
        "rule": row.rule,
        "explanation": None if order.explanation is None else explain(order.explanation, now),
    }
