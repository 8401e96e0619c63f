"""Adding an employee: a manager takes orders at once; names are unique; only an owner may."""

from datetime import date, datetime

import pytest

from desktop.rules.errors import Refused
from desktop.services.people.employees import list_employees
from desktop.services.settings import add_employee, create_office, current_setup
from desktop.storage.operations import Act, Store
from tests.viewers import AS_OWNER

IGOR, ANNA = 1, 2  # ids of employees

NOW = datetime(2026, 10, 20, 10, 45)


def owner() -> Act:
    return Act(IGOR, NOW)


@pytest.fixture
def office(store: Store) -> Store:
    create_office(store, owner(), name="Формат", owner="Игорь")
    return store


def test_a_manager_takes_orders_and_everybody_else_stays(office: Store) -> None:
    before = current_setup(office, AS_OWNER)
    add_employee(office, owner(), name="  Анна  Орлова ", role="manager", hired=date(2026, 10, 1))
    after = current_setup(office, AS_OWNER)
    assert after.employees is not None
    assert after.office == before.office
    assert [row.name for row in list_employees(office, AS_OWNER, NOW)] == ["Анна Орлова", "Игорь"]
    assert {one.name: one.takes_incoming for one in after.employees} == {"Анна Орлова": True, "Игорь": False}


def test_what_cannot_be_added_is_refused(office: Store) -> None:
    add_employee(office, owner(), name="Анна", role="manager", hired=date(2026, 10, 1))
    for act, name, code in (
        (owner(), "анна", "employee_exists"),
        (owner(), " ", "name_needed"),
        (Act(ANNA, NOW), "Борис", "owner_only"),
    ):
        with pytest.raises(Refused) as refused:
            add_employee(office, act, name=name, role="manager", hired=date(2026, 10, 1))
        assert refused.value.code == code
