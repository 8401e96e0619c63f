"""Correcting and removing contacts: who may, with which reason, and what plan, pay and dealing make of it."""

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from desktop import models
from desktop.rules.errors import Conflict, DolyaError, Refused
from desktop.rules.months import Month
from desktop.services.checking.checking import check_office
from desktop.services.clients import (
    Event,
    ShownContacts,
    client_card,
    edit_contact,
    hand_over_client,
    log_contact,
    remove_contact,
    search_clients,
)
from desktop.services.offline import OfflineData, store_kept_entries
from desktop.services.payroll import close_month, payroll
from desktop.services.planning import plan_report
from desktop.services.undo import undo_last
from desktop.storage.operations import Act, Store
from tests.services import pay_office
from tests.services.desk import MONDAY, Desk
from tests.services.office_of_four import ANNA, BORIS, IGOR, OLGA
from tests.viewers import AS_OWNER

YESTERDAY = MONDAY - timedelta(days=3)
SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
CALLS = """
  [[schemes.components]]
  kind = "piece"
  metric = "calls"
  amount = 50
"""


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def client(desk: Desk) -> UUID:
    """A client of Анна's, whose order came before the contacts."""
    desk.now = YESTERDAY - timedelta(hours=1)
    order = desk.take("Ромашка")
    desk.assign(order, "Анна", reason="просьба")
    desk.now = MONDAY
    return desk.order(order).client_id


def call(desk: Desk, client: UUID, by: int = ANNA, at: datetime = MONDAY, text: str = "макет") -> Event:
    log_contact(desk.store, Act(by, MONDAY), client=client, kind="call_out", text=text, at=at)
    return found(desk, client, by, text)


def found(desk: Desk, client: UUID, viewer: int = OLGA, text: str = "макет") -> Event:
    history = client_card(desk.store, viewer, desk.now, client).history
    return next(event for event in history if event.contact is not None and event.text == text)


def as_seen(event: Event, **changed: Any) -> dict[str, Any]:
    """Return the arguments of a correction that changes these fields only."""
    assert event.contact is not None
    fields = {"kind": event.kind, "text": event.text, "at": event.at, "order": event.order_id}
    return {"contact": event.contact.id, "version": event.contact.version, **fields, **changed}


def seen(event: Event) -> dict[str, Any]:
    assert event.contact is not None
    return {"contact": event.contact.id, "version": event.contact.version}


def refusal(operation: Any, desk: Desk, act: Act, **given: Any) -> DolyaError:
    with pytest.raises(Refused) as refused:
        operation(desk.store, act, **given)
    return refused.value


def calls(desk: Desk, manager: str = "Анна") -> Any:
    report = plan_report(desk.store, AS_OWNER, desk.now, OCTOBER)
    part = next(part for part in report.employees if part.employee == manager)
    return next(metric.fact for metric in part.metrics if metric.metric == "calls")


def test_ones_own_contact_of_today_is_corrected_without_a_reason(desk: Desk, client: UUID) -> None:
    logged = call(desk, client)
    order = client_card(desk.store, AS_OWNER, desk.now, client).history[-1].order_id
    earlier = MONDAY - timedelta(minutes=10)
    given = as_seen(logged, kind="meeting_office", text=" эскиз ", at=earlier, order=order)
    edit_contact(desk.store, Act(ANNA, MONDAY), client=client, **given)
    now = found(desk, client, text="эскиз")
    assert (now.kind, now.at, now.order_id, now.who) == ("meeting_office", earlier, order, "Анна")
    assert calls(desk) == 0


def test_a_reason_is_needed_for_another_day_and_for_another_persons_contact(desk: Desk, client: UUID) -> None:
    old, others = call(desk, client, at=YESTERDAY, text="старый"), call(desk, client, text="чужой")
    assert old.contact is not None
    assert others.contact is not None
    assert (old.contact.needs_reason, others.contact.needs_reason) == (True, False)
    for actor, event in ((ANNA, old), (OLGA, others)):
        act = Act(actor, MONDAY)
        for operation, given in ((edit_contact, as_seen(event)), (remove_contact, seen(event))):
            assert refusal(operation, desk, act, client=client, **given).code == "reason_needed"
        edit_contact(desk.store, act, client=client, reason="перепутан день", **as_seen(event))


def test_another_managers_contact_is_for_the_office_manager_and_the_owner(desk: Desk, client: UUID) -> None:
    logged = call(desk, client)
    given = {"client": client, "reason": "ошибка", **seen(logged)}
    why = refusal(remove_contact, desk, Act(BORIS, MONDAY), **given)
    assert (why.code, why.details) == ("contact_not_yours", {"name": "Анна"})
    may = {viewer: found(desk, client, viewer).contact for viewer in (ANNA, BORIS, OLGA, IGOR)}
    assert [one.may_correct for one in may.values() if one] == [True, False, True, True]
    remove_contact(desk.store, Act(OLGA, MONDAY), **given)
    assert refusal(remove_contact, desk, Act(OLGA, MONDAY), **given).code == "no_such_contact"


def test_of_two_who_correct_a_contact_the_second_gets_both_versions(desk: Desk, client: UUID) -> None:
    logged = call(desk, client)
    edit_contact(desk.store, Act(ANNA, MONDAY), client=client, **as_seen(logged, text="макет готов"))
    given = as_seen(logged, kind="call_in")
    shown = {name: given[name] for name in ("text", "at", "order")} | {"kind": "call_out"}
    act = Act(OLGA, MONDAY)
    why = refusal(edit_contact, desk, act, client=client, reason="ошибка", seen=shown, **given)
    assert isinstance(why, Conflict)
    assert (why.details["theirs"]["text"], why.details["theirs"]["kind"]) == ("макет готов", "call_out")
    assert (why.details["mine"]["text"], why.details["mine"]["kind"]) == ("макет готов", "call_in")
    assert (why.details["by"], why.details["version"]) == ("Анна", 2)
    given = {"client": client, "reason": "ошибка", **seen(logged)}
    assert refusal(remove_contact, desk, act, **given).code == "changed_meanwhile"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "telepathy"}, "unknown_contact_kind"),
        ({"at": MONDAY + timedelta(days=1)}, "contact_in_future"),
        ({"order": UUID(int=5)}, "no_such_order"),
        ({"contact": UUID(int=5)}, "no_such_contact"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(
    desk: Desk, client: UUID, fields: dict[str, Any], code: str
) -> None:
    given = as_seen(call(desk, client), **fields)
    assert refusal(edit_contact, desk, Act(ANNA, MONDAY), client=client, **given).code == code


def test_a_removed_contact_is_no_fact_of_the_plan_and_comes_back_with_undo(desk: Desk, client: UUID) -> None:
    logged = call(desk, client)
    assert calls(desk) == 1
    remove_contact(desk.store, Act(ANNA, MONDAY), client=client, **seen(logged))
    assert calls(desk) == 0
    undo_last(desk.store, Act(ANNA, MONDAY))
    assert calls(desk) == 1
    assert found(desk, client).at == logged.at


def test_a_removed_contact_protects_no_more_but_what_was_dealt_stays(desk: Desk) -> None:
    orders = [desk.take("Ромашка"), desk.take("Лютик")]
    logged = []
    for order in orders:
        whose = desk.order(order).client_id
        logged.append((whose, seen(call(desk, whose, by=BORIS, at=YESTERDAY))))
    desk.assign(orders[0])
    assert (desk.leader(orders[0]), desk.order(orders[0]).rule) == ("Борис", "protected")
    for whose, given in logged:
        remove_contact(desk.store, Act(BORIS, desk.now), client=whose, reason="не было", **given)
    desk.assign(orders[1])
    assert desk.leader(orders[0]) == "Борис"
    assert desk.order(orders[1]).rule != "protected"
    assert desk.sums() == (0, 0)


def test_a_handover_is_no_contact(desk: Desk, client: UUID) -> None:
    logged = call(desk, client, at=YESTERDAY)
    hand_over_client(desk.store, desk.act(), client=client, manager="Борис", reason="занята")
    card = client_card(desk.store, AS_OWNER, desk.now, client)
    assert card.history[0].kind == "handover"
    assert card.last_contact == found(desk, client, AS_OWNER)
    [row] = search_clients(desk.store, AS_OWNER, "ромашка")
    assert row.last_contact == YESTERDAY.date()
    remove_contact(desk.store, Act(IGOR, desk.now), client=client, reason="не было", **seen(logged))
    [row] = search_clients(desk.store, AS_OWNER, "ромашка")
    card = client_card(desk.store, AS_OWNER, desk.now, client)
    assert (row.last_contact, card.last_contact) == (None, None)


def test_a_contact_of_a_closed_month_is_corrected_in_the_pay_of_the_next(store: Store) -> None:
    head, tail = pay_office.OFFICE.split('[[schemes]]\nname = "calm"')
    pay_office.set_up(store, f'{head.rstrip()}\n{CALLS}\n[[schemes]]\nname = "calm"{tail}')
    pay_office.put_order_for_pay(store, pay_office.act(), number="1", client="Ромашка", leader="Анна")
    with store.read() as session:
        client = session.scalars(select(models.Client.id)).one()
    anna = Act(pay_office.ANNA, datetime(2026, 9, 29, 10))
    for hour in (9, 10):
        at = datetime(2026, 9, 29, hour)
        log_contact(store, Act(pay_office.ANNA, anna.at), client=client, kind="call_out", at=at)
    close_month(store, Act(pay_office.OLEG, datetime(2026, 9, 30, 20)), month=str(SEPTEMBER))
    closed = payroll(store, AS_OWNER, pay_office.NOW, SEPTEMBER)
    later = Act(pay_office.OLEG, pay_office.NOW)
    event = client_card(store, pay_office.OLEG, pay_office.NOW, client).history[0]
    assert event.contact is not None
    assert event.contact.closed == SEPTEMBER
    given = {"client": client, "reason": "звонка не было", **seen(event)}
    remove_contact(store, later, **given)
    assert payroll(store, AS_OWNER, pay_office.NOW, SEPTEMBER) == closed
    statement = next(
        one for one in payroll(store, AS_OWNER, pay_office.NOW, OCTOBER).statements if one.employee == "Анна"
    )
    [line] = [line for line in statement.lines if line.component == "correction"]
    assert (line.amount, line.details["month"]) == (Decimal("-50.00"), "2026-09")
    assert check_office(store).ok


def test_a_contact_logged_while_the_drive_is_away_can_be_corrected_there(
    desk: Desk, client: UUID, tmp_path: Path
) -> None:
    offline = OfflineData(tmp_path / "at hand")
    offline.copy(desk.store, desk.now)
    here = offline.calls_on_snapshot()
    act = Act(ANNA, MONDAY)
    here.perform(log_contact, act, {"client": client, "kind": "call_out", "text": "макет"})
    history = client_card(here.store, ANNA, MONDAY, client).history
    event = next(event for event in history if event.contact is not None)
    given = {"client": client, **as_seen(event, kind="note")}
    here.perform(edit_contact, Act(ANNA, MONDAY), given)
    store_kept_entries(desk.store, offline.outbox, MONDAY + timedelta(hours=1))
    assert (offline.outbox.kept, offline.outbox.undecided) == (0, 0)
    assert found(desk, client).kind == "note"
    with desk.store.read() as session:
        assert session.scalar(select(func.count()).select_from(models.Contact)) == 1
    offline.close()


def test_a_card_holds_the_latest_contacts_that_are_asked_for(desk: Desk) -> None:
    client = desk.order(desk.take()).client_id
    for place, kind in enumerate(("call_out", "note", "call_in", "note", "letter_in")):
        desk.now += timedelta(hours=1)
        log_contact(desk.store, desk.act(), client=client, kind=kind, text=f"{place}")

    def texts(shown: ShownContacts) -> tuple[list[str], bool, str]:
        card = client_card(desk.store, AS_OWNER, desk.now, client, shown)
        assert card.last_contact is not None
        contacts = [event.text for event in card.history if event.contact is not None]
        assert [event.kind for event in card.history if event.contact is None] == ["order"]
        return contacts, card.more_contacts, card.last_contact.text

    assert texts(ShownContacts()) == (["4", "3", "2", "1", "0"], False, "4")
    assert texts(ShownContacts(2)) == (["4", "3"], True, "4")
    assert texts(ShownContacts(2, frozenset({"call_out", "call_in"}))) == (["2", "0"], True, "4")
    assert texts(ShownContacts(3, frozenset({"note"}))) == (["3", "1"], False, "4")
    assert texts(ShownContacts(0)) == ([], True, "4")
