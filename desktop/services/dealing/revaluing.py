"""Re-value a charged order in the ledger when it is paid in full, and take that back."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from desktop import models
from desktop.rules.ledger import NOTHING, LedgerPosting, PostingKind
from desktop.rules.office import Absence
from desktop.rules.revaluing import revaluation, value_when_paid
from desktop.services.dealing.corrections import decisions_in_force, postings_of
from desktop.services.dealing.recording import add_postings
from desktop.services.dealing.situation import Situation, load_situation
from desktop.storage.operations import UnitOfWork


def revalue_order(work: UnitOfWork, order: models.Order) -> None:
    """Bring the value at which an order is charged in line with its payments.

    To be called after payments were added, cancelled or corrected. The payment that completes the order's
    amount re-values it; without that payment the re-valuing is taken back to the digit.
    """
    paid = value_when_paid(order.amount, _payments(work, order))
    dealing = _last_dealing(work, order)
    if not dealing or not dealing[-1].charged or dealing[-1].declined_at or dealing[0].paid_value == paid:
        return
    first, last = dealing[0], dealing[-1]
    situation = load_situation(work.session, work.now, work.now)
    names = {key: name for name, key in situation.ids.items()}
    dealt = postings_of(situation, first.postings)
    expected = sum((-one.value for one in dealt if one.kind is PostingKind.CHARGE), NOTHING)
    if first.paid_value is not None:
        for made in dealing:
            back = _taken_back(postings_of(situation, made.postings))
            if back and made is not last:  # the charge has changed hands since, at what was paid
                back += _moved(names[made.employee_id], names[last.employee_id], first.paid_value - expected)
            add_postings(work, situation, back, made)
    if paid is not None:
        carrier, leavers = names[last.employee_id], _leavers(situation, work.now.date())
        add_postings(work, situation, revaluation(dealt, carrier, expected, paid, leavers), last)
    first.paid_value = paid
    for made in dealing:
        made.value = paid if paid is not None else expected
    order.expected_value = first.value


def _payments(work: UnitOfWork, order: models.Order) -> list[Decimal]:
    payment = models.Payment
    work.session.flush()
    chosen = select(payment.amount).where(payment.order_id == order.id)
    return list(work.session.scalars(chosen.order_by(payment.day, payment.number)))


def _last_dealing(work: UnitOfWork, order: models.Order) -> list[models.Assignment]:
    """Return the order's last dealing in force, with the reassignments after it."""
    found: list[models.Assignment] = []
    for made in decisions_in_force(work.session, order.id):
        found = [*found, made] if made.reassigns else [made]
    return found


def _taken_back(postings: Iterable[LedgerPosting]) -> list[LedgerPosting]:
    """Return the postings that take a re-valuing in force back, to the digit."""
    net: dict[tuple[str, Absence | None], Fraction] = defaultdict(Fraction)
    for one in postings:
        if one.kind in (PostingKind.PAID, PostingKind.REVERSAL):
            net[one.manager, one.absence] += one.value
    return [
        LedgerPosting(name, PostingKind.REVERSAL, NOTHING, -value, absence)
        for (name, absence), value in net.items()
        if value
    ]


def _moved(old: str, new: str, value: Fraction) -> list[LedgerPosting]:
    return [
        LedgerPosting(old, PostingKind.REVERSAL, NOTHING, -value),
        LedgerPosting(new, PostingKind.REVERSAL, NOTHING, value),
    ]


def _leavers(situation: Situation, day: date) -> dict[str, dict[str, Fraction]]:
    """Return the weights over which each leaver's part is spread, as at leaving."""
    employees = situation.office.employees
    others = {one.name: one.weight for one in employees if one.takes_incoming and one.employed_on(day)}
    if not others:
        return {}
    return {one.name: others for one in employees if one.left is not None and one.left < day}
