"""Plan against fact: the plan reduced by absences, attainment, forecast, what a day needs."""

from fractions import Fraction

from desktop.rules.money import round_fraction


def reduced(target: Fraction, available: Fraction, working: int) -> Fraction:
    """Return a month's plan × available days ÷ working days, 0 in a month without working days."""
    return target * available / working if working else Fraction(0)


def attainment(fact: Fraction, plan: Fraction | None) -> Fraction | None:
    """Return fact ÷ plan, exact; None without a plan above 0."""
    return fact / plan if plan is not None and plan > 0 else None


def rounded_attainment(value: Fraction, digits: int, threshold: Fraction = Fraction(1)) -> Fraction:
    """Return an attainment rounded for people, but rounded down if rounding would reach the threshold.

    Who reached 99.999 % of a plan is not shown 100 %, because what is paid from 100 % on is not paid.
    """
    scale: int = 10**digits
    rounded = Fraction(round_fraction(value * scale), scale)
    if value < threshold <= rounded:
        return Fraction(value.numerator * scale // value.denominator, scale)
    return rounded


def forecast(fact: Fraction, elapsed: int, working: int) -> Fraction | None:
    """Return what the whole month brings at the pace of the elapsed working days.

    That is their fact ÷ their number × the month's working days; None before the first of them is over.
    """
    if elapsed >= working:
        return fact
    return fact / elapsed * working if elapsed else None


def due_today(plan: Fraction | None, fact_before: Fraction, days_left: Fraction) -> Fraction | None:
    """Return the rest of the month's plan ÷ the working days left, today among them; never below 0.

    ``fact_before`` is the fact of the days before today. None without a plan or without days left.
    """
    if plan is None or days_left <= 0:
        return None
    return max(Fraction(0), plan - fact_before) / days_left
