"""The decision who leads an order: owner's steps, then the policy; its explanation and its postings."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from desktop.rules import ledger
from desktop.rules.distribution import Books, Pick, Request, Table, lay_table, pick
from desktop.rules.eligibility import Load, Office
from desktop.rules.explanation import Explanation, Rule, Standing
from desktop.rules.ledger import Entry
from desktop.rules.money import round_money
from desktop.rules.ownership import Known, Owner, owner_of


@dataclass(frozen=True, slots=True)
class Decision:
    """``explanation.winner`` None: the order waits. ``parts``: shares of the credit, the leader first.
    ``responsible``: who is the client's responsible manager from now on."""

    moment: datetime
    explanation: Explanation
    entries: tuple[Entry, ...] = ()
    parts: tuple[tuple[str, Fraction], ...] = ()
    responsible: str | None = None

    @property
    def winner(self) -> str | None:
        return self.explanation.winner


def decide(
    office: Office, books: Books, load: Load, request: Request, known: Known, moment: datetime
) -> Decision:
    """As the rules say, at a moment at which the office is open."""
    owner = owner_of(office, request, known, moment)
    if owner.manager is not None:
        return _owned(office, owner, request, moment)
    table = lay_table(office, books, load, request, moment)
    picked = pick(office, table)
    if owner.responsible is not None:
        return _substituted(office, owner, table, picked, moment)
    entries: tuple[Entry, ...] = ()
    if picked.winner is not None:
        entries = (*table.accruals(), ledger.charge(picked.winner, request.value))
    explanation = replace(
        _explain(picked.rule, picked.winner, owner, request),
        charged=picked.winner is not None,
        standings=_after(picked.standings, books, entries),
        passed=owner.passed + picked.passed,
        tie=picked.tie,
        mean_value=table.mean,
    )
    return _decision(moment, explanation, entries, picked.winner)


def decide_by_hand(
    office: Office, books: Books, load: Load, request: Request, known: Known, moment: datetime,
    manager: str, reason: str, charged: bool,
) -> Decision:  # fmt: skip
    """Somebody picked ``manager``; the explanation keeps whom the rules would have picked."""
    proposed = decide(office, books, load, request, known, moment).explanation
    table = lay_table(office, books, load, request, moment)
    picked = pick(office, table)
    entries: tuple[Entry, ...] = ()
    if charged:
        entries = tuple(ledger.by_hand(manager, table.eligible, table.away, request.value, table.mean))
    explanation = replace(
        proposed,
        rule=Rule.BY_HAND,
        winner=manager,
        charged=charged,
        standings=_after(picked.standings, books, entries),
        mean_value=table.mean,
        reason=reason,
        proposed=proposed.winner,
        tie=None,
    )
    held = known.responsible
    employee = office.employee(held.manager) if held is not None else None
    stays = employee is not None and employee.employed_on(moment.date())
    return _decision(moment, explanation, entries, employee.name if employee and stays else manager)


def _owned(office: Office, owner: Owner, request: Request, moment: datetime) -> Decision:
    assert owner.rule is not None
    assert owner.manager is not None
    explanation = _explain(owner.rule, owner.manager, owner, request)
    parts = _parts(office, owner, owner.manager)
    return _decision(moment, explanation, (), owner.responsible or owner.manager, parts)


def _substituted(office: Office, owner: Owner, table: Table, picked: Pick, moment: datetime) -> Decision:
    """The policy's pick acts for the absent responsible manager, uncharged."""
    explanation = replace(
        _explain(Rule.SUBSTITUTE, picked.winner, owner, table.request),
        standings=picked.standings,
        passed=owner.passed + picked.passed,
        tie=picked.tie,
        mean_value=table.mean,
    )
    parts = _parts(office, owner, picked.winner) if picked.winner is not None else ()
    return _decision(moment, explanation, (), owner.responsible, parts)


def _explain(rule: Rule, winner: str | None, owner: Owner, request: Request) -> Explanation:
    return Explanation(
        rule=rule,
        winner=winner,
        charged=False,
        passed=owner.passed,
        responsible=owner.responsible,
        since=owner.since,
        absence=owner.absence.kind.name if owner.absence is not None else None,
        until=owner.absence.end if owner.absence is not None else None,
        expected_value=round_money(request.value),
    )


def _parts(office: Office, owner: Owner, winner: str) -> tuple[tuple[str, Fraction], ...]:
    """A substitute shares the credit with the responsible manager; everyone else has it whole."""
    if owner.rule is not Rule.SUBSTITUTE or owner.responsible is None:
        return ((winner, Fraction(1)),)
    own = office.settings.substitute_share
    rest = ((owner.responsible, 1 - own),) if own < 1 else ()
    return ((winner, own), *rest)


def _decision(
    moment: datetime,
    explanation: Explanation,
    entries: tuple[Entry, ...],
    responsible: str | None,
    parts: tuple[tuple[str, Fraction], ...] = (),
) -> Decision:
    winner = explanation.winner
    if winner is not None and not parts:
        parts = ((winner, Fraction(1)),)
    return Decision(moment, explanation, entries, parts, responsible if winner is not None else None)


def _after(standings: Iterable[Standing], books: Books, entries: Iterable[Entry]) -> tuple[Standing, ...]:
    """The standings with the balances that the decision leaves."""
    after = ledger.post(books.accounts, entries)
    return tuple(
        replace(one, turns_after=after[one.manager].turns, value_after=after[one.manager].value)
        if one.manager in after
        else one
        for one in standings
    )
