"""Every setting has an operation of its own: what it changes, what it refuses, who was quicker."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from sqlalchemy import select

from desktop.exchange.office_file.setup_records import (
    AbsenceKindEntry,
    CalendarDay,
    DutyEntry,
    EmployeeEntry,
    MailPart,
    NormEntry,
    ReservedEntry,
    SchemeSpan,
    ServiceEntry,
)
from desktop.language.errors import error_sentence
from desktop.models import Account, Operation
from desktop.rules.errors import Refused
from desktop.rules.facts import Segment
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay, Half, Policy, Role
from desktop.rules.pay.components.salary import Salary
from desktop.services.facts.office import load_employees
from desktop.services.people.absences import record_absence
from desktop.services.settings import (
    add_employee,
    clear_calendar_day,
    clear_duty,
    clear_norm,
    create_office,
    current_setup,
    edit_employee,
    edit_office,
    end_employment,
    read_entries,
    read_office_version,
    remove_absence_kind,
    remove_account,
    remove_earned_before,
    remove_scheme,
    remove_service,
    save_absence_kind,
    save_account,
    save_earned_before,
    save_mailbox,
    save_reserved,
    save_scheme,
    save_service,
    set_calendar_day,
    set_duty,
    set_employee_scheme,
    set_norm,
    set_policy,
)
from desktop.storage.operations import Act, Store
from tests.viewers import AS_OWNER

IGOR, ANNA = 1, 2  # ids of employees
NOW = datetime(2026, 10, 20, 10, 45)
HIRED = date(2026, 9, 10)
OFFICE: dict[str, Any] = {
    "name": "Формат", "country": "RU", "language": "ru", "currency": "RUB", "opens": "08:30",
    "closes": "17:30", "half_day": "12:30", "numbers": "yearly", "first_orders": 2, "new_again_after": 18,
    "vat_rate": Fraction(1, 5), "margin_rate": Decimal("0.3"), "break_even": Decimal(400_000),
    "tax_rate": Fraction(13, 100), "tax_brackets": [], "tax_round": Decimal(1), "minimum_wage": None,
    "advance_day": 16, "silence_days": 60, "neglect_days": None, "aftercare_days": 3, "later_days": 90,
}  # fmt: skip
EMPLOYEE: dict[str, Any] = {
    "name": "Анна Орлова", "role": "manager", "hired": HIRED, "takes_incoming": True, "weight": 2,
    "cap": 12, "services": ["Вывески"], "hunts": True, "department": "Отдел продаж",
    "birthday": None, "email": "anna@example.org",
}  # fmt: skip


def owner() -> Act:
    return Act(IGOR, NOW)


@pytest.fixture
def office(sqlite_store: Store) -> Store:
    create_office(sqlite_store, owner(), name="Формат", owner="Игорь")
    add_employee(sqlite_store, owner(), name="Анна", role="manager", hired=HIRED)
    save_service(sqlite_store, owner(), name="Вывески", version=0, expected_value=Decimal(40_000))
    return sqlite_store


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


def entries(store: Store, table: str) -> list[Any]:
    return [row.entry for row in read_entries(store, AS_OWNER, table)]


def version(store: Store, table: str) -> int:
    """The version of a table's last entry."""
    return read_entries(store, AS_OWNER, table)[-1].version


def test_the_office_and_its_policy_change_without_each_other(office: Store) -> None:
    edit_office(office, owner(), version=read_office_version(office, AS_OWNER), **OFFICE)
    setup = current_setup(office, AS_OWNER)
    assert setup.office is not None
    assert setup.distribution is not None
    assert (setup.office.first_orders, setup.office.tax_rate) == (2, Fraction(13, 100))
    assert f"{setup.office.opens:%H:%M}" == "08:30"
    assert setup.distribution.policy is Policy.FAIR
    set_policy(
        office, owner(), version=read_office_version(office, AS_OWNER), policy="turn", protection_days=30,
        substitute_share=Fraction(1, 4), stale_days=7, handover_after=3,
        confirm_minutes=30, buffer_days=2,
    )  # fmt: skip
    save_reserved(
        office, owner(), version=read_office_version(office, AS_OWNER),
        reserved=[{"employee": "Анна", "from_value": Decimal(500_000)}],
    )  # fmt: skip
    after = current_setup(office, AS_OWNER)
    assert after.office == setup.office
    assert after.distribution is not None
    assert (after.distribution.policy, after.distribution.handover_after) == (Policy.TURN, 3)
    assert after.distribution.reserved == (ReservedEntry("Анна", None, Decimal("500000.00")),)


def test_an_employee_is_changed_renamed_and_leaves(office: Store) -> None:
    edit_employee(office, owner(), employee="Анна", version=version(office, "employees"), **EMPLOYEE)
    end_employment(
        office, owner(), employee="Анна Орлова", version=version(office, "employees"),
        left=date(2026, 12, 31),
    )  # fmt: skip
    assert entries(office, "employees")[-1] == EmployeeEntry(
        "Анна Орлова", Role.MANAGER, HIRED, date(2026, 12, 31), True, Fraction(2), 12, ("Вывески",), True,
        "Отдел продаж", email="anna@example.org",
    )  # fmt: skip
    with office.read() as session:
        assert len(session.scalars(select(Account)).all()) == 2


def test_a_new_name_is_followed_by_everything_that_names_the_employee(office: Store) -> None:
    away = {"start": datetime(2026, 10, 6, 9), "end": datetime(2026, 10, 7, 9), "kind": "sick"}
    record_absence(office, owner(), employee="Анна", **away)
    set_duty(office, owner(), employee="Анна", half="morning", version=0, weekday=2)
    edit_employee(office, owner(), employee="Анна", version=version(office, "employees"), **EMPLOYEE)
    assert entries(office, "absences")[0].employee == "Анна Орлова"
    assert entries(office, "duties")[0].employee == "Анна Орлова"


def test_the_last_owner_cannot_leave_and_an_employee_who_has_left_changes_nothing(office: Store) -> None:
    leaving: dict[str, Any] = {"employee": "Игорь", "version": 1, "left": NOW.date()}
    last = refusal(lambda: end_employment(office, owner(), **leaving))
    assert last.details["problem"] == "last_owner"
    add_employee(office, owner(), name="Вера", role="owner", hired=HIRED)
    end_employment(office, owner(), **leaving)
    add_employee(office, owner(), name="Глеб", role="manager", hired=HIRED)  # the last day is a day of work
    tomorrow = Act(owner().actor, NOW + timedelta(days=1))
    gone = refusal(lambda: add_employee(office, tomorrow, name="Дина", role="manager", hired=HIRED))
    assert gone.code == "has_left"


def test_a_scheme_pays_an_employee_from_a_month_on(office: Store) -> None:
    for since, amount in (("2026-09", 40_000), ("2026-11", 50_000)):
        save_scheme(
            office, owner(), name="calm", since=since, version=0,
            components=[{"kind": "salary", "amount": amount}],
        )  # fmt: skip
    set_employee_scheme(
        office, owner(), employee="Анна", version=version(office, "employees"), scheme="calm",
        since="2026-10",
    )  # fmt: skip
    assert entries(office, "schemes")[0].components == (Salary(Decimal("40000.00")),)
    assert entries(office, "employees")[-1].scheme == (SchemeSpan("calm", Month(2026, 10)),)
    remove_scheme(office, owner(), name="calm", since="2026-11", version=1)
    used = refusal(lambda: remove_scheme(office, owner(), name="calm", since="2026-09", version=1))
    assert (used.code, used.details["problem"], used.details["by"]) == ("bad_setting", "in_use", "employees")


def test_services_and_kinds_of_absence_come_change_and_go(office: Store) -> None:
    save_service(office, owner(), name="Вывески", version=1, margin_rate=Decimal("0.25"), effort=2)
    assert entries(office, "services") == [ServiceEntry("Вывески", None, Fraction(1, 4), Fraction(2))]
    remove_service(office, owner(), name="Вывески", version=2)
    assert entries(office, "services") == []
    save_absence_kind(office, owner(), name="fair", version=0, paid=True, excuses=True, make_up=True)
    assert entries(office, "absence_kinds")[-1] == AbsenceKindEntry("fair", AbsencePay.PAID, True, True)
    remove_absence_kind(office, owner(), name="fair", version=1)
    assert "fair" not in {kind.name for kind in entries(office, "absence_kinds")}
    built_in = refusal(lambda: remove_absence_kind(office, owner(), name="vacation", version=1))
    assert built_in.details["problem"] == "built_in"


def test_days_duties_and_norms_are_set_and_cleared(office: Store) -> None:
    saturday = date(2026, 10, 31)
    set_calendar_day(office, owner(), day=saturday, version=0, working=True)
    set_duty(office, owner(), employee="Анна", half="morning", version=0, weekday=1)
    set_norm(office, owner(), segment="small", version=0, calls=[60, 10])
    assert entries(office, "calendar") == [CalendarDay(saturday, True)]
    assert entries(office, "duties") == [DutyEntry("Анна", Half.MORNING, 1)]
    assert entries(office, "norms") == [NormEntry(Segment.SMALL, (60, 10))]
    set_duty(office, owner(), employee="Игорь", half="morning", version=1, weekday=1)
    assert entries(office, "duties") == [DutyEntry("Игорь", Half.MORNING, 1)]
    clear_calendar_day(office, owner(), day=saturday, version=1)
    clear_duty(office, owner(), half="morning", version=2, weekday=1)
    clear_norm(office, owner(), segment="small", version=1)
    assert entries(office, "calendar") == entries(office, "duties") == entries(office, "norms") == []


def test_what_decided_about_orders_is_known_for_every_moment_of_the_past(office: Store) -> None:
    for days, cap in ((1, 12), (2, 3)):
        edit_employee(
            office, Act(IGOR, NOW + timedelta(days=days)), employee=entries(office, "employees")[-1].name,
            version=version(office, "employees"), **EMPLOYEE | {"cap": cap},
        )  # fmt: skip
    with office.read() as session:
        anna = next(one for one in load_employees(session) if one.name == "Анна Орлова")
    caps = [anna.as_of(NOW + timedelta(days=days, minutes=-1)).cap for days in (-400, 1, 2, 3)]
    assert caps == [None, None, 12, 3]
    assert anna.as_of(NOW).services == frozenset()
    assert anna.as_of(NOW + timedelta(days=1)).services == {"Вывески"}


def test_accounts_mailbox_and_earlier_pay_are_saved_one_by_one(office: Store) -> None:
    account = {"name": "ООО «Формат»", "inn": "7707083893", "bank": "Банк", "bic": "044525225"}
    number, correspondent = "40702810900000012345", "30101810400000000225"
    save_account(office, owner(), account=number, version=0, correspondent=correspondent, **account)
    save_mailbox(
        office, owner(), version=0, server="imap.example.org", port=993, user="info", folder="INBOX",
        handled=None,
    )  # fmt: skip
    save_earned_before(
        office, owner(), month="2026-08", employee="Анна", version=0, accrued=Decimal(61_000),
        tax=Decimal(7_930),
    )  # fmt: skip
    setup = current_setup(office, AS_OWNER)
    assert setup.mail == MailPart("imap.example.org", "info")
    assert [one.account for one in setup.accounts or ()] == [number]
    assert [one.tax for one in setup.earned_before or ()] == [Decimal("7930.00")]
    stale = refusal(
        lambda: save_mailbox(
            office, owner(), version=0, server="s", port=993, user="u", folder="INBOX", handled=None
        )
    )
    assert stale.details["theirs"]["server"] == "imap.example.org"
    remove_account(office, owner(), account=number, version=1)
    remove_earned_before(office, owner(), month="2026-08", employee="Анна", version=1)
    assert current_setup(office, AS_OWNER).accounts == current_setup(office, AS_OWNER).earned_before == ()


def test_a_stale_save_is_a_conflict_with_both_versions(office: Store) -> None:
    save_service(office, owner(), name="Вывески", version=1, effort=2)
    stale = refusal(lambda: save_service(office, owner(), name="Вывески", version=1, effort=3))
    assert stale.code == "changed_meanwhile"
    assert stale.details["version"] == 2
    assert (stale.details["theirs"]["effort"], stale.details["mine"]["effort"]) == (2, 3)
    new = refusal(lambda: save_service(office, owner(), name="Вывески", version=0))
    assert new.details["theirs"]["name"] == "Вывески"
    seen = read_office_version(office, AS_OWNER)
    edit_office(office, owner(), version=seen, **OFFICE)
    office_stale = refusal(lambda: edit_office(office, owner(), version=seen, **OFFICE | {"name": "Ф"}))
    assert office_stale.details["theirs"]["name"] == "Формат"
    assert office_stale.details["mine"]["name"] == "Ф"


@pytest.mark.parametrize(
    ("values", "key", "problem"),
    [
        ({"cap": -1}, "cap", "out_of_range"),
        ({"role": "king"}, "role", "not_one_of"),
        ({"name": "Игорь"}, "name", "twice"),
        ({"services": ["Печать"]}, "services", "unknown_name"),
        ({"email": "anna"}, "email", "not_an_address"),
    ],
)
def test_bad_values_are_refused_and_nothing_changes(
    office: Store, values: dict[str, Any], key: str, problem: str
) -> None:
    before = current_setup(office, AS_OWNER)
    bad = refusal(
        lambda: edit_employee(
            office, owner(), employee="Анна", version=version(office, "employees"), **EMPLOYEE | values
        )
    )
    assert (bad.code, bad.details["key"], bad.details["problem"]) == ("bad_setting", key, problem)
    assert error_sentence(bad).startswith("Employees, ")
    assert current_setup(office, AS_OWNER) == before


def test_an_entry_changes_no_other_and_is_one_operation_of_its_own(office: Store) -> None:
    before = current_setup(office, AS_OWNER)
    save_service(office, owner(), name="Печать", version=0)
    after = current_setup(office, AS_OWNER)
    assert after.employees == before.employees
    with office.read() as session:
        last = session.scalars(select(Operation).order_by(Operation.sequence.desc())).first()
        assert last is not None
        assert last.name == "save_service"


def test_only_an_owner_changes_settings(office: Store) -> None:
    manager = Act(ANNA, NOW)
    for change in (
        lambda: save_service(office, manager, name="Печать", version=0),
        lambda: end_employment(office, manager, employee="Анна", version=1, left=HIRED),
        lambda: edit_office(office, manager, version=1, **OFFICE),
    ):
        assert refusal(change).code == "owner_only"
