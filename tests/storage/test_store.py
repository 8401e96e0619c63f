"""Operations on a store: stored once, whole or not at all, told to others."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from desktop.models import Operation, Service
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused, Unavailable
from desktop.storage.backup.backup import backup
from desktop.storage.backup.restore import restore
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Changes, Store, UnitOfWork

ANNA = 1  # ids of employees

NOW = datetime(2026, 10, 5, 9, 0)


def add_service(work: UnitOfWork, *, name: str, effort: Fraction = Fraction(1)) -> dict[str, object]:
    work.session.add(Service(name=name, effort=effort))
    work.touch(Changed.SETUP, name)
    return {"name": name, "effort": effort, "at": work.now, "price": Decimal("1.10")}


def services(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Service.name).order_by(Service.name)))


def test_an_operation_is_stored_with_its_journal_entry(store: Store) -> None:
    act = Act(ANNA, NOW)
    store.perform("add_service", add_service, act, {"name": "Баннер", "effort": Fraction(1, 3)})
    with store.read() as session:
        entry = session.scalars(select(Operation)).one()
    assert (entry.sequence, entry.id, entry.name, entry.actor, entry.at) == (
        1,
        act.id,
        "add_service",
        ANNA,
        NOW,
    )
    assert entry.arguments == {"name": "Баннер", "effort": {"$fraction": "1/3"}}
    assert services(store) == ["Баннер"]


def test_an_id_that_is_there_already_is_not_applied_again(store: Store) -> None:
    act = Act(ANNA, NOW)
    first = store.perform("add_service", add_service, act, {"name": "Баннер"})
    again = store.perform("add_service", add_service, act, {"name": "Баннер"})
    assert first == again == {"name": "Баннер", "effort": Fraction(1), "at": NOW, "price": Decimal("1.10")}
    assert services(store) == ["Баннер"]


def test_an_operation_that_raises_leaves_nothing(store: Store) -> None:
    def half(work: UnitOfWork) -> None:
        add_service(work, name="Баннер")
        work.session.flush()
        raise Refused("no")

    with pytest.raises(Refused):
        store.perform("half", half, Act(ANNA, NOW), {})
    assert services(store) == []
    assert store.changes_since(0).sequence == 0


def test_what_is_done_to_a_snapshot_is_never_stored(store: Store) -> None:
    with pytest.raises(Unavailable, match="read_only"), store.read() as session:
        session.execute(insert(Service).values(name="Баннер", effort=Fraction(1)))
    assert services(store) == []


def test_others_learn_what_changed_each_thing_once(store: Store) -> None:
    for name in ("Баннер", "Буклет"):
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": name})
    changes = store.changes_since(0)
    assert (changes.sequence, changes.touched) == (2, (("setup", "Баннер"), ("setup", "Буклет")))
    assert store.changes_since(1).touched == ((Changed.SETUP, "Буклет"),)
    assert store.changes_since(2) == Changes(2, ())


def test_what_another_program_stores_is_noticed(store: Store) -> None:
    other = open_store(store.place if store.is_sqlite else store.engine.url.render_as_string())
    began = store.last_sequence()
    assert store.changes_since(began) == store.changes_since(began) == Changes(0, ())
    other.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert store.changes_since(began) == Changes(1, ((Changed.SETUP, "Баннер"),))
    assert store.changes_since(1) == store.changes_since(1) == Changes(1, ())
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    assert store.changes_since(1) == Changes(2, ((Changed.SETUP, "Буклет"),))
    other.close()


def test_a_look_while_nobody_writes_reads_no_rows(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite_store.changes_since(0)
    monkeypatch.setattr(Store, "read", lambda store: pytest.fail("read without need"))
    assert sqlite_store.changes_since(0) == Changes(0, ())


def test_a_restored_office_is_noticed(sqlite_store: Store, tmp_path: Path) -> None:
    copy = backup(sqlite_store, tmp_path / "copies", NOW)
    for name in ("Баннер", "Буклет"):
        open_store(copy).perform("add_service", add_service, Act(ANNA, NOW), {"name": name})
    assert sqlite_store.changes_since(0) == Changes(0, ())
    restore(sqlite_store.place, copy, NOW)
    assert sqlite_store.changes_since(0).sequence == 2


def test_an_operation_inside_a_snapshot_or_another_operation_is_a_mistake(store: Store) -> None:
    def nested(work: UnitOfWork) -> None:
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})

    with pytest.raises(RuntimeError, match="wait for ever"):
        store.perform("nested", nested, Act(ANNA, NOW), {})
    with pytest.raises(RuntimeError, match="wait for ever"), store.read():
        store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    assert services(store) == []
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})


def test_a_read_inside_a_read_sees_the_same_moment(store: Store) -> None:
    other = open_store(store.address)
    with store.read() as outer:
        with store.read() as inner:
            assert inner.scalars(select(Service.name)).all() == []
            assert inner.connection() is outer.connection()
        if not store.is_sqlite:  # a file is locked while it is read
            other.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
        with store.read() as inner:
            assert inner.scalars(select(Service.name)).all() == []
    other.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    assert services(store)[-1] == "Буклет"
    other.close()
