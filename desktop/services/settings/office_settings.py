"""Operations on the office's own settings: its hours and rates, how orders are dealt, which are reserved."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.exchange.office_file import office_tables
from desktop.exchange.office_file.setup_checks import refuse_unknown_names
from desktop.exchange.office_file.setup_records import DistributionPart, OfficeFile
from desktop.exchange.office_file.setup_writer import plain_entry, plain_value
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.rules.errors import Refused
from desktop.services.access import Right, require
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.settings.one_entry import Values, refusing_bad_values
from desktop.services.settings.saving import save_distribution, save_office_part
from desktop.services.settings.stored_settings import StoredSettings, load_stored_settings
from desktop.storage.operations import UnitOfWork, operation


@operation
def edit_office(
    work: UnitOfWork, *, version: int, name: str, country: str, language: str, currency: str, opens: str,
    closes: str, half_day: str, numbers: str, first_orders: int, new_again_after: int | None,
    vat_rate: Decimal | Fraction, margin_rate: Decimal | Fraction, break_even: Decimal,
    tax_rate: Decimal | Fraction, tax_brackets: Sequence[Mapping[str, Any]], tax_round: Decimal,
    minimum_wage: Decimal | None, advance_day: int | None, silence_days: int, neglect_days: int | None,
    aftercare_days: int, later_days: int,
) -> None:  # fmt: skip
    """Save the office's own settings, named as in the setup file (``opens`` = "09:00").

    ``version`` is that of the settings as they were read; another one is refused as a conflict.
    """
    require(work, Right.CHANGE_SETUP)
    values = {
        "name": name, "country": country, "language": language, "currency": currency, "opens": opens,
        "closes": closes, "half_day": half_day, "numbers": numbers, "first_orders": first_orders,
        "new_again_after": new_again_after, "vat_rate": vat_rate, "margin_rate": margin_rate,
        "break_even": break_even, "tax_rate": tax_rate, "tax_brackets": tax_brackets,
        "tax_round": tax_round, "minimum_wage": minimum_wage, "advance_day": advance_day,
        "silence_days": silence_days, "neglect_days": neglect_days, "aftercare_days": aftercare_days,
        "later_days": later_days,
    }  # fmt: skip
    stored = load_stored_settings(work.session)
    with refusing_bad_values():
        part = office_tables.parse_office(_entry("office", values))
    _refuse_stale(stored, version, stored.file.office, part)
    save_office_part(work, part)


@operation
def set_policy(
    work: UnitOfWork, *, version: int, policy: str, protection_days: int,
    substitute_share: Decimal | Fraction, stale_days: int, handover_after: int | None,
    confirm_minutes: int | None, buffer_days: int,
) -> None:  # fmt: skip
    """Save how incoming orders are dealt; reserved orders stay as they are."""
    require(work, Right.CHANGE_SETUP)
    values = {
        "policy": policy, "protection_days": protection_days, "substitute_share": substitute_share,
        "stale_days": stale_days, "handover_after": handover_after, "confirm_minutes": confirm_minutes,
        "buffer_days": buffer_days,
    }  # fmt: skip
    _save_distribution(work, version, values)


@operation
def save_reserved(work: UnitOfWork, *, version: int, reserved: Sequence[Mapping[str, Any]]) -> None:
    """Replace the list of reserved orders: ``{"employee", "service" and/or "from_value"}`` each."""
    require(work, Right.CHANGE_SETUP)
    _save_distribution(work, version, {"reserved": reserved})


def _save_distribution(work: UnitOfWork, version: int, values: Values) -> None:
    """Replace the given keys of the distribution settings; the other keys stay."""
    stored = load_stored_settings(work.session)
    current = stored.file.distribution or DistributionPart()
    with refusing_bad_values():
        part = office_tables.parse_distribution(_entry("distribution", {**plain_entry(current), **values}))
        target = replace(stored.file, distribution=part, source="")
        refuse_unknown_names(target, OfficeFile(distribution=part, source=""))
    _refuse_stale(stored, version, current, part)
    save_distribution(work, part)


def _entry(table: str, values: Values) -> TableEntry:
    return TableEntry(
        "", table, None, {key: plain_value(value) for key, value in values.items() if value is not None}
    )


def _refuse_stale(stored: StoredSettings, version: int, theirs: Any, mine: Any) -> None:
    if stored.office is None:
        raise Refused("bad_setting", table="office", entry=None, key=None, problem="missing_table")
    if stored.office.version != version:
        name = stored.office.name
        raise changed_meanwhile(name, stored.office.version, plain_entry(theirs), plain_entry(mine))
