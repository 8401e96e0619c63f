"""Find whose order it is before any policy: a reply, a known client, a prospect, a reserved order."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from desktop.rules.distribution import OrderRequest
from desktop.rules.eligibility import OfficeSnapshot
from desktop.rules.explanation import PassedStep, Rule
from desktop.rules.facts import Contact, ContactKind, Responsibility
from desktop.rules.money import round_money
from desktop.rules.office import Absence, Service

OUTREACH = frozenset(
    {
        ContactKind.CALL_OUT,
        ContactKind.MEETING_OFFICE,
        ContactKind.MEETING_CLIENT,
        ContactKind.LETTER_OUT,
        ContactKind.PROPOSAL,
    }
)
"""Contacts by which a manager wins a prospect alone."""


@dataclass(frozen=True, slots=True)
class KnownClient:
    """The facts about an order's client: responsible manager, earlier orders, contacts."""

    responsible: Responsibility | None = None
    ordered_before: bool = False
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """The manager who has a claim on an order without any turn, and the rule that says so.

    ``manager`` None: the policy picks one; with ``responsible`` set it picks a substitute for them.
    """

    rule: Rule | None
    manager: str | None
    passed: tuple[PassedStep, ...] = ()
    responsible: str | None = None
    since: datetime | None = None
    absence: Absence | None = None


def reply_to(
    message_ids: Iterable[str], subject: str, letters: Mapping[str, str], numbers: frozenset[str]
) -> str | None:
    """Return the number of the order whose history a letter joins, or None (step 1).

    ``message_ids``: In-Reply-To, then References; ``letters``: order number by known letter's id;
    ``numbers``: the office's order numbers, one of which the subject may carry as ``[№ 123]``.
    """
    for message in message_ids:
        if message in letters:
            return letters[message]
    for found in re.findall(r"\[\s*(?:№|#|No\.?)\s*([^\]\s]{1,40})\s*\]", subject):
        if found in numbers:
            return str(found)
    return None


def claim_on(office: OfficeSnapshot, request: OrderRequest, known: KnownClient, moment: datetime) -> Claim:
    """Return the claim on an order that is dealt at ``moment`` (steps 2, 4 and 5)."""
    passed: list[PassedStep] = []
    held = known.responsible
    if held is not None and _employed(office, held.manager, moment):
        return _for_responsible(office, Rule.RESPONSIBLE, held.manager, held.since, moment, ())
    if held is None:
        passed.append(PassedStep("responsible", "nobody_responsible" if known.ordered_before else "unknown"))
    else:
        passed.append(PassedStep("responsible", "responsible_left", held.manager))

    protector = _protector(office, request, known, moment)
    if protector is not None and protector.manager is not None:
        return _for_responsible(
            office, Rule.PROTECTED, protector.manager, protector.at, moment, tuple(passed)
        )
    passed.append(PassedStep("protected", "ordered_before" if known.ordered_before else "no_outreach"))

    reserved_for = [
        one.employee for one in office.settings.reserved if _fits(one.service, one.from_value, request)
    ]
    for name in reserved_for:
        if office.present(name, moment):
            return Claim(Rule.RESERVED, name, tuple(passed))
        away = office.absences_of(name, moment)
        passed.append(PassedStep("reserved", "reserved_absent", name, away[0].end if away else None))
    if not reserved_for:
        passed.append(PassedStep("reserved", "not_reserved"))
    return Claim(None, None, tuple(passed))


def _employed(office: OfficeSnapshot, name: str, moment: datetime) -> bool:
    employee = office.employee(name)
    return employee is not None and employee.employed_on(moment.date())


def _for_responsible(
    office: OfficeSnapshot,
    rule: Rule,
    name: str,
    since: datetime,
    moment: datetime,
    passed: tuple[PassedStep, ...],
) -> Claim:
    """Return the claim of the responsible manager, or of the substitute during an absence."""
    absences = office.absences_of(name, moment)
    if all(office.is_short(one) for one in absences):
        away = absences[0] if absences else None
        return Claim(rule, name, passed, name, since, away)
    away = absences[0]
    passed = (*passed, PassedStep(rule.value, "responsible_absent", name, away.end))
    for absence in absences:
        if absence.substitute is None or absence.substitute == name:
            continue
        if office.present(absence.substitute, moment):
            return Claim(Rule.SUBSTITUTE, absence.substitute, passed, name, since, away)
        passed = (*passed, PassedStep("substitute", "substitute_absent", absence.substitute))
    return Claim(Rule.SUBSTITUTE, None, passed, name, since, away)


def _protector(
    office: OfficeSnapshot, request: OrderRequest, known: KnownClient, moment: datetime
) -> Contact | None:
    """Return the last outreach to a prospect within the days of protection before the order, or None."""
    if known.ordered_before:
        return None
    start = request.received - timedelta(days=office.settings.protection_days)
    outreach = [
        contact
        for contact in known.contacts
        if contact.kind in OUTREACH
        and start <= contact.at <= request.received
        and contact.manager is not None
        and _may_lead(office, contact.manager, moment)
    ]
    return max(outreach, key=lambda contact: (contact.at, contact.manager or "")) if outreach else None


def _may_lead(office: OfficeSnapshot, name: str, moment: datetime) -> bool:
    """Return whether the employee may lead; an office manager only if they take incoming orders."""
    employee = office.employee(name)
    if employee is None or not employee.employed_on(moment.date()):
        return False
    return employee.takes_incoming or employee.role.leads_orders


def _fits(service: str | None, from_value: Decimal | None, request: OrderRequest) -> bool:
    if service is None and from_value is None:
        return False
    fits_service = service is None or service == request.service
    return fits_service and (from_value is None or request.value >= Fraction(from_value))


def expected_value(amount: Decimal | None, service: Service | None, mean: Fraction | None) -> Decimal:
    """Return an order's expected value in the office's currency, as it is fixed at intake.

    It is the order's estimate, else its service's, else the mean of all earlier orders (``mean``; None: there
    are none), else 1.
    """
    if amount is not None and amount > 0:
        return amount
    if service is not None and service.expected_value is not None:
        return service.expected_value
    return round_money(mean if mean is not None else 1)
