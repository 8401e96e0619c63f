"""Plans, pay and the closed months of the demo office."""

from datetime import datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from inspect import unwrap

from desktop.rules.calendar import available_days
from desktop.rules.changes import Changed
from desktop.rules.credit import CreditBook
from desktop.rules.metrics import METRICS, History, Period, is_money, period_totals
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role
from desktop.services.access import Right, require
from desktop.services.access.names import employee_id
from desktop.services.access.sign_in import who_works
from desktop.services.demo.cast import lists
from desktop.services.demo.demo_setup import PAID_MONTHS
from desktop.services.demo.play import OWNER
from desktop.services.demo.script import Script, script_until
from desktop.services.facts.history import load_facts
from desktop.services.facts.office import (
    load_absences,
    load_calendar,
    load_credit_terms,
    load_employees,
)
from desktop.services.payroll import adjust_pay, close_month
from desktop.services.planning import file_reason, set_target
from desktop.storage.operations import Act, Store, UnitOfWork, no_undo, operation

ATTAINED = (Fraction(102, 100), Fraction(93, 100), Fraction(108, 100), Fraction(97, 100), Fraction(115, 100))
"""Attainments of the plans, taken in turn over employees, months and metrics."""
MISSED = ("Глеб Орлов", "calls")
MISSED_ATTAINMENT = Fraction(71, 100)
NEXT = Fraction(104, 100)
"""The ratio of this month's plan to the mean of the three months before."""
ADVANCES = {"Анна Ковалёва": 20_000, "Борис Седов": 25_000, "Глеб Орлов": 15_000, "Ольга Лебедева": 20_000}

Wanted = dict[tuple[Month, str | None, str], Fraction]


@operation
@no_undo("undo_demo")
def plan_demo_months(work: UnitOfWork, *, until: datetime) -> None:
    """Set plans that fit the facts: some reached, some not; this month's a little higher."""
    require(work, Right.CHANGE_SETUP)
    wanted = _fitting_plans(work, script_until(until))
    owner = employee_id(work.session, OWNER)
    for (month, employee, metric), target in wanted.items():
        moment = UnitOfWork(work.session, owner, datetime.combine(month.first, time(10)))
        unwrap(set_target)(
            moment, month=str(month), employee=employee, metric=metric, target=_round(metric, target)
        )
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)


def close_months(store: Store, script: Script) -> None:
    """Enter the advances and close every month but the last two, each a few days after its end."""
    owner = who_works(store, OWNER).id
    for month in script.months[-PAID_MONTHS - 1 : -1]:
        for name, amount in ADVANCES.items():
            day = month.first + timedelta(days=14)
            adjust_pay(
                store, Act(owner, datetime.combine(day, time(16))), month=str(month), employee=name,
                kind="advance", amount=Decimal(amount), reason=f"аванс {day:%d.%m}", day=day,
            )  # fmt: skip
    last = script.months[-2]
    adjust_pay(
        store, Act(owner, datetime.combine(last.last, time(17))), month=str(last), employee="Борис Седов",
        kind="bonus", amount=Decimal(3_000), reason="за выставку", day=last.last,
    )  # fmt: skip
    for month in script.months[-PAID_MONTHS - 1 : -2]:
        closing = datetime.combine(month.plus(1).first + timedelta(days=4), time(11))
        close_month(store, Act(owner, closing), month=str(month))


def file_the_missed_plan(store: Store, script: Script) -> None:
    """File a reason for a missed plan that the owner has not judged yet."""
    name, metric = MISSED
    month = script.months[-2]
    said = min(script.now, datetime.combine(month.plus(1).first + timedelta(days=2), time(10)))
    text = lists("texts")["missed"]
    file_reason(
        store, Act(who_works(store, name).id, said), month=str(month), employee=name, metric=metric, text=text
    )


def _fitting_plans(work: UnitOfWork, script: Script) -> Wanted:
    facts = load_facts(work.session)
    history = History(facts, CreditBook(facts, load_credit_terms(work.session)))
    months = script.months[-PAID_MONTHS - 1 :]
    done = {month: period_totals(history, Period(month.first, month.last), METRICS) for month in months}
    managers = [person for person in load_employees(work.session) if person.role is Role.MANAGER]
    wanted: Wanted = {}
    for place, month in enumerate(months[:-1]):
        for row, person in enumerate(managers):
            part = _part_of_month(work, person, month)
            for column, metric in enumerate(METRICS):
                fact = done[month].get((person.name, metric), Fraction(0))
                attained = ATTAINED[(place + row * 2 + column * 3) % len(ATTAINED)]
                if (person.name, metric) == MISSED and month == months[-2]:
                    attained = MISSED_ATTAINMENT
                if fact and part:
                    wanted[month, person.name, metric] = fact / attained / part
    for person in managers:
        for metric in METRICS:
            facts_before = [done[month].get((person.name, metric), Fraction(0)) for month in months[-4:-1]]
            known = [fact for fact in facts_before if fact > 0]
            if known:
                wanted[months[-1], person.name, metric] = sum(known, Fraction(0)) / len(known) * NEXT
    wanted[months[-1], None, "service:Вывески"] = Fraction(8)
    return wanted


def _part_of_month(work: UnitOfWork, person: Employee, month: Month) -> Fraction:
    """Return available ÷ working days, by which plans of whole months are reduced."""
    calendar = load_calendar(work.session, month.year, month.year)
    working = len(calendar.working_days(month))
    available = available_days(calendar, person, load_absences(work.session), month)
    return available / working


def _round(metric: str, target: Fraction) -> Decimal:
    """Round a target as people write plans: to 5 000 of the currency, to 5 calls, to whole orders."""
    step = 5_000 if is_money(metric) else 5 if metric == "calls" else 1
    return Decimal(max(1, round(target / step)) * step)
