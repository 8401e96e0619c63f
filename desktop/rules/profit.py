"""The plan calculated from a target profit down to calls per day, and the managers that it needs."""

from dataclasses import dataclass
from fractions import Fraction

MEETINGS_A_DAY = 2
"""Number of meetings that one manager can hold per day."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Conversions from each step to the next, above 0; ``order_to_proposal`` None: not known."""

    call_to_meeting: Fraction
    meeting_to_proposal: Fraction
    proposal_to_invoice: Fraction
    invoice_to_paid: Fraction
    order_to_proposal: Fraction | None = None

    def __post_init__(self) -> None:
        steps = (
            self.call_to_meeting,
            self.meeting_to_proposal,
            self.proposal_to_invoice,
            self.invoice_to_paid,
        )
        if min(steps) <= 0 or (self.order_to_proposal is not None and self.order_to_proposal <= 0):
            raise ValueError("every conversion must be above 0")


@dataclass(frozen=True, slots=True)
class FunnelPlan:
    """A month's plan: exact revenue in the office's currency, whole numbers of everything else."""

    revenue: Fraction
    paid: int
    invoices: int
    proposals: int
    meetings: int
    calls: int
    new_orders: int | None


@dataclass(frozen=True, slots=True)
class Capacity:
    """The work that a plan asks for per working day, and the managers that it needs and finds.

    ``load`` is the exact number of managers needed; ``meetings_each`` and ``calls_each`` are what each of
    the present managers would have to do per day (None without managers).
    """

    meetings_a_day: Fraction
    calls_a_day: Fraction
    load: Fraction
    managers_needed: int
    managers: int
    meetings_each: Fraction | None
    calls_each: Fraction | None

    @property
    def fits(self) -> bool:
        """Whether there are enough managers."""
        return self.managers_needed <= self.managers


def from_profit(
    target_profit: Fraction, margin_rate: Fraction, average_order: Fraction, rates: Rates
) -> FunnelPlan:
    """Return the plan that brings the profit, rounded up at each step.

    Raises ValueError unless the margin rate and the average order are above 0.
    """
    if margin_rate <= 0 or average_order <= 0:
        raise ValueError("the margin rate and the average order must be above 0")
    revenue = target_profit / margin_rate
    paid = _up(revenue / average_order)
    invoices = _up(paid / rates.invoice_to_paid)
    proposals = _up(invoices / rates.proposal_to_invoice)
    meetings = _up(proposals / rates.meeting_to_proposal)
    calls = _up(meetings / rates.call_to_meeting)
    arrivals = None if rates.order_to_proposal is None else _up(proposals / rates.order_to_proposal)
    return FunnelPlan(revenue, paid, invoices, proposals, meetings, calls, arrivals)


def capacity(plan: FunnelPlan, working_days: int, norm_of_calls: int, managers: int) -> Capacity:
    """Return what a plan asks of people per day, and whether there are enough of them.

    Managers needed = meetings per day ÷ 2 + calls per day ÷ norm without meetings, rounded up. Raises
    ValueError without working days or without a norm.
    """
    if working_days <= 0 or norm_of_calls <= 0:
        raise ValueError("a plan needs working days and a norm of calls")
    meetings = Fraction(plan.meetings, working_days)
    calls = Fraction(plan.calls, working_days)
    load = meetings / MEETINGS_A_DAY + calls / norm_of_calls
    return Capacity(
        meetings_a_day=meetings,
        calls_a_day=calls,
        load=load,
        managers_needed=_up(load),
        managers=managers,
        meetings_each=meetings / managers if managers else None,
        calls_each=calls / managers if managers else None,
    )


def _up(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
