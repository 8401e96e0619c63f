"""Entries made while the drive is away: seen at once, stored once and in order, disputes kept."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop import models
from desktop.rules.errors import (
    BadInput,
    ConnectionLost,
    ForeignJournal,
    ForeignTables,
    InvalidValues,
    NotAnOffice,
    Refused,
    Unavailable,
)
from desktop.services.clients import client_card, edit_client, log_contact
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.offline import (
    DriveCalls,
    OfflineData,
    SnapshotCalls,
    StoredEntry,
    list_kept,
    store_kept_entries,
)
from desktop.storage.operations import REGISTRY, Act, Store
from tests.services.desk import MONDAY, Desk
from tests.services.office_of_four import OLGA
from tests.viewers import AS_OWNER

LATER = MONDAY + timedelta(hours=2)
NOTHING = {"inn": "", "segment": None, "birthday": None, "note": ""}


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def offline_data(desk: Desk, tmp_path: Path) -> OfflineData:
    return OfflineData(tmp_path / "at hand")


def act(at: datetime = MONDAY) -> Act:
    return Act(OLGA, at)


def take(line: Any, name: str, at: datetime = MONDAY, **more: Any) -> Any:
    figures = {"visit": name, "source": "phone", "name": name, "assign": "by_rules", **more}
    return line.perform(take_order, act(at), figures)


def away(desk: Desk, offline_data: OfflineData) -> SnapshotCalls:
    offline_data.copy(desk.store, desk.now)
    return offline_data.calls_on_snapshot()


def journal(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(models.Operation.name).order_by(models.Operation.sequence)))


def client_of(line: SnapshotCalls, name: str) -> Any:
    with line.store.read() as session:
        return session.scalars(select(models.Client.id).where(models.Client.name == name)).one()


def test_while_the_drive_answers_nothing_stays_in_the_outbox(desk: Desk, offline_data: OfflineData) -> None:
    line = DriveCalls(desk.store, offline_data.outbox)
    take(line, "Зерно")
    with pytest.raises(Refused):
        take(line, "Молоко", segment="nobody")
    assert (offline_data.outbox.kept, journal(desk.store)) == (0, ["take_order"])


def test_what_failed_for_the_drive_stays_and_what_landed_all_the_same_is_stored_once(
    desk: Desk, offline_data: OfflineData
) -> None:
    line = DriveCalls(desk.store, offline_data.outbox)

    def take_and_fail(store: Store, done: Act, **figures: Any) -> None:
        take_order(store, done, **figures)
        raise ConnectionLost("drive_gone")

    take_and_fail.__name__ = take_order.__name__
    with pytest.raises(Unavailable):
        line.perform(
            take_and_fail, act(), {"visit": "1", "source": "phone", "name": "Зерно", "assign": "by_rules"}
        )
    assert offline_data.outbox.kept == 1
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert (offline_data.outbox.kept, offline_data.outbox.undecided) == (0, 0)
    assert journal(desk.store) == ["take_order"]


def test_what_is_entered_is_seen_here_and_can_be_built_on(desk: Desk, offline_data: OfflineData) -> None:
    here = away(desk, offline_data)
    take(here, "Зерно", phone="8 916 123-45-67")
    client = client_of(here, "Зерно")
    here.perform(log_contact, act(LATER), {"client": client, "kind": "note", "text": "перезвонить"})
    card = client_card(here.store, AS_OWNER, LATER, client)
    assert [event.kind for event in card.history] == ["note", "order"]
    assert (offline_data.outbox.kept, journal(desk.store)) == (2, [])
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    stored = client_card(desk.store, AS_OWNER, LATER, client)
    assert [event.kind for event in stored.history if event.kind != "assignment"] == ["note", "order"]


def test_each_order_is_dealt_as_of_its_own_arrival_in_order(desk: Desk, offline_data: OfflineData) -> None:
    here = away(desk, offline_data)
    for minute, name in enumerate(("Зерно", "Молоко", "Паруса")):
        take(here, name, MONDAY + timedelta(minutes=minute))
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    with desk.store.read() as session:
        made = session.execute(
            select(models.Client.name, models.Order.received, models.Order.assigned_at)
            .join(models.Client, models.Client.id == models.Order.client_id)
            .order_by(models.Order.received)
        ).all()
    assert [tuple(row) for row in made] == [
        (name, MONDAY + timedelta(minutes=minute), MONDAY + timedelta(minutes=minute))
        for minute, name in enumerate(("Зерно", "Молоко", "Паруса"))
    ]


def test_a_replay_that_was_cut_off_anywhere_goes_on_where_it_was(
    desk: Desk, offline_data: OfflineData
) -> None:
    here = away(desk, offline_data)
    take(here, "Зерно")
    take(here, "Молоко")
    kept = [entry.act for entry in offline_data.outbox.entries()]
    first = offline_data.outbox.entries()[0]
    take_order(desk.store, first.act, **first.arguments)  # stored, and then the power was gone
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert journal(desk.store) == ["take_order"] * 2
    with desk.store.read() as session:
        assert set(session.scalars(select(models.Operation.id))) >= {each.id for each in kept}
        assert session.scalar(select(func.count()).select_from(models.Order)) == 2


def test_a_drive_that_goes_away_again_leaves_the_rest_in_the_outbox(
    desk: Desk, offline_data: OfflineData, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = away(desk, offline_data)
    take(here, "Зерно")
    take(here, "Молоко")
    perform, calls = desk.store.perform, []

    def fails(name: str, *rest: Any) -> Any:
        calls.append(name)
        if len(calls) == 2:
            raise ConnectionLost("drive_gone")
        return perform(name, *rest)

    monkeypatch.setattr(desk.store, "perform", fails)
    with pytest.raises(Unavailable):
        store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert offline_data.outbox.kept == 1
    monkeypatch.undo()
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert journal(desk.store) == ["take_order"] * 2


def test_an_edit_whose_base_changed_waits_for_a_decision_and_so_do_the_edits_after_it(
    desk: Desk, offline_data: OfflineData
) -> None:
    client = desk.order(desk.take("Зерно")).client_id
    version = client_card(desk.store, AS_OWNER, MONDAY, client).version
    here = away(desk, offline_data)
    for number, name in enumerate(("Зерно и хлеб", "Зерно и мука")):
        figures = {"client": client, "version": version + number, **NOTHING, "name": name}
        here.perform(edit_client, act(), figures)
    edit_client(desk.store, act(), client=client, version=version, **{**NOTHING, "name": "Зерно 2"})
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    rows = list_kept(DriveCalls(desk.store, None), offline_data.outbox)
    assert [(row.client, row.problem.code if row.problem else "") for row in rows] == [
        ("Зерно 2", "changed_meanwhile")
    ] * 2
    assert [row.problem.details["mine"]["name"] for row in rows if row.problem] == [
        "Зерно и хлеб", "Зерно и мука",
    ]  # fmt: skip
    assert client_card(desk.store, AS_OWNER, MONDAY, client).name == "Зерно 2"


def test_a_refusal_at_the_replay_is_kept_with_its_reason(desk: Desk, offline_data: OfflineData) -> None:
    here = away(desk, offline_data)
    take(here, "Зерно")
    client = client_of(here, "Зерно")
    here.perform(log_contact, act(), {"client": client, "kind": "note"})
    offline_data.outbox.remove(offline_data.outbox.entries()[0].id)
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    [row] = list_kept(DriveCalls(desk.store, None), offline_data.outbox)
    assert row.problem is not None
    assert row.problem.code == "no_such_client"


def test_what_is_not_allowed_away_from_the_drive_is_refused_and_what_is_wrong_is_said_at_once(
    desk: Desk, offline_data: OfflineData
) -> None:
    order = desk.take("Зерно")
    here = away(desk, offline_data)
    with pytest.raises(Unavailable, match="needs_drive"):
        here.perform(record_payment, act(), {"order": order, "day": MONDAY.date(), "amount": 1})
    with pytest.raises(Refused, match="client_needed"):
        take(here, "")
    assert offline_data.outbox.kept == 0


def test_without_a_snapshot_things_can_be_entered_and_nothing_can_be_read(
    desk: Desk, offline_data: OfflineData
) -> None:
    here = offline_data.calls_on_snapshot()
    with pytest.raises(Unavailable, match="nothing_at_hand"):
        _ = here.store
    assert take(here, "Зерно") is None
    store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert journal(desk.store) == ["take_order"]


def test_a_new_start_shows_what_was_kept_before(
    desk: Desk, offline_data: OfflineData, tmp_path: Path
) -> None:
    take(away(desk, offline_data), "Зерно")
    offline_data.close()
    again = OfflineData(tmp_path / "at hand")
    assert client_of(again.calls_on_snapshot(), "Зерно")


def test_what_became_of_each_is_told(desk: Desk, offline_data: OfflineData) -> None:
    here = away(desk, offline_data)
    take(here, "Зерно")
    here.perform(log_contact, act(), {"client": client_of(here, "Зерно"), "kind": "note", "text": "раз"})
    desk.absent("Анна", 1)
    desk.absent("Борис", 1)
    desk.absent("Вера", 1)
    told: dict[Any, StoredEntry] = {}
    store_kept_entries(desk.store, offline_data.outbox, LATER, told)
    order, contact = told.values()
    assert (order.number, order.manager, contact) == ("1", None, StoredEntry())
    assert order.waits is not None
    assert order.waits.code == "nobody_eligible"


def test_an_order_from_before_the_clock_went_back_is_dealt(desk: Desk, offline_data: OfflineData) -> None:
    take(away(desk, offline_data), "Зерно", MONDAY + timedelta(minutes=72))
    told: dict[Any, StoredEntry] = {}
    store_kept_entries(desk.store, offline_data.outbox, MONDAY + timedelta(minutes=65), told)
    assert [one.manager is not None for one in told.values()] == [True]


@pytest.mark.parametrize("kind", [ForeignTables, ForeignJournal, NotAnOffice, InvalidValues])
def test_what_is_wrong_with_the_file_is_not_wrong_with_an_entry(
    desk: Desk, offline_data: OfflineData, monkeypatch: pytest.MonkeyPatch, kind: type[BadInput]
) -> None:
    def fail(_store: Store, _done: Act, **_figures: Any) -> None:
        raise kind("strange_file", path="office.dolya")

    take(away(desk, offline_data), "Зерно")
    monkeypatch.setitem(REGISTRY, "take_order", fail)
    with pytest.raises(kind):
        store_kept_entries(desk.store, offline_data.outbox, LATER)
    assert (offline_data.outbox.kept, offline_data.outbox.undecided) == (1, 0)
