"""The rights of every role: every public function of the services is called as every role."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from desktop import services
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.services import (
    dealing,
    importing,
    orders,
    payroll,
    planning,
)
from desktop.services.access import PAY_ARGUMENTS, RIGHTS, Right, has_right
from desktop.services.demo import demo_office, demo_pay
from desktop.storage.operations import REGISTRY, Act
from tests.services.access_office import NAMES, NOW, OCTOBER, ROLES, Office, office, template
from tests.services.access_tables import (
    BY_THEIR_OWN_TESTS,
    READS,
    REFUSED_LATER,
    WITHOUT_A_PERSON,
    WRITES,
)

__all__ = ["office", "template"]

REFUSALS = {"owner_only", "not_allowed", "not_signed_in", "not_yours"}


def attempt(call: Callable[..., Any], *args: Any, **figures: Any) -> bool:
    """Whether the call was allowed; an allowed call must also work."""
    try:
        call(*args, **figures)
    except Refused as refused:
        if refused.code not in REFUSALS:
            raise
        return False
    return True


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("service", READS, ids=lambda service: service.__name__)
def test_a_read_is_allowed_as_the_table_says(office: Office, service: Callable[..., Any], role: Role) -> None:
    right, arguments = READS[service]
    given = arguments(office)
    assert attempt(service, office.store, ROLES[role], *given) == has_right(role, right)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("service", WRITES, ids=lambda service: service.__name__)
def test_a_write_is_allowed_as_the_table_says(
    office: Office, service: Callable[..., Any], role: Role
) -> None:
    right, arguments = WRITES[service]
    given = arguments(office)
    allowed = attempt(service, office.store, Act(ROLES[role], NOW), **given)
    assert allowed == has_right(role, right)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("service", REFUSED_LATER, ids=lambda service: service.__name__)
def test_a_right_is_asked_for_before_anything_else(
    office: Office, service: Callable[..., Any], role: Role
) -> None:
    right, arguments = REFUSED_LATER[service]
    with pytest.raises(Refused) as refused:
        service(office.store, Act(ROLES[role], NOW), **arguments(office))
    assert (refused.value.code not in REFUSALS) == has_right(role, right)


@pytest.mark.parametrize("nobody", [None, 99])
def test_nobody_reads_or_writes_in_an_office_that_has_employees(office: Office, nobody: int | None) -> None:
    for service, (_right, arguments) in READS.items():
        given = arguments(office)
        assert not attempt(service, office.store, nobody, *given), service.__name__
    for service, (_right, more) in WRITES.items():
        if service not in (
            dealing.undo_assignment,
            payroll.reopen_month,
            orders.remove_work,
        ):  # they need a write before
            figures = more(office)
            assert not attempt(service, office.store, Act(nobody, NOW), **figures), service.__name__


def test_every_public_service_has_its_entry() -> None:
    known = {name_of(service) for service in (*READS, *WRITES, *REFUSED_LATER)}
    found = {name_of(service) for service in public_services()}
    listed = known | set(WITHOUT_A_PERSON) | set(BY_THEIR_OWN_TESTS)
    assert found - listed == set(), "give each of these a right, here and in the service"
    assert listed - found == set(), "these are no services any more"


def name_of(service: Callable[..., Any]) -> str:
    inner = inspect.unwrap(service)
    return f"{inner.__module__}.{inner.__name__}".removeprefix("desktop.services.")


def public_services() -> Iterator[Callable[..., Any]]:
    """Every public function of the services that takes a store, and every operation."""
    for info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if name.startswith("_") or not inspect.isfunction(value) or value.__module__ != module.__name__:
                continue
            first = next(iter(inspect.signature(value).parameters), "")
            if first == "store" or value in REGISTRY.values():
                yield value


@pytest.mark.parametrize("role", ROLES)
def test_a_reason_is_given_for_oneself_or_by_who_may_for_anybody(office: Office, role: Role) -> None:
    given = {"month": "2026-09", "metric": None, "text": "болезнь"}
    own = attempt(
        planning.file_reason, office.store, Act(ROLES[role], NOW), employee=NAMES[ROLES[role]], **given
    )
    assert own == has_right(role, Right.FILE_OWN_REASONS)
    others = attempt(planning.file_reason, office.store, Act(ROLES[role], NOW), employee="Борис", **given)
    assert others == has_right(role, Right.FILE_ALL_REASONS)


@pytest.mark.parametrize("role", ROLES)
def test_the_plan_from_a_profit_is_for_who_sets_plans(office: Office, role: Role) -> None:
    with pytest.raises(Refused) as refused:
        planning.plan_from_profit(office.store, ROLES[role], NOW, Decimal(100_000))
    wanted = "no_experience" if has_right(role, Right.SET_PLANS) else "owner_only"
    assert refused.value.code == wanted


@pytest.mark.parametrize("role", [role for role in ROLES if role is not Role.OWNER])
def test_the_demo_is_played_by_its_owner_only(office: Office, role: Role) -> None:
    act = Act(ROLES[role], NOW)
    assert not attempt(demo_office.play_demo_month, office.store, act, month="2026-10", until=NOW)
    assert not attempt(demo_pay.plan_demo_months, office.store, act, until=NOW)


@pytest.mark.parametrize("role", ROLES)
def test_pay_is_read_for_a_viewer(office: Office, role: Role) -> None:
    seen = payroll.payroll(office.store, ROLES[role], NOW, OCTOBER)
    whole = payroll.payroll(office.store, ROLES[Role.OWNER], NOW, OCTOBER)
    assert {one.employee for one in whole.statements} == {"Ольга", "Анна", "Нина", "Борис"}
    if has_right(role, Right.READ_ALL_PAY):
        assert seen == whole
    else:
        own = NAMES[ROLES[role]]
        assert [one.employee for one in seen.statements] == [own]
        assert seen.total == Decimal("40000.00") < whole.total
        assert {notice.employee for notice in seen.notices} <= {None, own}


def test_a_whole_workbook_is_not_for_the_accountant(office: Office) -> None:
    from tests.exchange.books import make_book

    path = office.folder / "book.xlsx"
    make_book(path, {"Клиенты": [("Название",), ("Новый",)]})
    for role, number in ROLES.items():
        allowed = attempt(importing.import_book, office.store, Act(number, NOW), path)
        assert allowed == has_right(role, Right.IMPORT_BOOKS)


def test_the_table_knows_every_role_and_the_owner_may_do_everything() -> None:
    assert set(RIGHTS) == set(Role)
    assert RIGHTS[Role.OWNER] == set(Right)


def test_arguments_that_hold_pay_are_arguments_of_their_operations() -> None:
    list(public_services())  # operations are known once their modules are imported
    for name, arguments in PAY_ARGUMENTS.items():
        assert arguments <= set(inspect.signature(inspect.unwrap(REGISTRY[name])).parameters), name
    paying = [name for name, perform in REGISTRY.items() if ".payroll." in perform.__module__]
    for name in paying:
        parameters = inspect.signature(inspect.unwrap(REGISTRY[name])).parameters.values()
        amounts = {one.name for one in parameters if one.annotation is Decimal}
        assert amounts <= PAY_ARGUMENTS.get(name, frozenset()), name
