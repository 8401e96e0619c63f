"""Ramps: what holds in the first months of service."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.rules.pay.components.field_types import RampStep


def ramp_value(ramp: Sequence[RampStep], service_month: int) -> Fraction | None:
    """Return the value of the step that holds; None before the hire or after the last step."""
    end = 0
    for step in ramp:
        end += step.months
        if 1 <= service_month <= end:
            return step.value
    return None
