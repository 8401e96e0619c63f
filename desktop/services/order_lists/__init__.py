"""Reading orders: the lists of the Orders tab, the card of one order, and the full listing.

Stands above ``services.orders`` and ``services.dealing``, because a list says which orders nobody can get.
"""

from desktop.services.order_lists.card import (
    DealtRow,
    DeclineRow,
    OrderCard,
    PaymentRow,
    StageRow,
    order_card,
)
from desktop.services.order_lists.listing import ListedOrder, order_listing
from desktop.services.order_lists.notices import NewOrder, Notices, read_notices
from desktop.services.order_lists.order_rows import (
    OrderCounts,
    OrderFilter,
    OrderRow,
    OrderView,
    count_fitting,
    count_orders,
    list_orders,
    order_row,
)
from desktop.services.order_lists.order_search import FoundOrder, search_orders
from desktop.services.order_lists.order_sorting import OrderColumn, OrderSort
from desktop.services.order_lists.services_offered import list_services

__all__ = [
    "DealtRow",
    "DeclineRow",
    "FoundOrder",
    "ListedOrder",
    "NewOrder",
    "Notices",
    "OrderCard",
    "OrderColumn",
    "OrderCounts",
    "OrderFilter",
    "OrderRow",
    "OrderSort",
    "OrderView",
    "PaymentRow",
    "StageRow",
    "count_fitting",
    "count_orders",
    "list_orders",
    "list_services",
    "order_card",
    "order_listing",
    "order_row",
    "read_notices",
    "search_orders",
]  # fmt: skip
