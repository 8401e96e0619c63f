"""The lists of settings that are shown as tables: columns, and the operations behind them. Without Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.rules.months import Month
from desktop.services.settings import (
    clear_calendar_day,
    clear_duty,
    clear_norm,
    remove_absence_kind,
    remove_account,
    remove_earned_before,
    remove_service,
    save_absence_kind,
    save_account,
    save_earned_before,
    save_service,
    set_calendar_day,
    set_duty,
    set_norm,
)
from desktop.views.desk.calls import Command, command
from desktop.views.settings.fields import Field, Kind

Values = Mapping[str, Any]
"""An entry's values by the names of its record."""


@dataclass(frozen=True, slots=True)
class EntryTable:
    """``own`` are the settings that identify an entry: they stay as they are once it is saved."""

    name: str
    fields: tuple[Field, ...]
    own: tuple[str, ...]
    save: Callable[..., Any]
    remove: Callable[..., Any]

    def saving(self, values: Values, version: int) -> Command[Any]:
        """Return the operation that saves an entry; version 0: a new one."""
        arguments = {field.key: _argument(field.key, values[field.key]) for field in self.fields}
        return command(self.save, version=version, **arguments)

    def removing(self, values: Values, version: int) -> Command[Any]:
        """Return the operation that removes an entry."""
        arguments = {key: _argument(key, values[key]) for key in self.own}
        return command(self.remove, version=version, **arguments)


def _argument(key: str, value: Any) -> Any:
    """Return a value as the operations take it."""
    if key == "paid":
        return {"paid": True, "unpaid": False}.get(value, str(value))
    if key == "weekday":
        return int(value) if value else None
    if isinstance(value, Month):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


SERVICES = EntryTable(
    "services",
    (
        Field("name", Kind.TEXT, words="service"),
        Field("expected_value", Kind.MONEY, optional=True),
        Field("margin_rate", Kind.PERCENT, optional=True, words="service_margin"),
        Field("effort", Kind.NUMBER, default=1),
    ),
    ("name",),
    save_service,
    remove_service,
)
ABSENCE_KINDS = EntryTable(
    "absence_kinds",
    (
        Field("name", Kind.TEXT, words="absence_kind"),
        Field("paid", Kind.CHOICE, default="paid"),
        Field("excuses", Kind.FLAG, default=True),
        Field("make_up", Kind.FLAG, default=False),
    ),
    ("name",),
    save_absence_kind,
    remove_absence_kind,
)
CALENDAR = EntryTable(
    "calendar",
    (Field("day", Kind.DATE, words="date"), Field("working", Kind.FLAG)),
    ("day",),
    set_calendar_day,
    clear_calendar_day,
)
DUTIES = EntryTable(
    "duties",
    (
        Field("weekday", Kind.CHOICE, optional=True),
        Field("day", Kind.DATE, optional=True, words="duty_date"),
        Field("half", Kind.CHOICE),
        Field("employee", Kind.CHOICE),
    ),
    ("weekday", "day", "half"),
    set_duty,
    clear_duty,
)
NORMS = EntryTable(
    "norms",
    (Field("segment", Kind.CHOICE), Field("calls", Kind.COUNTS)),
    ("segment",),
    set_norm,
    clear_norm,
)
ACCOUNTS = EntryTable(
    "accounts",
    (
        Field("account", Kind.TEXT),
        Field("name", Kind.TEXT, words="holder"),
        Field("inn", Kind.TEXT),
        Field("kpp", Kind.TEXT, optional=True),
        Field("bank", Kind.TEXT),
        Field("bic", Kind.TEXT),
        Field("correspondent", Kind.TEXT),
    ),
    ("account",),
    save_account,
    remove_account,
)
EARNED_BEFORE = EntryTable(
    "earned_before",
    (
        Field("month", Kind.MONTH),
        Field("employee", Kind.CHOICE),
        Field("accrued", Kind.MONEY),
        Field("tax", Kind.MONEY, default=0),
    ),
    ("month", "employee"),
    save_earned_before,
    remove_earned_before,
)
TABLES = {
    table.name: table for table in (SERVICES, ABSENCE_KINDS, CALENDAR, DUTIES, NORMS, ACCOUNTS, EARNED_BEFORE)
}

RESERVED = (
    Field("service", Kind.CHOICE, optional=True),
    Field("from_value", Kind.MONEY, optional=True),
    Field("employee", Kind.CHOICE),
)
BRACKETS = (Field("start", Kind.MONEY, words="from"), Field("rate", Kind.PERCENT))
"""Lists that are saved as a whole, with what they belong to."""
