"""The turn ledger as other programs read it."""

from fractions import Fraction

from desktop.language.order_json import ledger_as_json
from desktop.services.dealing import LedgerRow


def row(name: str, turns: Fraction, value: Fraction) -> LedgerRow:
    return LedgerRow(name, turns, value, charged=3, uncharged=1, by_hand=1, present=True)


def test_both_balances_have_four_digits_that_add_up_and_the_sum_is_exact() -> None:
    third = Fraction(1, 3)
    owing = [row(name, -third, -1000 * third) for name in ("Борис", "Вера")]
    plain = ledger_as_json([row("Анна", 2 * third, 2000 * third), *owing])
    assert plain["managers"][0] == {
        "name": "Анна", "balance": "0.6666", "charged": 3, "uncharged": 1, "by_hand": 1,
        "expected_value": "666.6666", "present": True,
    }  # fmt: skip
    assert plain["managers"][1]["expected_value"] == "-333.3333"
    assert plain["sum"] == "0"
