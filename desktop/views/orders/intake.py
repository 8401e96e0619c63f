"""Taking an order in: the strip's draft, the panel that proposes, and the one operation that stores it."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language.errors import error_sentence
from desktop.language.numbers import order_number
from desktop.language.translate import fill, translate
from desktop.rules.facts import is_provisional
from desktop.services.intake import Assign, Draft, TakenOrder, take_order
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.orders.actions import OrderActions
from desktop.views.orders.draft_panel import DraftPanel
from desktop.views.orders.intake_strip import IntakeStrip
from desktop.views.orders.reads import Drafted, read_order_draft
from desktop.views.shell.contents import Navigate
from desktop.views.widgets.forms import InlineForm
from desktop.views.widgets.messages import MessageBar, UndoBar

SHOWN_BY_PANEL = frozenset({"office_closed", "nobody_eligible", "match_unanswered"})
"""Reasons for waiting that the waiting order's own panel explains."""


class IntakeHost(QWidget):
    """The page on which orders are taken in: its bars, its side panel and its list."""

    message: MessageBar
    undo: UndoBar
    doing: OrderActions

    def put(self, panel: QWidget) -> None:
        """Show a panel beside the list."""
        raise NotImplementedError

    def show_hint(self, text: str) -> None:
        """Show a sentence instead of a panel."""
        raise NotImplementedError

    def show_letter(self, shown: bool) -> None:
        """Show or hide the letter below the list."""
        raise NotImplementedError

    def follow(self, order: UUID) -> None:
        """Select an order once it is in the list."""
        raise NotImplementedError

    def leave_intake(self) -> None:
        """Let the panel follow the list again."""
        raise NotImplementedError


class Intake:
    """Binds the strip to the panel of the tab."""

    def __init__(self, desk: Desk, strip: IntakeStrip, tab: IntakeHost, navigate: Navigate) -> None:
        self._desk, self._strip, self._tab, self._navigate = desk, strip, tab, navigate
        self._panel: DraftPanel | None = None
        self._storing = False
        strip.drafted.connect(self._drafted)
        strip.accepted.connect(self._accept)
        strip.closed.connect(self._closed)
        strip.key_changed.connect(self._show_key)

    @property
    def active(self) -> bool:
        return not self._strip.isHidden()

    def begin(self) -> None:
        self._tab.show_letter(False)
        self._tab.message.hide()
        self._strip.open()

    def _drafted(self, draft: Draft | None) -> None:
        if not self.active or (self._panel is not None and self._panel.editing):
            return
        if draft is None:
            self._clear()
            return
        now = self._desk.now()
        self._desk.read(
            self._tab, query(read_order_draft, now, draft), then=partial(self._propose, draft), key="panel"
        )

    def _propose(self, draft: Draft, drafted: Drafted) -> None:
        if not self.active:
            return
        self._panel = DraftPanel(
            self._desk, drafted, draft.name, self._strip.assign_key, self._desk.now(), self._take,
            self._strip.be_new, self._strip.be_same, self._navigate,
        )  # fmt: skip
        self._tab.put(self._panel)

    def _clear(self) -> None:
        self._panel = None
        self._tab.show_hint(
            translate("Orders", "Begin with the phone number: the client appears while you type.")
        )

    def _show_key(self, key: str) -> None:
        if self._panel is not None:
            self._panel.show_key(key)

    def _accept(self) -> None:
        self._take(None, "", True, None)

    def _take(self, manager: str | None, reason: str, charged: bool, form: InlineForm | None) -> None:
        """Store the order and assign it by the rules, or to the manager picked by hand."""
        typed = self._strip.typed_order()
        if typed is None or self._storing:
            return
        self._storing = True
        if self._panel is not None:
            self._panel.freeze(True)
        draft = typed.draft
        self._desk.write(
            self._tab,
            command(
                take_order,
                visit=typed.visit,
                source=typed.source,
                client=draft.client_id,
                name=draft.name,
                person=draft.person,
                phone=draft.phone,
                email=draft.email,
                service=draft.service,
                subject=draft.subject,
                amount=draft.amount,
                due=typed.due,
                same_client=typed.same_client,
                assign=Assign.BY_RULES if manager is None else Assign.BY_HAND,
                manager=manager,
                reason=reason,
                charged=charged,
            ),
            then=self._done,
            failed=partial(self._failed, form),
        )

    def _done(self, taken: TakenOrder | None) -> None:
        """``taken`` None, or with a provisional number: the order is kept on this PC for now."""
        self._storing = False
        self._strip.forget()
        kept = taken is None or is_provisional(taken.number)
        if taken is not None and not kept:
            self._tab.follow(taken.order)
        self._strip.close_strip()
        if taken is None or kept:
            said = translate(
                "Orders", "The order is kept here: its number and its manager come when the drive answers."
            )
            self._tab.undo.offer(said)
        elif taken.manager is not None:
            self._tab.doing.say_assigned(taken.order, taken.number, taken.manager)
        else:
            said = fill(translate("Orders", "Order %1 waits."), order_number(taken.number))
            self._tab.undo.offer(said, partial(self._navigate, "undo"))
            why = taken.why_waiting
            if why is not None and why.code not in SHOWN_BY_PANEL:
                self._tab.message.say(error_sentence(why), "waiting")

    def _failed(self, form: InlineForm | None, error: Exception) -> None:
        self._storing = False
        if self._panel is not None:
            self._panel.freeze(False)
        if form is not None:
            form.fail(error)
        else:
            self._strip.say_wrong(error_sentence(error))

    def _closed(self) -> None:
        self._panel = None
        self._tab.show_letter(True)
        self._tab.leave_intake()
