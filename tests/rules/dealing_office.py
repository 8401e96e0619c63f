"""A small office for the tests of dealing, and a ledger that plays orders through the rules."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from desktop.rules import ledger
from desktop.rules.calendar import OfficeCalendar
from desktop.rules.decision import Decision, decide, decide_by_hand
from desktop.rules.distribution import LedgerState, OrderRequest
from desktop.rules.eligibility import OfficeSnapshot, Workload
from desktop.rules.ledger import Account, LedgerPosting, PostingKind
from desktop.rules.office import Absence, AbsenceKind, Employee, Policy, Role, Settings
from desktop.rules.ownership import KnownClient

MONDAY = datetime(2026, 10, 5, 9)
VACATION = AbsenceKind("vacation", paid=True, excuses=True, make_up=False)
ERRAND = AbsenceKind("errand", paid=True, excuses=True, make_up=True)
IDLE = Workload({}, {})


def manager(name: str, **more: object) -> Employee:
    return replace(Employee(name, Role.MANAGER, hired=date(2026, 1, 12)), **more)  # type: ignore[arg-type]


def office(*employees: Employee, policy: Policy = Policy.TURN, **more: object) -> OfficeSnapshot:
    settings = Settings(policy=policy)
    return replace(OfficeSnapshot(settings, OfficeCalendar(), employees), **more)  # type: ignore[arg-type]


def away(
    name: str, start: datetime, end: datetime, kind: AbsenceKind = VACATION, sub: str | None = None
) -> Absence:
    return Absence(name, start, end, kind, sub)


def request(number: int | str = 1, value: int | Fraction = 100, service: str | None = None) -> OrderRequest:
    return OrderRequest(str(number), MONDAY, f"client {number}", service, Fraction(value))


@dataclass
class Play:
    """Deals orders one after another and keeps the ledger as the office would."""

    office: OfficeSnapshot
    accounts: dict[str, Account] = field(default_factory=dict)
    made_up: dict[Absence, tuple[Fraction, Fraction]] = field(default_factory=dict)
    charged: list[Decision] = field(default_factory=list)
    sequence: int = 0

    def ledger_state(self) -> LedgerState:
        values = [Fraction(one.explanation.expected_value or 0) for one in self.charged]
        mean = sum(values, Fraction(0)) / len(values) if values else None
        returners = frozenset(absence.employee for absence in self.made_up)
        return LedgerState(self.accounts, mean, self.made_up, returners)

    def deal(self, asked: OrderRequest, moment: datetime = MONDAY, load: Workload = IDLE) -> Decision:
        return self._take(
            decide(self.office, self.ledger_state(), load, asked, KnownClient(), moment), moment
        )

    def pick(
        self, asked: OrderRequest, winner: str, charged: bool = True, moment: datetime = MONDAY
    ) -> Decision:
        state = self.ledger_state()
        picked = decide_by_hand(
            self.office, state, IDLE, asked, KnownClient(), moment, winner, "a reason", charged
        )
        return self._take(picked, moment)

    def _take(self, decision: Decision, moment: datetime) -> Decision:
        self.post(decision.postings)
        self.sequence += 1
        if decision.winner is not None and decision.explanation.charged:
            self.charged.append(decision)
            account = self.accounts[decision.winner]
            self.accounts[decision.winner] = replace(account, last_charged=self.sequence)
        return decision

    def post(self, postings: Iterable[LedgerPosting]) -> None:
        postings = list(postings)
        self.accounts = ledger.post(self.accounts, postings)
        for posting in postings:
            if posting.absence is not None and posting.kind in (PostingKind.MAKE_UP, PostingKind.REVERSAL):
                turns, value = self.made_up.get(posting.absence, (Fraction(0), Fraction(0)))
                self.made_up[posting.absence] = (turns + posting.turns, value + posting.value)

    def sums(self) -> tuple[Fraction, Fraction]:
        turns = sum((one.turns for one in self.accounts.values()), Fraction(0))
        return turns, sum((one.value for one in self.accounts.values()), Fraction(0))


def later(days: float) -> datetime:
    return MONDAY + timedelta(days=days)
