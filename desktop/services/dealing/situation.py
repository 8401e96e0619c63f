"""Load everything that decisions rest on, once per unit of work, and keep it current while dealing."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from fractions import Fraction

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules import ledger
from desktop.rules.decision import Decision
from desktop.rules.distribution import LedgerState
from desktop.rules.eligibility import LedOrder, OfficeSnapshot, Workload, workload_at
from desktop.rules.ledger import Account, LedgerPosting
from desktop.rules.office import Absence
from desktop.rules.totals import Counted, Total
from desktop.services.dealing.led_orders import effort_of, load_contacts, load_led_orders
from desktop.services.dealing.waiting import WaitingOrder
from desktop.services.facts import office as facts

CALENDAR_YEARS_AHEAD = 2
"""The next opening is never further away than this."""


@dataclass(slots=True)
class Situation:
    """Everything that decisions rest on.

    ``ids`` are employees' ids by name, ``work`` the led orders by number, ``contacts`` moments by client's
    id as text, ``sequence`` that of the last decision.
    """

    office: OfficeSnapshot
    ids: dict[str, int]
    absence_ids: dict[Absence, int]
    accounts: dict[str, Account]
    made_up: dict[Absence, tuple[Fraction, Fraction]]
    charged: Counted
    """The charged dealings in force."""
    sequence: int
    work: dict[str, LedOrder] = field(default_factory=dict)
    contacts: dict[str, list[datetime]] = field(default_factory=dict)
    rows: dict[int, models.Account] = field(default_factory=dict)
    """The stored accounts by employee's id, for writing."""

    def ledger_state(self) -> LedgerState:
        returners = frozenset(absence.employee for absence in self.made_up)
        return LedgerState(self.accounts, self.charged.mean, self.made_up, returners)

    def load(self, moment: datetime) -> Workload:
        return workload_at(self.work.values(), self.contacts, moment, self.office.settings.stale_days)

    def post(self, postings: Iterable[LedgerPosting]) -> None:
        self.accounts = ledger.post(self.accounts, postings)
        for posting in postings:
            if posting.absence is not None:
                turns, value = self.made_up.get(posting.absence, (Fraction(0), Fraction(0)))
                self.made_up[posting.absence] = (turns + posting.turns, value + posting.value)

    def take(self, order: WaitingOrder, value: Fraction, decision: Decision) -> None:
        """Take in a decision, whose sequence is the next one."""
        self.sequence += 1
        self.post(decision.postings)
        winner = decision.winner
        if winner is not None and decision.explanation.charged:
            self.charged += Counted(1, value)
            self.accounts[winner] = replace(self.accounts[winner], last_charged=self.sequence)
        before = self.work.get(order.number)
        leaders = (*(before.leaders if before is not None else ()), (decision.moment, winner))
        effort = effort_of(self.office, order.service)
        self.work[order.number] = LedOrder(str(order.client_id), effort, leaders, order.stages)


def load_situation(session: Session, now: datetime, earliest: datetime) -> Situation:
    """Load everything that decisions from ``earliest`` (an arrival) to ``now`` may rest on."""
    settings = facts.load_settings(session)
    last_year = max(now, earliest).year + CALENDAR_YEARS_AHEAD
    office = OfficeSnapshot(
        settings=settings,
        calendar=facts.load_calendar(session, earliest.year, last_year),
        employees=facts.load_employees(session),
        absences=facts.load_absences(session),
        duties=facts.load_duties(session),
        services=facts.load_services(session),
    )
    person = models.Employee
    ids = {name: key for key, name in session.execute(select(person.id, person.name))}
    absence_ids = _absence_ids(session, office, ids)
    return Situation(
        office=office,
        ids=ids,
        absence_ids=absence_ids,
        accounts=load_accounts(session),
        made_up=_made_up(session, absence_ids),
        charged=models.read_total(session, Total.CHARGED_VALUES),
        sequence=session.scalar(select(func.max(models.Assignment.sequence))) or 0,
        work=load_led_orders(session, office, earliest),
        contacts=load_contacts(session, earliest - timedelta(days=settings.stale_days)),
        rows={row.employee_id: row for row in session.scalars(select(models.Account))},
    )


def load_accounts(session: Session) -> dict[str, Account]:
    account, person = models.Account, models.Employee
    rows = session.execute(
        select(person.name, account.turns, account.value, account.last_charged)
        .join(person, person.id == account.employee_id)
        .order_by(person.name)
    )
    return {name: Account(turns, value, last) for name, turns, value, last in rows}


def _absence_ids(session: Session, office: OfficeSnapshot, ids: dict[str, int]) -> dict[Absence, int]:
    """Return the stored id of each absence; of two alike in everything the earlier one's."""
    away = models.Absence
    rows = session.execute(select(away.employee_id, away.start, away.end, away.id).order_by(away.id.desc()))
    stored = {(employee, start, end): key for employee, start, end, key in rows}
    return {one: stored[ids[one.employee], one.start, one.end] for one in office.absences}


def _made_up(session: Session, absence_ids: dict[Absence, int]) -> dict[Absence, tuple[Fraction, Fraction]]:
    """Return what each absence has accrued in turns and value, less reversals."""
    kept = models.MadeUp
    rows = session.execute(select(kept.absence_id, kept.turns, kept.value))
    sums = {key: (turns, value) for key, turns, value in rows}
    return {absence: sums[key] for absence, key in absence_ids.items() if key in sums}
