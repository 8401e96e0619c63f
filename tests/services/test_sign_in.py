"""Signing in without a question: the employee remembered, else the only owner."""

from datetime import date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.office import Role
from desktop.services.access.sign_in import NOBODY, User, who_is_known, who_may_work
from desktop.storage.operations import Store
from tests.services.pay_office import ANNA, BORIS, OLEG, put_example_1

NOW = datetime(2026, 11, 2, 9)


@pytest.fixture
def office(store: Store) -> Store:
    put_example_1(store)
    return store


def change(store: Store, name: str, **figures: object) -> None:
    with Session(store.engine) as session:
        person = session.scalars(select(models.Employee).where(models.Employee.name == name)).one()
        for field, value in figures.items():
            setattr(person, field, value)
        session.commit()


def test_the_remembered_one_works_else_the_only_owner(office: Store) -> None:
    assert who_is_known(office, "Анна", NOW) == User(ANNA, "Анна", Role.MANAGER)
    assert who_is_known(office, None, NOW) == User(OLEG, "Олег", Role.OWNER)


def test_with_two_owners_it_is_asked(office: Store) -> None:
    change(office, "Борис", role="owner")
    assert who_is_known(office, None, NOW) is None
    assert who_is_known(office, "Борис", NOW) == User(BORIS, "Борис", Role.OWNER)


def test_one_who_left_is_asked_after(office: Store) -> None:
    change(office, "Анна", left=date(2026, 10, 30))
    assert who_is_known(office, "Анна", NOW) is None
    assert "Анна" not in [one.name for one in who_may_work(office, NOW)]


def test_an_office_without_people_asks_nobody(store: Store) -> None:
    assert who_is_known(store, None, NOW) == NOBODY
