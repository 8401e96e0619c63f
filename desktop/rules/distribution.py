"""Dealing a new client's order by the office's policy: who is compared, by what, and who wins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from hashlib import sha256

from desktop.rules import ledger
from desktop.rules.eligibility import Load, Office, made_up, obstacles
from desktop.rules.explanation import Obstacle, ObstacleKind, Passed, Rule, Standing
from desktop.rules.ledger import Account, Entry, MakeUp
from desktop.rules.office import Absence, Employee, Half, Policy


@dataclass(frozen=True, slots=True)
class Request:
    """The order that is to be dealt; ``value`` is its expected value in roubles."""

    number: str
    received: datetime
    client: str
    service: str | None
    value: Fraction


@dataclass(frozen=True, slots=True)
class Books:
    """The ledger as it stands: ``mean`` is the mean value of the charged orders (None: there is none),
    ``made_up`` what each absence has accrued so far, ``returners`` who was made up for, ever."""

    accounts: Mapping[str, Account]
    mean: Fraction | None = None
    made_up: Mapping[Absence, tuple[Fraction, Fraction]] | None = None
    returners: frozenset[str] = frozenset()

    def account(self, name: str) -> Account:
        return self.accounts.get(name, Account())


@dataclass(frozen=True, slots=True)
class Table:
    """Everyone who takes incoming orders, at the moment of a decision about one order."""

    request: Request
    books: Books
    standings: tuple[Standing, ...]
    eligible: Mapping[str, Fraction]
    """Weights of those who accrue; a returner who must pause accrues too."""
    away: tuple[MakeUp, ...]

    @property
    def mean(self) -> Fraction:
        """μ; before the first charged order (or where all were worth nothing) it is this order's value."""
        return self.books.mean or self.request.value

    @property
    def size(self) -> Fraction:
        """x: this order's value in mean orders."""
        return self.request.value / self.mean if self.mean else Fraction(1)

    def accruals(self) -> list[Entry]:
        return ledger.accruals(self.eligible, self.away, self.request.value, self.mean)


@dataclass(frozen=True, slots=True)
class Pick:
    """The policy's choice; ``winner`` None: nobody is eligible. ``standings`` best first."""

    rule: Rule
    winner: str | None
    standings: tuple[Standing, ...]
    tie: str | None = None
    passed: tuple[Passed, ...] = ()


def lay_table(office: Office, books: Books, load: Load, request: Request, moment: datetime) -> Table:
    """Who could get the order at that moment, with balances before it and after its accrual."""
    day = moment.date()
    gone = {one.name for one in office.employees if one.left is not None and one.left < day}
    takers = [one for one in office.employees if one.takes_incoming and one.name not in gone]
    hindered = {
        one.name: obstacles(office, one, request.service, moment, load.orders.get(one.name, 0))
        for one in takers
    }
    eligible = {one.name: one.weight for one in takers if not hindered[one.name]}
    away = tuple(
        make_up
        for one in takers
        if (make_up := _make_up(office, books, one, moment, hindered[one.name])) is not None
    )
    table = Table(request, books, (), eligible, away)
    due = ledger.post(books.accounts, table.accruals()) if eligible else books.accounts
    pausing = _pausing(books, eligible)
    standings = tuple(
        _standing(one, books, load, due, _first(hindered[one.name], one.name == pausing)) for one in takers
    )
    return replace(table, standings=standings)


def _first(found: Sequence[Obstacle], pauses: bool) -> Obstacle | None:
    if found:
        return found[0]
    return Obstacle(ObstacleKind.MAKE_UP_PAUSE) if pauses else None


def _make_up(
    office: Office, books: Books, employee: Employee, moment: datetime, found: Sequence[Obstacle]
) -> MakeUp | None:
    """An absence that the office makes up for, where nothing else keeps the employee from the order."""
    absence = made_up(office, employee, moment)
    if absence is None or [one.kind for one in found] != [ObstacleKind.ABSENT]:
        return None
    turns, value = (books.made_up or {}).get(absence, (Fraction(0), Fraction(0)))
    return MakeUp(employee.name, employee.weight, absence, turns, value)


def _pausing(books: Books, eligible: Mapping[str, Fraction]) -> str | None:
    """The returner who is owed a turn or more and had the last order, while another is eligible."""
    last = ledger.last_winner(books.accounts)
    owed = last is not None and last in books.returners and books.account(last).turns >= 1
    return last if owed and last in eligible and len(eligible) > 1 else None


def _standing(
    employee: Employee, books: Books, load: Load, due: Mapping[str, Account], hindered: Obstacle | None
) -> Standing:
    before = books.account(employee.name)
    after = due.get(employee.name, before)
    return Standing(
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


def pick(office: Office, table: Table) -> Pick:
    """Whom the office's policy picks of those at the table."""
    policy = office.settings.policy
    if policy is not Policy.DUTY:
        return _highest(table, Rule(policy), [one for one in table.standings if one.eligible])
    day, half = office.calendar.half_of(table.request.received)
    on_duty = duty_of(office, day, half)
    there = [one for one in table.standings if one.eligible and one.manager in on_duty]
    if there:
        return _highest(table, Rule.DUTY, there)
    passed = tuple(Passed("duty", "duty_not_eligible", name) for name in on_duty)
    found = _highest(table, Rule.LOAD, [one for one in table.standings if one.eligible])
    return replace(found, passed=passed or (Passed("duty", "nobody_on_duty"),))


def duty_of(office: Office, day: date, half: Half) -> list[str]:
    """Who is on duty in a half-day; a duty of that very date takes the place of the weekly one."""
    dated = {one.employee for one in office.duties if one.day == day and one.half is half}
    weekly = {one.employee for one in office.duties if one.weekday == day.isoweekday() and one.half is half}
    return sorted(dated or weekly)


def _score(rule: Rule, table: Table, standing: Standing) -> Fraction:
    """What the policy compares; the highest wins. On duty there is nothing to compare but the load."""
    if rule is Rule.TURN:
        return standing.turns_due
    if rule is Rule.VALUE:
        return standing.value_due
    if rule is Rule.FAIR:
        mean = table.mean if table.books.mean else Fraction(0)
        in_value = standing.value_due / mean if mean else standing.turns_due
        return standing.turns_due + (table.size if mean else 1) * in_value
    return -standing.open_effort / standing.weight


def _highest(table: Table, rule: Rule, candidates: Sequence[Standing]) -> Pick:
    """Rank the candidates: by score, with equal load by turn, then who waited longest, then a draw."""
    scored = [replace(one, score=_score(rule, table, one)) for one in candidates]
    others = [one for one in table.standings if one.manager not in {there.manager for there in scored}]
    others.sort(key=lambda one: (not one.eligible, -one.turns_due, one.manager))
    by_load = rule in (Rule.LOAD, Rule.DUTY)

    def rank(standing: Standing) -> tuple[Fraction, Fraction, int, str]:
        assert standing.score is not None
        waited = table.books.account(standing.manager).last_charged
        turn = standing.turns_due if by_load else Fraction(0)
        return (
            -standing.score,
            -turn,
            -1 if waited is None else waited,
            draw(table.request.number, standing.manager),
        )

    scored.sort(key=rank)
    if not scored:
        return Pick(rule, None, tuple(others))
    tie = _tie(rank(scored[0]), rank(scored[1])) if len(scored) > 1 else None
    return Pick(rule, scored[0].manager, (*scored, *others), tie)


def _tie(
    first: tuple[Fraction, Fraction, int, str], second: tuple[Fraction, Fraction, int, str]
) -> str | None:
    """What decided between the first two where their scores are equal."""
    words = (None, "turn", "waited", "draw")
    return next(word for word, one, other in zip(words, first, second, strict=True) if one != other)


def draw(number: str, manager: str) -> str:
    """A draw that anyone can repeat: SHA-256 of order number and name, the smallest wins. Never by id,
    name or age: whoever is first in the list must not win every tie."""
    return sha256(f"{number}{manager}".encode()).hexdigest()
