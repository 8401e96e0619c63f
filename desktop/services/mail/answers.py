"""What people say of a letter: it is an order, it is none, its sender is a site's form."""

from uuid import UUID

from desktop.models import Letter, Order
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.rules.letters import LetterKind, NoOrderReason
from desktop.rules.site_forms import FormLabels
from desktop.services.access import Right, require
from desktop.services.dealing.corrections import reject_order
from desktop.services.mail.senders import learn
from desktop.services.mail.taking_in import make_order
from desktop.services.orders.stored import move_to
from desktop.storage.operations import UnitOfWork, effect_of, operation

_TAUGHT = frozenset(
    {NoOrderReason.NEWSLETTER, NoOrderReason.NO_REPLY, NoOrderReason.LEARNED, NoOrderReason.BY_HAND}
)
"""Reasons that hold for a sender's next letters too; the others are about one letter."""


@operation
def this_is_an_order(work: UnitOfWork, *, letter: UUID) -> str:
    """Make an order of a letter that was set aside, and expect orders from its sender; return the number."""
    row = _letter(work, letter)
    if row.kind is not LetterKind.NO_ORDER:
        raise Refused("letter_is_an_order")
    if row.reason in _TAUGHT:
        learn(work.session, row.sent_by, row.list_id, is_order=True)
    return _become_order(work, row)


@operation
def this_is_no_order(work: UnitOfWork, *, letter: UUID) -> None:
    """Set a letter aside, mark its order as spam, and expect no orders from its sender."""
    row = _letter(work, letter)
    order = work.session.get(Order, row.order_id) if row.order_id is not None else None
    if row.kind is not LetterKind.ORDER or order is None:
        raise Refused("letter_is_no_order")
    if order.stage is not Stage.SPAM:
        effect_of(reject_order)(work, order=order.id, why="spam")
    row.kind, row.reason = LetterKind.NO_ORDER, NoOrderReason.BY_HAND
    row.version += 1
    learn(work.session, row.sent_by, row.list_id, is_order=False)


@operation
def mark_as_form(
    work: UnitOfWork, *, letter: UUID, name: str = "", phone: str = "", email: str = "", text: str = ""
) -> str | None:
    """Say that a letter's sender is a site's form, and which words stand before what a client filled in.

    A letter that was set aside becomes an order, whose number is returned; later letters do by themselves.
    """
    row = _letter(work, letter)
    labels = FormLabels(name.strip(), phone.strip(), email.strip(), text.strip())
    if not (labels.name or labels.phone or labels.email) or not row.sent_by:
        raise Refused("form_labels_needed")
    learn(work.session, row.sent_by, row.list_id, True, labels)
    return _become_order(work, row) if row.kind is LetterKind.NO_ORDER else None


def _become_order(work: UnitOfWork, letter: Letter) -> str:
    letter.version += 1
    if letter.order_id is None:
        make_order(work, letter)
    order = work.session.get_one(Order, letter.order_id)
    if order.stage is Stage.SPAM:  # it was an order before somebody said that it is none
        move_to(work, order, Stage.NEW)
        order.dealable_from = work.now
        letter.kind, letter.reason = LetterKind.ORDER, None
    return order.number


def _letter(work: UnitOfWork, letter: UUID) -> Letter:
    require(work, Right.TAKE_ORDERS)
    row = work.session.get(Letter, letter)
    if row is None:
        raise Refused("no_such_letter")
    work.touch(Changed.ORDER, row.id)
    return row
