"""Facts come out of the database in order of time, named, with nothing of its random ids."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import holidays
import pytest
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.facts import Shares, Stage
from desktop.rules.months import Month
from desktop.services.facts import history, office
from desktop.services.facts.public_holidays import country_calendar
from desktop.storage.operations import Store
from tests.services.office_of_four import HIRED, Rows

MORNING = datetime(2026, 10, 5, 10)


@pytest.fixture
def session(store: Store) -> Session:
    with Session(store.engine) as session:
        yield session


@pytest.fixture
def rows(session: Session) -> Rows:
    rows = Rows(session)
    rows.office()
    return rows


def test_orders_come_by_arrival_then_by_number_as_people_read_it(session: Session, rows: Rows) -> None:
    client = rows.client("Зерно", "Анна")
    for number in ("10", "9", "A-10", "A-9"):
        rows.order(number, client, MORNING, "Анна")
    rows.order("11", client, datetime(2026, 10, 1, 9), "Анна")
    loaded = history.load_facts(session)
    assert [order.number for order in loaded.orders] == ["11", "9", "10", "A-9", "A-10"]
    assert {order.client for order in loaded.orders} == {str(client.number)}


def test_a_waiting_order_has_no_shares(session: Session, rows: Rows) -> None:
    rows.order("1", rows.client("Зерно"), MORNING)
    (order,) = history.load_facts(session).orders
    assert order.shares == ()
    assert order.leader is None
    assert order.assigned is None


def test_the_first_shares_hold_from_the_start_and_later_ones_from_their_moment(
    session: Session, rows: Rows
) -> None:
    order = rows.order("1", rows.client("Зерно"), MORNING, "Анна", service="Вывески")
    later = datetime(2026, 10, 7, 9)
    for place, (name, part) in enumerate((("Борис", Fraction(2, 3)), ("Анна", Fraction(1, 3)))):
        session.add(
            models.Share(
                order_id=order.id, since=later, place=place, employee_id=rows.people[name].id, part=part
            )
        )
    session.flush()
    (loaded,) = history.load_facts(session).orders
    assert loaded.shares == (
        Shares(None, {"Анна": Fraction(1)}),
        Shares(later, {"Борис": Fraction(2, 3), "Анна": Fraction(1, 3)}),
    )
    assert loaded.leader == "Борис"
    assert loaded.service == "Вывески"


def test_payments_of_a_day_come_by_their_running_number(session: Session, rows: Rows) -> None:
    order = rows.order("1", rows.client("Зерно"), MORNING, "Анна", ((MORNING, "invoice"),))
    for amount in ("5.00", "-2.00", "7.50"):
        rows.payment(order, date(2026, 10, 6), amount)
    loaded = history.load_facts(session)
    assert [payment.amount for payment in loaded.payments] == [
        Decimal("5.00"),
        Decimal("-2.00"),
        Decimal("7.50"),
    ]
    assert [payment.key for payment in loaded.payments] == ["00000001", "00000002", "00000003"]
    assert [change.stage for change in loaded.orders[0].stages] == [Stage.NEW, Stage.INVOICE]


def test_people_absences_and_targets_are_named(session: Session, rows: Rows) -> None:
    vera, anna = rows.people["Вера"], rows.people["Анна"]
    session.add(
        models.Absence(
            employee_id=vera.id,
            start=MORNING,
            end=datetime(2026, 10, 9),
            kind_id=rows.kinds["sick"].id,
            substitute_id=anna.id,
        )
    )
    session.add(models.EmployeeService(employee_id=anna.id, service_id=rows.services["Вывески"].id))
    session.add(
        models.PlanTarget(
            month=Month(2026, 10), employee_id=anna.id, metric="revenue", target=Fraction(500000)
        )
    )
    session.flush()
    by_name = {employee.name: employee for employee in office.load_employees(session)}
    assert by_name["Анна"].services == frozenset({"Вывески"})
    assert by_name["Вера"].hired == HIRED
    (absence,) = office.load_absences(session)
    assert (absence.employee, absence.substitute, absence.kind.name) == ("Вера", "Анна", "sick")
    assert office.load_targets(session, Month(2026, 10)) == {("Анна", "revenue"): Fraction(500000)}
    assert office.load_targets(session, Month(2026, 9)) == {}


def test_the_calendar_knows_holidays_and_the_offices_own_days(session: Session, rows: Rows) -> None:
    session.add(models.CalendarEntry(day=date(2026, 10, 31), working=True))
    session.flush()
    calendar = office.load_calendar(session, 2026, 2026)
    assert calendar.is_working(date(2026, 10, 31))
    assert not calendar.is_working(date(2026, 11, 4))
    assert office.load_settings(session).margin_rate == Fraction(1, 4)


def test_an_empty_database_is_no_office_yet(session: Session) -> None:
    with pytest.raises(Refused, match="no_office"):
        office.load_settings(session)


@pytest.mark.parametrize(
    ("month", "working"), [(Month(2025, 11), 19), (Month(2027, 2), 19), (Month(2026, 10), 22)]
)
def test_both_halves_of_a_moved_working_day_are_in_the_calendar(month: Month, working: int) -> None:
    calendar = country_calendar("RU", [month.year])
    assert len(calendar.working_days(month)) == working


def test_the_year_2024_has_248_working_days_in_russia() -> None:
    calendar = country_calendar("RU", [2024])
    assert sum(len(calendar.working_days(Month(2024, number))) for number in range(1, 13)) == 248
    assert calendar.is_working(date(2024, 4, 27))  # a Saturday, worked instead of Monday the 29th
    assert not calendar.is_working(date(2024, 4, 29))


@pytest.mark.parametrize("country", ["RU", "AL", "KZ", "BY", "IL"])
def test_every_year_equals_the_official_calendar(country: str) -> None:
    years = range(2016, date.today().year + 1)  # later years are not decreed yet
    official = holidays.country_holidays(country, years=years)
    calendar = country_calendar(country, years)
    days = (date(2016, 1, 1) + timedelta(days=offset) for offset in range(366 * len(years)))
    known = (day for day in days if day.year in years)
    assert [day for day in known if calendar.is_working(day) != official.is_working_day(day)] == []
