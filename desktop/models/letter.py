"""Letters that were taken in, and what the office has learned about their senders."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.order import Order
from desktop.rules.letters import LetterKind, NoOrderReason, SenderKind


class Letter(Base):
    """A letter as it was read; its Message-ID is stored once, so that it is an order at most once."""

    __tablename__ = "letter"
    __table_args__ = (Index("ix_letter_kind_written", "kind", "written"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    message_id: Mapped[str] = mapped_column(unique=True)
    written: Mapped[datetime]
    sender: Mapped[str]
    """The address of the client's side: of whom a form names, of whose letter was forwarded."""
    sender_name: Mapped[str]
    sent_by: Mapped[str]
    """The address in the letter's own header."""
    list_id: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    kind: Mapped[LetterKind]
    reason: Mapped[NoOrderReason | None]
    """Why it is no order."""
    attachments: Mapped[list[Any]]
    """``[name, bytes]`` of each attachment; their contents stay in the mailbox or file."""
    remarks: Mapped[list[Any]]
    """Codes of what was left out or looked odd."""
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("order_.id"), index=True)
    """The order that it became or that it answers."""
    version: Mapped[int] = mapped_column(default=1)

    order: Mapped[Order | None] = relationship()


class Sender(Base):
    """What somebody said of a sender's address or a mailing list; labels are given for a site's form."""

    __tablename__ = "sender"
    __table_args__ = (UniqueConstraint("kind", "value"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[SenderKind]
    value: Mapped[str]
    is_order: Mapped[bool]
    name_label: Mapped[str] = mapped_column(default="")
    phone_label: Mapped[str] = mapped_column(default="")
    email_label: Mapped[str] = mapped_column(default="")
    text_label: Mapped[str] = mapped_column(default="")
