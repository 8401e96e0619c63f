"""Taking an order in: the strip's draft, the panel that proposes, and storing and assigning in one go."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.language.errors import error_sentence
from desktop.language.numbers import order_number
from desktop.language.translate import fill, translate
from desktop.rules.errors import DolyaError, Unavailable
from desktop.services.dealing import assign_order
from desktop.services.intake import Draft, propose, take_order
from desktop.services.orders import OrderView, list_orders
from desktop.views.desk.desk import Desk, Steps
from desktop.views.orders.draft_panel import DraftPanel
from desktop.views.orders.intake_strip import IntakeStrip, Taken
from desktop.views.orders.reads import Drafted, read_draft
from desktop.views.shell.contents import Navigate
from desktop.views.widgets.forms import InlineForm

if TYPE_CHECKING:
    from desktop.views.orders.tab import OrdersTab


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The order as it stands after the desk's Enter; ``manager`` None: it waits, ``kept``: for the drive."""

    order: UUID | None
    number: str
    manager: str | None
    kept: bool = False
    failure: DolyaError | None = None
    """Why it was not assigned although it was to be; it is taken in all the same."""


def take_and_assign(taken: Taken, manager: str | None, reason: str, charged: bool, do: Steps) -> TakenIn:
    """Store the order, then assign it as proposed or as picked; what cannot be assigned now waits. While the
    drive is away the order is kept here, and dealt by the rules when it answers."""
    draft = taken.draft
    if do.here and manager is not None:
        raise Unavailable("needs_drive", operation=assign_order.__name__)
    number = do(
        take_order, visit=taken.visit, source=taken.source, client=draft.client_id, name=draft.name,
        person=draft.person, phone=draft.phone, email=draft.email, service=draft.service,
        subject=draft.subject, amount=draft.amount, due=taken.due, same_client=taken.same_client,
    )  # fmt: skip
    if do.here:
        return TakenIn(None, "", None, kept=True)
    waiting = do.read(list_orders, do.now, OrderView.WAITING)
    row = next(row for row in waiting if row.number == number)
    if row.question or (manager is None and not _can_be_dealt(do, row.id)):
        return TakenIn(row.id, number, None)
    try:
        name = do(assign_order, order=row.id, manager=manager, reason=reason, charged=charged)
    except DolyaError as failure:  # the order is stored: a second Enter would take it in twice
        return TakenIn(row.id, number, None, failure=failure)
    return TakenIn(row.id, number, name)


def _can_be_dealt(do: Steps, order: UUID) -> bool:
    proposal = do.read(propose, do.now, order)
    return proposal.explanation.winner is not None and proposal.opens is None


class Intake:
    """Binds the strip to the panel of the tab."""

    def __init__(self, desk: Desk, strip: IntakeStrip, tab: "OrdersTab", navigate: Navigate) -> None:
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
        self._desk.read(self._tab, read_draft, now, draft, then=partial(self._propose, draft), key="panel")

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
        taken = self._strip.taken()
        if taken is None or self._storing:
            return
        self._storing = True
        if self._panel is not None:
            self._panel.freeze(True)
        steps = partial(take_and_assign, taken, manager, reason, charged)
        self._desk.chain(self._tab, steps, then=self._done, failed=partial(self._failed, form))

    def _done(self, taken: Any) -> None:
        self._storing = False
        self._strip.forget()
        if taken.order is not None:
            self._tab.follow(taken.order)
        self._strip.close_strip()
        if taken.kept:
            said = translate(
                "Orders", "The order is kept here: its number and its manager come when the drive answers."
            )
            self._tab.undo.offer(said)
        elif taken.manager is None:
            said = fill(translate("Orders", "Order %1 waits."), order_number(taken.number))
            self._tab.undo.offer(said)
            if taken.failure is not None:
                self._tab.message.say(error_sentence(taken.failure), "waiting")
        else:
            self._tab.doing.say_assigned(taken.order, taken.number, taken.manager)

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
