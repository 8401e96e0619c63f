"""The plan from a target profit, as text and as JSON data."""

from typing import Any

from desktop.language.numbers import number, whole_money
from desktop.language.translate import fill, translate
from desktop.rules.money import round_money
from desktop.services.planning import ProfitPlan


def profit_plan_as_json(plan: ProfitPlan) -> dict[str, Any]:
    """Return what ``dolya profit-plan --json`` prints: amounts as text, figures per day with two digits."""
    needs = plan.capacity
    return {
        "month": str(plan.month),
        "target_profit": f"{plan.target_profit:.2f}",
        "revenue": str(round_money(plan.plan.revenue)),
        "average_order": str(round_money(plan.average_order)),
        "paid": plan.plan.paid,
        "invoices": plan.plan.invoices,
        "proposals": plan.plan.proposals,
        "meetings": plan.plan.meetings,
        "calls": plan.plan.calls,
        "new_orders": plan.plan.new_orders,
        "working_days": plan.working_days,
        "meetings_a_day": str(round_money(needs.meetings_a_day)),
        "calls_a_day": str(round_money(needs.calls_a_day)),
        "managers_needed": needs.managers_needed,
        "managers": needs.managers,
        "fits": needs.fits,
    }


def profit_plan_text(plan: ProfitPlan) -> str:
    """Return the plan in a few lines: what the month must bring, what a day asks for, whether it fits."""
    steps, needs = plan.plan, plan.capacity
    lines = [
        fill(translate("Tables", "Revenue: %1; paid orders: %2"), whole_money(steps.revenue), steps.paid),
        fill(
            translate("Tables", "Invoices: %1; proposals: %2; meetings: %3; calls: %4"),
            number(steps.invoices), number(steps.proposals), number(steps.meetings), number(steps.calls),
        ),
        fill(
            translate("Tables", "A day: meetings %1, calls %2"),
            number(needs.meetings_a_day, 1), number(needs.calls_a_day, 1),
        ),
        fill(
            translate("Tables", "Managers needed: %1; there are: %2"), needs.managers_needed, needs.managers
        ),
        translate("Tables", "The plan fits.")
        if needs.fits
        else translate("Tables", "The plan does not fit: there are too few managers."),
    ]  # fmt: skip
    if steps.new_orders is not None:
        lines.insert(2, fill(translate("Tables", "New orders needed: %1"), number(steps.new_orders)))
    return "\n".join(lines)
