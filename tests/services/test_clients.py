"""Clients: the search, the card with its whole story, handing over, editing, contacts."""

import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.language.client_json import client_as_json
from desktop.language.tables import client_text
from desktop.rules.errors import Refused
from desktop.services.clients import (
    add_person,
    client_card,
    edit_client,
    find_client,
    hand_over_client,
    log_contact,
    search_clients,
)
from desktop.storage.operations import Act, Store
from tests.services.office_of_four import ANNA, NOW, Rows
from tests.viewers import AS_OWNER

ACT = Act(ANNA, NOW)


def act(at: datetime = NOW) -> Act:
    return Act(ANNA, at)


@pytest.fixture
def cafe(store: Store) -> UUID:
    """A coffee shop that orders every 32 days, led by Анна, and two other clients."""
    with Session(store.engine) as session:
        rows = Rows(session)
        rows.office()
        cafe = rows.client("Кофейня «Зёрно»", "Анна", inn="7604000013", segment="small")
        rows.client("Мебельный двор", "Борис")
        rows.client("ООО «Вектор»")
        for place, day in enumerate((date(2026, 7, 7), date(2026, 8, 8), date(2026, 9, 9))):
            received = datetime(day.year, day.month, day.day, 11)
            order = rows.order(
                str(100 + place),
                cafe,
                received,
                "Анна",
                ((received, "paid"),),
                amount=Decimal("1000.00"),
                cost=Decimal("600.00"),
                subject="меню осень",
            )
            rows.payment(order, day + timedelta(days=3), "1000.00")
        rows.order(
            "200",
            cafe,
            datetime(2026, 10, 1, 9),
            "Анна",
            ((NOW, "invoice"),),
            amount=Decimal("500.00"),
            service="Вывески",
        )
        session.commit()
        found = cafe.id
    add_person(
        store,
        act(),
        client=found,
        name="Марина Белова",
        position="директор",
        phone="8 910 973-42-18",
        email="Marina@Example.org",
    )
    return found


def names(store: Store, text: str) -> list[str]:
    return [row.name for row in search_clients(store, AS_OWNER, text)]


@pytest.mark.parametrize(
    "text", ["зерно", "ЗЁРНО кофейня", "белова", "marina@", "7604000013", "9109734218", "8 910 973", "+7910"]
)
def test_a_client_is_found_by_anything_that_is_known_of_it(store: Store, cafe: UUID, text: str) -> None:
    assert names(store, text) == ["Кофейня «Зёрно»"]


@pytest.mark.parametrize("text", ["зерно двор", "100%", "_", "8 911", "\\"])
def test_every_word_must_occur_and_signs_stand_for_themselves(store: Store, cafe: UUID, text: str) -> None:
    assert names(store, text) == []


def test_without_text_the_latest_contact_comes_first(store: Store, cafe: UUID) -> None:
    other = find_client(store, AS_OWNER, "ооо «вектор»")
    log_contact(store, act(), client=other, kind="call_out")
    log_contact(store, act(), client=cafe, kind="call_out", at=NOW - timedelta(days=1))
    assert names(store, "") == ["ООО «Вектор»", "Кофейня «Зёрно»", "Мебельный двор"]
    row = search_clients(store, AS_OWNER, "зерно")[0]
    assert (row.person, row.phone, row.responsible) == ("Марина Белова", "+79109734218", "Анна")
    assert (row.orders, row.paid, row.last_order) == (4, Decimal("3000.00"), date(2026, 10, 1))
    assert search_clients(store, AS_OWNER, "", limit=1)[0].name == "ООО «Вектор»"


def test_a_name_that_is_nobodys_or_of_several_is_refused(store: Store, cafe: UUID) -> None:
    with pytest.raises(Refused, match="no_such_client"):
        find_client(store, AS_OWNER, "Зерно")
    with Session(store.engine) as session:
        session.add(
            models.Client(
                number=9, name="вектор", folded="ооо «вектор»", search_text="ооо «вектор»", created=NOW
            )
        )
        session.commit()
    with pytest.raises(Refused) as refused:
        find_client(store, AS_OWNER, "ООО «ВЕКТОР»")
    assert (refused.value.code, refused.value.details["count"]) == ("several_clients", 2)


def test_the_card_shows_the_money_the_rhythm_and_who_is_responsible(store: Store, cafe: UUID) -> None:
    card = client_card(store, AS_OWNER, NOW, cafe)
    assert card.responsible is not None
    assert card.responsible.manager == "Анна"
    assert (card.paid, card.paid_orders, card.average) == (Decimal("3000.00"), 3, Decimal("1000.00"))
    assert (card.margin, card.open_orders, card.awaiting) == (Decimal("1200.00"), 1, Decimal("500.00"))
    assert card.client_since == date(2026, 7, 7)
    assert card.rhythm is not None
    assert (card.rhythm.every_days, card.rhythm.due, card.rhythm.late_days) == (32, date(2026, 10, 11), 9)
    assert card.people[0].phones == ("+79109734218",)
    assert card.emails == ("marina@example.org",)


def test_the_story_is_complete_and_newest_first(store: Store, cafe: UUID) -> None:
    log_contact(store, act(), client=cafe, kind="call_out", text="в отпуске", at=NOW - timedelta(hours=1))
    hand_over_client(store, act(), client=cafe, manager="Борис", reason="12 открытых")
    history = client_card(store, AS_OWNER, NOW, cafe).history
    kinds = [event.kind for event in history]
    assert kinds == [
        "handover",
        "call_out",
        "order",
        "payment",
        "order",
        "payment",
        "order",
        "payment",
        "order",
    ]
    assert (history[0].who, history[0].text) == ("Борис", "12 открытых")
    assert (history[3].order, history[3].amount, history[3].whole_day) == ("102", Decimal("1000.00"), True)


def test_a_handover_closes_one_responsibility_and_opens_the_next(store: Store, cafe: UUID) -> None:
    hand_over_client(store, act(), client=cafe, manager="Борис", reason="12 открытых")
    card = client_card(store, AS_OWNER, NOW, cafe)
    assert card.responsible is not None
    assert (card.responsible.manager, card.responsible.since, card.responsible.how) == (
        "Борис",
        NOW,
        "handover",
    )
    assert [(row.manager, row.until) for row in card.before] == [("Анна", NOW)]
    assert [event.who for event in card.history if event.kind == "order"] == ["Анна"] * 4, "orders stay"


def test_of_two_who_hand_over_at_once_the_second_is_told(store: Store, cafe: UUID) -> None:
    hand_over_client(store, act(), client=cafe, manager="Борис", reason="занята", responsible="Анна")
    with pytest.raises(Refused, match="handed_over"):
        hand_over_client(store, act(), client=cafe, manager="Вера", reason="болеет", responsible="Анна")
    card = client_card(store, AS_OWNER, NOW, cafe)
    assert card.responsible is not None
    assert card.responsible.manager == "Борис"


def test_a_hunters_client_is_proposed_to_a_keeper_from_so_many_paid_orders_on(
    store: Store, cafe: UUID
) -> None:
    with Session(store.engine) as session:
        office = session.scalars(select(models.OfficeSettings)).one()
        office.handover_after = 3
        session.commit()
        assert client_card(store, AS_OWNER, NOW, cafe).proposed_keeper is None
        people = {one.name: one for one in session.scalars(select(models.Employee))}
        people["Анна"].hunts = people["Вера"].hunts = True
        session.commit()
        card = client_card(store, AS_OWNER, NOW, cafe)
        assert card.proposed_keeper == "Борис"
        assert client_as_json(card)["proposed_keeper"] == "Борис"
        assert "Борис" in client_text(card)
        office.handover_after = 4
        session.commit()
    assert client_card(store, AS_OWNER, NOW, cafe).proposed_keeper is None


@pytest.mark.parametrize(
    ("manager", "reason", "code"),
    [
        ("Анна", "так надо", "same_manager"),
        ("Глеб", "так надо", "no_such_employee"),
        ("Борис", "  ", "reason_needed"),
    ],
)
def test_a_handover_that_makes_no_sense_is_refused(
    store: Store, cafe: UUID, manager: str, reason: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        hand_over_client(store, act(), client=cafe, manager=manager, reason=reason)


def test_nobody_gets_a_client_after_leaving(store: Store, cafe: UUID) -> None:
    with Session(store.engine) as session:
        session.scalars(select(models.Employee).where(models.Employee.name == "Борис")).one().left = date(
            2026, 10, 19
        )
        session.commit()
    with pytest.raises(Refused, match="not_employed"):
        hand_over_client(store, act(), client=cafe, manager="Борис", reason="так надо")


def test_a_stale_edit_is_refused_and_a_fresh_one_is_found_by_its_new_name(store: Store, cafe: UUID) -> None:
    version = client_card(store, AS_OWNER, NOW, cafe).version
    changes = {"inn": "76 0400 0013", "segment": "retail", "birthday": date(2015, 6, 1), "note": " сеть "}
    edit_client(store, act(), client=cafe, version=version, name="Кофейня «Ёж»", **changes)
    with pytest.raises(Refused, match="changed_meanwhile"):
        edit_client(store, act(), client=cafe, version=version, name="Кофейня", **changes)
    card = client_card(store, AS_OWNER, NOW, cafe)
    assert (card.name, card.inn, card.segment, card.note) == ("Кофейня «Ёж»", "7604000013", "retail", "сеть")
    assert names(store, "еж") == ["Кофейня «Ёж»"]
    assert names(store, "белова") == ["Кофейня «Ёж»"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"name": " "}, "name_needed"), ({"segment": "huge"}, "unknown_segment")],
)
def test_an_edit_that_makes_no_sense_is_refused(
    store: Store, cafe: UUID, fields: dict[str, str], code: str
) -> None:
    version = client_card(store, AS_OWNER, NOW, cafe).version
    given = {"name": "Зерно", "inn": "", "segment": None, "birthday": None, "note": "", **fields}
    with pytest.raises(Refused, match=code):
        edit_client(store, act(), client=cafe, version=version, **given)


def test_a_contact_is_logged_for_who_is_working_now(store: Store, cafe: UUID) -> None:
    log_contact(store, act(), client=cafe, kind="meeting_client", text=" замер ")
    with pytest.raises(Refused, match="not_signed_in"):
        log_contact(store, Act(None, NOW), client=cafe, kind="letter_in")
    with store.read() as session:
        logged = {
            contact.kind: (contact.employee.name if contact.employee else None, contact.at, contact.text)
            for contact in session.scalars(select(models.Contact))
        }
    assert logged == {"meeting_client": ("Анна", NOW, "замер")}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "telepathy"}, "unknown_contact_kind"),
        ({"kind": "call_out", "at": NOW + timedelta(days=1)}, "contact_in_future"),
        ({"kind": "call_out", "manager": "Глеб"}, "no_such_employee"),
        ({"kind": "call_out", "order": UUID(int=5)}, "no_such_order"),
        ({"kind": "call_out", "client": UUID(int=5)}, "no_such_client"),
    ],
)
def test_a_contact_that_cannot_be_is_refused(
    store: Store, cafe: UUID, fields: dict[str, object], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        log_contact(store, act(), **{"client": cafe, **fields})


def test_likely_duplicates_share_a_phone_or_hardly_differ_in_name(store: Store, cafe: UUID) -> None:
    other = find_client(store, AS_OWNER, "мебельный двор")
    add_person(store, act(), client=other, name="М. Белова", phone="+7 910 973 42 18")
    with Session(store.engine) as session:
        session.add(
            models.Client(
                number=7,
                name="ООО Кофейня Зерно",
                folded="ооо кофейня зерно",
                search_text="ооо кофейня зерно",
                created=NOW,
            )
        )
        session.commit()
    found = [name for _, name in client_card(store, AS_OWNER, NOW, cafe).likely_duplicates]
    assert found == ["Мебельный двор", "ООО Кофейня Зерно"]


def test_the_card_as_json_is_plain_and_without_random_ids(store: Store, cafe: UUID) -> None:
    plain = client_as_json(client_card(store, AS_OWNER, NOW, cafe))
    text = json.dumps(plain, ensure_ascii=False)
    assert str(cafe) not in text
    assert plain["paid"] == "3000.00"
    assert plain["rhythm"]["due"] == "2026-10-11"
    assert plain["history"][0]["order"] == "200"
