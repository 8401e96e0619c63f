"""Clients that hunters won are proposed to keepers."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from desktop.rules.distribution import LedgerState
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.handover import keeper_for
from desktop.rules.ledger import Account
from desktop.rules.office import Policy
from tests.rules.dealing_office import IDLE, MONDAY, away, manager, office

OFFICE = office(manager("Охотник", hunts=True), manager("Анна"), manager("Борис"), policy=Policy.LOAD)
OFFICE = replace(OFFICE, settings=replace(OFFICE.settings, handover_after=5))
OWED = LedgerState({"Анна": Account(Fraction(1), Fraction(0)), "Борис": Account(Fraction(-1), Fraction(0))})


def keeper(
    office: OfficeSnapshot = OFFICE, state: LedgerState = OWED, who: str = "Охотник", paid: int = 5
) -> str | None:
    return keeper_for(office, state, IDLE, "7", who, paid, MONDAY)


def test_a_hunters_client_is_proposed_to_whom_fair_picks_among_the_others() -> None:
    owed_to_the_hunter = {**OWED.accounts, "Охотник": Account(Fraction(9), Fraction(9))}
    assert keeper(state=LedgerState(owed_to_the_hunter)) == "Анна"
    ill = replace(OFFICE, absences=(away("Анна", MONDAY, MONDAY + timedelta(days=1)),))
    assert keeper(ill) == "Борис"


@pytest.mark.parametrize(("who", "paid"), [("Анна", 9), ("Охотник", 4), ("кто-то", 9)])
def test_keepers_keep_their_clients_and_hunters_the_new_ones(who: str, paid: int) -> None:
    assert keeper(who=who, paid=paid) is None


def test_an_office_that_sets_no_number_proposes_nothing() -> None:
    assert keeper(replace(OFFICE, settings=replace(OFFICE.settings, handover_after=None))) is None


def test_where_everybody_hunts_nobody_keeps() -> None:
    alone = replace(OFFICE, employees=OFFICE.employees[:1])
    assert keeper(alone) is None
