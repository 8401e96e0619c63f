"""Convert a comparison of policies to plain data for other programs."""

from collections.abc import Sequence
from typing import Any

from desktop.language.order_json import exact_digits
from desktop.rules.simulation import SimulatedPolicy


def simulation_as_json(policies: Sequence[SimulatedPolicy]) -> dict[str, Any]:
    """Return the policies with gaps of 4 exact_digits, amounts and hours of 2."""
    return {"policies": [_policy(one) for one in policies]}


def _policy(one: SimulatedPolicy) -> dict[str, Any]:
    return {
        "policy": one.policy.value,
        "managers": [
            {
                "name": manager.name,
                "orders": manager.orders,
                "expected_value": exact_digits(manager.expected_value, 2),
                "revenue": str(manager.revenue),
            }
            for manager in one.managers
        ],
        "gap_orders": exact_digits(one.gap_orders, 4),
        "gap_value": exact_digits(one.gap_value, 4),
        "waited": {"orders": one.waited_orders, "hours": exact_digits(one.waited_hours, 2)},
    }
