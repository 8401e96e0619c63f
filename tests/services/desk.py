"""A desk to test dealing at: takes orders in by phone, asks the ledger, without a word too many."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import count
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.office import AbsencePay
from desktop.services import dealing, intake
from desktop.services.settings.employee_settings import edit_employee
from desktop.storage.operations import Act, Store
from tests.services.office_of_four import IGOR, OLGA, Rows
from tests.viewers import AS_OWNER

MONDAY = datetime(2026, 10, 19, 9)
TAKERS = {"Анна", "Борис", "Вера"}


class Desk:
    """An office of three managers who take incoming orders; ``now`` moves on by hand."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = MONDAY
        self._visits = count(1)
        with Session(store.engine) as session:
            rows = Rows(session)
            rows.office()
            session.flush()
            session.add(models.AbsenceKind(name="errand", paid=AbsencePay.PAID, excuses=True, make_up=True))
            session.commit()

    def act(self) -> Act:
        return Act(OLGA, self.now)

    def change(self, model: type, key: object, **values: object) -> None:
        """Change a row behind the program's back, as setup would."""
        with Session(self.store.engine) as session:
            row = session.get_one(model, key)
            for name, value in values.items():
                setattr(row, name, value)
            session.commit()

    def change_amount(self, order: UUID, amount: int) -> None:
        """Let the order's amount be another one than was expected; what was expected stays."""
        self.change(models.Order, order, amount=Decimal(amount))

    def set_terms(self, name: str, **terms: object) -> None:
        """Change what decides whether somebody can get orders, now, as the settings do."""
        with self.store.read() as session:
            row = session.scalars(select(models.Employee).where(models.Employee.name == name)).one()
            kept = {
                key: getattr(row, key)
                for key in (
                    "name", "role", "hired", "takes_incoming", "weight", "cap", "hunts", "department",
                    "birthday", "email", "version",
                )
            }  # fmt: skip
        edit_employee(self.store, Act(IGOR, self.now), employee=name, **{"services": [], **kept, **terms})

    def employee_id(self, name: str) -> int:
        with self.store.read() as session:
            return session.scalars(select(models.Employee.id).where(models.Employee.name == name)).one()

    def take(self, name: str = "", **more: object) -> UUID:
        visit = next(self._visits)
        given = {
            "visit": f"v{visit}",
            "source": "phone",
            "name": name or f"Клиент №{visit} {chr(1071 - visit % 32) * 5}",
        }
        return intake.take_order(self.store, self.act(), **given, **more).order

    def id(self, number: str) -> UUID:
        with self.store.read() as session:
            return session.scalars(select(models.Order.id).where(models.Order.number == number)).one()

    def order(self, order: UUID) -> models.Order:
        with self.store.read() as session:
            row = session.get_one(models.Order, order)
            _ = (
                row.leader,
                row.shares,
                row.stages,
                row.client.responsibilities,
                [one.employee for one in row.shares],
            )
            return row

    def leader(self, order: UUID) -> str | None:
        row = self.order(order)
        return row.leader.name if row.leader is not None else None

    def shares(self, order: UUID) -> dict[str, Fraction]:
        return {one.employee.name: one.part for one in self.order(order).shares}

    def responsible(self, order: UUID) -> str | None:
        with self.store.read() as session:
            client = session.get_one(models.Order, order).client
            return next((one.employee.name for one in client.responsibilities if one.until is None), None)

    def deal(self) -> list[str]:
        return dealing.deal_all(self.store, self.act())

    def assign(self, order: UUID, manager: str | None = None, **more: object) -> str:
        return dealing.assign_order(self.store, self.act(), order=order, manager=manager, **more)

    def ledger(self) -> dict[str, dealing.LedgerRow]:
        return {row.manager: row for row in dealing.ledger(self.store, AS_OWNER, self.now)}

    def sums(self) -> tuple[Fraction, Fraction]:
        with self.store.read() as session:
            rows = session.execute(select(models.Account.turns, models.Account.value)).all()
        return sum((row[0] for row in rows), Fraction(0)), sum((row[1] for row in rows), Fraction(0))

    def absent(self, name: str, days: float, kind: str = "sick", substitute: str | None = None) -> None:
        with Session(self.store.engine) as session:
            people = {one.name: one.id for one in session.scalars(select(models.Employee))}
            why = session.scalars(select(models.AbsenceKind).where(models.AbsenceKind.name == kind)).one()
            session.add(
                models.Absence(
                    employee_id=people[name], start=self.now, end=self.now + timedelta(days=days),
                    kind_id=why.id, substitute_id=people[substitute] if substitute else None,
                )
            )  # fmt: skip
            session.commit()

    def paid(self, order: UUID) -> None:
        with Session(self.store.engine) as session:
            Rows(session).payment(session.get_one(models.Order, order), self.now.date(), "10.00")
            session.commit()


AMOUNT = Decimal("5000.00")
