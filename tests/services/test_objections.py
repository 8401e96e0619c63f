"""Whoever could have had an order may object to its assignment; the owner answers; both stay."""

from uuid import UUID

import pytest

from desktop.rules.errors import Refused
from desktop.services.dealing import (
    answer_objection,
    list_objections,
    object_to_assignment,
    reassign_order,
)
from desktop.services.order_lists import order_card
from desktop.services.undo import list_actions
from desktop.storage.operations import Act, Store
from tests.services.desk import TAKERS, Desk
from tests.services.office_of_four import IGOR
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def object_as(desk: Desk, name: str, order: UUID, reason: str = "моя очередь") -> None:
    object_to_assignment(desk.store, Act(desk.employee_id(name), desk.now), order=order, reason=reason)


def test_an_objection_and_its_answer_are_seen_by_everybody_and_stay(desk: Desk) -> None:
    order = desk.take()
    winner = desk.assign(order)
    name = min(TAKERS - {winner})
    object_as(desk, name, order)
    (row,) = list_objections(desk.store, desk.employee_id(winner))
    assert (row.name, row.reason, row.answer, row.explanation.winner) == (name, "моя очередь", "", winner)
    answer_objection(desk.store, Act(IGOR, desk.now), objection=row.id, answer="по балансу")
    (row,) = order_card(desk.store, AS_OWNER, desk.now, order).objections
    assert (row.answer, row.answered_by) == ("по балансу", "Игорь")
    with pytest.raises(Refused, match="answered_before"):
        answer_objection(desk.store, Act(IGOR, desk.now), objection=row.id, answer="иначе")
    refusals = {one.name: one.refusal for one in list_actions(desk.store, IGOR, desk.now, everybody=True)}
    for operation in ("object_to_assignment", "answer_objection"):
        refusal = refusals[operation]
        assert refusal is not None
        assert refusal.code == "undo_objection"


def test_one_objects_once_to_each_assignment(desk: Desk) -> None:
    order = desk.take()
    first = desk.assign(order)
    second, third = sorted(TAKERS - {first})
    object_as(desk, third, order)
    with pytest.raises(Refused, match="objected_before"):
        object_as(desk, third, order)
    reassign_order(desk.store, desk.act(), order=order, manager=second, reason="просили")
    object_as(desk, third, order, "снова не я")
    assert len(list_objections(desk.store, AS_OWNER)) == 2


def test_only_who_could_have_had_the_order_objects(desk: Desk) -> None:
    order = desk.take()
    with pytest.raises(Refused, match="not_assigned"):
        object_as(desk, "Анна", order)
    winner = desk.assign(order)
    with pytest.raises(Refused, match="no_objection"):
        object_as(desk, winner, order)
    with pytest.raises(Refused, match="no_objection"):
        object_to_assignment(desk.store, desk.act(), order=order, reason="хочу")
    for reason, code in ((" ", "reason_needed"), ("а" * 1001, "words_too_long")):
        with pytest.raises(Refused, match=code):
            object_as(desk, min(TAKERS - {winner}), order, reason)


def test_only_the_owner_answers(desk: Desk) -> None:
    order = desk.take()
    winner = desk.assign(order)
    object_as(desk, min(TAKERS - {winner}), order)
    (row,) = list_objections(desk.store, AS_OWNER)
    with pytest.raises(Refused, match="owner_only"):
        answer_objection(desk.store, desk.act(), objection=row.id, answer="нет")
    with pytest.raises(Refused, match="no_such_objection"):
        answer_objection(desk.store, Act(IGOR, desk.now), objection=UUID(int=7), answer="нет")
