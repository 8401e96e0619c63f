"""Care of clients: planned next steps, results of contacts, consent, and everybody's day."""

from desktop.services.care.consent import set_consent
from desktop.services.care.outcomes import log_outcome
from desktop.services.care.steps import (
    complete_step,
    drop_step,
    plan_step,
    put_off_step,
    settle_reminder,
)
from desktop.services.care.today import ItemKind, TodayItem, today_items

__all__ = [
    "ItemKind",
    "TodayItem",
    "complete_step",
    "drop_step",
    "log_outcome",
    "plan_step",
    "put_off_step",
    "set_consent",
    "settle_reminder",
    "today_items",
]
