"""Setting an office up from a file: what changes, what stays, what is refused."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.exchange.office_file import OfficeFile, parse_office_file, read_office_file
from desktop.exchange.office_file.setup_reader import parse_toml
from desktop.exchange.office_file.table_entry import TableEntry
from desktop.models import Account, Client, Operation, Order
from desktop.rules.errors import BadInput, Refused
from desktop.rules.norm import Norms
from desktop.services.facts.office import load_norms
from desktop.services.facts.this_office import ThisOffice, this_office
from desktop.services.settings import create_office, current_setup, export_setup, setup_office
from desktop.services.settings.stored_settings import load_stored_settings
from desktop.storage.operations import Act, Store, UnitOfWork, operation
from tests.viewers import AS_OWNER

OLEG, ANNA = 1, 2  # ids of employees

NORTHWIND = Path(__file__).parents[1] / "data" / "northwind" / "office.toml"
NOW = datetime(2026, 10, 5, 9)

OFFICE = """
[office]
name = "Агентство"
margin_rate = 0.30

[distribution]
policy = "turn"
[[distribution.reserved]]
employee = "Олег"
from_value = 500000

[[services]]
name = "Наружная реклама"
expected_value = 40000

[[employees]]
name = "Олег"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-09-10
cap = 12
services = ["Наружная реклама"]
scheme = [{ scheme = "active", from = "2026-09" }, { scheme = "calm", from = "2026-11" }]

[[absences]]
employee = "Анна"
from = 2026-10-19T00:00:00
to = 2026-10-23T23:59:59
kind = "sick"

[[duties]]
employee = "Анна"
weekday = 1
half = "morning"

[[plans]]
month = "2026-10"
metric = "service:Наружная реклама"
target = 5

[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "percent"
  rate = 0.10
  clients = "new"
  first_orders = 5
  [[schemes.components]]
  kind = "percent"
  rate = 0.03
  clients = "old"
[[schemes]]
name = "calm"
from = "2026-11"
  [[schemes.components]]
  kind = "salary"
  amount = 40000

[[adjustments]]
month = "2026-10"
employee = "Анна"
kind = "advance"
amount = 15000
reason = "аванс 25.10"

[[reasons]]
month = "2026-10"
employee = "Анна"
text = "болезнь"
"""


def parsed(text: str) -> OfficeFile:
    top = TableEntry("office.toml", "", None, {})
    return parse_office_file(parse_toml(text.encode(), top), "office.toml")


def act() -> Act:
    return Act(OLEG, NOW)


@operation
def order_for_tests(work: UnitOfWork, *, employee: int) -> None:
    """An order that an employee leads."""
    client = Client(number=1, name="К", folded="к", search_text="к", created=work.now)
    work.session.add(client)
    work.session.flush()
    work.session.add(
        Order(
            number="1",
            received=work.now,
            client_id=client.id,
            source="phone",
            stage="new",
            leader_id=employee,
        )
    )


def test_an_office_is_made_as_its_file_says(store: Store) -> None:
    report = setup_office(store, act(), parsed(OFFICE))
    assert {change.what for change in report.changes} == {"added", "changed"}
    assert report.mixed == (("active", "2026-09"),)
    assert this_office(store) == ThisOffice("Агентство", "ru", "RUB")
    setup = current_setup(store, AS_OWNER)
    assert setup.schemes == parsed(OFFICE).schemes
    assert setup.employees == parsed(OFFICE).employees
    assert [kind.name for kind in setup.absence_kinds or ()] == [
        "vacation", "sick", "errand", "calls", "meeting", "unpaid", "unexcused",
    ]  # fmt: skip
    with store.read() as session:
        assert list(session.scalars(select(Account.turns))) == [0, 0]


def test_the_same_file_again_changes_nothing_and_leaves_no_trace(store: Store) -> None:
    setup_office(store, act(), parsed(OFFICE))
    assert setup_office(store, act(), parsed(OFFICE)).changes == ()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Operation)) == 1


@pytest.mark.parametrize("which", ["northwind", "small"])
def test_what_is_exported_changes_nothing(store: Store, tmp_path: Path, which: str) -> None:
    setup_office(store, act(), read_office_file(NORTHWIND) if which == "northwind" else parsed(OFFICE))
    path = tmp_path / "exported.toml"
    export_setup(store, AS_OWNER, path)
    assert read_office_file(path) == current_setup(store, AS_OWNER)
    assert setup_office(store, act(), read_office_file(path)).changes == ()


def test_a_table_is_replaced_and_the_others_stay(store: Store) -> None:
    setup_office(store, act(), parsed(OFFICE))
    report = setup_office(
        store,
        act(),
        parsed(
            '[[plans]]\nmonth = "2026-10"\nmetric = "calls"\ntarget = 9\n'
            "[[calendar]]\ndate = 2026-10-31\nworking = true"
        ),
    )
    assert [(change.table, change.what) for change in report.changes] == [
        ("calendar", "added"),
        ("plans", "added"),
        ("plans", "removed"),
    ]
    assert len(current_setup(store, AS_OWNER).employees or ()) == 2


def test_the_offices_own_norms_of_calls_come_and_go(store: Store, tmp_path: Path) -> None:
    setup_office(store, act(), parsed(OFFICE))
    assert loaded_norms(store) == Norms()
    own = '[[norms]]\nsegment = "retail"\ncalls = [100, 40]\n[[norms]]\nsegment = "small"\ncalls = [60]'
    setup_office(store, act(), parsed(own))
    assert loaded_norms(store) == Norms(retail=(100, 40), small=(60,))
    export_setup(store, AS_OWNER, tmp_path / "exported.toml")
    assert setup_office(store, act(), read_office_file(tmp_path / "exported.toml")).changes == ()
    report = setup_office(store, act(), parsed('[[norms]]\nsegment = "small"\ncalls = [70, 10, 0]'))
    assert [(change.table, change.entry, change.what, change.keys) for change in report.changes] == [
        ("norms", "small", "changed", ("calls",)),
        ("norms", "retail", "removed", ()),
    ]
    assert loaded_norms(store) == Norms(small=(70, 10, 0))


def loaded_norms(store: Store) -> Norms:
    with store.read() as session:
        return load_norms(session)


def test_a_changed_entry_keeps_its_row(store: Store) -> None:
    setup_office(store, act(), parsed(OFFICE))
    later = OFFICE.replace("cap = 12", "cap = 9").replace("2026-10-23T23", "2026-10-26T23")
    report = setup_office(store, act(), parsed(later))
    assert [(change.table, change.what, change.keys) for change in report.changes] == [
        ("employees", "changed", ("cap",)),
        ("absences", "changed", ("to",)),
    ]


def test_an_employee_who_is_not_in_use_can_be_dropped(store: Store) -> None:
    setup_office(
        store, act(), parsed(OFFICE + '\n[[employees]]\nname="Яна"\nrole="manager"\nhired=2026-09-10')
    )
    report = setup_office(store, act(), parsed(OFFICE))
    assert [(change.table, change.entry, change.what) for change in report.changes] == [
        ("employees", "Яна", "removed")
    ]


def test_an_employee_with_orders_can_not_be_dropped(store: Store) -> None:
    setup_office(
        store, act(), parsed(OFFICE + '\n[[employees]]\nname="Яна"\nrole="manager"\nhired=2026-09-10')
    )
    order_for_tests(store, act(), employee=3)
    before = current_setup(store, AS_OWNER)
    with pytest.raises(BadInput) as caught:
        setup_office(store, act(), parsed(OFFICE))
    assert (caught.value.details["entry"], caught.value.details["problem"]) == ("Яна", "in_use")
    assert current_setup(store, AS_OWNER) == before


def test_a_name_that_only_the_office_uses_can_not_be_dropped(store: Store) -> None:
    setup_office(store, act(), parsed(OFFICE))
    with pytest.raises(BadInput) as caught:
        setup_office(store, act(), parsed("services = []"))
    figures = caught.value.details
    assert (figures["table"], figures["entry"], figures["problem"]) == (
        "services",
        "Наружная реклама",
        "in_use",
    )


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        (
            'employee = "Олег"\nfrom_value',
            'employee = "Иван"\nfrom_value',
            ("distribution.reserved", 1, "employee"),
        ),
        ('services = ["Наружная реклама"]', 'services = ["Печать"]', ("employees", "Анна", "services")),
        ('scheme = "calm"', 'scheme = "wild"', ("employees", "Анна", "scheme")),
        ('kind = "sick"', 'kind = "strike"', ("absences", 1, "kind")),
        ('metric = "service:Наружная реклама"', 'metric = "service:Печать"', ("plans", 1, "metric")),
        (
            "rate = 0.10",
            'rate = 0.10\nservice = "Печать"',
            ("schemes.components", "active / 1", "service"),
        ),
        (
            'kind = "salary"',
            'kind = "piece"\nmetric = "service:Печать"',
            ("schemes.components", "calm / 1", "metric"),
        ),
    ],
)
def test_a_name_that_does_not_exist_is_refused_with_its_place(
    store: Store, old: str, new: str, where: tuple[str, str | int, str]
) -> None:
    assert old in OFFICE
    with pytest.raises(BadInput) as caught:
        setup_office(store, act(), parsed(OFFICE.replace(old, new)))
    figures = caught.value.details
    assert (figures["table"], figures["entry"], figures["key"]) == where
    assert figures["problem"] == "unknown_name"
    with store.read() as session:
        assert load_stored_settings(session).file.employees == ()


def test_a_first_start_needs_only_a_name_and_an_owner(store: Store) -> None:
    create_office(store, act(), name="Агентство", owner="Олег")
    setup = current_setup(store, AS_OWNER)
    assert setup.office is not None
    assert (setup.office.name, [one.name for one in setup.employees or ()]) == ("Агентство", ["Олег"])
    with pytest.raises(Refused):
        create_office(store, act(), name="Другое", owner="Олег")


def test_the_first_file_must_describe_the_office(store: Store) -> None:
    with pytest.raises(BadInput) as caught:
        setup_office(store, act(), parsed("services = []"))
    assert caught.value.details["problem"] == "missing_table"


def test_only_an_owner_changes_the_setup(store: Store) -> None:
    setup_office(store, act(), parsed(OFFICE))
    with pytest.raises(Refused) as caught:
        setup_office(store, Act(ANNA, NOW), parsed("plans = []"))
    assert caught.value.code == "owner_only"
