"""Decide who leads an order: first a claim on it, then the office's policy; with explanation and postings."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction

from desktop.rules import ledger
from desktop.rules.distribution import (
    Comparison,
    LedgerState,
    OrderRequest,
    PolicyChoice,
    compare_managers,
    pick,
)
from desktop.rules.eligibility import OfficeSnapshot, Workload
from desktop.rules.explanation import Candidate, Explanation, OtherBalance, PassedStep, Rule
from desktop.rules.ledger import LedgerPosting
from desktop.rules.money import round_money
from desktop.rules.ownership import Claim, KnownClient, claim_on


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision about an order at ``moment``; without a winner the order waits.

    ``parts`` are shares of the order's credit, the leader's first. ``responsible`` names the client's
    responsible manager from now on.
    """

    moment: datetime
    explanation: Explanation
    postings: tuple[LedgerPosting, ...] = ()
    parts: tuple[tuple[str, Fraction], ...] = ()
    responsible: str | None = None

    @property
    def winner(self) -> str | None:
        return self.explanation.winner


def decide(
    office: OfficeSnapshot,
    state: LedgerState,
    load: Workload,
    request: OrderRequest,
    known: KnownClient,
    moment: datetime,
) -> Decision:
    """Decide by the rules, at a moment at which the office is open."""
    office = office.as_of(moment)
    claim = _claim(office, request, known, moment)
    if claim.manager is not None:
        return _owned(office, claim, request, moment)
    comparison = compare_managers(office, state, load, request, moment)
    picked = pick(office, comparison)
    if claim.responsible is not None:
        return _substituted(office, claim, comparison, picked, moment)
    postings: tuple[LedgerPosting, ...] = ()
    if picked.winner is not None:
        postings = (*comparison.accruals(), ledger.charge(picked.winner, request.value))
    explanation = replace(
        _explain(picked.rule, picked.winner, claim, request),
        charged=picked.winner is not None,
        candidates=_after(picked.candidates, state, postings),
        others=_others(picked.candidates, state, postings),
        passed=claim.passed + picked.passed,
        tie=picked.tie,
        mean_value=comparison.mean,
    )
    return _decision(moment, explanation, postings, picked.winner)


def decide_by_hand(
    office: OfficeSnapshot, state: LedgerState, load: Workload, request: OrderRequest, known: KnownClient,
    moment: datetime, manager: str, reason: str, charged: bool,
) -> Decision:  # fmt: skip
    """Record that a person picked ``manager``; the explanation also says whom the rules had picked."""
    office = office.as_of(moment)
    proposed = decide(office, state, load, request, known, moment).explanation
    comparison = compare_managers(office, state, load, request, moment)
    picked = pick(office, comparison)
    postings: tuple[LedgerPosting, ...] = ()
    if charged:
        postings = tuple(
            ledger.by_hand(manager, comparison.eligible, comparison.away, request.value, comparison.mean)
        )
    explanation = replace(
        proposed,
        rule=Rule.BY_HAND,
        winner=manager,
        charged=charged,
        candidates=_after(picked.candidates, state, postings),
        others=_others(picked.candidates, state, postings),
        mean_value=comparison.mean,
        reason=reason,
        proposed=proposed.winner,
        tie=None,
    )
    held = known.responsible
    employee = office.employee(held.manager) if held is not None else None
    stays = employee is not None and employee.employed_on(moment.date())
    return _decision(moment, explanation, postings, employee.name if employee and stays else manager)


def _claim(office: OfficeSnapshot, request: OrderRequest, known: KnownClient, moment: datetime) -> Claim:
    """Return the claim on an order; one that was declined is dealt anew by the policy alone."""
    if request.declined:
        names = ", ".join(sorted(request.declined))
        return Claim(None, None, (PassedStep("declined", "declined", names),))
    return claim_on(office, request, known, moment)


def _owned(office: OfficeSnapshot, claim: Claim, request: OrderRequest, moment: datetime) -> Decision:
    assert claim.rule is not None
    assert claim.manager is not None
    explanation = _explain(claim.rule, claim.manager, claim, request)
    parts = _parts(office, claim, claim.manager)
    return _decision(moment, explanation, (), claim.responsible or claim.manager, parts)


def _substituted(
    office: OfficeSnapshot, claim: Claim, comparison: Comparison, picked: PolicyChoice, moment: datetime
) -> Decision:
    """Decide that the policy's pick acts for the absent responsible manager, uncharged."""
    explanation = replace(
        _explain(Rule.SUBSTITUTE, picked.winner, claim, comparison.request),
        candidates=picked.candidates,
        others=_others(picked.candidates, comparison.state, ()),
        passed=claim.passed + picked.passed,
        tie=picked.tie,
        mean_value=comparison.mean,
    )
    parts = _parts(office, claim, picked.winner) if picked.winner is not None else ()
    return _decision(moment, explanation, (), claim.responsible, parts)


def _explain(rule: Rule, winner: str | None, claim: Claim, request: OrderRequest) -> Explanation:
    return Explanation(
        rule=rule,
        winner=winner,
        charged=False,
        passed=claim.passed,
        responsible=claim.responsible,
        since=claim.since,
        absence=claim.absence.kind.name if claim.absence is not None else None,
        until=claim.absence.end if claim.absence is not None else None,
        expected_value=round_money(request.value),
    )


def _parts(office: OfficeSnapshot, claim: Claim, winner: str) -> tuple[tuple[str, Fraction], ...]:
    """Return the shares of the credit: a substitute shares it with the responsible manager."""
    if claim.rule is not Rule.SUBSTITUTE or claim.responsible is None:
        return ((winner, Fraction(1)),)
    own = office.settings.substitute_share
    rest = ((claim.responsible, 1 - own),) if own < 1 else ()
    return ((winner, own), *rest)


def _decision(
    moment: datetime,
    explanation: Explanation,
    postings: tuple[LedgerPosting, ...],
    responsible: str | None,
    parts: tuple[tuple[str, Fraction], ...] = (),
) -> Decision:
    winner = explanation.winner
    if winner is not None and not parts:
        parts = ((winner, Fraction(1)),)
    return Decision(moment, explanation, postings, parts, responsible if winner is not None else None)


def _after(
    candidates: Iterable[Candidate], state: LedgerState, postings: Iterable[LedgerPosting]
) -> tuple[Candidate, ...]:
    """Return the candidates with the balances that the decision leaves."""
    after = ledger.post(state.accounts, postings)
    return tuple(
        replace(one, turns_after=after[one.manager].turns, value_after=after[one.manager].value)
        if one.manager in after
        else one
        for one in candidates
    )


def _others(
    candidates: Iterable[Candidate], state: LedgerState, postings: Iterable[LedgerPosting]
) -> tuple[OtherBalance, ...]:
    """Return the balances of everybody else who has one before or after the order."""
    after = ledger.post(state.accounts, postings)
    compared = {one.manager for one in candidates}
    found = (
        OtherBalance(name, state.account(name).turns, state.account(name).value, account.turns, account.value)
        for name, account in sorted(after.items())
        if name not in compared
    )
    return tuple(one for one in found if one.turns or one.value or one.turns_after or one.value_after)
