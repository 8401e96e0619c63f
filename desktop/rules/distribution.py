"""Deal a new client's order by the office's policy: compare the managers and choose one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from hashlib import sha256

from desktop.rules import ledger
from desktop.rules.eligibility import OfficeSnapshot, Workload, made_up, obstacles
from desktop.rules.explanation import Candidate, Obstacle, ObstacleKind, PassedStep, Rule
from desktop.rules.ledger import Account, LedgerPosting, MakeUp
from desktop.rules.office import Absence, Duty, Employee, Half, Policy


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """The order to be dealt; ``value`` is its expected value in the office's currency."""

    number: str
    received: datetime
    client: str
    service: str | None
    value: Fraction
    declined: frozenset[str] = frozenset()
    """Managers who gave this order back."""


@dataclass(frozen=True, slots=True)
class LedgerState:
    """The ledger before a decision.

    ``mean`` is the mean value of the charged orders (None: there is none), ``made_up`` what each absence has
    accrued so far in turns and in value, ``returners`` the managers with any made-up absence.
    """

    accounts: Mapping[str, Account]
    mean: Fraction | None = None
    made_up: Mapping[Absence, tuple[Fraction, Fraction]] | None = None
    returners: frozenset[str] = frozenset()

    def account(self, name: str) -> Account:
        return self.accounts.get(name, Account())


@dataclass(frozen=True, slots=True)
class Comparison:
    """All managers who take incoming orders, compared at the moment of a decision about one order."""

    request: OrderRequest
    state: LedgerState
    candidates: tuple[Candidate, ...]
    eligible: Mapping[str, Fraction]
    """Weights of the managers who accrue; a returner who must pause accrues too."""
    away: tuple[MakeUp, ...]

    @property
    def mean(self) -> Fraction:
        """Return the mean value μ; before the first charged order it is this order's value."""
        return self.state.mean or self.request.value

    @property
    def size(self) -> Fraction:
        """Return this order's value in mean orders (x)."""
        return self.request.value / self.mean if self.mean else Fraction(1)

    def accruals(self) -> list[LedgerPosting]:
        return ledger.accruals(self.eligible, self.away, self.request.value, self.mean)


@dataclass(frozen=True, slots=True)
class PolicyChoice:
    """The manager whom the policy chooses (None: nobody is eligible), and all candidates, best first."""

    rule: Rule
    winner: str | None
    candidates: tuple[Candidate, ...]
    tie: str | None = None
    passed: tuple[PassedStep, ...] = ()


def compare_managers(
    office: OfficeSnapshot, state: LedgerState, load: Workload, request: OrderRequest, moment: datetime
) -> Comparison:
    """Compare the managers at a moment, with balances before the order and after its accrual."""
    day = moment.date()
    gone = {one.name for one in office.employees if one.left is not None and one.left < day}
    takers = [one for one in office.employees if one.takes_incoming and one.name not in gone]
    hindered = {
        one.name: _obstacles(office, one, request, load.orders.get(one.name, 0), moment) for one in takers
    }
    eligible = {one.name: one.weight for one in takers if not hindered[one.name]}
    away = tuple(
        make_up
        for one in takers
        if (make_up := _make_up(office, state, one, moment, hindered[one.name])) is not None
    )
    comparison = Comparison(request, state, (), eligible, away)
    due = ledger.post(state.accounts, comparison.accruals()) if eligible else state.accounts
    pausing = _pausing(state, eligible)
    candidates = tuple(
        _candidate(one, state, load, due, _first(hindered[one.name], one.name == pausing)) for one in takers
    )
    return replace(comparison, candidates=candidates)


def _obstacles(
    office: OfficeSnapshot, employee: Employee, request: OrderRequest, open_orders: int, moment: datetime
) -> list[Obstacle]:
    found = obstacles(office, employee, request.service, moment, open_orders)
    if employee.name in request.declined:
        found.append(Obstacle(ObstacleKind.DECLINED))
    return found


def _first(found: Sequence[Obstacle], pauses: bool) -> Obstacle | None:
    if found:
        return found[0]
    return Obstacle(ObstacleKind.MAKE_UP_PAUSE) if pauses else None


def _make_up(
    office: OfficeSnapshot,
    state: LedgerState,
    employee: Employee,
    moment: datetime,
    found: Sequence[Obstacle],
) -> MakeUp | None:
    """Return the make-up of an absence, if nothing but this absence keeps the employee from the order."""
    absence = made_up(office, employee, moment)
    if absence is None or [one.kind for one in found] != [ObstacleKind.ABSENT]:
        return None
    turns, value = (state.made_up or {}).get(absence, (Fraction(0), Fraction(0)))
    return MakeUp(employee.name, employee.weight, absence, turns, value)


def _pausing(state: LedgerState, eligible: Mapping[str, Fraction]) -> str | None:
    """Return the returner who must pause: is owed a turn or more, had the last order, and is not alone."""
    last = ledger.last_winner(state.accounts)
    owed = last is not None and last in state.returners and state.account(last).turns >= 1
    return last if owed and last in eligible and len(eligible) > 1 else None


def _candidate(
    employee: Employee,
    state: LedgerState,
    load: Workload,
    due: Mapping[str, Account],
    hindered: Obstacle | None,
) -> Candidate:
    before = state.account(employee.name)
    after = due.get(employee.name, before)
    return Candidate(
        manager=employee.name,
        obstacle=hindered,
        open_orders=load.orders.get(employee.name, 0),
        cap=employee.cap,
        open_effort=load.effort.get(employee.name, Fraction(0)),
        weight=employee.weight,
        turns=before.turns,
        value=before.value,
        turns_due=after.turns,
        value_due=after.value,
        turns_after=before.turns,
        value_after=before.value,
    )


def pick(office: OfficeSnapshot, comparison: Comparison) -> PolicyChoice:
    """Choose a manager by the office's policy."""
    policy = office.settings.policy
    if policy is not Policy.DUTY:
        return _highest(comparison, Rule(policy), [one for one in comparison.candidates if one.eligible])
    day, half = office.calendar.half_of(comparison.request.received)
    names = on_duty(office.duties, day, half)
    there = [one for one in comparison.candidates if one.eligible and one.manager in names]
    if there:
        return _highest(comparison, Rule.DUTY, there)
    passed = tuple(PassedStep("duty", "duty_not_eligible", name) for name in names)
    found = _highest(comparison, Rule.LOAD, [one for one in comparison.candidates if one.eligible])
    return replace(found, passed=passed or (PassedStep("duty", "nobody_on_duty"),))


def on_duty(duties: Iterable[Duty], day: date, half: Half) -> list[str]:
    """Return the names on duty in a half-day; a duty of that very date replaces the weekly one."""
    of_half = [one for one in duties if one.half is half]
    dated = {one.employee for one in of_half if one.day == day}
    weekly = {one.employee for one in of_half if one.weekday == day.isoweekday()}
    return sorted(dated or weekly)


def _score(rule: Rule, comparison: Comparison, candidate: Candidate) -> Fraction:
    """Return the figure that the rule compares, of which the highest wins; on duty it is the load."""
    if rule is Rule.TURN:
        return candidate.turns_due
    if rule is Rule.VALUE:
        return candidate.value_due
    if rule is Rule.FAIR:
        mean = comparison.mean if comparison.state.mean else Fraction(0)
        in_value = candidate.value_due / mean if mean else candidate.turns_due
        return candidate.turns_due + (comparison.size if mean else 1) * in_value
    return -candidate.open_effort / candidate.weight


def _highest(comparison: Comparison, rule: Rule, candidates: Sequence[Candidate]) -> PolicyChoice:
    """Rank the candidates: by score, with equal load by turn, then who waited longest, then a draw."""
    scored = [replace(one, score=_score(rule, comparison, one)) for one in candidates]
    others = [one for one in comparison.candidates if one.manager not in {there.manager for there in scored}]
    others.sort(key=lambda one: (not one.eligible, -one.turns_due, one.manager))
    by_load = rule in (Rule.LOAD, Rule.DUTY)

    def rank(candidate: Candidate) -> tuple[Fraction, Fraction, int, str]:
        assert candidate.score is not None
        waited = comparison.state.account(candidate.manager).last_charged
        turn = candidate.turns_due if by_load else Fraction(0)
        return (
            -candidate.score,
            -turn,
            -1 if waited is None else waited,
            draw(comparison.request.number, candidate.manager),
        )

    scored.sort(key=rank)
    if not scored:
        return PolicyChoice(rule, None, tuple(others))
    tie = _tie(rank(scored[0]), rank(scored[1])) if len(scored) > 1 else None
    return PolicyChoice(rule, scored[0].manager, (*scored, *others), tie)


def _tie(
    first: tuple[Fraction, Fraction, int, str], second: tuple[Fraction, Fraction, int, str]
) -> str | None:
    """Return what decided between the first two candidates if their scores are equal, else None."""
    words = (None, "turn", "waited", "draw")
    return next(word for word, one, other in zip(words, first, second, strict=True) if one != other)


def draw(number: str, manager: str) -> str:
    """Return the draw of a manager for an order, which anyone can repeat; the smallest wins.

    It is the SHA-256 of order number and name. An id, a name or an age would let the same manager win
    every tie.
    """
    return sha256(f"{number}{manager}".encode()).hexdigest()
