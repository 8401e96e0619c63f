"""Intake: whose phone is it, who would get the order, and a click that comes twice."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.explanation import Rule
from desktop.services import dealing, intake
from desktop.services.intake import Assign, Draft, TakenOrder
from desktop.storage.operations import Store
from tests.services.desk import TAKERS, Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def clients(desk: Desk) -> int:
    with desk.store.read() as session:
        return session.scalar(select(func.count()).select_from(models.Client)) or 0


def take(desk: Desk, visit: str, **more: object) -> str:
    return intake.take_order(desk.store, desk.act(), visit=visit, source="phone", **more).number


def test_a_repeated_click_takes_one_order_in(desk: Desk) -> None:
    assert take(desk, "visit", name="Зерно") == take(desk, "visit", name="Зерно") == "1"
    assert take(desk, "another", name="Молоко") == "2"
    assert clients(desk) == 2


def test_look_up_by_part_of_a_phone_a_name_a_person_an_address_or_the_inn(desk: Desk) -> None:
    take(
        desk,
        "1",
        name="Ёлочка ООО",
        person="Пётр Ильин",
        phone="8 916 123-45-67",
        email="info@elka.example",
        inn="7707083893",
    )
    take(desk, "2", name="Берёзка")
    for typed in ("916 123", "8916123", "+7 916", "елоч", "ильин петр", "INFO@elka", "7707083893"):
        assert [one.name for one in intake.look_up(desk.store, AS_OWNER, typed)] == ["Ёлочка ООО"], typed
    found = intake.look_up(desk.store, AS_OWNER, "89161234567")[0]
    assert (found.exact, found.phone, found.person) == (True, "+79161234567", "Пётр Ильин")
    assert not intake.look_up(desk.store, AS_OWNER, "916123")[0].exact
    assert intake.look_up(desk.store, AS_OWNER, "9") == intake.look_up(desk.store, AS_OWNER, "%") == []
    assert len(intake.look_up(desk.store, AS_OWNER, "к", limit=1)) <= 1


def test_a_similar_name_is_asked_about_and_waits_for_the_answer(desk: Desk) -> None:
    manager = desk.assign(desk.take("Зерно и хлеб", phone="89161234567"))
    order = desk.take('ООО "Зерно и хлеб"', person="Пётр", email="petr@zerno.example")
    row = desk.order(order)
    assert row.question_client_id is not None
    assert desk.deal() == []
    with pytest.raises(Refused, match="match_unanswered"):
        desk.assign(order)
    intake.answer_match(desk.store, desk.act(), order=order, same=True)
    assert clients(desk) == 1
    assert desk.assign(order) == manager
    assert intake.look_up(desk.store, AS_OWNER, "petr@zerno.example")[0].name == "Зерно и хлеб"


def test_the_answer_somebody_else_leaves_the_order_with_the_new_client(desk: Desk) -> None:
    first = desk.take("Зерно и хлеб")
    order = desk.take("Зерно и Хлеб")
    intake.answer_match(desk.store, desk.act(), order=order, same=False)
    assert desk.order(order).client_id != desk.order(first).client_id
    assert desk.deal() == ["1", "2"]


def test_a_phone_that_two_clients_share_is_asked_about(desk: Desk) -> None:
    desk.take("Зерно", phone="89161234567")
    desk.take("Молоко", phone="89161234567", same_client=False)
    assert clients(desk) == 2
    order = desk.take("Пекарня", phone="89161234567")
    assert desk.order(order).question_client_id == desk.order(desk.id("1")).client_id


def test_free_mail_never_matches_by_domain_a_companys_own_is_asked_about(desk: Desk) -> None:
    desk.take("Зерно", email="anna@zerno.example")
    desk.take("Молоко", email="moloko@mail.ru")
    assert desk.order(desk.take("Пекарня", email="oleg@zerno.example")).question_client_id is not None
    assert desk.order(desk.take("Кондитер", email="konditer@mail.ru")).question_client_id is None


def test_the_expected_value_is_fixed_at_intake(desk: Desk) -> None:
    values = [
        desk.order(desk.take()).expected_value,
        desk.order(desk.take(amount=Decimal(500))).expected_value,
        desk.order(desk.take(service="Вывески")).expected_value,
        desk.order(desk.take()).expected_value,
    ]
    assert values == [1, 500, 40000, Fraction("13500.33")]


def test_a_draft_says_who_would_get_the_order(desk: Desk) -> None:
    proposal = intake.propose_draft(desk.store, AS_OWNER, desk.now, Draft(name="Зерно", amount=Decimal(100)))
    assert proposal.new_client
    assert proposal.explanation.rule is Rule.FAIR
    order = desk.take("Зерно", phone="89161234567", amount=Decimal(100))
    assert intake.propose(desk.store, AS_OWNER, desk.now, order).explanation == proposal.explanation
    assert desk.assign(order) == proposal.explanation.winner
    known = intake.propose_draft(desk.store, AS_OWNER, desk.now, Draft(phone="8 916 1234567"))
    assert (known.explanation.rule, known.new_client) == (Rule.RESPONSIBLE, False)
    alike = intake.propose_draft(desk.store, AS_OWNER, desk.now, Draft(name="«Зерно»"))
    assert alike.question_name == "Зерно"


def test_what_cannot_be_taken_in_is_refused(desk: Desk) -> None:
    for code, more in {
        "client_needed": {"phone": "  "},
        "unknown_service": {"name": "Зерно", "service": "Луна"},
        "unknown_segment": {"name": "Зерно", "segment": "huge"},
        "amount_below_zero": {"name": "Зерно", "amount": Decimal(-1)},
    }.items():
        with pytest.raises(Refused, match=code):
            take(desk, "v", **more)
    assert clients(desk) == 0


def test_an_order_taken_in_offline_is_dealt_at_its_own_arrival(desk: Desk) -> None:
    order = desk.take(received=datetime(2026, 10, 16, 12))
    desk.deal()
    assert desk.order(order).assigned_at == datetime(2026, 10, 16, 12)


def called_by_vera(desk: Desk) -> UUID:
    """The order of a client that Вера called before it."""
    order = desk.take("Зерно")
    with desk.store.read() as session:
        client = session.get_one(models.Order, order).client_id
    with desk.store.engine.begin() as connection:
        connection.execute(
            models.Contact.__table__.insert().values(
                id=order, at=datetime(2026, 10, 1, 12), client_id=client, kind="call_out", text="", version=1,
                employee_id=desk.employee_id("Вера"),
            )
        )  # fmt: skip
    return order


def test_a_client_with_orders_before_the_records_is_no_prospect(desk: Desk) -> None:
    order = called_by_vera(desk)
    with Session(desk.store.engine) as session, session.begin():
        session.get_one(models.Order, order).client.orders_before = 1
    desk.assign(order)
    assert desk.order(order).rule == "fair"


def test_a_protected_prospect_goes_to_who_called(desk: Desk) -> None:
    order = called_by_vera(desk)
    assert desk.assign(order) == "Вера"
    assert desk.responsible(order) == "Вера"
    assert dealing.ledger(desk.store, AS_OWNER, desk.now)[2].uncharged == 1


def test_the_proposal_is_what_assigning_does_even_if_somebody_came_back_since(desk: Desk) -> None:
    order = desk.take("Зерно")
    first = intake.propose(desk.store, AS_OWNER, desk.now, order).explanation.winner
    assert first is not None
    desk.absent(first, 0.1)
    desk.now = desk.now.replace(hour=15)
    proposed = intake.propose(desk.store, AS_OWNER, desk.now, order).explanation.winner
    assert proposed != first
    assert desk.assign(order) == proposed


def test_one_operation_takes_an_order_in_and_deals_it_out(desk: Desk) -> None:
    taken = assign(desk, "visit", name="Зерно")
    assert (taken.number, taken.manager, taken.why_waiting) == ("1", desk.leader(taken.order), None)
    assert taken.manager is not None
    assert assign(desk, "visit", name="Зерно") == taken
    with desk.store.read() as session:
        assert session.scalar(select(func.count()).select_from(models.Assignment)) == 1


def test_a_repeated_act_returns_the_record_that_the_journal_holds(desk: Desk) -> None:
    act = desk.act()
    for name in TAKERS:
        desk.absent(name, 1)
    given = {"visit": "v", "source": "phone", "name": "Зерно", "assign": Assign.BY_RULES}
    first = intake.take_order(desk.store, act, **given)
    assert first.why_waiting is not None
    assert first == intake.take_order(desk.store, act, **given)


def test_a_refused_assignment_keeps_the_order_and_says_why(desk: Desk) -> None:
    for refusal, more in {
        "reason_needed": {"assign": Assign.BY_HAND, "manager": "Вера"},
        "not_employed": {"assign": Assign.BY_HAND, "manager": "Глеб", "reason": "просил"},
    }.items():
        taken = assign(desk, refusal, name=refusal, **more)
        assert (taken.manager, taken.refusal) == (None, refusal)
        assert desk.order(taken.order).leader_id is None
    assert clients(desk) == 2
    assert desk.sums() == (0, 0)
    for name in TAKERS:
        desk.absent(name, 1)
    waits = assign(desk, "nobody", name="Молоко")
    assert (waits.manager, waits.refusal) == (None, "nobody_eligible")
    desk.now = desk.now.replace(hour=20)
    closed = assign(desk, "closed", name="Сыр")
    assert closed.why_waiting is not None
    assert closed.why_waiting.details == {"number": "4", "until": datetime(2026, 10, 20, 9)}


def test_a_pick_by_hand_is_made_with_the_order(desk: Desk) -> None:
    picked = {"assign": Assign.BY_HAND, "manager": "Вера", "reason": "просил", "charged": False}
    taken = assign(desk, "v", name="Зерно", **picked)
    assert (taken.manager, desk.leader(taken.order)) == ("Вера", "Вера")
    assert desk.ledger()["Вера"].uncharged == 1


def test_an_uncertain_match_waits_for_its_answer(desk: Desk) -> None:
    assign(desk, "1", name="Зерно и хлеб")
    assert assign(desk, "2", name="Зерно и Хлеб").refusal == "match_unanswered"


def test_digits_that_found_a_client_do_not_become_its_phone(desk: Desk) -> None:
    order = desk.take("Зерно", phone="8 916 123-45-67")
    client = desk.order(order).client_id
    desk.take(client=client, phone="4567", name="")
    with desk.store.read() as session:
        reaches = session.scalars(select(models.Reach.value).where(models.Reach.client_id == client)).all()
    assert reaches == ["+79161234567"]


def assign(desk: Desk, visit: str, **more: object) -> TakenOrder:
    given = {"visit": visit, "source": "phone", "assign": Assign.BY_RULES, **more}
    return intake.take_order(desk.store, desk.act(), **given)
