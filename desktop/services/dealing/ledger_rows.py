"""Read the ledger that everyone sees: balances, and how many orders each manager got in which way."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session, aliased

from desktop import models
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.facts import Stage
from desktop.rules.ledger import Account
from desktop.services.access import Right, read_as
from desktop.services.access.names import employee_names
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


def ledger(store: Store, viewer: int | None, now: datetime) -> list[LedgerRow]:
    """Return the ledger by name: everyone who takes incoming orders now, has orders, or has a balance."""
    with read_as(store, viewer, Right.READ_LEDGER) as session:
        settings = facts.load_settings(session)
        calendar = facts.load_calendar(session, now.year, now.year)
        employees, absences = facts.load_employees(session), facts.load_absences(session)
        office = OfficeSnapshot(settings, calendar, employees, absences)
        accounts, led = load_accounts(session), _led(session)
        charged, declined, by_hand = _decided(session)
    rows = []
    for one in office.employees:
        account = accounts.get(one.name, Account())
        takes = one.takes_incoming and one.employed_on(now.date())
        if not (takes or led[one.name] or account.turns or account.value):
            continue
        uncharged = led[one.name] - (charged[one.name] - declined[one.name])
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


def _decided(session: Session) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Count by employee: the charges carried, those of them whose order was given back, the picks by hand.

    All decisions in force are counted by an index, less the few that a reassignment moved to somebody else.
    """
    charged: Counter[str] = Counter()
    declined: Counter[str] = Counter()
    by_hand: Counter[str] = Counter()
    names, made = employee_names(session), models.Assignment
    counted = (made.employee_id, made.charged, made.by_hand, made.declined_at.is_not(None))
    in_force = select(*counted, func.count()).where(made.reversed_at.is_(None)).group_by(*counted)
    moved = select(*counted, literal(-1)).where(made.sequence.in_(_moved(session)))
    for query in (in_force, moved):
        for employee, is_charged, picked, given, count in session.execute(query):
            charged[names[employee]] += count * is_charged
            declined[names[employee]] += count * (is_charged and given)
            by_hand[names[employee]] += count * picked
    return charged, declined, by_hand


def _moved(session: Session) -> list[int | None]:
    """Return the sequence of the decision in force before each reassignment in force of the same order."""
    before, moves = aliased(models.Assignment), aliased(models.Assignment)
    latest = (
        select(func.max(before.sequence))
        .where(before.order_id == moves.order_id, before.sequence < moves.sequence)
        .where(before.reversed_at.is_(None))
        .correlate(moves)
        .scalar_subquery()
    )
    return list(session.scalars(select(latest).where(moves.reassigns, moves.reversed_at.is_(None))))
