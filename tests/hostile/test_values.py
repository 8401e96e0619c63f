"""Values that make no sense, column by column: found, said and left out; nothing runs on with them."""

import random
from pathlib import Path

import pytest

from desktop.models import Base
from desktop.rules.errors import BadInput
from desktop.services.checking.checking import check_office
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from tests.hostile.uses import salvage_it, use_office
from tests.hostile.values import HOSTILE, columns, spoil

_CASES = [(table, column, place) for table, column in columns() for place in range(len(HOSTILE))]
FEW = random.Random(7).sample(_CASES, 24)
"""``python -m tests.hostile.sweep`` tries all."""


@pytest.mark.parametrize(("table", "column", "place"), FEW)
def test_a_spoilt_column_is_used_or_refused_and_never_saved(
    office: Path, table: str, column: str, place: int
) -> None:
    if spoil(office, table, column, HOSTILE[place]):
        use_office(office)
        spoil(office, table, column, HOSTILE[place])
        salvage_it(office)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("employee", "role", "king"),
        ("order_", "received", "yesterday"),
        ("order_", "amount", "x"),
        ("client", "name", b"\xff"),
        ("account", "turns", "1e999999999"),
        ("account", "turns", "1/0"),
        ("assignment", "explanation", "[" * 100_000 + "]" * 100_000),
        ("order_", "client_id", "0" * 32),
        ("scheme_version", "components", '[{"kind": "magic"}]'),
        ("operation", "arguments", '{"$magic": 1}'),
        ("closed_month", "terms", "[]"),
    ],
)
def test_the_check_finds_it(office: Path, table: str, column: str, value: object) -> None:
    assert spoil(office, table, column, value)
    store = open_store(office)
    report = check_office(store)
    assert {finding.code for finding in report.findings} & {
        "unsound", "broken_reference", "senseless_values"
    }  # fmt: skip
    store.close()


def test_a_mistake_of_the_program_is_no_matter_of_the_file(office: Path) -> None:
    store = open_store(office)
    with pytest.raises(ValueError, match="mine"), store.read():
        raise ValueError("mine")
    store.close()


def test_what_cannot_be_worked_out_is_the_files_fault_if_it_holds_nonsense(office: Path) -> None:
    spoil(office, "employee", "hired", "soon")
    store = open_store(office)
    with pytest.raises(BadInput, match="senseless_file") as caught, store.read():
        raise ValueError("soon is no date")
    assert caught.value.details["table"] == "employee"
    store.close()


def test_every_table_of_a_sound_office_makes_sense(store: Store) -> None:
    """Also on a server, and for every column there is: a new one has its kind here."""
    assert check_office(store).ok
    assert len(columns()) == sum(len(table.columns) for table in Base.metadata.sorted_tables)
