"""Taking back: who may, what stands in the way, and that taking back is an action like any other."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import DolyaError, Refused
from desktop.services import backups, dealing
from desktop.services.clients import edit_client, log_contact
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.orders.changes import change_stage
from desktop.services.payroll import close_month
from desktop.services.undo import list_actions, undo_last, undo_operation
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import REGISTRY, Act, Store, UnitOfWork, operation, undo_record
from tests.services.desk import MONDAY, Desk
from tests.services.office_of_four import ANNA, IGOR, OLGA
from tests.services.pay_office import OLEG, set_up

NOTHING: dict[str, Any] = {"inn": "", "segment": None, "birthday": None, "note": ""}


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def order(desk: Desk) -> UUID:
    """An order of yesterday."""
    desk.now = MONDAY - timedelta(days=3)
    taken = desk.take("Ромашка")
    desk.assign(taken, "Анна", reason="просьба")
    desk.now = MONDAY
    return taken


def client_of(desk: Desk, order: UUID) -> UUID:
    return desk.order(order).client_id


def refusal(desk: Desk, act: Act, operation: UUID) -> DolyaError:
    with pytest.raises(Refused) as refused:
        undo_operation(desk.store, act, operation=operation)
    return refused.value


def count(desk: Desk, model: type) -> int:
    with desk.store.read() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def test_the_last_action_is_taken_back_and_said(desk: Desk, order: UUID) -> None:
    log_contact(desk.store, desk.act(), client=client_of(desk, order), kind="note", text="перезвонить")
    record_payment(desk.store, desk.act(), order=order, day=MONDAY.date(), amount=Decimal("10.00"))
    undone = undo_last(desk.store, desk.act())
    assert (undone.name, undone.client, undone.order) == ("record_payment", "Ромашка", "1")
    assert (count(desk, models.Payment), count(desk, models.Contact)) == (0, 1)
    assert undo_last(desk.store, desk.act()).name == "log_contact"
    assert count(desk, models.Contact) == 0
    with pytest.raises(Refused, match="nothing_to_undo"):  # the order is of another day
        undo_last(desk.store, desk.act())


def test_what_was_built_on_is_taken_back_after_what_was_built_on_it(desk: Desk) -> None:
    taking = desk.act()
    order = take_order(desk.store, taking, visit="x", source="phone", name="Пион").order
    paying = Act(ANNA, desk.now + timedelta(minutes=5))
    record_payment(desk.store, paying, order=order, day=MONDAY.date(), amount=Decimal("10.00"))
    why = refusal(desk, desk.act(), taking.id)
    assert (why.code, why.details) == (
        "undo_depends", {"operation": "record_payment", "by": "Анна", "at": paying.at},
    )  # fmt: skip
    undo_operation(desk.store, Act(ANNA, paying.at), operation=paying.id)
    undo_operation(desk.store, desk.act(), operation=taking.id)
    assert (count(desk, models.Order), count(desk, models.Client)) == (0, 0)


def test_fields_that_others_changed_since_stay(desk: Desk, order: UUID) -> None:
    client, first, second = client_of(desk, order), desk.act(), desk.act()
    version = desk.order(order).client.version
    given = {**NOTHING, "inn": "7707083893"}
    edit_client(desk.store, first, client=client, version=version, name="Ромашка", **given)
    edit_client(desk.store, second, client=client, version=version + 1, name="Василёк", **given)
    undo_operation(desk.store, desk.act(), operation=first.id)
    now = desk.order(order).client
    assert (now.name, now.inn, now.folded) == ("Василёк", None, "василек")
    assert "7707083893" not in now.search_text
    assert now.version > version + 2, "a form that was open before is refused"


def test_the_ledger_stays_right_whatever_was_dealt_since(desk: Desk) -> None:
    first, second = desk.take("Пион"), desk.take("Лютик")
    assigning = desk.act()
    dealing.assign_order(desk.store, assigning, order=first)
    desk.assign(second)
    undo_operation(desk.store, desk.act(), operation=assigning.id)
    assert desk.sums() == (0, 0)
    assert desk.leader(first) is None
    with desk.store.read() as session:
        posted = session.execute(select(models.Posting.employee_id, models.Posting.turns)).all()
        kept = {row.employee_id: row.turns for row in session.scalars(select(models.Account))}
    assert {one: sum(turns for who, turns in posted if who == one) for one in kept} == kept


def test_one_takes_back_ones_own_and_the_owner_anybodys(desk: Desk, order: UUID) -> None:
    act = desk.act()
    log_contact(desk.store, act, client=client_of(desk, order), kind="note", text="")
    assert refusal(desk, Act(ANNA, desk.now), act.id).code == "undo_not_yours"
    undo_operation(desk.store, Act(IGOR, desk.now), operation=act.id)
    assert refusal(desk, Act(IGOR, desk.now), act.id).code == "undo_done"


def test_only_todays_actions_are_taken_back(desk: Desk, order: UUID) -> None:
    act = desk.act()
    log_contact(desk.store, act, client=client_of(desk, order), kind="note", text="")
    assert refusal(desk, Act(OLGA, desk.now + timedelta(days=1)), act.id).code == "undo_not_today"
    assert refusal(desk, desk.act(), UUID(int=1)).code == "undo_impossible"


def test_taking_back_can_be_taken_back(desk: Desk, order: UUID) -> None:
    act, back = desk.act(), desk.act()
    change_stage(desk.store, act, order=order, stage="proposal")
    undo_operation(desk.store, back, operation=act.id)
    assert desk.order(order).stage == "new"
    undo_operation(desk.store, desk.act(), operation=back.id)
    assert desk.order(order).stage == "proposal"
    assert undo_last(desk.store, desk.act()).name == "change_stage"
    assert desk.order(order).stage == "new"


def test_an_assignment_that_is_taken_back_and_done_again_charges_once(desk: Desk) -> None:
    taken = desk.take("Пион")
    act, back = desk.act(), desk.act()
    dealing.assign_order(desk.store, act, order=taken)
    before = desk.ledger()
    undo_operation(desk.store, back, operation=act.id)
    undo_operation(desk.store, desk.act(), operation=back.id)
    assert desk.ledger() == before


def test_other_pcs_learn_what_was_taken_back(desk: Desk, order: UUID) -> None:
    act = desk.act()
    record_payment(desk.store, act, order=order, day=MONDAY.date(), amount=Decimal("10.00"))
    known = desk.store.last_sequence()
    undo_operation(desk.store, desk.act(), operation=act.id)
    assert (Changed.ORDER, str(order)) in desk.store.changes_since(known).touched
    assert {Changed.PAY, Changed.PLAN} <= {kind for kind, _key in desk.store.changes_since(known).touched}


def test_the_page_lists_todays_own_actions(desk: Desk, order: UUID) -> None:
    log_contact(desk.store, desk.act(), client=client_of(desk, order), kind="note", text="перезвонить")
    change_stage(desk.store, Act(ANNA, desk.now), order=order, stage="proposal")
    undo_last(desk.store, desk.act())
    mine = list_actions(desk.store, OLGA, desk.now)
    assert [(one.name, one.client, one.undone, one.by) for one in mine] == [
        ("undo_operation", "", False, "Ольга"), ("log_contact", "Ромашка", True, "Ольга"),
    ]  # fmt: skip
    assert mine[1].arguments["text"] == "перезвонить"
    assert [one.order for one in list_actions(desk.store, ANNA, desk.now)] == ["1"]
    assert len(list_actions(desk.store, IGOR, desk.now, everybody=True)) == 3
    with pytest.raises(Refused, match="owner_only"):
        list_actions(desk.store, OLGA, desk.now, everybody=True)


def test_what_changed_too_much_is_not_taken_back_and_says_so(
    desk: Desk, order: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_record, "LARGEST_BYTES", 10)
    act = desk.act()
    log_contact(desk.store, act, client=client_of(desk, order), kind="note", text="")
    assert refusal(desk, desk.act(), act.id).code == "undo_too_large"
    [action] = list_actions(desk.store, OLGA, desk.now)
    assert action.refusal is not None


def test_records_of_earlier_days_are_thinned_out(
    desk: Desk, order: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_record, "_THIN_EVERY", 1)
    kept = count(desk, models.UndoRecord)
    assert kept > 0
    desk.now += timedelta(days=10)
    log_contact(desk.store, desk.act(), client=client_of(desk, order), kind="note", text="")
    assert count(desk, models.UndoRecord) == 1


@pytest.fixture
def in_a_savepoint() -> Iterator[Any]:
    @operation
    def stage_in_a_savepoint(work: UnitOfWork, *, order: UUID) -> None:
        row = work.session.get_one(models.Order, order)
        row.subject = "вывеска"
        savepoint = work.session.begin_nested()
        row.subject, row.text = "баннер", "забыть"
        work.session.flush()
        savepoint.rollback()

    yield stage_in_a_savepoint
    del REGISTRY["stage_in_a_savepoint"]


def test_what_a_savepoint_took_back_is_not_taken_back_again(
    desk: Desk, order: UUID, in_a_savepoint: Any
) -> None:
    act = desk.act()
    in_a_savepoint(desk.store, act, order=order)
    with desk.store.read() as session:
        sequence = session.scalars(
            select(models.Operation.sequence).where(models.Operation.id == act.id)
        ).one()
        [change] = undo_record.read_changes(session.get_one(models.UndoRecord, sequence))
    assert (change.before, change.after) == ({"subject": ""}, {"subject": "вывеска"})
    undo_operation(desk.store, desk.act(), operation=act.id)
    assert (desk.order(order).subject, desk.order(order).text) == ("", "")


def test_a_closed_month_is_reopened_instead(store: Store) -> None:
    set_up(store)
    closing = Act(OLEG, datetime(2026, 11, 2, 9))
    close_month(store, closing, month="2026-09")
    with pytest.raises(Refused, match="undo_closed_month"):
        undo_operation(store, Act(OLEG, closing.at), operation=closing.id)
    [action, *_earlier] = list_actions(store, OLEG, closing.at)
    assert (action.name, action.refusal and action.refusal.code) == ("close_month", "undo_closed_month")


def test_the_settings_that_made_an_office_are_not_taken_back(store: Store) -> None:
    set_up(store)
    with store.read() as session:
        made = session.scalars(select(models.Operation).order_by(models.Operation.sequence)).first()
    assert made is not None
    with pytest.raises(Refused, match="undo_made_office"):
        undo_operation(store, Act(OLEG, made.at), operation=made.id)


@pytest.mark.usefixtures("own_folders")
def test_a_recovered_office_has_what_was_taken_back_taken_back(sqlite_store: Store) -> None:
    desk = Desk(sqlite_store)
    order = desk.take("Ромашка")
    place = sqlite_store.place
    backups.make_backup(sqlite_store, place, desk.now)
    paying, dealing_out = desk.act(), desk.act()
    record_payment(desk.store, paying, order=order, day=MONDAY.date(), amount=Decimal("10.00"))
    dealing.assign_order(desk.store, dealing_out, order=order)
    undo_operation(desk.store, desk.act(), operation=paying.id)
    sqlite_store.close()
    report = backups.recover_office(place, desk.now, carry=True)
    assert (report.replayed, report.complete) == (3, True)
    desk.store = open_store(place)
    assert (count(desk, models.Payment), desk.leader(order) is None) == (0, False)
    undo_operation(desk.store, desk.act(), operation=dealing_out.id)
    assert (desk.leader(order), desk.sums()) == (None, (0, 0))
    desk.store.close()
