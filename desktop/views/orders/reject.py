"""Not an order after all: the button with its menu, on the panel of every order that is still one."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop.language.translate import translate
from desktop.services.dealing import reject_order
from desktop.services.order_lists import OrderRow
from desktop.views.orders.actions import OrderActions
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.widgets.buttons import Button


def reject_button(order: OrderRow, actions: OrderActions) -> Button:
    """Spam, a duplicate or a mistake: the order leaves the list and its turn goes back."""
    button = Button(translate("Orders", "Not an order…"), "link")
    menu = QMenu(button)
    for why, text in (
        ("spam", translate("Orders", "Spam")),
        ("duplicate", translate("Orders", "Duplicate")),
        ("mistake", translate("Orders", "Mistake")),
    ):
        menu.addAction(text).triggered.connect(partial(_reject, actions, order, why))
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
    return needs_drive(actions.desk, button, reject_order)


def _reject(actions: OrderActions, order: OrderRow, why: str, _checked: bool = False) -> None:
    actions.reject(order, why)
