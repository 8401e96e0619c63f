"""Read the ledger that everyone sees: balances, and how many orders each manager got in which way."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.facts import Stage
from desktop.rules.ledger import Account
from desktop.services.dealing.situation import load_accounts
from desktop.services.facts import office as facts
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class LedgerRow:
    manager: str
    turns: Fraction
    """Exact balance in orders, positive where the office owes the manager."""
    value: Fraction
    """Exact balance in expected value, in the office's currency."""
    charged: int
    uncharged: int
    by_hand: int
    present: bool


def latest_decisions() -> Select[Any]:
    """Select the sequence of each order's latest decision that was not taken back."""
    made = models.Assignment
    return select(func.max(made.sequence)).where(made.reversed_at.is_(None)).group_by(made.order_id)


def ledger(store: Store, now: datetime) -> list[LedgerRow]:
    """Return the ledger by name: everyone who takes incoming orders now, has orders, or has a balance."""
    with store.read() as session:
        settings = facts.load_settings(session)
        calendar = facts.load_calendar(session, now.year, now.year)
        employees, absences = facts.load_employees(session), facts.load_absences(session)
        office = OfficeSnapshot(settings, calendar, employees, absences)
        accounts, led = load_accounts(session), _led(session)
        charged, by_hand = _decided(session)
    rows = []
    for one in office.employees:
        account = accounts.get(one.name, Account())
        takes = one.takes_incoming and one.employed_on(now.date())
        if not (takes or led[one.name] or account.turns or account.value):
            continue
        uncharged = led[one.name] - charged[one.name]
        present = office.present(one.name, now)
        rows.append(
            LedgerRow(
                one.name,
                account.turns,
                account.value,
                charged[one.name],
                uncharged,
                by_hand[one.name],
                present,
            )
        )
    return rows


def _led(session: Session) -> Counter[str]:
    """Count the orders that each employee leads, imported ones too."""
    order, person = models.Order, models.Employee
    rows = session.execute(
        select(person.name, func.count())
        .select_from(order)
        .join(person, person.id == order.leader_id)
        .where(order.stage != Stage.SPAM)
        .group_by(person.name)
    )
    return Counter({row[0]: row[1] for row in rows})


def _decided(session: Session) -> tuple[Counter[str], Counter[str]]:
    """Count the charged decisions, and the picks by hand, of each employee."""
    made, person = models.Assignment, models.Employee
    charged: Counter[str] = Counter()
    by_hand: Counter[str] = Counter()
    for name, is_charged, picked, count in session.execute(
        select(person.name, made.charged, made.by_hand, func.count())
        .select_from(made)
        .join(person, person.id == made.employee_id)
        .where(made.sequence.in_(latest_decisions()))
        .group_by(person.name, made.charged, made.by_hand)
    ):
        charged[name] += count * is_charged
        by_hand[name] += count * picked
    return charged, by_hand
