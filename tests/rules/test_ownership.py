"""Whose order is it: the steps before the policy."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.rules.decision import Decision, decide, decide_by_hand
from desktop.rules.distribution import LedgerState
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.explanation import Rule
from desktop.rules.facts import Contact, ContactKind, Responsibility
from desktop.rules.matching import Hints, Match, company_domain, match_client
from desktop.rules.office import Reservation, Role, Service, Settings
from desktop.rules.ownership import KnownClient, expected_value, reply_to
from tests.rules.dealing_office import IDLE, MONDAY, away, later, manager, office, request

STAFF = tuple(map(manager, "abc"))
HELD = KnownClient(Responsibility("client 1", "a", later(-30)), ordered_before=True)


def dealt(
    there: OfficeSnapshot, known: KnownClient, value: int = 100, service: str | None = None
) -> Decision:
    return decide(there, LedgerState({}), IDLE, request(1, value, service), known, MONDAY)


def contact(kind: ContactKind, days: float, who: str = "b") -> Contact:
    return Contact(later(days), "client 1", who, kind)


def test_a_letter_that_answers_a_known_one_or_carries_an_order_number_joins_that_order() -> None:
    letters, numbers = {"<1@x>": "7"}, frozenset({"7", "123", "A-17"})
    assert reply_to(["<0@x>", "<1@x>"], "Re: Сайт", letters, numbers) == "7"
    assert reply_to([], "Re: Вывеска [№ 123]", letters, numbers) == "123"
    assert reply_to([], "Fwd: [№A-17] смета", letters, numbers) == "A-17"
    assert reply_to([], "[№ 999] [123] № 123", letters, numbers) is None


@pytest.mark.parametrize(
    ("hints", "match"),
    [
        (Hints(), Match(None)),
        (Hints(by_phone=frozenset({4})), Match(4)),
        (Hints(by_inn=frozenset({4}), by_phone=frozenset({5, 6})), Match(4)),
        (Hints(by_phone=frozenset({4, 5}), by_email=frozenset({5})), Match(5)),
        (Hints(by_phone=frozenset({4, 5})), Match(4, certain=False)),
        (Hints(by_phone=frozenset({4}), by_email=frozenset({5})), Match(4, certain=False)),
        (Hints(alike=(9, 3)), Match(9, certain=False)),
    ],
)
def test_exact_matches_decide_shared_and_similar_ones_are_asked_about(hints: Hints, match: Match) -> None:
    assert match_client(hints) == match


def test_free_mail_tells_no_company() -> None:
    assert company_domain("anna@Firma.ru ") == "firma.ru"
    assert company_domain("anna@gmail.com") is None
    assert company_domain("anna") is None


def test_a_known_client_goes_to_its_responsible_manager_uncharged() -> None:
    decision = dealt(office(*STAFF), HELD)
    assert (decision.winner, decision.explanation.rule) == ("a", Rule.RESPONSIBLE)
    assert not decision.postings
    assert decision.parts == (("a", 1),)


def test_the_substitute_named_on_the_absence_shares_the_credit_and_responsibility_stays() -> None:
    there = office(*STAFF, absences=(away("a", MONDAY, later(3), sub="c"),))
    decision = dealt(there, HELD)
    assert (decision.winner, decision.explanation.rule) == ("c", Rule.SUBSTITUTE)
    assert decision.parts == (("c", Fraction(1, 2)), ("a", Fraction(1, 2)))
    assert decision.responsible == "a"
    assert decision.explanation.until == later(3)
    assert not decision.postings


def test_without_a_substitute_who_is_here_the_policy_picks_one_uncharged() -> None:
    absences = (away("a", MONDAY, later(3), sub="c"), away("c", MONDAY, later(1)))
    decision = dealt(office(*STAFF, absences=absences), HELD)
    assert (decision.winner, decision.explanation.rule) == ("b", Rule.SUBSTITUTE)
    assert len(decision.explanation.candidates) == 3
    assert not decision.postings
    assert decision.responsible == "a"


def test_a_leavers_client_goes_to_the_policy_and_the_winner_becomes_responsible() -> None:
    there = office(replace(STAFF[0], left=date(2026, 9, 30)), *STAFF[1:])
    decision = dealt(there, HELD)
    assert decision.explanation.rule is Rule.TURN
    assert decision.explanation.charged
    assert decision.responsible == decision.winner != "a"


@pytest.mark.parametrize(
    ("contacts", "winner"),
    [
        ([contact(ContactKind.CALL_OUT, -5)], "b"),
        ([contact(ContactKind.CALL_OUT, -5), contact(ContactKind.PROPOSAL, -2, "c")], "c"),
        ([contact(ContactKind.CALL_OUT, -91)], None),
        ([contact(ContactKind.CALL_IN, -5)], None),
        ([contact(ContactKind.CALL_OUT, 1)], None),
        ([contact(ContactKind.CALL_OUT, -5, "desk")], None),
    ],
)
def test_a_prospect_is_protected_for_who_reached_out_last(
    contacts: list[Contact], winner: str | None
) -> None:
    there = office(*STAFF, manager("desk", role=Role.OFFICE_MANAGER, takes_incoming=False))
    decision = dealt(there, KnownClient(contacts=tuple(contacts)))
    protected = decision.explanation.rule is Rule.PROTECTED
    assert (decision.winner if protected else None) == winner
    assert decision.explanation.charged is not protected


def test_who_ordered_before_is_no_prospect() -> None:
    known = KnownClient(ordered_before=True, contacts=(contact(ContactKind.CALL_OUT, -5),))
    assert dealt(office(*STAFF), known).explanation.rule is Rule.TURN


def test_reserved_orders_go_to_their_employee_uncharged_unless_absent() -> None:
    reserved = (Reservation("chef", from_value=Decimal(500)), Reservation("b", service="Сайт"))
    chef = manager("chef", role=Role.OWNER, takes_incoming=False)
    there = replace(office(*STAFF, chef), settings=Settings(reserved=reserved))
    assert dealt(there, KnownClient(), 500).winner == "chef"
    assert dealt(there, KnownClient(), 500).explanation.rule is Rule.RESERVED
    assert dealt(there, KnownClient(), 499, "Сайт").winner == "b"
    assert dealt(there, KnownClient(), 499).explanation.charged
    gone = replace(there, absences=(away("chef", MONDAY, later(1)),))
    explained = dealt(gone, KnownClient(), 500).explanation
    assert explained.rule is Rule.FAIR
    assert [(one.why, one.name) for one in explained.passed][-1] == ("reserved_absent", "chef")


def test_a_pick_by_hand_says_whom_the_rules_proposed_and_leaves_responsibility() -> None:
    there = office(*STAFF)
    picked = decide_by_hand(there, LedgerState({}), IDLE, request(), HELD, MONDAY, "c", "просил", True)
    assert (picked.winner, picked.explanation.proposed, picked.responsible) == ("c", "a", "a")
    assert sum(one.turns for one in picked.postings) == 0
    free = decide_by_hand(
        there, LedgerState({}), IDLE, request(), KnownClient(), MONDAY, "c", "просил", False
    )
    assert (free.postings, free.responsible) == ((), "c")


def test_expected_value_is_the_estimate_else_the_services_else_the_mean_else_one() -> None:
    service = Service("Сайт", expected_value=Decimal(400))
    assert expected_value(Decimal(90), service, Fraction(1)) == 90
    assert expected_value(None, service, Fraction(1)) == 400
    assert expected_value(None, None, Fraction(10, 3)) == Decimal("3.33")
    assert expected_value(None, None, None) == 1
