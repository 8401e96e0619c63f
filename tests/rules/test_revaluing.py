"""Re-valuing keeps the sum at 0 and is taken back to the digit, whatever was dealt."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop.rules import ledger
from desktop.rules.ledger import MakeUp
from desktop.rules.revaluing import revaluation, value_when_paid
from tests.rules.dealing_office import ERRAND, MONDAY, away, later

AWAY = away("d", MONDAY, later(1), ERRAND)
weights = st.fractions(min_value=Fraction(1, 4), max_value=9, max_denominator=8)
values = st.integers(min_value=0, max_value=10**7).map(lambda cents: Fraction(cents, 100))


@given(
    eligible=st.dictionaries(st.sampled_from("abc"), weights, min_size=1),
    absent=st.booleans(), old=values, new=values, carrier=st.sampled_from("abcd"),
    leavers=st.sets(st.sampled_from("ab")),
)  # fmt: skip
def test_re_valuing_adds_up_to_nothing_and_follows_what_was_accrued(
    eligible: dict[str, Fraction], absent: bool, old: Fraction, new: Fraction, carrier: str, leavers: set[str]
) -> None:
    made_up = [MakeUp("d", Fraction(1), AWAY)] if absent else []
    dealt = [*ledger.accruals(eligible, made_up, old, old), ledger.charge(carrier, old)]
    others = {"c": Fraction(2), "d": Fraction(1)}
    changes = revaluation(dealt, carrier, old, new, dict.fromkeys(leavers, others))
    assert sum(one.value for one in changes) == sum(one.turns for one in changes) == 0
    assert not leavers & {one.manager for one in changes}
    assert sum(one.value for one in [*changes, *ledger.reversal(changes)]) == 0
    if not leavers and new:
        after = ledger.post(ledger.post({}, dealt), changes)
        before = ledger.post({}, dealt)
        if old:
            scaled = {name: one.value * new / old for name, one in before.items()}
            assert {name: one.value for name, one in after.items()} == scaled


def test_what_was_paid_when_the_amount_was_reached() -> None:
    paid = [Decimal(600), Decimal(-100), Decimal(700), Decimal(-1200), Decimal(50)]
    assert value_when_paid(Decimal(1000), paid) == 1200
    assert value_when_paid(Decimal(1300), paid) is None
    assert value_when_paid(None, paid) is None
    assert value_when_paid(Decimal(0), paid) is None
