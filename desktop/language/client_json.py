"""A client's card as JSON data: amounts as text, days and moments as ISO text."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from desktop.services.clients.rows import ClientCard

LEFT_OUT = {"order_id", "version", "contact", "reaches", "last_contact", "more_contacts"}
"""Fields that only the window needs."""


def client_as_json(card: ClientCard) -> dict[str, Any]:
    """Return what ``dolya client NAME --json`` prints: without ids and versions, duplicates by name."""
    plain: dict[str, Any] = _plain(card)
    plain["likely_duplicates"] = [name for _, name in card.likely_duplicates]
    return plain


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in fields(value)
            if not isinstance(getattr(value, field.name), UUID) and field.name not in LEFT_OUT
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return value.isoformat() if isinstance(value, date) else value
