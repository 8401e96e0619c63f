"""The journal's codec loses nothing of what operations may carry."""

import json
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.errors import BadInput
from desktop.rules.facts import Stage
from desktop.storage.database.codec import decode, encode

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), TEXT, st.decimals(allow_nan=False), st.fractions(),
    st.dates(), st.uuids(), st.datetimes().map(lambda moment: moment.replace(fold=0)),
    st.times().map(lambda moment: moment.replace(fold=0)),
)  # fmt: skip


def nested(parts: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    keys = st.one_of(TEXT, st.sampled_from(["$decimal", "$dict", "$"]), st.dates())
    return st.one_of(st.lists(parts, max_size=4), st.dictionaries(keys, parts, max_size=4))


@given(st.recursive(SCALARS, nested, max_leaves=12))
@settings(max_examples=200, deadline=None)
def test_what_goes_in_comes_out_and_is_plain_json(value: object) -> None:
    out = decode(json.loads(json.dumps(encode(value))))
    assert out == value
    assert repr(out) == repr(value)


def test_a_tuple_becomes_a_list_and_an_enum_its_value() -> None:
    assert decode(encode((Stage.PAID, [Decimal("1.10"), Fraction(1, 3)]))) == [
        "paid",
        [Decimal("1.10"), Fraction(1, 3)],
    ]


@pytest.mark.parametrize("make", [lambda: 0.1, object, lambda: {1, 2}, lambda: b"bytes"])
def test_what_is_not_plain_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        encode({"value": make()})


@pytest.mark.parametrize("text", ["Ан\0на", "\ud83d"])
def test_text_that_a_database_cannot_hold_is_refused_on_both_alike(text: str) -> None:
    with pytest.raises(BadInput, match="unreadable_text"):
        encode({"name": [text]})


@pytest.mark.parametrize(
    "written",
    [
        {"$magic": "1"},
        {"$decimal": "x"},
        {"$decimal": []},
        {"$fraction": "1/0"},
        {"$fraction": "1e999999999"},
        {"$dict": [1]},
        {"$uuid": [{"$date": "2026-10-05"}]},
    ],
)
def test_what_it_never_wrote_is_one_error(written: object) -> None:
    with pytest.raises(BadInput, match="unreadable_entry"):
        decode([written])


def test_brackets_without_end_are_one_error() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(BadInput, match="unreadable_entry"):
        decode(deep)
