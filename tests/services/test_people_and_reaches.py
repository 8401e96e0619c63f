"""People, phones and e-mail addresses of clients: corrected, removed, and found as they are now."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop.language.errors import error_sentence
from desktop.rules.errors import Conflict, DolyaError, Refused
from desktop.services.clients import (
    ClientCard,
    PersonRow,
    ReachRow,
    add_person,
    add_reach_to_client,
    client_card,
    edit_person,
    edit_reach,
    remove_person,
    remove_reach,
    search_clients,
)
from desktop.services.intake import look_up
from desktop.services.undo import undo_last
from desktop.storage.operations import Store
from tests.services.desk import Desk
from tests.viewers import AS_OWNER

PHONE = "+79109734218"


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def client(desk: Desk) -> UUID:
    """A client with a phone of its own, and a person with a phone and an address."""
    client = desk.order(desk.take("Ромашка", phone="+7 495 123-45-67")).client_id
    given = {"name": "Марина Белова", "phone": "8 910 973-42-18", "email": "marina@example.org"}
    add_person(desk.store, desk.act(), client=client, **given)
    return client


def card(desk: Desk, client: UUID) -> ClientCard:
    return client_card(desk.store, AS_OWNER, desk.now, client)


def marina(desk: Desk, client: UUID) -> PersonRow:
    [person] = card(desk, client).people
    return person


def reach(desk: Desk, client: UUID, value: str = PHONE) -> ReachRow:
    return next(one for one in card(desk, client).reaches if one.value == value)


def values(desk: Desk, client: UUID) -> list[str]:
    return [one.value for one in card(desk, client).reaches]


def names(desk: Desk, text: str) -> list[str]:
    return [row.name for row in search_clients(desk.store, AS_OWNER, text)]


def refusal(operation: Any, desk: Desk, **given: Any) -> DolyaError:
    with pytest.raises(Refused) as refused:
        operation(desk.store, desk.act(), **given)
    return refused.value


def test_a_person_is_corrected_and_found_by_the_new_name(desk: Desk, client: UUID) -> None:
    person = marina(desk, client)
    given = {"client": client, "person": person.id, "version": person.version}
    born = date(1980, 10, 24)
    edit_person(desk.store, desk.act(), **given, name=" Марина Чернова ", position="директор", birthday=born)
    now = marina(desk, client)
    assert (now.name, now.position, now.birthday) == ("Марина Чернова", "директор", born)
    assert (names(desk, "чернова"), names(desk, "белова")) == (["Ромашка"], [])
    mine = {"name": "Марина Белова", "position": "", "birthday": born}
    why = refusal(edit_person, desk, **given, **mine, seen={**mine, "birthday": None})
    assert isinstance(why, Conflict)
    assert why.details["theirs"]["name"] == "Марина Чернова"
    assert why.details["mine"] == {"name": "Марина Чернова", "position": "директор", "birthday": born}
    assert refusal(remove_person, desk, **given).code == "changed_meanwhile"


def test_two_people_of_one_client_are_not_called_alike(desk: Desk, client: UUID) -> None:
    add_person(desk.store, desk.act(), client=client, name="Пётр")
    person = next(one for one in card(desk, client).people if one.name == "Пётр")
    given = {"client": client, "person": person.id, "version": 1, "position": "", "birthday": None}
    assert refusal(edit_person, desk, **given, name="марина БЕЛОВА").code == "person_exists"
    assert refusal(edit_person, desk, **given, name="  ").code == "name_needed"
    edit_person(desk.store, desk.act(), **given, name="ПЁТР")


def test_a_person_goes_with_the_phones_and_comes_back_with_them(desk: Desk, client: UUID) -> None:
    before = card(desk, client)
    person = marina(desk, client)
    given = {"client": client, "person": person.id}
    remove_person(desk.store, desk.act(), **given, version=1)
    assert (card(desk, client).people, values(desk, client)) == ((), ["+74951234567"])
    assert names(desk, "белова") == names(desk, "910 973") == []
    assert refusal(remove_person, desk, **given, version=1).code == "no_such_person"
    undo_last(desk.store, desk.act())
    after = card(desk, client)
    assert (after.people[0].phones, after.reaches) == (before.people[0].phones, before.reaches)
    assert names(desk, "белова") == ["Ромашка"]


def test_a_phone_is_corrected_and_matches_as_it_is_now(desk: Desk, client: UUID) -> None:
    found = reach(desk, client)
    given = {"client": client, "reach": found.id, "person": found.person, "seen": PHONE}
    edit_reach(desk.store, desk.act(), **given, written="8 (910) 973-42-19 доб. 5")
    assert marina(desk, client).phones == ("+79109734219;ext=5",)
    matches = look_up(desk.store, AS_OWNER, "8 910 973-42-19 доб. 5")
    assert [one.name for one in matches] == ["Ромашка"]
    why = refusal(edit_reach, desk, **given, written="8 910 973-42-20")
    assert (why.code, why.details["by"]) == ("changed_meanwhile", "Ольга")
    assert refusal(remove_reach, desk, client=client, reach=found.id, seen=PHONE).code == "changed_meanwhile"


def test_a_phone_becomes_another_persons_or_the_clients_own(desk: Desk, client: UUID) -> None:
    found = reach(desk, client)
    given = {"client": client, "reach": found.id, "seen": PHONE, "written": PHONE}
    edit_reach(desk.store, desk.act(), **given, person=None)
    assert (marina(desk, client).phones, reach(desk, client).person) == ((), None)
    add_person(desk.store, desk.act(), client=client, name="Пётр")
    person = next(one for one in card(desk, client).people if one.name == "Пётр")
    edit_reach(desk.store, desk.act(), **given, person=person.id)
    assert reach(desk, client).person == person.id
    other = desk.order(desk.take("Лютик")).client_id
    stranger = {"client": other, "written": "a@example.org", "person": person.id}
    assert refusal(add_reach_to_client, desk, **stranger).code == "no_such_person"


def test_a_phone_is_removed_and_can_be_taken_back(desk: Desk, client: UUID) -> None:
    found = reach(desk, client)
    given = {"client": client, "reach": found.id, "seen": PHONE}
    remove_reach(desk.store, desk.act(), **given)
    assert (PHONE in values(desk, client), names(desk, "910 973")) == (False, [])
    assert refusal(remove_reach, desk, **given).code == "no_such_reach"
    undo_last(desk.store, desk.act())
    assert (reach(desk, client).person, names(desk, "910 973")) == (found.person, ["Ромашка"])


@pytest.mark.parametrize(
    ("written", "stored"),
    [("8 (495) 765-43-21 доб. 12", "+74957654321;ext=12"), (" Info@Example.ORG ", "info@example.org")],
)
def test_a_phone_or_an_address_is_added_as_at_intake(
    desk: Desk, client: UUID, written: str, stored: str
) -> None:
    add_reach_to_client(desk.store, desk.act(), client=client, written=written)
    assert reach(desk, client, stored).person is None
    why = refusal(add_reach_to_client, desk, client=client, written=written)
    assert why.code == "reach_exists"
    assert "Ромашка" in error_sentence(why)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (" ", "reach_needed"), ("нет", "bad_phone"), ("доб. 5", "bad_phone"), ("7,91E+10", "bad_phone"),
        ("@", "bad_email"), ("a b@example.org", "bad_email"), ("a@b@example.org", "bad_email"),
    ],
)  # fmt: skip
def test_what_is_no_phone_and_no_address_is_refused(
    desk: Desk, client: UUID, written: str, code: str
) -> None:
    assert refusal(add_reach_to_client, desk, client=client, written=written).code == code


def test_another_clients_phone_is_asked_about(desk: Desk, client: UUID) -> None:
    other = desk.order(desk.take("Лютик")).client_id
    why = refusal(add_reach_to_client, desk, client=other, written="8 910 973 42 18")
    assert (why.code, why.details) == ("reach_shared", {"value": PHONE, "client": "Ромашка"})
    assert error_sentence(why).startswith("+7 910 973-42-18 is another client's too: Ромашка.")
    add_reach_to_client(desk.store, desk.act(), client=other, written="8 910 973 42 18", shared=True)
    found = reach(desk, other)
    given = {"client": other, "reach": found.id, "person": None, "seen": PHONE}
    edit_reach(desk.store, desk.act(), **given, written="+7 910 973 42 18")
    assert values(desk, other) == [PHONE], "the same number is not asked about again"
