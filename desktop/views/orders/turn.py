"""The turn that an order took: confirmed or given back by who leads it, excused by who may."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.language.dates import moment_words
from desktop.language.numbers import whole_money
from desktop.language.translate import fill, translate
from desktop.services.access import Right
from desktop.services.order_lists import DealtRow, DeclineRow, OrderCard
from desktop.views.orders.actions import OrderActions
from desktop.views.widgets.boxes import column, row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.forms import InlineForm, line_edit
from desktop.views.widgets.labels import Label


class ReasonForm(InlineForm):
    """Asks why, and says before the press what it costs; ``submit(reason, form)``."""

    def __init__(self, text: str, note: str, submit: Callable[[str, InlineForm], object]) -> None:
        super().__init__(text, self._check, upright=True)
        self._go = submit
        self.reason = line_edit()
        self.add_field(translate("Orders", "Why"), self.reason)
        self.say_note(note)

    def begin(self) -> None:
        """Open the form."""
        self.open_form(self.reason)

    def _check(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.say_wrong(translate("Orders", "A reason is needed: everybody sees it."))
            self.reason.setFocus()
            return
        self.set_working(True)
        self._go(reason, self)


class OwnTurn(QWidget):
    """For who leads an order that was dealt out: confirm it, or give it back with a reason."""

    def __init__(self, card: OrderCard, dealt: DealtRow, actions: OrderActions) -> None:
        super().__init__()
        said = translate("Orders", "The turn stays spent: one order and %1, unless the desk excuses it.")
        self.form = ReasonForm(
            translate("Orders", "Give back"), fill(said, whole_money(dealt.value)),
            lambda reason, form: actions.decline(card.row, reason, form),
        )  # fmt: skip
        self.confirm = Button(
            translate("Orders", "Confirm"), "primary_small", clicked=lambda: actions.confirm(card.row)
        )
        back = Button(translate("Orders", "Give back…"), "link", clicked=self.form.begin)
        self.setLayout(column(row(self.confirm, back, None), self.form, spacing=6))
        if dealt.confirmed:
            self.confirm.hide()


class Declined(QWidget):
    """That an order was given back, by whom and why; who may excuses it here."""

    def __init__(self, card: OrderCard, declined: DeclineRow, actions: OrderActions) -> None:
        super().__init__()
        now = actions.desk.now()
        why = declined.reason or translate("Orders", "not confirmed in time")
        said = fill(
            translate("Orders", "Given back by %1, %2: %3"),
            declined.name,
            moment_words(declined.at, now),
            why,
        )
        self.form = ReasonForm(
            translate("Orders", "Excuse"), translate("Orders", "The turn is given back to who declined."),
            lambda reason, form: actions.excuse(card.row, reason, form),
        )  # fmt: skip
        excuse = Button(translate("Orders", "Excuse…"), "link", clicked=self.form.begin)
        words = Label(said, token="text2", wrap=True)
        self.setLayout(column(words, row(excuse, None), self.form, spacing=4))
        if Right.EXCUSE_DECLINES not in actions.desk.rights:
            excuse.hide()
