"""Reading orders: the lists of the Orders tab and the card of one order."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from desktop.rules.explanation import Explanation
from desktop.storage.store import Store


class OrderView(StrEnum):
    WAITING = "waiting"
    TODAY = "today"  # assigned today
    MINE = "mine"
    OPEN = "open"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class OrderRow:
    id: UUID
    number: str
    received: datetime
    client_id: UUID
    client: str
    new_client: bool
    """The client has no paid order before this one."""
    service: str | None
    subject: str
    amount: Decimal | None
    estimated: bool
    source: str
    stage: str
    manager: str | None
    rule: str | None
    charged: bool
    question: bool
    """Waits for the desk: the same client?"""
    nobody: bool
    """Waits because nobody is eligible now."""
    paid: Decimal


@dataclass(frozen=True, slots=True)
class OrderCounts:
    waiting: int
    mine: int
    open: int
    all: int


@dataclass(frozen=True, slots=True)
class PaymentRow:
    id: UUID
    day: date
    amount: Decimal
    note: str
    actor: str


@dataclass(frozen=True, slots=True)
class StageRow:
    at: datetime
    stage: str
    actor: str


@dataclass(frozen=True, slots=True)
class OrderCard:
    row: OrderRow
    version: int
    text: str
    cost: Decimal | None
    due: date | None
    rating: int | None
    client_phone: str | None
    client_email: str | None
    question_client: str | None
    """The known client that this one may be."""
    shares: tuple[tuple[str, Fraction], ...]
    assigned_at: datetime | None
    assigned_by: str | None
    explanation: Explanation | None
    stages: tuple[StageRow, ...]
    payments: tuple[PaymentRow, ...]


def list_orders(
    store: Store, now: datetime, view: OrderView, actor: str = "", *, limit: int | None = None
) -> list[OrderRow]:
    """Waiting: oldest first, as turns are dealt; the others newest first. ``actor`` names whose for MINE."""
    raise NotImplementedError


def count_orders(store: Store, actor: str = "") -> OrderCounts:
    raise NotImplementedError


def order_card(store: Store, now: datetime, order: UUID) -> OrderCard:
    raise NotImplementedError
