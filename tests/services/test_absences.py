"""Absences and coming back."""

from datetime import timedelta

import pytest

from desktop.rules.errors import Refused
from desktop.services.people.absences import edit_absence, end_absence, record_absence, remove_absence
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.services.people.presence import absence_choices, own_presence
from desktop.storage.operations import Act, Store
from tests.services.desk import Desk
from tests.services.office_of_four import VERA
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def row(desk: Desk, name: str) -> EmployeeRow:
    return next(one for one in list_employees(desk.store, AS_OWNER, desk.now) if one.name == name)


def sick(desk: Desk, days: int, **more: object) -> None:
    end = desk.now + timedelta(days=days)
    given = {"employee": "Вера", "start": desk.now, "end": end, "kind": "sick"} | more
    record_absence(desk.store, desk.act(), **given)


def test_an_absence_shows_and_ends(desk: Desk) -> None:
    desk.assign(desk.take(), "Вера", reason="просила")
    sick(desk, 3, substitute="Анна")
    away = row(desk, "Вера")
    assert (away.absence, away.until, away.substitute) == ("sick", desk.now + timedelta(days=3), "Анна")
    assert away.open_orders == 1
    desk.now += timedelta(days=1)
    assert away.absence_id is not None
    end_absence(desk.store, desk.act(), absence=away.absence_id)
    assert row(desk, "Вера").absence is None
    end_absence(desk.store, desk.act(), absence=away.absence_id)
    assert absence_choices(desk.store, AS_OWNER).kinds == ("sick", "unexcused", "errand")


def test_a_planned_absence_can_be_called_off(desk: Desk) -> None:
    later = desk.now + timedelta(days=5)
    sick(desk, 9, start=later)
    assert row(desk, "Вера").absence is None
    end_absence(desk.store, desk.act(), absence=1)
    desk.now = later
    assert row(desk, "Вера").absence is None


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("absence_ends_before", {"days": -1}),
        ("own_substitute", {"days": 1, "substitute": "Вера"}),
        ("unknown_absence_kind", {"days": 1, "kind": "moon"}),
        ("no_such_employee", {"days": 1, "employee": "Никто"}),
    ],
)
def test_what_is_no_absence_is_refused(desk: Desk, code: str, more: dict[str, object]) -> None:
    with pytest.raises(Refused, match=code):
        sick(desk, **more)


def test_ones_own_presence_and_what_may_be_chosen(desk: Desk) -> None:
    assert own_presence(desk.store, VERA, desk.now).absence_id is None
    sick(desk, 1)
    found = own_presence(desk.store, VERA, desk.now)
    assert (found.kind, found.until) == ("sick", desk.now + timedelta(days=1))
    assert found.choices == absence_choices(desk.store, VERA)
    assert own_presence(desk.store, VERA, desk.now + timedelta(days=1)).absence_id is None


def test_a_manager_enters_their_own_absences_alone(desk: Desk) -> None:
    act = Act(VERA, desk.now)
    given = {"start": desk.now, "end": desk.now + timedelta(hours=1), "kind": "errand"}
    own = record_absence(desk.store, act, employee="Вера", **given)
    with pytest.raises(Refused, match="not_yours"):
        record_absence(desk.store, Act(VERA, desk.now), employee="Анна", **given)
    other = record_absence(desk.store, desk.act(), employee="Анна", **given)
    with pytest.raises(Refused, match="not_yours"):
        end_absence(desk.store, Act(VERA, desk.now), absence=other)
    with pytest.raises(Refused, match="not_yours"):
        edit_absence(desk.store, Act(VERA, desk.now), absence=other, version=1, **given)
    with pytest.raises(Refused, match="not_yours"):
        remove_absence(desk.store, Act(VERA, desk.now), absence=other, version=1)
    end_absence(desk.store, Act(VERA, desk.now), absence=own)
