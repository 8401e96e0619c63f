"""What the office knows of who sends letters: its own addresses, and what people said of others."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Employee, Mailbox, Sender
from desktop.rules.letters import SenderKind
from desktop.rules.site_forms import FormLabels


@dataclass(frozen=True, slots=True)
class KnownSender:
    """What people said of a sender; ``is_order`` None: nothing. ``labels`` only of a site's form."""

    is_order: bool | None = None
    labels: FormLabels | None = None


def own_employee(session: Session, address: str) -> tuple[bool, int | None]:
    """Return whether an address is the office's own, and the id of the employee whose it is."""
    if not address:
        return False, None
    mailbox = session.scalar(select(Mailbox.user).where(Mailbox.id == 1))
    employee = session.scalars(select(Employee.id).where(func.lower(Employee.email) == address)).first()
    return employee is not None or (mailbox or "").lower() == address, employee


def known_sender(session: Session, address: str, list_id: str) -> KnownSender:
    """Return what people said of an address, else of a mailing list."""
    for kind, value in ((SenderKind.ADDRESS, address), (SenderKind.LIST, list_id)):
        row = _row(session, kind, value)
        if row is not None:
            labels = FormLabels(row.name_label, row.phone_label, row.email_label, row.text_label)
            return KnownSender(row.is_order, labels if labels != FormLabels() else None)
    return KnownSender()


def learn(
    session: Session, address: str, list_id: str, is_order: bool, labels: FormLabels | None = None
) -> None:
    """Remember of a mailing list, else of an address, whether its letters are orders."""
    kind, value = (SenderKind.ADDRESS, address)
    if list_id and labels is None:
        kind, value = (SenderKind.LIST, list_id)
    if not value:
        return
    row = _row(session, kind, value)
    if row is None:
        row = Sender(kind=kind, value=value)
        session.add(row)
    row.is_order = is_order
    if labels is not None:
        row.name_label, row.phone_label = labels.name, labels.phone
        row.email_label, row.text_label = labels.email, labels.text
    session.flush()


def _row(session: Session, kind: SenderKind, value: str) -> Sender | None:
    return session.scalars(select(Sender).where(Sender.kind == kind, Sender.value == value)).first()
