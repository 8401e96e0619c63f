"""Lists that are saved as a whole with the office's settings: reserved orders, brackets of the tax."""

from collections.abc import Callable
from typing import Any

from desktop.language.numbers import percent, whole_money
from desktop.services.settings import AllSettings
from desktop.views.desk.calls import Command
from desktop.views.settings.entry_model import EntryRow
from desktop.views.settings.entry_section import Source, values_of
from desktop.views.settings.entry_tables import BRACKETS, RESERVED

Change = Callable[[str, Any], Command[Any]]
"""``change(key, value)``: the operation that changes one of the office's settings."""


def reserved_orders(change: Change) -> Source:
    """Return the source of the orders that go to one employee whoever's turn it is."""

    def plain(values: dict[str, Any]) -> dict[str, Any]:
        return {key: values[key] for key in ("employee", "service", "from_value") if values[key] is not None}

    def title(values: dict[str, Any]) -> str:
        value = values["from_value"]
        parts = (values["employee"], values["service"], whole_money(value) if value is not None else None)
        return ", ".join(str(part) for part in parts if part)

    return Source(
        fields=RESERVED,
        own=(),
        rows=lambda settings: [EntryRow(values_of(one)) for one in settings.reserved],
        saving=lambda rows, place, row: change("reserved", [plain(one) for one in _with(rows, place, row)]),
        removing=lambda rows, place: change("reserved", [plain(one) for one in _without(rows, place)]),
        title=title,
    )


def tax_brackets(change: Change) -> Source:
    """Return the source of the rates on the parts of a year's pay."""

    def plain(values: list[dict[str, Any]]) -> list[dict[str, Any]]:
        ascending = sorted(values, key=lambda one: one["start"])
        return [{"from": one["start"], "rate": one["rate"]} for one in ascending]

    return Source(
        fields=BRACKETS,
        own=(),
        rows=_rows_of_brackets,
        saving=lambda rows, place, row: change("tax_brackets", plain(_with(rows, place, row))),
        removing=lambda rows, place: change("tax_brackets", plain(_without(rows, place))),
        title=lambda values: f"{whole_money(values['start'])}, {percent(values['rate'], 2)}",
    )


def _rows_of_brackets(settings: AllSettings) -> list[EntryRow]:
    return [EntryRow(values_of(one)) for one in settings.brackets]


def _with(rows: list[EntryRow], place: int, row: EntryRow) -> list[dict[str, Any]]:
    """Return the entries' values with one of them replaced, or one more."""
    values = [one.values for one in rows]
    values[place : place + 1] = [row.values]
    return values


def _without(rows: list[EntryRow], place: int) -> list[dict[str, Any]]:
    return [one.values for at, one in enumerate(rows) if at != place]
