"""Changing orders, and the numbers they get. Lists of orders are read in ``services.order_lists``."""

from desktop.services.orders.changes import change_stage, edit_order
from desktop.services.orders.delivery import deliver_order
from desktop.services.orders.figures import rate_order, set_pass_through
from desktop.services.orders.numbers import find_order
from desktop.services.orders.shares import agree_shares, consent_to_shares
from desktop.services.orders.work_items import record_work, remove_work

__all__ = [
    "agree_shares",
    "change_stage",
    "consent_to_shares",
    "deliver_order",
    "edit_order",
    "find_order",
    "rate_order",
    "record_work",
    "remove_work",
    "set_pass_through",
]
