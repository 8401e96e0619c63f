"""The plan of a month, from what its days rest on, is the plan from the office's whole history."""

import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.exchange.office_file import read_office_file
from desktop.rules.facts import Segment
from desktop.rules.metrics import METRICS_ON_DEMAND
from desktop.rules.months import Month
from desktop.services.facts.history import load_facts
from desktop.services.importing import import_book
from desktop.services.planning import PlanReport, plan_report, report
from desktop.services.settings import setup_office
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.conftest import DEMO_MOMENT
from tests.viewers import AS_OWNER

NORTHWIND = Path(__file__).parent.parent / "data" / "northwind"
FAMILIES = ("service:{}", "service_revenue:{}", "conversion:proposal", "conversion:invoice", "work:макет")


@pytest.fixture
def demo(demo_office: Path, tmp_path: Path) -> Iterator[Store]:
    store = open_store(Path(shutil.copyfile(demo_office, tmp_path / "demo.dolya")))
    yield store
    store.close()


@pytest.fixture
def northwind(sqlite_store: Store) -> Store:
    now = datetime(1998, 5, 6, 12)
    setup_office(sqlite_store, Act(None, now), read_office_file(NORTHWIND / "office.toml"))
    import_book(sqlite_store, Act(1, now), NORTHWIND / "northwind.xlsx")
    return sqlite_store


def plan_everything(store: Store, months: list[Month]) -> None:
    """Set a plan of every metric that is shown on demand, for everybody, in these months."""
    with Session(store.engine) as session:
        people = list(session.scalars(select(models.Employee.id)))
        service = session.scalars(select(models.Service.name)).first() or ""
        for month in months:
            for metric in (*METRICS_ON_DEMAND, *(one.format(service) for one in FAMILIES)):
                for person in people:
                    session.add(
                        models.PlanTarget(month=month, employee_id=person, metric=metric, target=Fraction(7))
                    )
        session.commit()


def both_ways(store: Store, now: datetime, month: Month, patch: pytest.MonkeyPatch) -> list[PlanReport]:
    narrow = plan_report(store, AS_OWNER, now, month)
    with patch.context() as whole:
        whole.setattr(report, "load_facts", lambda session, _part: load_facts(session))
        return [narrow, plan_report(store, AS_OWNER, now, month)]


def test_the_demo_office_has_the_same_plan(demo: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    running = Month.of(DEMO_MOMENT)
    months = [running.plus(-back) for back in range(0, 13, 2)]
    plan_everything(demo, months)
    for month in months:
        narrow, whole = both_ways(demo, DEMO_MOMENT, month, monkeypatch)
        assert narrow == whole, month
    assert any(row.fact for part in narrow.employees for row in part.metrics)


def test_imported_history_has_the_same_plan(northwind: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    months = [Month(1996, 7), Month(1997, 1), Month(1997, 10), Month(1998, 3), Month(1998, 4)]
    plan_everything(northwind, months)
    for now in (datetime(1998, 4, 6, 12), datetime(1997, 10, 20, 20)):
        for month in months:
            narrow, whole = both_ways(northwind, now, month, monkeypatch)
            assert narrow == whole, (now, month)
    assert any(row.fact for part in narrow.employees for row in part.metrics)


def test_the_clients_led_on_a_day_are_those_of_every_responsibility_then(demo: Store) -> None:
    with demo.read() as session:
        facts = load_facts(session)
        for day in (DEMO_MOMENT.date(), date(DEMO_MOMENT.year, 1, 31)):
            led: dict[str, Counter[Segment]] = defaultdict(Counter)
            for one in facts.responsibilities:
                held = one.since.date() <= day and (one.until is None or one.until.date() > day)
                if held and one.client in facts.segments:
                    led[one.manager][facts.segments[one.client]] += 1
            assert report.clients_led(session, day) == led
        assert report.client_segments(session) == Counter(facts.segments.values())
        assert len(led) > 2
