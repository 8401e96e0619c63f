"""Read the postings behind a manager's balance, newest first, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.ledger import PostingKind
from desktop.services.access import Right, read_as
from desktop.services.access.names import employee_names
from desktop.storage.operations import Store

PAGE = 60


class Entry(StrEnum):
    """What a row of the ledger is for."""

    SHARE = "share"
    ORDER = "order"
    """The charge for an order, without a part in it."""
    ORDER_AND_SHARE = "order_and_share"
    MAKE_UP = "make_up"
    REVERSAL = "reversal"
    REASSIGNMENT = "reassignment"
    LEAVER = "leaver"
    PAID = "paid"


ENTRIES = {
    PostingKind.ACCRUAL: Entry.SHARE, PostingKind.CHARGE: Entry.ORDER, PostingKind.MAKE_UP: Entry.MAKE_UP,
    PostingKind.REVERSAL: Entry.REVERSAL, PostingKind.REASSIGNMENT: Entry.REASSIGNMENT,
    PostingKind.LEAVER: Entry.LEAVER, PostingKind.PAID: Entry.PAID,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LedgerMark:
    """Where a page ended: the last row's moment and id, and the exact balances before it."""

    at: datetime
    id: int
    turns: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One row: what changed the balances, by how much, and how they stood after it, all exact."""

    at: datetime
    entry: Entry
    order: UUID | None
    number: str
    client: str
    winner: str
    """Who got the order."""
    by_hand: bool
    declined: bool
    turns: Fraction
    value: Fraction
    turns_after: Fraction
    value_after: Fraction


@dataclass(frozen=True, slots=True)
class LedgerPage:
    entries: tuple[LedgerEntry, ...]
    mark: LedgerMark | None
    """Where the next page begins; None: there is none."""


def ledger_postings(
    store: Store, viewer: int | None, manager: str, since: date | None, mark: LedgerMark | None = None,
    limit: int = PAGE,
) -> LedgerPage:  # fmt: skip
    """Return the next page of a manager's postings since a day (None: since ever), newest first.

    An order's charge and the part in the same order are one row.
    """
    posting, made, order, client = models.Posting, models.Assignment, models.Order, models.Client
    with read_as(store, viewer, Right.READ_LEDGER) as session:
        names = employee_names(session)
        employee = next((key for key, name in names.items() if name == manager), None)
        if employee is None:
            raise Refused("not_employed", name=manager)
        chosen = [posting.employee_id == employee]
        if since is not None:
            chosen.append(posting.at >= datetime.combine(since, time()))
        if mark is not None:
            chosen.append(posting.at <= mark.at)
            chosen.append(or_(posting.at < mark.at, and_(posting.at == mark.at, posting.id < mark.id)))
        rows = session.execute(
            select(
                posting.id, posting.at, posting.kind, posting.turns, posting.value, posting.assignment_id,
                made.order_id, made.employee_id, made.by_hand, made.declined_at, order.number, client.name,
            )
            .outerjoin(made, made.id == posting.assignment_id)
            .outerjoin(order, order.id == made.order_id)
            .outerjoin(client, client.id == order.client_id)
            .where(*chosen)
            .order_by(posting.at.desc(), posting.id.desc())
            .limit(limit + 2)
        ).all()  # fmt: skip
        account = session.get(models.Account, employee)
        turns, value = (account.turns, account.value) if account is not None else (Fraction(0), Fraction(0))
    if mark is not None:
        turns, value = mark.turns, mark.value
    entries, place, last = [], 0, None
    while place < len(rows) and place < limit:
        row = rows[place]
        following = rows[place + 1] if place + 1 < len(rows) else None
        entry, in_turns, in_value = ENTRIES[row.kind], row.turns, row.value
        if following is not None and _belong_together(row, following):
            entry, last, place = Entry.ORDER_AND_SHARE, following, place + 2
            in_turns, in_value = in_turns + following.turns, in_value + following.value
        else:
            last, place = row, place + 1
        entries.append(_entry(row, entry, names, in_turns, in_value, turns, value))
        turns, value = turns - in_turns, value - in_value
    more = last is not None and place < len(rows)
    return LedgerPage(
        tuple(entries), LedgerMark(last.at, last.id, turns, value) if more and last is not None else None
    )


def _belong_together(row: Any, following: Any) -> bool:
    """Return whether the row is an order's charge and the following one the part in the same order."""
    return bool(
        row.kind == PostingKind.CHARGE
        and following.kind == PostingKind.ACCRUAL
        and following.assignment_id == row.assignment_id
        and following.at == row.at
    )


def _entry(
    row: Any, entry: Entry, names: Mapping[int | None, str], turns: Fraction, value: Fraction,
    turns_after: Fraction, value_after: Fraction,
) -> LedgerEntry:  # fmt: skip
    return LedgerEntry(
        row.at, entry, row.order_id, row.number or "", row.name or "", names.get(row.employee_id, ""),
        bool(row.by_hand), row.declined_at is not None, turns, value, turns_after, value_after,
    )  # fmt: skip
