"""The form that edits an order in place, based on the version that the panel showed."""

from collections.abc import Callable
from datetime import date
from typing import Any

from desktop.language import words
from desktop.language.dates import DaySide, parse_day
from desktop.language.numbers import exact_money, parse_amount, with_sign
from desktop.language.translate import translate
from desktop.services.order_lists import OrderCard
from desktop.views.widgets.forms import InlineForm, choice, line_edit


class OrderForm(InlineForm):
    """Edits subject, service, amount, cost, source, due date and the client's rating.

    ``submit(figures, form)`` gets the fields' values by their names.
    """

    def __init__(
        self,
        card: OrderCard,
        services: list[str],
        today: date,
        submit: Callable[[dict[str, Any], InlineForm], None],
    ) -> None:
        super().__init__(translate("Client", "Save"), self._check, upright=True)
        self._card, self._today, self._go = card, today, submit
        self.save_over = lambda picked, version: submit({**picked, "version": version}, self)
        self.subject = line_edit()
        self.service = choice(
            [("", translate("Orders", "none chosen")), *((name, name) for name in services)]
        )
        self.amount, self.cost = line_edit("0,00"), line_edit("0,00")
        self.source = choice([(source, words.source(source)) for source in words.SOURCES])
        self.due = line_edit()
        stars = [(str(stars), str(stars)) for stars in range(1, 6)]
        self.rating = choice([("", translate("Orders", "not rated")), *stars])
        self.add_field(translate("Orders", "Subject"), self.subject)
        self.add_field(translate("Orders", "Service"), self.service)
        self.add_field(with_sign(translate("Orders", "Amount, %1")), self.amount)
        self.add_field(with_sign(translate("Orders", "Cost, %1")), self.cost)
        self.add_field(translate("Orders", "Source"), self.source)
        self.add_field(translate("Orders", "Due"), self.due)
        self.add_field(translate("Orders", "Rating by the client"), self.rating)

    def begin(self) -> None:
        card = self._card
        self.subject.setText(card.row.subject)
        self.service.setCurrentIndex(max(0, self.service.findData(card.row.service or "")))
        self.amount.setText(exact_money(card.row.amount) if card.row.amount is not None else "")
        self.cost.setText(exact_money(card.cost) if card.cost is not None else "")
        self.source.setCurrentIndex(max(0, self.source.findData(card.row.source)))
        self.due.setText(f"{card.due:%d.%m.%Y}" if card.due is not None else "")
        self.rating.setCurrentIndex(card.rating or 0)
        self.open_form(self.subject)

    def _check(self) -> None:
        figures: dict[str, Any] = {}
        for name, field in (("amount", self.amount), ("cost", self.cost)):
            try:
                figures[name] = parse_amount(field.text())
            except ValueError:
                self.say_wrong(translate("Orders", "An amount, such as 12 500,00, or nothing."))
                field.setFocus()
                return
        try:
            figures["due"] = parse_day(self.due.text(), self._today, DaySide.AHEAD)
        except ValueError:
            self.say_no_date(self.due, self._today)
            return
        figures |= {"subject": self.subject.text(), "source": self.source.currentData()}
        figures |= {"service": self.service.currentData() or None}
        figures |= {"rating": self.rating.currentIndex() or None}
        self.set_working(True, translate("Orders", "Saving…"))
        self._go({**figures, "seen": self._seen()}, self)

    def _seen(self) -> dict[str, Any]:
        card = self._card
        return {
            "subject": card.row.subject, "service": card.row.service, "amount": card.row.amount,
            "cost": card.cost, "source": card.row.source, "due": card.due, "rating": card.rating,
        }  # fmt: skip
