"""Explanations of decisions as data: rule names and figures, rendered elsewhere in the reader's language."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Rule(StrEnum):
    """The step or policy that decided; the values are the ones of ``dolya orders --json``."""

    REPLY = "reply"
    RESPONSIBLE = "responsible"
    SUBSTITUTE = "substitute"
    PROTECTED = "protected"
    RESERVED = "reserved"
    FAIR = "fair"
    TURN = "turn"
    LOAD = "load"
    DUTY = "duty"
    VALUE = "value"
    BY_HAND = "by_hand"
    IMPORTED = "imported"


class ObstacleKind(StrEnum):
    """Why a manager could not get an order."""

    NO_INCOMING = "no_incoming"
    SERVICE = "service"
    NOT_EMPLOYED = "not_employed"
    ABSENT = "absent"
    CAP = "cap"
    BUFFER = "buffer"
    """A vacation begins in a few working days."""
    DECLINED = "declined"
    """Gave this very order back."""
    MAKE_UP_PAUSE = "make_up_pause"
    """Just back and owed a turn or more: not two orders in a row while somebody else can take one."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    kind: ObstacleKind
    absence: str | None = None
    """Name of the absence's kind."""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One manager compared at the moment of a decision.

    Balances are in turns, and in the office's currency of expected value.
    """

    manager: str
    obstacle: Obstacle | None
    open_orders: int
    cap: int | None
    open_effort: Fraction
    weight: Fraction
    turns: Fraction
    """Before the order, as the ledger stood."""
    value: Fraction
    turns_due: Fraction
    """After this order's accrual: what the policies compare."""
    value_due: Fraction
    turns_after: Fraction
    value_after: Fraction
    score: Fraction | None = None
    """What the deciding policy compared, the highest wins (load: the negative of load ÷ weight)."""

    @property
    def eligible(self) -> bool:
        return self.obstacle is None


@dataclass(frozen=True, slots=True)
class OtherBalance:
    """The balances, before and after the order, of somebody who is not compared: shown ones add up to 0."""

    manager: str
    turns: Fraction
    value: Fraction
    turns_after: Fraction
    value_after: Fraction


@dataclass(frozen=True, slots=True)
class PassedStep:
    """A step of "whose order is it?" that did not decide, and why: ``step`` is a Rule's value,
    ``why`` a word such as ``unknown``, ``nobody_responsible``, ``responsible_absent``, ``not_reserved``."""

    step: str
    why: str
    name: str | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an order went to its winner. ``candidates`` are all who take incoming orders, best first, the
    hindered ones last."""

    rule: Rule
    winner: str | None
    """None: nobody was eligible, the order waits."""
    charged: bool
    candidates: tuple[Candidate, ...] = ()
    others: tuple[OtherBalance, ...] = ()
    passed: tuple[PassedStep, ...] = ()
    tie: str | None = None
    """``turn``: equally busy, and the winner is first by turn; ``waited``: equal, and the winner has waited
    longest; ``draw``: still equal, drawn."""
    responsible: str | None = None
    """The client's responsible manager, where one matters (known client, substitute)."""
    since: datetime | None = None
    """Responsible since; for a protected prospect: the contact that protects it."""
    absence: str | None = None
    until: datetime | None = None
    expected_value: Decimal | None = None
    mean_value: Fraction | None = None
    reason: str = ""
    """The reason of a pick by hand, as typed."""
    proposed: str | None = None
    """Whom the rules would have picked, where somebody else was picked by hand."""
