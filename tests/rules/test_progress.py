"""How far orders got, and what the open ones will bring."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.facts import Facts, Order, Shares, Stage, StageChange
from desktop.rules.progress import FUNNEL, Conversions, StageMoments, funnel, pipeline

TODAY = date(2026, 10, 20)
ARRIVAL = datetime(2026, 9, 1, 10)


def order(number: int, *stages: Stage, leader: str = "Анна", imported: bool = False) -> Order:
    """An order that entered one stage a day from its arrival on."""
    return Order(
        number=str(number),
        received=ARRIVAL,
        client=str(number),
        amount=Decimal("100.00"),
        shares=(Shares(None, {leader: Fraction(1)}),),
        stages=tuple(StageChange(ARRIVAL + timedelta(days=day), stage) for day, stage in enumerate(stages)),
        imported=imported,
    )


def test_a_lost_order_still_reached_what_it_had_reached() -> None:
    lost = order(1, Stage.NEW, Stage.PROPOSAL, Stage.LOST)
    moments = StageMoments(Facts(orders=(lost,))).of_order(lost)
    assert {stage: moment.date() for stage, moment in moments.items()} == {
        Stage.NEW: date(2026, 9, 1),
        Stage.NEGOTIATION: date(2026, 9, 2),
        Stage.PROPOSAL: date(2026, 9, 2),
    }


def test_what_an_imported_order_reached_since_the_import_is_known_to_the_day() -> None:
    moved = order(1, Stage.NEGOTIATION, Stage.PROPOSAL, Stage.PAID, imported=True)
    moments = StageMoments(Facts(orders=(moved,))).of_order(moved)
    days = {stage: moment.date() for stage, moment in moments.items()}
    assert days[Stage.PROPOSAL] == date(2026, 9, 2)
    assert days[Stage.INVOICE] == date(2026, 9, 1), "skipped: nothing is known but the arrival"
    assert days[Stage.PAID] == date(2026, 9, 3)


def test_with_fewer_than_twenty_orders_at_a_stage_the_offices_conversion_is_used() -> None:
    paid = [order(number, Stage.INVOICE, Stage.PAID) for number in range(19)]
    lost = [order(number, Stage.INVOICE, Stage.LOST, leader="Борис") for number in range(19, 38)]
    conversions = Conversions(Facts(orders=(*paid, *lost)), TODAY)
    assert conversions.to_paid("Анна", Stage.INVOICE) == (Fraction(1, 2), True)
    enough = Conversions(Facts(orders=(*paid, order(40, Stage.INVOICE, Stage.LOST))), TODAY)
    assert enough.to_paid("Анна", Stage.INVOICE) == (Fraction(19, 20), False)


def test_orders_of_more_than_180_days_ago_teach_nothing() -> None:
    old = order(1, Stage.INVOICE, Stage.PAID)
    assert Conversions(Facts(orders=(old,)), TODAY + timedelta(days=180)).to_paid(None, Stage.INVOICE) == (
        0,
        True,
    )


def test_the_pipeline_counts_what_is_still_to_come_by_share() -> None:
    half = {"Анна": Fraction(1, 2), "Борис": Fraction(1, 2)}
    open_order = Order(
        "99",
        ARRIVAL,
        "99",
        amount=Decimal("100.00"),
        shares=(Shares(None, half),),
        stages=(StageChange(ARRIVAL, Stage.INVOICE),),
    )
    known = [order(number, Stage.INVOICE, Stage.PAID) for number in range(3)]
    facts = Facts(orders=(open_order, *known))
    conversions = Conversions(facts, TODAY)
    rest = {"99": Fraction(80)}
    coming = pipeline(facts.orders, lambda order: rest[order.number], conversions, "Борис")
    assert coming == (80 * Fraction(1, 2) * Fraction(3, 4), True)


STAGES = st.lists(st.sampled_from(list(Stage)), max_size=6)


@given(st.lists(STAGES, max_size=12))
@settings(max_examples=150, deadline=None)
def test_a_funnel_never_widens(histories: list[list[Stage]]) -> None:
    steps = funnel(order(number, *stages) for number, stages in enumerate(histories))
    counts = [step.count for step in steps]
    assert [step.stage for step in steps] == list(FUNNEL)
    assert counts == sorted(counts, reverse=True)
    assert all(step.conversion is None or 0 <= step.conversion <= 1 for step in steps)
