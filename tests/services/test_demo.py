"""The demo office is believable whenever it is made, and always the same at the same moment."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop import models
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.services.checking.checking import check_office
from desktop.services.dealing import ledger
from desktop.services.demo import open_moment
from desktop.services.demo.script import Script
from desktop.services.order_lists import OrderView, list_orders
from desktop.services.people.employees import list_employees
from desktop.services.planning import list_reasons, plan_report
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from desktop.storage.transfer import transfer
from tests.conftest import DEMO_MOMENT, KINDS
from tests.postgresql import Server
from tests.viewers import AS_OWNER

TUESDAY = datetime(2026, 10, 20, 10, 45)


@pytest.fixture(scope="module", params=KINDS)
def demo(
    request: pytest.FixtureRequest, demo_office: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Store, datetime]]:
    """A copy of this test run's demo office, on SQLite and moved to PostgreSQL."""
    store = open_store(shutil.copyfile(demo_office, tmp_path_factory.mktemp("demo") / "demo.dolya"))
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("server")
        server.create_database("demo")
        copied = transfer(store, server.url("demo"))
        store.close()
        store = copied
    yield store, DEMO_MOMENT
    store.close()


def test_the_demo_office_keeps_every_invariant(demo: tuple[Store, datetime]) -> None:
    store, now = demo
    assert sum(row.turns for row in ledger(store, AS_OWNER, now)) == 0
    assert check_office(store).findings == ()


@pytest.mark.parametrize("demo", ["sqlite"], indirect=True)
def test_every_tab_has_something_to_show(demo: tuple[Store, datetime]) -> None:
    store, now = demo
    waiting = list_orders(store, AS_OWNER, now, OrderView.WAITING)
    assert [row.client for row in waiting][:2] == ["ООО «Вектор»", "Пекарня «Тёплый хлеб»"]
    assert [row.question for row in waiting] == [False, False, True]
    assert [row.absence for row in list_employees(store, AS_OWNER, now) if row.absence] == ["sick"]
    report = plan_report(store, AS_OWNER, now, Month.of(now).plus(-1))
    assert all(row.attainment for row in report.office.metrics)
    assert len(list_reasons(store, AS_OWNER, Month.of(now).plus(-1))) == 1
    with store.read() as session:
        count = {
            kind: session.scalar(select(func.count()).select_from(kind))
            for kind in (models.Client, models.Order, models.ClosedMonth)
        }
        assert 300 < count[models.Client] < 400
        assert 380 < count[models.Order] < 560
        assert count[models.ClosedMonth] == 5
        assert session.scalars(select(models.Payment).where(models.Payment.amount < ZERO)).all()
        assert session.scalars(
            select(models.Responsibility).where(models.Responsibility.how == "handover")
        ).all()
        rules = Counter(session.scalars(select(models.Order.rule)))
        assert rules["fair"] > 100
        assert rules["substitute"] > 0
        assert session.scalars(select(models.Client).where(models.Client.referred_by_id.is_not(None))).all()


def test_the_same_moment_gives_the_same_story() -> None:
    assert Script(TUESDAY).stories == Script(TUESDAY).stories


@pytest.mark.parametrize(
    ("opened", "takes_place"),
    [
        (datetime(2026, 11, 20, 12), datetime(2026, 11, 20, 11)),
        (datetime(2026, 11, 20, 21), datetime(2026, 11, 20, 11)),
        (datetime(2026, 11, 21, 12), datetime(2026, 11, 20, 11)),
        (datetime(2026, 11, 23, 7), datetime(2026, 11, 20, 11)),
        (datetime(2027, 1, 2, 12), datetime(2026, 12, 30, 11)),
    ],
    ids=str,
)
def test_a_demo_takes_place_at_eleven_of_the_last_working_day(
    opened: datetime, takes_place: datetime
) -> None:
    assert open_moment(opened) == takes_place
