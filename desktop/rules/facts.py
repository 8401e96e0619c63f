"""What happened, as frozen records: orders, payments, contacts. The input of plan and pay."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Stage(StrEnum):
    NEW = "new"
    NEGOTIATION = "negotiation"
    PROPOSAL = "proposal"
    INVOICE = "invoice"
    PAID = "paid"
    LOST = "lost"
    SPAM = "spam"


OPEN_STAGES = frozenset({Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL, Stage.INVOICE})
"""Open for the cap of open orders."""
DEALT_STAGES = OPEN_STAGES | {Stage.PAID}
"""Dealt out while nobody leads the order: one that was paid at once has money to be credited, too."""
EFFORT_STAGES = frozenset({Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL})
"""Counted as open effort by the policy ``load``."""


class Source(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    WALK_IN = "walk-in"
    SITE = "site"
    OWN = "own"


class ContactKind(StrEnum):
    CALL_OUT = "call_out"
    CALL_IN = "call_in"
    MEETING_OFFICE = "meeting_office"
    MEETING_CLIENT = "meeting_client"
    LETTER_IN = "letter_in"
    LETTER_OUT = "letter_out"
    PROPOSAL = "proposal"
    INVOICE = "invoice"
    GREETING = "greeting"
    NOTE = "note"


class Segment(StrEnum):
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    RETAIL = "retail"
    PERSON = "person"


class ReachKind(StrEnum):
    """The ways of reaching a client."""

    PHONE = "phone"
    EMAIL = "email"


class ResponsibilityOrigin(StrEnum):
    """How a manager became responsible for a client."""

    ASSIGNMENT = "assignment"
    HANDOVER = "handover"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class StageChange:
    at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class Shares:
    """From ``since`` on (None: from the start) an order's payments are credited so; adds up to 1.

    The first name is the one who leads the order.
    """

    since: datetime | None
    parts: Mapping[str, Fraction]

    @property
    def leader(self) -> str:
        return next(iter(self.parts))


@dataclass(frozen=True, slots=True)
class Order:
    """``client`` is an opaque key of the client; ``shares`` are in order of time, empty while it waits."""

    number: str
    received: datetime
    client: str
    service: str | None = None
    amount: Decimal | None = None
    cost: Decimal | None = None
    source: Source = Source.EMAIL
    rating: int | None = None
    shares: tuple[Shares, ...] = ()
    stages: tuple[StageChange, ...] = ()
    imported: bool = False
    assigned: datetime | None = None
    """When its leader got it; None while it waits, or where history does not say."""

    @property
    def leader(self) -> str | None:
        return self.shares[-1].leader if self.shares else None

    @property
    def stage(self) -> Stage:
        return self.stages[-1].stage if self.stages else Stage.NEW


@dataclass(frozen=True, slots=True)
class Payment:
    """Money for an order; negative: a refund. ``key`` is stable and orders payments of one day."""

    key: str
    order: str
    date: date
    amount: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    at: datetime
    client: str
    manager: str | None
    kind: ContactKind


@dataclass(frozen=True, slots=True)
class Responsibility:
    """One manager of one client in [since, until)."""

    client: str
    manager: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that happened in the office, each list in order of time, then number."""

    orders: tuple[Order, ...] = ()
    payments: tuple[Payment, ...] = ()
    contacts: tuple[Contact, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    segments: Mapping[str, Segment] = field(default_factory=dict)


PROVISIONAL = "…"
"""Begins what stands for the number of an order that is only kept on one PC: nobody writes numbers so."""


def is_provisional(number: str) -> bool:
    """The office gives the order its number later, when it is stored there."""
    return number.startswith(PROVISIONAL)


def number_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key of order numbers as people read them: 9 before 10, A-2 before A-10."""
    if number.isdecimal():  # nearly always
        return ((0, int(number), ""),)
    parts = re.findall(r"\d+|\D+", number)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
