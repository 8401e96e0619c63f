"""Random offices to calculate facts of: orders that change hands, refunds, leavers, odd stages."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random

from desktop.rules.credited import CreditTerms
from desktop.rules.facts import (
    Contact,
    ContactKind,
    Facts,
    Order,
    Payment,
    Responsibility,
    Shares,
    Source,
    Stage,
    StageChange,
    WorkItem,
)
from desktop.rules.metrics import Period

MANAGERS = ("Анна", "Борис", "Вера")
START = date(2026, 1, 1)


def random_office(seed: int) -> tuple[Facts, CreditTerms, Period]:
    """Return the facts and terms of a random office, and a period to count."""
    random = Random(seed)
    orders = [_random_order(random, number) for number in range(1, random.randint(3, 12))]
    payments = [payment for order in orders for payment in _random_payments(random, order)]
    contacts = [
        Contact(_moment(random), str(random.randint(1, 5)), random.choice((*MANAGERS, None)), kind)
        for kind in random.choices(list(ContactKind), k=random.randint(0, 25))
    ]
    responsibilities = []
    for client in range(1, 6):
        since = _moment(random)
        change = since + timedelta(days=random.randint(1, 200))
        before, after = random.sample(MANAGERS, 2)
        responsibilities.append(Responsibility(str(client), before, since, change))
        if random.random() < 0.7:
            responsibilities.append(Responsibility(str(client), after, change))
    work = [
        WorkItem(_moment(random).date(), "1", random.choice(MANAGERS), random.choice(("макет", "печать")),
                 Fraction(random.randint(1, 9), 2))
        for _ in range(random.randint(0, 6))
    ]  # fmt: skip
    facts = Facts(
        orders=tuple(sorted(orders, key=lambda order: (order.received, int(order.number)))),
        payments=tuple(payments),
        contacts=tuple(sorted(contacts, key=lambda contact: contact.at)),
        responsibilities=tuple(responsibilities),
        work_items=tuple(work),
        orders_before={str(client): random.randint(1, 3) for client in range(1, 6) if random.random() < 0.2},
        left={"Вера": date(2026, random.randint(3, 12), 15)} if random.random() < 0.5 else {},
    )
    terms = CreditTerms(
        margin_rate=Fraction(random.randint(0, 10), 10),
        service_margin_rates=(("Сайт", Fraction(1, 3)),),
        vat_rate=random.choice((Fraction(0), Fraction(1, 5))),
        first_orders=random.randint(1, 3),
        new_again_after=random.choice((None, 1, 3)),
    )
    first = START + timedelta(days=random.randint(0, 300))
    return facts, terms, Period(first, first + timedelta(days=random.randint(0, 120)))


def _moment(random: Random) -> datetime:
    return datetime(2026, 1, 1) + timedelta(minutes=random.randint(0, 500_000))


def _random_order(random: Random, number: int) -> Order:
    received = _moment(random)
    shares = [Shares(None, _random_parts(random))] if random.random() < 0.9 else []
    for _ in range(random.randint(0, 2) if shares else 0):
        later = received + timedelta(days=random.randint(0, 90), minutes=random.randint(1, 1000))
        shares.append(Shares(later, _random_parts(random)))
    stages, at = [StageChange(received, Stage.NEW)], received
    for stage in random.choices(list(Stage), k=random.randint(0, 4)):
        at += timedelta(days=random.randint(0, 40))
        stages.append(StageChange(at, stage))
    amount = Decimal(random.randint(1, 100_000)).scaleb(-2) if random.random() < 0.8 else None
    return Order(
        number=str(number),
        received=received,
        client=str(random.randint(1, 5)),
        service=random.choice(("Сайт", "Печать", None)),
        amount=amount,
        cost=_part(random, amount),
        pass_through=_part(random, amount),
        source=random.choice(list(Source)),
        rating=random.choice((None, 1, 3, 5)),
        shares=tuple(sorted(shares, key=lambda one: one.since or datetime.min)),
        stages=tuple(stages),
        imported=random.random() < 0.3,
        assigned=received + timedelta(days=random.randint(0, 20)) if shares else None,
    )


def _random_parts(random: Random) -> dict[str, Fraction]:
    names = random.sample(MANAGERS, random.randint(1, 3))
    weights = [random.randint(1, 5) for _ in names]
    return {name: Fraction(weight, sum(weights)) for name, weight in zip(names, weights, strict=True)}


def _part(random: Random, amount: Decimal | None) -> Decimal | None:
    if amount is None or random.random() < 0.5:
        return None
    return Decimal(random.randint(0, int(amount * 100))).scaleb(-2)


def _random_payments(random: Random, order: Order) -> list[Payment]:
    payments, came = [], 0
    for place in range(random.randint(0, 5)):
        day = order.received.date() + timedelta(days=random.randint(0, 200))
        units = random.randint(1, 60_000)
        if random.random() < 0.35:
            units = -random.randint(1, max(came, 1))
        came += units
        amount = Decimal(units).scaleb(-2)
        payments.append(Payment(f"{int(order.number):03d}-{place}", order.number, day, amount))
    return payments
