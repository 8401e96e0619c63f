"""Read the ledger for a period: what each manager got and what came of it, and the balances by week."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.facts import Stage
from desktop.rules.ledger import NOTHING, Account, PostingKind
from desktop.rules.money import ZERO
from desktop.services.access import Right, read_as
from desktop.services.access.names import employee_names
from desktop.services.dealing.situation import load_accounts
from desktop.services.facts import office as facts
from desktop.storage.operations import Store

WEEK = timedelta(days=7)
SINCE_EVER = datetime(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One manager. The balances are those of now, whatever the period; the rest is the period's."""

    manager: str
    turns: Fraction
    value: Fraction
    charged: int
    uncharged: int
    by_hand: int
    declined: int
    """Orders given back whose turn stays spent; they are among the charged ones."""
    expected: Fraction
    """The expected value of the charged orders, as known when they were dealt."""
    revenue: Decimal
    """What has been paid for the charged orders, whoever they were given back to."""
    present: bool


@dataclass(frozen=True, slots=True)
class WeekBalance:
    """The exact balances, in turns and value by name, at the end of the day before ``day``."""

    day: date
    balances: Mapping[str, tuple[Fraction, Fraction]]


@dataclass(frozen=True, slots=True)
class LedgerPeriod:
    rows: tuple[PeriodRow, ...]
    weeks: tuple[WeekBalance, ...]
    """Weekly closing balances, oldest first; the last ones are those of now."""


@dataclass(frozen=True, slots=True)
class _Charge:
    """A charged decision in force whose manager carries the charge."""

    order: UUID
    employee: int
    declined: bool


def ledger_period(store: Store, viewer: int | None, now: datetime, since: date | None) -> LedgerPeriod:
    """Return the ledger of the time from a day on (None: from the beginning) until now, by name.

    Listed is everyone who takes incoming orders now, got orders in the period, or has a balance.
    """
    start = datetime.combine(since, time()) if since is not None else SINCE_EVER
    with read_as(store, viewer, Right.READ_LEDGER) as session:
        office = OfficeSnapshot(
            facts.load_settings(session), facts.load_calendar(session, now.year, now.year),
            facts.load_employees(session), facts.load_absences(session),
        )  # fmt: skip
        accounts = load_accounts(session)
        rows = _rows(session, office, accounts, start, now)
        return LedgerPeriod(rows, _weeks(session, accounts, start, now))


def _rows(
    session: Session, office: OfficeSnapshot, accounts: Mapping[str, Account], start: datetime, now: datetime
) -> tuple[PeriodRow, ...]:
    ids = {name: key for key, name in employee_names(session).items() if key is not None}
    charges, by_hand = _decided(session, start)
    expected, revenue = _expected(session, start, charges), _revenue(session, start, charges)
    charged = Counter(one.employee for one in charges)
    declined = Counter(one.employee for one in charges if one.declined)
    uncharged = _uncharged(session, start, charges)
    rows = []
    for one in office.employees:
        key, account = ids[one.name], accounts.get(one.name, Account())
        takes = one.takes_incoming and one.employed_on(now.date())
        if not (takes or charged[key] or uncharged[key] or account.turns or account.value):
            continue
        rows.append(
            PeriodRow(
                one.name, account.turns, account.value, charged[key], uncharged[key], by_hand[key],
                declined[key], expected.get(key, NOTHING), revenue.get(key, ZERO),
                office.present(one.name, now),
            )
        )  # fmt: skip
    return tuple(rows)


def _decided(session: Session, start: datetime) -> tuple[list[_Charge], Counter[int]]:
    """Return the charges carried, and the picks by hand by employee, of the decisions since ``start``.

    A decision that a reassignment moved to somebody else counts for that one alone.
    """
    made = models.Assignment
    rows = session.execute(
        select(
            made.order_id, made.employee_id, made.charged, made.by_hand, made.declined_at, made.reassigns,
            made.sequence
        )
        .where(made.moment >= start, made.reversed_at.is_(None))
    )  # fmt: skip
    of_order: dict[UUID, list[tuple[int, bool, bool, bool]]] = defaultdict(list)
    for order, employee, charged, picked, declined_at, reassigns, _ in sorted(
        rows, key=lambda row: row.sequence
    ):
        if reassigns and of_order[order]:
            of_order[order].pop()
        of_order[order].append((employee, charged, picked, declined_at is not None))
    charges, by_hand = [], Counter[int]()
    for order, carried in of_order.items():
        for employee, charged, picked, declined in carried:
            by_hand[employee] += picked
            if charged:
                charges.append(_Charge(order, employee, declined))
    return charges, by_hand


def _expected(session: Session, start: datetime, charges: Sequence[_Charge]) -> dict[int, Fraction]:
    """Return the value at which the charges were posted, by employee."""
    posting, made = models.Posting, models.Assignment
    carried = {(one.order, one.employee) for one in charges}
    sums: dict[int, Fraction] = defaultdict(Fraction)
    for order, employee, value in session.execute(
        select(made.order_id, posting.employee_id, posting.value)
        .join(made, made.id == posting.assignment_id)
        .where(made.moment >= start, made.reversed_at.is_(None), made.employee_id == posting.employee_id)
        .where(posting.kind.in_((PostingKind.CHARGE, PostingKind.REASSIGNMENT)))
    ):
        if (order, employee) in carried:
            sums[employee] -= value
    return sums


def _revenue(session: Session, start: datetime, charges: Sequence[_Charge]) -> dict[int, Decimal]:
    """Return what was paid for the orders charged to each employee and not given back."""
    payment, made = models.Payment, models.Assignment
    holder = {one.order: one.employee for one in charges if not one.declined}
    sums: dict[int, Decimal] = defaultdict(Decimal)
    dealt = select(made.order_id).where(made.moment >= start, made.reversed_at.is_(None), made.charged)
    for order, amount in session.execute(
        select(payment.order_id, payment.amount).where(payment.order_id.in_(dealt))
    ):
        if order in holder:
            sums[holder[order]] += amount
    return sums


def _uncharged(session: Session, start: datetime, charges: Sequence[_Charge]) -> Counter[int]:
    """Count the orders of the period that each employee leads without a charge, imported ones too."""
    order = models.Order
    charged = {(one.order, one.employee) for one in charges if not one.declined}
    arrived = or_(order.assigned_at >= start, and_(order.assigned_at.is_(None), order.received >= start))
    rows = session.execute(
        select(order.id, order.leader_id).where(
            arrived, order.leader_id.is_not(None), order.stage != Stage.SPAM
        )
    )
    return Counter(leader for key, leader in rows if leader is not None and (key, leader) not in charged)


def _weeks(
    session: Session, accounts: Mapping[str, Account], start: datetime, now: datetime
) -> tuple[WeekBalance, ...]:
    """Return the closing balances of the weeks since ``start``, counted back from those of now."""
    posting = models.Posting
    names = employee_names(session)
    ids = [key for key, name in names.items() if name in accounts]
    rows = list(
        session.execute(
            select(posting.at, posting.employee_id, posting.turns, posting.value)
            .where(posting.employee_id.in_(ids), posting.at >= start)
            .order_by(posting.at)
        )
    )
    if rows:
        start = max(start, rows[0].at)
    current = {name: (one.turns, one.value) for name, one in accounts.items()}
    tomorrow = now.date() + timedelta(days=1)
    weeks = [WeekBalance(tomorrow, dict(current))]
    end = datetime.combine(now.date() - timedelta(days=now.weekday()), time())
    while rows and end > start:
        while rows and rows[-1].at >= end:
            _, employee, turns, value = rows.pop()
            before = current[names[employee]]
            current[names[employee]] = (before[0] - turns, before[1] - value)
        weeks.append(WeekBalance(end.date(), dict(current)))
        end -= WEEK
    return tuple(reversed(weeks))
