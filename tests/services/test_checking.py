"""The check finds each thing that must hold and does not, and nothing in a sound office."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy import text, update
from sqlalchemy.orm import Session

from desktop.models import (
    Account,
    Client,
    ClosedMonth,
    Employee,
    OfficeSettings,
    Order,
    Posting,
    Responsibility,
    Share,
    Statement,
    StatementLine,
)
from desktop.rules.months import Month
from desktop.services.checking.checking import Finding, check_office
from desktop.services.payroll.month_digest import month_digest
from desktop.storage.operations import Act, Store, UnitOfWork

OLEG, ANNA = 1, 1  # ids of employees

NOW = datetime(2026, 10, 5, 9, 0)
OCTOBER = Month(2026, 10)
CLIENT, ORDER = UUID(int=1), UUID(int=2)


def make_office(work: UnitOfWork) -> None:
    """Two managers, a client of the first, an order shared by both, October closed."""
    session = work.session
    session.add(
        OfficeSettings(
            name="Агентство", opens=time(9), closes=time(18), half_day=time(13), break_even=Decimal("0.00"),
            margin_rate=Fraction(1, 3), tax_rate=Fraction(0), substitute_share=Fraction(1, 2),
        )
    )  # fmt: skip
    for number, name in ((1, "Анна"), (2, "Борис")):
        session.add(
            Employee(id=number, name=name, role="manager", hired=date(2026, 1, 1), takes_incoming=True,
                     weight=Fraction(1))
        )  # fmt: skip
    session.add(Client(id=CLIENT, number=1, name="ООО", folded="ооо", search_text="ооо", created=NOW))
    session.flush()
    for number, sign in ((1, -1), (2, 1)):
        balance = {"turns": Fraction(sign, 3), "value": Fraction(sign * 100, 7)}
        session.add(Posting(at=NOW, employee_id=number, kind="accrual", **balance))
        session.add(Account(employee_id=number, **balance))
    session.add(
        Order(
            id=ORDER, number="A-1", received=NOW, client_id=CLIENT, source="phone", stage="new", leader_id=1
        )
    )
    session.add(Responsibility(client_id=CLIENT, employee_id=1, since=NOW, how="import", actor=ANNA))
    session.flush()
    for place, part in enumerate((Fraction(2, 3), Fraction(1, 3))):
        session.add(Share(order_id=ORDER, since=NOW, place=place, employee_id=place + 1, part=part))
    close_october(session)


def close_october(session: Session) -> None:
    closed = ClosedMonth(month=OCTOBER, closed_at=NOW, actor=OLEG, digest="", terms={"tax_rate": "0"})
    statement = Statement(
        employee_id=1, scheme="active", components=[{"kind": "salary", "amount": "40000"}],
        accrued=Decimal(10), tax=Decimal(0), tax_rate=Fraction(0), advance=Decimal(0), payable=Decimal(10),
        carry_over=Decimal(0), advance_left=Decimal(0),
    )  # fmt: skip
    statement.lines.append(
        StatementLine(
            place=0, component="salary", key="", amount=Decimal("10"), orders=[], details={"days": "22"}
        )
    )
    closed.statements.append(statement)
    session.add(closed)
    closed.digest = month_digest(session, OCTOBER)


@pytest.fixture
def office(store: Store) -> Store:
    store.perform("make_office", make_office, Act(OLEG, NOW), {})
    return store


def found(store: Store, spoil: Callable[[Session], object]) -> list[str]:
    """Codes that the check gives after the office was spoilt around the program."""
    with Session(store.engine) as session:
        spoil(session)
        session.commit()
    return [finding.code for finding in check_office(store).findings]


def test_a_sound_office_is_ok(office: Store) -> None:
    report = check_office(office)
    assert report.findings == ()
    assert report.ok
    assert report.counts["order_"] == 1


def test_a_changed_balance_is_found(office: Store) -> None:
    spoil = update(Account).where(Account.employee_id == 2).values(turns=Fraction(1))
    assert found(office, lambda session: session.execute(spoil)) == ["account_wrong", "ledger_not_zero"]
    assert check_office(office).findings[0] == Finding(
        "account_wrong",
        {"employee": "Борис", "ledger": "turns", "balance": "1", "postings": "1/3"},
    )


def test_shares_that_are_not_whole_are_found(office: Store) -> None:
    spoil = update(Share).where(Share.place == 1).values(part=Fraction(1, 2))
    assert found(office, lambda session: session.execute(spoil)) == ["shares_not_whole"]


def test_an_assigned_order_without_shares_is_found(office: Store) -> None:
    assert found(office, lambda session: session.execute(text("DELETE FROM share"))) == ["no_shares"]


def test_a_leader_whom_the_shares_do_not_know_is_found(office: Store) -> None:
    assert found(office, lambda session: session.execute(update(Order).values(leader_id=2))) == [
        "leader_without_share"
    ]


def test_two_responsible_managers_at_once_are_found(office: Store) -> None:
    other = Responsibility(
        client_id=CLIENT, employee_id=2, since=datetime(2026, 9, 1), until=datetime(2026, 10, 6),
        how="import", actor=OLEG,
    )  # fmt: skip
    assert found(office, lambda session: session.add(other)) == ["two_responsible"]


@pytest.mark.parametrize(
    "spoil",
    [update(StatementLine).values(amount=Decimal("10.01")),
     update(StatementLine).values(details={"days": "21"}),
     update(Statement).values(payable=Decimal("10.01")),
     update(ClosedMonth).values(terms={"tax_rate": "1/10"}),
     text("DELETE FROM statement_line")],
)  # fmt: skip
def test_a_changed_closed_month_is_found(office: Store, spoil: object) -> None:
    assert found(office, lambda session: session.execute(spoil)) == ["closed_month_changed"]  # type: ignore[call-overload]


def test_a_cut_out_operation_is_found(office: Store) -> None:
    office.perform("nothing", lambda work: None, Act(OLEG, NOW), {})

    def cut_out(session: Session) -> None:
        session.execute(text("DELETE FROM undo_record WHERE sequence = 1"))
        session.execute(text("DELETE FROM operation WHERE sequence = 1"))

    assert found(office, cut_out) == ["journal_gap"]


def test_a_reference_to_nothing_is_found(sqlite_store: Store) -> None:
    office = sqlite_store
    office.perform("make_office", make_office, Act(OLEG, NOW), {})
    with office.engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        connection.execute(update(Order).values(service_id=99))
        connection.commit()
    assert [finding.code for finding in check_office(office).findings] == ["broken_reference"]
