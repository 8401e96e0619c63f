"""The window of an open office and its tabs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.app.clock import Clock
from desktop.app.opened_office import OpenedOffice
from desktop.language.numbers import use_currency
from desktop.services.access.sign_in import User

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.views.backups.keeper import Keeper
    from desktop.views.desk.desk import Desk
    from desktop.views.shell.contents import Navigate
    from desktop.views.shell.window import Window


def build_window(
    opened: OpenedOffice, user: User, clock: Clock, keeper: "Keeper | None" = None, *, demo: bool = False
) -> "Window":
    """Return the window of an open office, not yet shown; its threads run until ``window.desk.stop()``.

    ``demo``: it says that nothing is kept, and when the made-up office takes place.
    """
    from desktop.views.desk.desk import Desk
    from desktop.views.shell.window import Window

    listen = None if opened.store.is_sqlite else opened.store.listen
    desk = Desk(opened.store, user, clock, opened.offline_data, listen=listen)
    use_currency(opened.office.currency)
    return Window(desk, opened.office.name, tabs(), keeper, clock() if demo else None)


def tabs() -> "dict[str, Callable[[Desk, Navigate], QWidget]]":
    """Return the tabs in the order of the rail; a tab's modules are imported when it is first shown."""
    return {"today": _today, "orders": _orders, "clients": _clients, "plan": _plan, "pay": _pay}


def _today(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.today.tab import TodayTab

    return TodayTab(desk, navigate)


def _orders(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.orders.tab import OrdersTab

    return OrdersTab(desk, navigate)


def _clients(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.clients.tab import ClientsTab

    return ClientsTab(desk, navigate)


def _plan(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.plan.tab import PlanTab

    return PlanTab(desk, navigate)


def _pay(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.pay.pay_tab import PayTab

    return PayTab(desk, navigate)
