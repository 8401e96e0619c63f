"""A small office to test services on: an owner, three managers, clients and orders as rows."""

from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.office import AbsencePay, Role
from desktop.services.access.sign_in import User

NOW = datetime(2026, 10, 20, 10, 42)
HIRED = date(2025, 1, 9)

IGOR, OLGA, ANNA, BORIS, VERA = range(1, 6)
"""The ids of the employees."""
OLGA_AT_WORK = User(OLGA, "Ольга", Role.OFFICE_MANAGER)


class Rows:
    """Adds rows to a session with as few words as possible."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.people: dict[str, models.Employee] = {}
        self.kinds: dict[str, models.AbsenceKind] = {}
        self.services: dict[str, models.Service] = {}
        self._clients = 0
        self._payments = 0

    def office(self) -> None:
        self.session.add(
            models.OfficeSettings(
                name="Формат",
                opens=time(9),
                closes=time(18),
                half_day=time(13),
                margin_rate=Fraction(1, 4),
                break_even=Decimal("400000.00"),
                tax_rate=Fraction(0),
                substitute_share=Fraction(1, 2),
            )
        )
        for name, role in (
            ("Игорь", "owner"),
            ("Ольга", "office_manager"),
            ("Анна", "manager"),
            ("Борис", "manager"),
            ("Вера", "manager"),
        ):
            self.people[name] = models.Employee(
                name=name, role=role, hired=HIRED, takes_incoming=role == "manager", weight=Fraction(1)
            )
        for kind, excuses in (("sick", True), ("unexcused", False)):
            self.kinds[kind] = models.AbsenceKind(
                name=kind,
                paid=AbsencePay.PAID if excuses else AbsencePay.UNPAID,
                excuses=excuses,
                make_up=False,
            )
        for name in ("Вывески", "Полиграфия"):
            self.services[name] = models.Service(
                name=name, expected_value=Decimal("40000.00"), effort=Fraction(1)
            )
        self.session.add_all([*self.people.values(), *self.kinds.values(), *self.services.values()])
        self.session.flush()

    def client(self, name: str, responsible: str | None = None, **fields: object) -> models.Client:
        self._clients += 1
        client = models.Client(
            number=self._clients,
            name=name,
            folded=name.casefold().replace("ё", "е"),
            search_text=name.casefold().replace("ё", "е"),
            created=datetime(2026, 1, 12, 10),
            **fields,
        )
        self.session.add(client)
        self.session.flush()
        if responsible is not None:
            self.session.add(
                models.Responsibility(
                    client_id=client.id,
                    employee_id=self.people[responsible].id,
                    since=datetime(2026, 1, 12, 10),
                    how="import",
                    actor=IGOR,
                )
            )
            self.session.flush()
        return client

    def order(
        self,
        number: str,
        client: models.Client,
        received: datetime,
        leader: str | None = None,
        stages: tuple[tuple[datetime, str], ...] = (),
        **fields: object,
    ) -> models.Order:
        service = fields.pop("service", None)
        order = models.Order(
            number=number,
            received=received,
            client_id=client.id,
            source="phone",
            stage=stages[-1][1] if stages else "new",
            rule="turn" if leader else None,
            leader_id=self.people[leader].id if leader else None,
            assigned_at=received if leader else None,
            service_id=self.services[str(service)].id if service else None,
            **fields,
        )
        order.stages = [
            models.StageChange(at=at, stage=stage, actor=OLGA) for at, stage in ((received, "new"), *stages)
        ]
        if leader:
            order.shares = [
                models.Share(since=received, place=0, employee_id=self.people[leader].id, part=Fraction(1))
            ]
        self.session.add(order)
        self.session.flush()
        return order

    def payment(self, order: models.Order, day: date, amount: str) -> None:
        self._payments += 1
        self.session.add(
            models.Payment(
                number=self._payments,
                order_id=order.id,
                day=day,
                amount=Decimal(amount),
                entered=datetime.combine(day, time(12)),
                actor=OLGA,
            )
        )
        self.session.flush()

    def contact(self, client: models.Client, at: datetime, manager: str | None, kind: str) -> None:
        self.session.add(
            models.Contact(
                at=at,
                client_id=client.id,
                employee_id=self.people[manager].id if manager else None,
                kind=kind,
            )
        )
        self.session.flush()
