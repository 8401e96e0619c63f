"""Frozen records of what happened: orders, payments, contacts. Plan and pay are calculated from them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Stage(StrEnum):
    """The stage of an order; ``LOST`` and ``SPAM`` end it without money."""

    NEW = "new"
    NEGOTIATION = "negotiation"
    PROPOSAL = "proposal"
    INVOICE = "invoice"
    PAID = "paid"
    LOST = "lost"
    SPAM = "spam"


OPEN_STAGES = frozenset({Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL, Stage.INVOICE})
"""Stages in which an order counts for the cap of open orders."""
DEALT_STAGES = OPEN_STAGES | {Stage.PAID}
"""Stages in which an order without a leader is dealt out: one paid at once has money to credit, too."""
EFFORT_STAGES = frozenset({Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL})
"""Stages in which the policy ``load`` counts an order's effort."""


class Source(StrEnum):
    """The way in which an order arrived; ``OWN``: the manager brought it."""

    EMAIL = "email"
    PHONE = "phone"
    WALK_IN = "walk-in"
    SITE = "site"
    OWN = "own"


class ContactKind(StrEnum):
    """The kinds of events in a client's contact history."""

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
    """The segment of the market that a client belongs to."""

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
    """An order's move to a stage."""

    at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class Shares:
    """The credit shares of an order from ``since`` on (None: from the start), adding up to 1.

    ``parts`` is in order of rank: its first name is the order's leader.
    """

    since: datetime | None
    parts: Mapping[str, Fraction]

    @property
    def leader(self) -> str:
        """The manager who leads the order."""
        return next(iter(self.parts))


@dataclass(frozen=True, slots=True)
class Order:
    """An order. ``client`` is an opaque key; ``shares`` are in order of time, empty while the order waits."""

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
    pass_through: Decimal | None = None
    """The part of the amount that only passes through: media, subcontract."""
    imported: bool = False
    """Whether the order is history from a workbook, credited as written there."""
    assigned: datetime | None = None
    """When its leader got the order; None while it waits, or if an imported history does not say."""

    @property
    def leader(self) -> str | None:
        """The manager who leads the order now, None while it waits."""
        return self.shares[-1].leader if self.shares else None

    @property
    def stage(self) -> Stage:
        """The order's present stage."""
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
    """A logged event of a client's contact history."""

    at: datetime
    client: str
    manager: str | None
    kind: ContactKind


@dataclass(frozen=True, slots=True)
class Responsibility:
    """A manager's responsibility for a client from ``since`` up to, but not including, ``until``."""

    client: str
    manager: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkItem:
    """An employee's work on an order, in units of that kind of work."""

    day: date
    order: str
    employee: str
    kind: str
    units: Fraction


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that happened in the office, each tuple in order of time, then number."""

    orders: tuple[Order, ...] = ()
    payments: tuple[Payment, ...] = ()
    contacts: tuple[Contact, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    work_items: tuple[WorkItem, ...] = ()
    segments: Mapping[str, Segment] = field(default_factory=dict)
    orders_before: Mapping[str, int] = field(default_factory=dict)
    """Paid orders by client that the office's records do not hold."""
    left: Mapping[str, date] = field(default_factory=dict)
    """The last day of employment by employee who left or will leave."""


PROVISIONAL = "…"
"""How the placeholder begins that an order kept on one PC has instead of a number."""


def is_provisional(number: str) -> bool:
    """Tell whether the text is the placeholder of an order that the office has not numbered yet."""
    return number.startswith(PROVISIONAL)


def number_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return the sort key that orders numbers as people read them: 9 before 10, A-2 before A-10."""
    if number.isdecimal():  # nearly always
        return ((0, int(number), ""),)
    parts = re.findall(r"\d+|\D+", number)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
