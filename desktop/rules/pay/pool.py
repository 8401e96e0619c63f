"""The department pool: a part of what the office collects above break-even, divided to the kopeck."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from desktop.rules.money import ZERO, split_money, times
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Pool
from desktop.rules.pay.lines import PayLine


def pool_lines(month: MonthBasis, employee: Employee, pool: Pool, place: int) -> list[PayLine]:
    members = list(_members(month, pool))
    mine = (employee, place)
    if mine not in members:
        return []
    above = _above(month, pool)
    collected = sum((payment.amount(pool.of) for payment in month.payments), ZERO)
    whole = times(max(collected - above, ZERO), pool.rate)
    weights = [_weight(month, member, pool) for member, _ in members]
    if not any(weights):
        weights = [Fraction(1)] * len(members)
    amount = split_money(whole, weights)[members.index(mine)]
    details = {
        "of": pool.of,
        "collected": str(collected),
        "above": str(above),
        "pool_rate": str(pool.rate),
        "members": len(members),
        "share": pool.share,
        "part": str(weights[members.index(mine)] / sum(weights)),
    }
    return [PayLine(Pool.kind, f"{Pool.kind}:{place}", whole, None, amount, details=details)]


def _members(month: MonthBasis, pool: Pool) -> Iterator[tuple[Employee, int]]:
    """Who has this same component and an employed day, the longer served first."""
    wanted = _same(month, pool)
    for employee in sorted(month.basis.employees, key=lambda member: (member.hired, member.name)):
        scheme = month.scheme(employee.name)
        if scheme is None or not month.employed(employee):
            continue
        for place, component in enumerate(scheme.components):
            if isinstance(component, Pool) and _same(month, component) == wanted:
                yield employee, place


def _same(month: MonthBasis, pool: Pool) -> tuple[object, ...]:
    return pool.rate, pool.of, _above(month, pool), pool.share


def _above(month: MonthBasis, pool: Pool) -> Decimal:
    return month.terms.break_even if pool.above is None else pool.above


def _weight(month: MonthBasis, member: Employee, pool: Pool) -> Fraction:
    if pool.share == "days":
        return month.basis.paid_days(month.month, member.name)
    if pool.share == "weight":
        return month.terms.weights.get(member.name, member.weight)
    if pool.share == "revenue":
        credited = sum((payment.part(member.name) for payment in month.managed.get(member.name, [])), ZERO)
        return Fraction(max(credited, ZERO))
    return Fraction(1)
