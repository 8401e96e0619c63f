"""What one does with an order: each is one operation, said afterwards in the undo bar."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language import words
from desktop.language.errors import error_sentence
from desktop.language.numbers import kopecks, order_number
from desktop.language.translate import fill, translate
from desktop.services.dealing import (
    assign_order,
    change_stage,
    reassign_order,
    reject_order,
    undo_assignment,
)
from desktop.services.intake import answer_match
from desktop.services.orders import OrderRow
from desktop.services.payments import record_payment, record_refund
from desktop.services.staff import end_absence, record_absence
from desktop.views.background import Desk
from desktop.views.widgets.messages import MessageBar, UndoBar

Failed = Callable[[Exception], None]


class OrderActions:
    """The writes of the Orders tab. A form shows a failure itself, by ``failed``; else the bar does."""

    def __init__(self, desk: Desk, widget: QWidget, undo: UndoBar, message: MessageBar) -> None:
        self.desk = desk
        self._widget = widget
        self._undo = undo
        self._message = message

    def assign(
        self,
        row: OrderRow,
        manager: str | None = None,
        reason: str = "",
        charged: bool = True,
        failed: Failed | None = None,
    ) -> None:
        """As the rules say, or by hand with a reason."""
        figures = {"order": row.id, "manager": manager, "reason": reason, "charged": charged}
        self._write(assign_order, lambda name: self.say_assigned(row.id, row.number, name), failed, **figures)

    def say_assigned(self, order: UUID, number: str, name: str) -> None:
        said = fill(translate("Orders", "Order %1: %2."), order_number(number), name)
        self._undo.offer(said, lambda: self.take_back(order, number))

    def take_back(self, order: UUID, number: str) -> None:
        said = fill(translate("Orders", "Order %1 waits again."), order_number(number))
        self._write(undo_assignment, lambda _none: self._undo.offer(said), None, order=order)

    def reassign(self, row: OrderRow, manager: str, reason: str, failed: Failed) -> None:
        said = fill(translate("Orders", "Order %1: %2."), order_number(row.number), manager)
        figures = {"order": row.id, "manager": manager, "reason": reason}
        self._write(reassign_order, lambda _none: self._undo.offer(said), failed, **figures)

    def reject(self, row: OrderRow, why: str) -> None:
        """``spam``, ``duplicate`` or ``mistake``."""
        said = fill(translate("Orders", "Order %1 was taken off the list."), order_number(row.number))
        self._write(reject_order, lambda _none: self._undo.offer(said), None, order=row.id, why=why)

    def answer(self, row: OrderRow, same: bool) -> None:
        self._write(answer_match, None, None, order=row.id, same=same)

    def move(self, row: OrderRow, stage: str, version: int) -> None:
        said = translate("Orders", "Order %1: stage “%2”.")
        said = fill(said, order_number(row.number), words.stage(stage))
        figures = {"order": row.id, "stage": stage, "version": version}
        self._write(change_stage, lambda _none: self._undo.offer(said), None, **figures)

    def pay(self, row: OrderRow, amount: Decimal, day: date, note: str, refund: bool, failed: Failed) -> None:
        operation = record_refund if refund else record_payment
        said = translate("Orders", "Order %1: refund %2.") if refund else _paid()
        said = fill(said, order_number(row.number), kopecks(amount))
        figures = {"order": row.id, "amount": amount, "day": day, "note": note}
        self._write(operation, lambda _none: self._undo.offer(said), failed, **figures)

    def absent(self, name: str, kind: str = "sick") -> None:
        """Away from now to the end of the day."""
        now = self.desk.now()
        midnight = datetime.combine(now.date() + timedelta(days=1), time())
        said = fill(translate("Orders", "%1: absent till the end of the day."), name)
        figures = {"employee": name, "start": now, "end": midnight, "kind": kind}
        self._write(record_absence, lambda _none: self._undo.offer(said), None, **figures)

    def back(self, name: str, absence: int) -> None:
        said = fill(translate("Orders", "%1: here again."), name)
        self._write(end_absence, lambda _none: self._undo.offer(said), None, absence=absence)

    def _write(
        self,
        operation: Callable[..., Any],
        then: Callable[[Any], None] | None,
        failed: Failed | None,
        **figures: Any,
    ) -> None:
        self._message.hide()
        self.desk.write(self._widget, operation, then=then, failed=failed or self.say_failed, **figures)

    def say_failed(self, error: Exception) -> None:
        self._message.say(error_sentence(error))


def _paid() -> str:
    return translate("Orders", "Order %1: payment %2.")
