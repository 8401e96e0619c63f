"""Actions on an order: each is one operation and is reported in the undo bar."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.numbers import exact_money, order_number
from desktop.language.translate import fill, translate
from desktop.rules.short_absences import ShortAbsence, midnight_after
from desktop.services.dealing import (
    assign_order,
    confirm_order,
    decline_order,
    excuse_decline,
    reassign_order,
    reject_order,
)
from desktop.services.intake import answer_match
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.order_lists import OrderCard, OrderRow, PaymentRow
from desktop.services.orders import change_stage, edit_order
from desktop.services.people.absences import end_absence, record_absence
from desktop.views.absences.short_ways import way_words
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.orders.money_forms import TypedMoney
from desktop.views.widgets.messages import MessageBar, UndoBar

Moved = Callable[[str, UUID], None]
"""Told that an order was ``assigned``, or is being ``paid``."""


class Asker(Protocol):
    """The form or panel that asked for something to be done."""

    def close_form(self) -> None: ...
    def fail(self, error: Exception) -> None: ...


class OrderActions:
    """The writes of the Orders tab. Who asked closes its form when it is done and shows a failure itself;
    where nobody did, the bar says it."""

    def __init__(
        self, desk: Desk, widget: QWidget, undo: UndoBar, message: MessageBar, moved: Moved,
        take_back: Callable[[], object],
    ) -> None:  # fmt: skip
        """``take_back`` takes the last action back."""
        self.desk = desk
        self._take_back = take_back
        self._moved = moved
        self.last: tuple[str, UUID] | None = None
        """Number and id of the last order that was assigned at this desk."""
        self._widget = widget
        self._undo = undo
        self._message = message

    def assign(
        self,
        row: OrderRow,
        manager: str | None = None,
        reason: str = "",
        charged: bool = True,
        asker: Asker | None = None,
    ) -> None:
        """Assign an order as the rules say, or by hand with a reason."""
        figures = {"order": row.id, "manager": manager, "reason": reason, "charged": charged}
        self._write(assign_order, lambda name: self.say_assigned(row.id, row.number, name), asker, **figures)

    def say_assigned(self, order: UUID, number: str, name: str) -> None:
        self.last = (number, order)
        self._moved("assigned", order)
        said = fill(translate("Orders", "Order %1: %2."), order_number(number), name)
        self._undo.offer(said, self._take_back)

    def reassign(self, row: OrderRow, manager: str, reason: str, asker: Asker) -> None:
        said = fill(translate("Orders", "Order %1: %2."), order_number(row.number), manager)
        figures = {"order": row.id, "manager": manager, "reason": reason, "leader": row.manager}
        self._write(reassign_order, self._saying(said), asker, **figures)

    def confirm(self, row: OrderRow) -> None:
        """Confirm that an order of one's own was noticed."""
        said = fill(translate("Orders", "Order %1 is confirmed."), order_number(row.number))
        self._write(confirm_order, self._saying(said), None, order=row.id)

    def decline(self, row: OrderRow, reason: str, asker: Asker) -> None:
        """Give an order of one's own back."""

        def say(winner: str | None) -> None:
            now = winner or translate("Orders", "it waits")
            said = translate("Orders", "Order %1 was given back; now: %2.")
            self._undo.offer(fill(said, order_number(row.number), now), self._take_back)

        self._write(decline_order, say, asker, order=row.id, reason=reason)

    def excuse(self, row: OrderRow, reason: str, asker: Asker) -> None:
        """Excuse that an order was given back: the turn comes back."""
        said = fill(
            translate("Orders", "Order %1: excused, the turn is given back."), order_number(row.number)
        )
        figures = {"order": row.id, "reason": reason}
        self._write(excuse_decline, self._saying(said), asker, **figures)

    def reject(self, row: OrderRow, why: str) -> None:
        """``spam``, ``duplicate`` or ``mistake``."""
        said = fill(translate("Orders", "Order %1 was taken off the list."), order_number(row.number))
        self._write(reject_order, self._saying(said), None, order=row.id, why=why)

    def answer(self, row: OrderRow, same: bool) -> None:
        self._write(answer_match, None, None, order=row.id, same=same)

    def move(self, row: OrderRow, stage: str, version: int) -> None:
        said = translate("Orders", "Order %1: stage “%2”.")
        said = fill(said, order_number(row.number), words.stage(stage))
        figures = {"order": row.id, "stage": stage, "version": version}
        self._write(change_stage, self._saying(said), None, **figures)

    def pay(self, row: OrderRow, typed: TypedMoney, asker: Asker) -> None:
        said = translate("Orders", "Order %1: payment %2.")
        self._record(record_payment, row, typed, said, asker)

    def refund(self, row: OrderRow, typed: TypedMoney, asker: Asker) -> None:
        said = translate("Orders", "Order %1: refund %2.")
        self._record(record_refund, row, typed, said, asker)

    def correct_payment(self, row: OrderRow, payment: PaymentRow, typed: TypedMoney, asker: Asker) -> None:
        """Correct a payment or refund that the panel shows."""
        figures = {"payment": payment.id, "reason": typed.reason, "seen": _seen(payment)}
        said = translate("Orders", "Order %1: corrected, now %2.")
        self._record(correct_payment, row, typed, said, asker, **figures)

    def remove_payment(self, row: OrderRow, payment: PaymentRow, reason: str, asker: Asker) -> None:
        """Remove a payment or refund that the panel shows."""
        said = fill(
            translate("Orders", "Order %1: %2 removed."),
            order_number(row.number),
            exact_money(payment.amount),
        )
        figures = {"order": row.id, "payment": payment.id, "reason": reason, "seen": _seen(payment)}
        self._write(remove_payment, self._saying(said), asker, **figures)

    def _record(
        self, operation: Callable[..., Any], row: OrderRow, typed: TypedMoney, said: str, asker: Asker,
        **more: Any,
    ) -> None:  # fmt: skip
        said = fill(said, order_number(row.number), exact_money(typed.amount))
        figures = {
            "order": row.id, "amount": typed.amount, "day": typed.day, "note": typed.note,
            "confirmed": typed.confirmed, **more,
        }  # fmt: skip
        self._moved("paid", row.id)
        self._write(operation, self._saying(said), asker, **figures)

    def edit(self, card: OrderCard, figures: dict[str, Any], asker: Asker) -> None:
        """Save the order's details; ``figures`` are the fields of ``edit_order``."""
        said = fill(translate("Orders", "Order %1 was changed."), order_number(card.row.number))
        figures = {"order": card.row.id, "version": card.version, **figures}
        self._write(edit_order, self._saying(said), asker, **figures)

    def absent(self, name: str, kind: str = "sick") -> None:
        """Away from now to the end of the day."""
        self.leave(name, ShortAbsence(kind, midnight_after(self.desk.now()), all_day=True))

    def leave(self, name: str, way: ShortAbsence) -> None:
        """Away from now on, for a while or to the end of the day."""
        said = f"{name}: {way_words(way)}"
        figures = {"employee": name, "start": self.desk.now(), "end": way.end, "kind": way.kind}
        self._write(record_absence, lambda made: self._say_away(said, name, made), None, **figures)

    def away(
        self, name: str, kind: str, start: datetime, end: datetime, substitute: str | None, asker: Asker
    ) -> None:
        """Record an absence in [start, end), known beforehand."""
        last = full_date((end - timedelta(days=1)).date())
        said = fill(translate("Orders", "%1: absent %2 – %3."), name, full_date(start.date()), last)
        figures = {"employee": name, "kind": kind, "start": start, "end": end, "substitute": substitute}
        self._write(record_absence, lambda made: self._say_away(said, name, made), asker, **figures)

    def _say_away(self, said: str, name: str, absence: int | None) -> None:
        """``absence`` None: it is kept here until the drive answers."""
        self._undo.offer(said, self._take_back if absence is not None else None)

    def back(self, name: str, absence: int) -> None:
        said = fill(translate("Orders", "%1: here again."), name)
        self._write(end_absence, self._saying(said), None, absence=absence)

    def _saying(self, said: str) -> Callable[[Any], None]:
        """Return what says that something was done, with its undo, whatever it returned."""
        return lambda _result: self._undo.offer(said, self._take_back)

    def _write(
        self,
        operation: Callable[..., Any],
        then: Callable[[Any], None] | None,
        asker: Asker | None,
        **figures: Any,
    ) -> None:
        self._message.hide()
        done, failed = partial(self._done, then, asker), partial(self._failed, asker)
        self.desk.write(self._widget, command(operation, **figures), then=done, failed=failed)

    def _done(self, then: Callable[[Any], None] | None, asker: Asker | None, result: Any) -> None:
        if asker is not None and isValid(asker):  # its panel may have been replaced meanwhile
            asker.close_form()
        if then is not None:
            then(result)

    def _failed(self, asker: Asker | None, error: Exception) -> None:
        if asker is not None and isValid(asker):
            asker.fail(error)
        else:
            self.say_failed(error)

    def say_failed(self, error: Exception) -> None:
        self._message.say(error_sentence(error))


def _seen(payment: PaymentRow) -> dict[str, Any]:
    return {"day": payment.day, "amount": payment.amount}
