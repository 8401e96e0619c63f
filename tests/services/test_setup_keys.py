"""Every key of a setup file is read, stored, and written again."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.exchange.office_file import read_office_file
from desktop.services.settings import current_setup, export_setup, setup_office
from desktop.storage.operations import Act
from tests.conftest import MakeStore

EXAMPLE = Path(__file__).parents[1] / "data" / "office_example.toml"
ACT = Act(None, datetime(2026, 10, 5, 9))
OWNER = 3
"""The example's third employee."""


def keys(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every key: ``employees.name``."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{path}.{key}"
            yield from keys(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, path)


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def test_every_key_is_stored_and_written_again(make_store: MakeStore, kind: str, tmp_path: Path) -> None:
    first, second = make_store(kind), make_store(kind)
    setup_office(first, ACT, read_office_file(EXAMPLE))
    export_setup(first, OWNER, tmp_path / "first.toml")
    written, example = read(tmp_path / "first.toml"), read(EXAMPLE)
    assert set(keys(example)) - set(keys(written)) == set()
    for table in ("office", "distribution", "mail", "accounts", "earned_before", "adjustments", "reasons"):
        given = example[table] if isinstance(example[table], list) else [example[table]]
        stored = written[table] if isinstance(written[table], list) else [written[table]]
        for wanted, found in zip(given, stored, strict=True):
            assert {key: found[key] for key in wanted} == wanted
    setup_office(second, ACT, read_office_file(tmp_path / "first.toml"))
    export_setup(second, OWNER, tmp_path / "second.toml")
    assert (tmp_path / "second.toml").read_bytes() == (tmp_path / "first.toml").read_bytes()
    assert current_setup(second, OWNER) == current_setup(first, OWNER)


def test_tax_brackets_and_average_pay_are_written_as_they_were_read(
    make_store: MakeStore, tmp_path: Path
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace(
        "tax_rate = 0.0 ", "tax_brackets = [{from = 0, rate = 0.13}, {from = 9, rate = 0.15}]"
    )
    text = text.replace("paid = true ", 'paid = "average"')
    (tmp_path / "office.toml").write_text(text, encoding="utf-8")
    store = make_store("sqlite")
    setup_office(store, ACT, read_office_file(tmp_path / "office.toml"))
    export_setup(store, OWNER, tmp_path / "first.toml")
    written = read(tmp_path / "first.toml")
    assert written["office"]["tax_brackets"] == [
        {"from": 0, "rate": Decimal("0.13")}, {"from": 9, "rate": Decimal("0.15")}
    ]  # fmt: skip
    paid = {kind["name"]: kind["paid"] for kind in written["absence_kinds"]}
    assert (paid["vacation"], paid["sick"], paid["unpaid"]) == ("average", True, False)
    assert read_office_file(tmp_path / "first.toml") == current_setup(store, OWNER)
