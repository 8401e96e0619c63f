"""Take a letter in: join a reply to its order, make an order, or set it aside with a reason."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models import Client, Letter, Order, Responsibility
from desktop.rules.changes import Changed
from desktop.rules.facts import ContactKind, Source
from desktop.rules.letters import (
    LetterKind,
    LetterSigns,
    NoOrderReason,
    is_no_reply,
    judge_letter,
    numbers_in_subject,
)
from desktop.rules.site_forms import FormValues, read_form
from desktop.services.access import Right, require
from desktop.services.clients.contacts import add_contact
from desktop.services.intake.matching import client_of, find_match
from desktop.services.intake.taking_in import Assign, take_order
from desktop.services.mail.senders import known_sender, own_employee
from desktop.storage.operations import UnitOfWork, effect_of, operation

LONGEST_CONTACT = 5_000


@dataclass(frozen=True, slots=True)
class TakenLetter:
    """What became of a letter; ``known``: it had been taken in before, and nothing was done."""

    letter: UUID
    kind: str
    reason: str | None = None
    number: str = ""
    client: str = ""
    manager: str | None = None
    known: bool = False


@operation
def take_in_letter(
    work: UnitOfWork, *, message_id: str, written: datetime, sender: str, sender_name: str = "",
    subject: str = "", text: str = "", references: list[str] | None = None, reply_to: str = "",
    reply_to_name: str = "", forwarded: str = "", forwarded_name: str = "",
    signs: dict[str, Any] | None = None, attachments: list[list[Any]] | None = None,
    remarks: list[str] | None = None,
) -> TakenLetter:  # fmt: skip
    """Take a letter in, at most once for its Message-ID.

    A reply joins its order's history. A known client's order is dealt out at once; a new client's waits.
    What is no order is kept with the reason. ``signs`` are the fields of ``LetterSigns``.
    """
    require(work, Right.TAKE_ORDERS)
    known = work.session.scalars(select(Letter).where(Letter.message_id == message_id)).first()
    if known is not None:
        return _taken(work.session, known, known_already=True)
    own, employee = own_employee(work.session, sender)
    given = LetterSigns(**{"sender": sender, "subject": subject, **(signs or {})})
    said = known_sender(work.session, sender, given.list_id)
    answered = _answered(work.session, references or [], subject)
    passed_on = own and bool(forwarded)
    verdict = judge_letter(
        given, replies=answered is not None, own=own and not passed_on, is_form=said.labels is not None,
        learned=said.is_order,
    )  # fmt: skip
    if passed_on:
        author, name = forwarded, forwarded_name
    elif reply_to and is_no_reply(sender):
        author, name = reply_to, reply_to_name
    else:
        author, name = sender, sender_name
    letter = Letter(
        id=work.new_id("letter"), message_id=message_id, written=written, sender=author, sender_name=name,
        sent_by=sender, list_id=given.list_id, subject=subject, text=text, kind=verdict.kind,
        reason=verdict.reason, attachments=attachments or [], remarks=remarks or [],
    )  # fmt: skip
    work.session.add(letter)
    work.touch(Changed.ORDER, letter.id)
    if verdict.kind is LetterKind.ORDER:
        make_order(work, letter)
    elif verdict.kind is LetterKind.REPLY and answered is not None:
        letter.order_id = answered.id
        kind = ContactKind.LETTER_OUT if own else ContactKind.LETTER_IN
        words = "\n\n".join(part for part in (subject, text) if part)[:LONGEST_CONTACT]
        add_contact(work, answered.client_id, kind, words, written, employee, answered.id)
        work.touch(Changed.ORDER, answered.id)
    work.session.flush()
    return _taken(work.session, letter)


def make_order(work: UnitOfWork, letter: Letter) -> None:
    """Make an order of a letter, by the same path as the desk; a known client's is dealt out."""
    labels = known_sender(work.session, letter.sent_by, letter.list_id).labels
    form = read_form(labels, letter.text) if labels is not None else FormValues()
    if labels is not None:
        letter.sender, letter.sender_name = form.email.lower() or letter.sender, form.name
    email = form.email or ("" if labels is not None else letter.sender)
    match = find_match(work.session, phone=form.phone, email=email)
    dealt = match.client is not None and match.certain and _has_manager(work.session, match.client)
    order = effect_of(take_order)(
        work, visit=letter.message_id, source=Source.SITE if labels is not None else Source.EMAIL,
        name=form.name or letter.sender_name or letter.sender or letter.subject or letter.message_id,
        phone=form.phone, email=email, subject=letter.subject, text=form.text or letter.text,
        received=letter.written, assign=Assign.BY_RULES if dealt else Assign.LEAVE_WAITING,
    )  # fmt: skip
    letter.kind, letter.reason, letter.order_id = LetterKind.ORDER, None, order.order


def _answered(session: Session, references: list[str], subject: str) -> Order | None:
    """Return the order whose letter is answered, else the latest one whose number the subject quotes."""
    rows = session.scalars(select(Letter).where(Letter.message_id.in_(references))).all()
    letters = {row.message_id: row.order_id for row in rows}
    for one in references:
        if letters.get(one) is not None:
            return session.get(Order, letters[one])
    for number in numbers_in_subject(subject):
        named = or_(Order.number == number, Order.bare_number == number)
        found = session.scalars(select(Order).where(named).order_by(Order.received.desc()).limit(1)).first()
        if found is not None:
            return found
    return None


def _has_manager(session: Session, client: int) -> bool:
    held = Responsibility
    found = select(held.id).where(held.client_id == client_of(session, client).id, held.until.is_(None))
    return session.scalar(found) is not None


def _taken(session: Session, letter: Letter, known_already: bool = False) -> TakenLetter:
    order = session.get(Order, letter.order_id) if letter.order_id is not None else None
    return TakenLetter(
        letter.id, LetterKind(letter.kind).value,
        NoOrderReason(letter.reason).value if letter.reason is not None else None,
        order.number if order is not None else "",
        session.get_one(Client, order.client_id).name if order is not None else "",
        order.leader.name if order is not None and order.leader is not None else None, known_already,
    )  # fmt: skip
