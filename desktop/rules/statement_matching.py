"""Match the documents of a bank statement to orders: certain, to be asked about, unknown, or left out.

A match is certain where an order's number and a second sign, the payer or the amount, agree and nothing
contradicts; or where a payer known by tax number owes exactly this amount for one order.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum, auto
from uuid import UUID

from desktop.rules.bank_documents import BankDocument, Party
from desktop.rules.folding import fold
from desktop.rules.matching import bare_name
from desktop.rules.money import ZERO
from desktop.rules.purposes import is_acquiring, is_refund, named_numbers

BANKS_OWN = ("301", "302", "303", "40911", "474", "706")
"""How the numbers of accounts begin that a bank keeps for itself: what only passes through it."""


class Outcome(StrEnum):
    """What is to be done with a document."""

    CERTAIN = auto()
    ASK = auto()
    """A person is asked; the proposal may be right."""
    UNKNOWN = auto()
    """A person is asked, and there is nothing to propose."""
    LEFT_OUT = auto()


class Why(StrEnum):
    """What a decision about a document rests on."""

    NUMBER = auto()
    """The purpose names the orders, and the payer or the amount agrees."""
    PAYER_AND_AMOUNT = auto()
    PART = auto()
    OVERPAID = auto()
    OTHER_PAYER = auto()
    """The purpose names an order of another client than the one that pays."""
    ONLY_NUMBER = auto()
    ONLY_PAYER = auto()
    ONLY_AMOUNT = auto()
    NO_SIGN = auto()
    ACQUIRING = auto()
    REFUND = auto()
    DRAFT = auto()
    OWN_TRANSFER = auto()
    TRANSIT = auto()
    OUTGOING = auto()
    NOT_OURS = auto()
    """Neither side is an account of the office."""


@dataclass(frozen=True, slots=True)
class OwedOrder:
    """An order that money may be for. ``amount`` None: not known yet; ``paid`` is less refunds."""

    id: UUID
    number: str
    bare_number: str
    received: date
    client: UUID
    amount: Decimal | None
    paid: Decimal
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class PayingClient:
    """A client as statements name it; ``inn`` is empty where it is not known."""

    id: UUID
    name: str
    inn: str = ""


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """What the office knows when a statement comes. ``own_accounts`` and ``own_inns`` are the office's."""

    own_accounts: frozenset[str]
    own_inns: frozenset[str]
    clients: Sequence[PayingClient]
    orders: Sequence[OwedOrder]


@dataclass(frozen=True, slots=True)
class OrderPart:
    """The part of a document's amount that is for one order; negative: a refund."""

    order: UUID
    amount: Decimal


@dataclass(frozen=True, slots=True)
class StatementMatch:
    """What becomes of a document, or is proposed. ``credit`` is what stays with ``client`` for later."""

    document: BankDocument
    outcome: Outcome
    why: Why
    parts: tuple[OrderPart, ...] = ()
    client: UUID | None = None
    credit: Decimal = ZERO


def carried_out(document: BankDocument) -> date:
    """Return the day on which the money moved."""
    return document.credited or document.debited or document.written


def match_statement(documents: Iterable[BankDocument], facts: StatementFacts) -> list[StatementMatch]:
    """Match documents in the order of their days; what is certain of one lowers what the next can pay."""
    matcher = _Matcher(facts)
    in_time = sorted(documents, key=lambda one: (carried_out(one), one.line))
    return [matcher.match(document) for document in in_time]


@dataclass(slots=True)
class _Matcher:
    facts: StatementFacts
    paid: dict[UUID, Decimal] = field(init=False)
    by_number: dict[str, list[OwedOrder]] = field(init=False, default_factory=dict)
    by_client: dict[UUID, list[OwedOrder]] = field(init=False, default_factory=dict)
    by_inn: dict[str, set[UUID]] = field(init=False, default_factory=dict)
    by_name: dict[str, set[UUID]] = field(init=False, default_factory=dict)
    inns: Mapping[UUID, str] = field(init=False)

    def __post_init__(self) -> None:
        self.paid = {order.id: order.paid for order in self.facts.orders}
        self.inns = {client.id: client.inn for client in self.facts.clients}
        for order in sorted(self.facts.orders, key=lambda order: (order.received, order.number)):
            for number in {order.number.casefold(), order.bare_number.casefold()}:
                self.by_number.setdefault(number, []).append(order)
            self.by_client.setdefault(order.client, []).append(order)
        for client in self.facts.clients:
            if client.inn:
                self.by_inn.setdefault(client.inn, set()).add(client.id)
            for name in _names(client.name):
                self.by_name.setdefault(name, set()).add(client.id)

    def match(self, document: BankDocument) -> StatementMatch:
        incoming = self._is_own(document.payee)
        left_out = self._left_out(document, incoming)
        if left_out is not None:
            return StatementMatch(document, Outcome.LEFT_OUT, left_out)
        found = self._incoming(document) if incoming else self._outgoing(document)
        if found.outcome is Outcome.CERTAIN:
            for part in found.parts:
                self.paid[part.order] += part.amount
        return found

    def _left_out(self, document: BankDocument, incoming: bool) -> Why | None:
        outgoing = self._is_own(document.payer)
        other = document.payer if incoming else document.payee
        if not incoming and not outgoing:
            return Why.NOT_OURS
        if (incoming and outgoing) or other.inn in self.facts.own_inns:
            return Why.OWN_TRANSFER
        return Why.DRAFT if document.debited is None and document.credited is None else None

    def _incoming(self, document: BankDocument) -> StatementMatch:
        clients, by_inn = self._clients(document.payer)
        named = self._named(document)
        if is_acquiring(document.purpose):
            return StatementMatch(document, Outcome.UNKNOWN, Why.ACQUIRING)
        if is_refund(document.purpose):
            return StatementMatch(document, Outcome.UNKNOWN, Why.REFUND)
        if named:
            return self._by_number(document, named, clients)
        if clients:
            return self._by_payer(document, clients, by_inn)
        if _is_transit(document.payer):
            return StatementMatch(document, Outcome.LEFT_OUT, Why.TRANSIT)
        exact = [one for one in self.facts.orders if one.is_open and self._owed(one) == document.amount]
        if len(exact) == 1:
            return self._propose(document, exact, Outcome.ASK, Why.ONLY_AMOUNT)
        return StatementMatch(document, Outcome.UNKNOWN, Why.NO_SIGN)

    def _by_number(
        self, document: BankDocument, named: list[OwedOrder], clients: set[UUID]
    ) -> StatementMatch:
        of = {order.client for order in named}
        owed = [self._owed(order) for order in named]
        known = [one for one in owed if one is not None]
        total = sum(known, ZERO)
        whole = len(known) == len(owed)
        if (clients and not of <= clients) or len(of) > 1:
            return self._propose(document, named, Outcome.ASK, Why.OTHER_PAYER)
        if not clients and document.payer.inn and any(self.inns.get(client) for client in of):
            return self._propose(document, named, Outcome.ASK, Why.OTHER_PAYER)
        agrees = len(clients) == 1
        if whole and document.amount > total:
            return self._propose(document, named, Outcome.ASK, Why.OVERPAID)
        if whole and document.amount == total:
            return self._propose(document, named, Outcome.CERTAIN, Why.NUMBER)
        if len(named) > 1:
            return self._propose(document, named, Outcome.ASK, Why.PART)
        why = Why.PART if whole else Why.NUMBER
        return (
            self._propose(document, named, Outcome.CERTAIN, why)
            if agrees
            else self._propose(document, named, Outcome.ASK, Why.ONLY_NUMBER)
        )

    def _by_payer(self, document: BankDocument, clients: set[UUID], by_inn: bool) -> StatementMatch:
        theirs = [one for client in sorted(clients) for one in self.by_client.get(client, ()) if one.is_open]
        exact = [order for order in theirs if self._owed(order) == document.amount]
        unnamed = not named_numbers(document.purpose)
        if len(exact) == 1:
            certain = by_inn and unnamed and len(clients) == 1
            return self._propose(
                document, exact, Outcome.CERTAIN if certain else Outcome.ASK, Why.PAYER_AND_AMOUNT
            )
        if len(clients) > 1:
            return self._propose(document, exact[:1], Outcome.ASK, Why.ONLY_PAYER)
        return self._propose(document, exact[:1] or theirs, Outcome.ASK, Why.ONLY_PAYER, *clients)

    def _outgoing(self, document: BankDocument) -> StatementMatch:
        clients, _ = self._clients(document.payee)
        if not is_refund(document.purpose):
            return StatementMatch(document, Outcome.LEFT_OUT, Why.OUTGOING)
        named = [order for order in self._named(document) if order.client in clients or not clients]
        enough = [order for order in named if self.paid[order.id] >= document.amount]
        theirs = [one for client in sorted(clients) for one in reversed(self.by_client.get(client, ()))]
        possible = enough or [one for one in theirs if self.paid[one.id] >= document.amount]
        if not possible:
            return StatementMatch(document, Outcome.UNKNOWN, Why.REFUND)
        certain = len(named) == 1 and len(enough) == 1 and len(clients) == 1
        part = OrderPart(possible[0].id, -document.amount)
        outcome = Outcome.CERTAIN if certain else Outcome.ASK
        return StatementMatch(document, outcome, Why.REFUND, (part,), possible[0].client)

    def _propose(
        self, document: BankDocument, orders: Sequence[OwedOrder], outcome: Outcome, why: Why,
        client: UUID | None = None,
    ) -> StatementMatch:  # fmt: skip
        """Give each order what is owed for it, in their order; the rest is the client's credit."""
        parts, left = [], document.amount
        for order in orders:
            owed = self._owed(order)
            part = left if owed is None else min(left, owed)
            if part > 0:
                parts.append(OrderPart(order.id, part))
                left -= part
        payer = orders[0].client if orders else client
        return StatementMatch(document, outcome, why, tuple(parts), payer, left if payer else ZERO)

    def _named(self, document: BankDocument) -> list[OwedOrder]:
        """Return the orders that the purpose names: of each number the latest on or before the day."""
        found = []
        for number in named_numbers(document.purpose):
            orders = self.by_number.get(number, [])
            earlier = [order for order in orders if order.received <= carried_out(document)]
            found += earlier[-1:]
        return list(dict.fromkeys(found))

    def _clients(self, party: Party) -> tuple[set[UUID], bool]:
        """Return the clients that a party may be, and whether its tax number says so."""
        if party.inn in self.by_inn:
            return self.by_inn[party.inn], True
        found: set[UUID] = set()
        for part in party.name.split("//"):
            for name in _names(part):
                found |= self.by_name.get(name, set())
        if party.inn:  # a client with another tax number is another client
            found = {client for client in found if not self.inns[client]}
        return found, False

    def _owed(self, order: OwedOrder) -> Decimal | None:
        return None if order.amount is None else max(ZERO, order.amount - self.paid[order.id])

    def _is_own(self, party: Party) -> bool:
        return not self.facts.own_accounts.isdisjoint(party.accounts)


def _names(name: str) -> set[str]:
    folded = fold(name)
    return {one for one in (folded, bare_name(folded)) if one}


def _is_transit(party: Party) -> bool:
    return any(account.startswith(BANKS_OWN) for account in party.accounts)
