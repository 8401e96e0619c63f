"""Changing orders, and the numbers they get. Lists of orders are read in ``services.order_lists``."""

from desktop.services.orders.changes import change_stage, edit_order

__all__ = ["change_stage", "edit_order"]
