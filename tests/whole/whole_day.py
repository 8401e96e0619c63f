"""A small office and everything that can be done in it in a day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

from openpyxl import Workbook
from sqlalchemy import select

from desktop import models
from desktop.exchange.office_file import read_office_file
from desktop.models import Base
from desktop.services import care, clients, dealing, intake, mail, orders, planning, settings
from desktop.services.importing import import_book
from desktop.services.intake import Assign
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.orders import (
    agree_shares,
    change_stage,
    consent_to_shares,
    edit_order,
    rate_order,
    record_work,
    remove_work,
    set_pass_through,
)
from desktop.services.payroll import adjust_pay
from desktop.services.payroll.advance_run import pay_advances
from desktop.services.people.absences import edit_absence, end_absence, record_absence, remove_absence
from desktop.services.settings import add_employee, setup_office
from desktop.services.undo import undo_operation
from desktop.storage.operations import Act, Store
from tests.services.test_settings import EMPLOYEE
from tests.services.test_settings import OFFICE as OFFICE_SETTINGS

YESTERDAY = datetime(2026, 10, 19, 10)
MORNING = datetime(2026, 10, 20, 9, 30)
OFFICE = """
[office]
name = "Формат"
country = "RU"
language = "ru"
break_even = 1000
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-09-10
scheme = "active"
[[employees]]
name = "Борис"
role = "manager"
hired = 2026-09-10
scheme = "active"
[[services]]
name = "Вывески"
expected_value = 40000
[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
  [[schemes.components]]
  kind = "percent"
  rate = 0.10
"""
CHANGED = """
[office]
name = "Формат"
country = "RU"
language = "ru"
break_even = 2000
[[services]]
name = "Печать"
expected_value = 9000
[[services]]
name = "Вывески"
expected_value = 50000
[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 41000
"""
"""Tables that a settings file lacks stay as they are."""


LETTER = {"written": datetime(2026, 10, 20, 9), "subject": "Вывеска", "text": "Имя: Вера"}


class Day:
    """An office at work: acts by the owner, each a minute after the last."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder
        self.now = YESTERDAY
        self.owner: int | None = None
        self.setup(OFFICE)
        self.owner = self.one(models.Employee.id, models.Employee.name == "Игорь")
        for number in range(3):
            client = "Ромашка" if number == 0 else f"Клиент {number}"
            self.do(
                intake.take_order, visit=f"y{number}", source="phone", name=client, service="Вывески",
                phone=f"+7 916 123-45-6{number}", amount=Decimal("5000.00"), assign=Assign.BY_RULES,
            )  # fmt: skip
        self.do(planning.set_target, month="2026-10", employee="Анна", metric="calls", target=Decimal(90))
        self.now = MORNING

    def act(self) -> Act:
        self.now += timedelta(minutes=1)
        return Act(self.owner, self.now)

    def do(self, operation: Callable[..., Any], **arguments: Any) -> Any:
        return operation(self.store, self.act(), **arguments)

    def do_as(self, name: str, operation: Callable[..., Any], **arguments: Any) -> Any:
        """The same by another employee."""
        actor = self.one(models.Employee.id, models.Employee.name == name)
        return operation(self.store, Act(actor, self.act().at), **arguments)

    def setup(self, text: str) -> None:
        file = self.folder / "office.toml"
        file.write_text(text, encoding="utf-8")
        setup_office(self.store, self.act(), read_office_file(file))

    def one(self, column: Any, *where: Any) -> Any:
        with self.store.read() as session:
            return session.execute(select(column).where(*where)).scalars().first()

    def order(self, number: int) -> UUID:
        """The order that was taken in as the one of this number."""
        found: UUID = self.one(models.Order.id, models.Order.number == str(number))
        return found

    def client(self, name: str) -> Any:
        return self.one(models.Client, models.Client.name == name)

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of the office, but for the journal and the counters of versions."""
        found = {}
        with self.store.read() as session:
            for table in Base.metadata.sorted_tables:
                if table.name not in ("operation", "undo_record", "gate"):
                    rows = session.execute(select(table).order_by(*table.primary_key)).mappings()
                    found[table.name] = [{k: v for k, v in row.items() if k != "version"} for row in rows]
        return found


def book(folder: Path) -> Path:
    """A workbook with a new and a known client, an order of each, a payment and a contact."""
    made = Workbook()
    made.remove(made.active)
    for title, rows in {
        "Клиенты": [["Название", "Телефон", "Ответственный"], ["Василёк", "+7 903 765-43-21", "Борис"]],
        "Заказы": [
            ["Номер", "Поступил", "Клиент", "Услуга", "Сумма", "Ответственный"],
            ["X-1", "01.10.2026 10:00", "Василёк", "Вывески", 700, "Борис"],
            ["X-2", "02.10.2026 10:00", "Ромашка", "Вывески", 800, "Анна"],
        ],
        "Оплаты": [["Дата", "Заказ", "Сумма"], ["05.10.2026", "X-1", 700]],
        "Контакты": [
            ["Дата", "Клиент", "Менеджер", "Вид", "Текст"],
            ["03.10.2026", "Ромашка", "Анна", "call_out", "предложение"],
        ],
    }.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "book.xlsx"
    made.save(path)
    return path


def whole_day(day: Day) -> list[Callable[[], Any]]:
    """Everything that can be done, one after the other; each is looked up when its turn comes."""
    october = {"month": "2026-10"}
    work = {"kind": "макет", "units": Fraction(3, 2), "day": MORNING.date()}
    client = {"inn": "", "segment": "small", "birthday": date(2001, 2, 3), "note": "звонить утром"}
    order = {"cost": Decimal("100.00"), "service": "Вывески", "subject": "баннер", "rating": 4}
    order |= {"source": "site", "due": date(2026, 10, 30)}
    return [
        lambda: day.do(intake.take_order, visit="a", source="phone", name="Лютик", phone="+7 916 222-33-44"),
        lambda: day.do(dealing.assign_order, order=day.order(4)),
        lambda: day.do(
            intake.take_order, visit="b", source="walk-in", name="Пион", amount=Decimal("9000.00"),
            assign=Assign.BY_RULES,
        ),
        lambda: day.do(
            dealing.reassign_order, order=day.order(4),
            manager=other(leader(day, 4)), reason="знает клиента",
        ),
        lambda: day.do(
            clients.log_contact, client=day.client("Ромашка").id, kind="call_out", text="довольны",
            manager="Анна",
        ),
        lambda: day.do(
            clients.edit_client, client=day.client("Ромашка").id, version=day.client("Ромашка").version,
            name="Ромашка плюс", **client,
        ),
        lambda: day.do(
            clients.add_person, client=day.client("Ромашка плюс").id, name="Пётр", phone="+7 916 555-66-77"
        ),
        *corrections_of_clients(day),
        lambda: day.do(
            clients.hand_over_client, client=day.client("Клиент 1").id,
            manager=other(responsible(day, "Клиент 1")), reason="просьба клиента",
        ),
        lambda: day.do(change_stage, order=day.order(1), stage="proposal"),
        lambda: day.do(
            edit_order, order=day.order(1), version=day.one(models.Order.version, models.Order.number == "1"),
            amount=Decimal("6000.00"), **order,
        ),
        lambda: day.do(record_payment, order=day.order(1), day=MORNING.date(), amount=Decimal("6000.00")),
        lambda: day.do(record_refund, order=day.order(1), day=MORNING.date(), amount=Decimal("500.00")),
        lambda: day.do(
            correct_payment, **payment(day, Decimal("6000.00")), day=MORNING.date(),
            amount=Decimal("5500.00"), note="счёт 7", reason="ошибка",
        ),
        lambda: day.do(remove_payment, **payment(day, Decimal("-500.00")), reason="ошибка"),
        lambda: day.do(planning.set_target, employee="Анна", metric="calls", target=Decimal(80), **october),
        lambda: day.do(planning.set_target, employee=None, metric="revenue", target=Decimal(9), **october),
        lambda: day.do(planning.file_reason, employee="Анна", metric="calls", text="болезнь", **october),
        lambda: day.do(planning.judge_reason, reason=day.one(models.MissReason.id), accepted=True),
        lambda: day.do(
            adjust_pay, month="2026-10", employee="Анна", kind="bonus", amount=Decimal("300.00"),
            reason="помощь",
        ),
        lambda: day.do(
            record_absence, employee="Борис", start=day.now, end=day.now + timedelta(hours=3), kind="sick"
        ),
        lambda: day.do(
            edit_absence, absence=day.one(models.Absence.id), version=day.one(models.Absence.version),
            start=day.now, end=day.now + timedelta(hours=5), kind="errand",
        ),
        lambda: day.do(end_absence, absence=day.one(models.Absence.id)),
        lambda: day.do(
            remove_absence, absence=day.one(models.Absence.id), version=day.one(models.Absence.version)
        ),
        lambda: day.do(add_employee, name="Вера", role="manager", hired=MORNING.date()),
        lambda: day.do(intake.take_order, visit="c", source="phone", name="Астра"),
        lambda: day.do(dealing.deal_orders),
        lambda: day.do(dealing.undo_assignment, order=day.order(6)),
        lambda: day.do(dealing.reject_order, order=day.order(6), why="spam"),
        lambda: day.do(
            intake.take_order, visit="d", source="phone", name="Ромашка плюс", email="other@example.org"
        ),
        lambda: day.do(intake.answer_match, order=day.order(7), same=True),
        lambda: day.do(record_work, order=day.order(1), employee="Анна", **work),
        lambda: day.do(remove_work, item=day.one(models.WorkItem.id)),
        lambda: day.do(record_work, order=day.order(1), employee="Борис", **work),
        lambda: day.do(rate_order, order=day.order(2), rating=5),
        lambda: day.do(set_pass_through, order=day.order(2), amount=Decimal("50.00")),
        lambda: day.do(agree_shares, order=day.order(2), shares=shares(day, 2, "1/4"), reason="вместе"),
        lambda: day.do_as(
            leader(day, 2), agree_shares, order=day.order(2), shares=shares(day, 2, "1/2"), reason="поровну"
        ),
        lambda: day.do_as(other(leader(day, 2)), consent_to_shares, order=day.order(2)),
        lambda: day.do(clients.set_orders_before, client=day.client("Клиент 2").id, count=4),
        lambda: day.do(planning.copy_last_targets, month="2026-11"),
        lambda: day.do_as(leader(day, 3), dealing.confirm_order, order=day.order(3)),
        lambda: day.do_as(leader(day, 3), dealing.decline_order, order=day.order(3), reason="нет времени"),
        lambda: day.do(dealing.excuse_decline, order=day.order(3), reason="болезнь"),
        lambda: day.setup(CHANGED),
        *settings_of_the_day(day),
        lambda: day.do(dealing.decline_overdue),
        lambda: day.do(pay_advances, month="2026-10", reason="аванс"),
        lambda: day.do(mail.take_in_letter, **LETTER, message_id="1", sender="a@novyi.example"),
        lambda: day.do(mail.this_is_no_order, letter=letter(day, "1")),
        lambda: day.do(mail.take_in_letter, **LETTER, message_id="2", sender="noreply@site.example"),
        lambda: day.do(mail.mark_as_form, letter=letter(day, "2"), name="Имя:"),
        lambda: day.do(mail.take_in_letter, **LETTER, message_id="3", sender="robot@site.example"),
        lambda: day.do(mail.this_is_an_order, letter=letter(day, "3")),
        lambda: import_book(day.store, day.act(), book(day.folder)),
        lambda: undo_operation(
            day.store, day.act(),
            operation=day.one(models.Operation.id, models.Operation.name == "log_contact"),
        ),
    ]  # fmt: skip


def corrections_of_clients(day: Day) -> list[Callable[[], Any]]:
    """Every correction of what is known of a client: a contact, a person, a phone."""
    born = date(1990, 5, 6)
    contact = {"kind": "meeting_office", "text": "встреча", "order": None, "reason": "не звонок"}

    def client(name: str = "Ромашка плюс") -> UUID:
        return UUID(str(day.client(name).id))

    def person(name: str) -> Any:
        return day.one(models.Person, models.Person.name == name)

    def reach(value: str) -> dict[str, Any]:
        return {"reach": day.one(models.Reach.id, models.Reach.value == value), "seen": value}

    def step(text: str) -> Any:
        return day.one(models.PlannedStep.id, models.PlannedStep.text == text)

    def logged() -> dict[str, Any]:
        row = day.one(models.Contact, models.Contact.text == "ошибка")
        return {"contact": row.id, "version": row.version}

    return [
        lambda: day.do(
            care.plan_step, client=client(), kind="call", day=day.now.date(), text="узнать про тираж"
        ),
        lambda: day.do(
            care.put_off_step, step=step("узнать про тираж"), day=day.now.date() + timedelta(days=1)
        ),
        lambda: day.do(care.drop_step, step=step("узнать про тираж"), why="передумали"),
        lambda: day.do(care.plan_step, client=client(), kind="task", day=day.now.date(), text="макет"),
        lambda: day.do(care.complete_step, step=step("макет")),
        lambda: day.do(
            care.log_outcome, client=client(), kind="call_out", result="call_back", text="на совещании",
            next_day=day.now.date() + timedelta(days=2),
        ),
        lambda: day.do(care.settle_reminder, client=client(), kind="call", cause="birthday:2026"),
        lambda: day.do(care.set_consent, client=client(), no_calls=False, no_letters=True),
        lambda: day.do(
            orders.deliver_order, order=day.one(models.Order.id, models.Order.number == "1"),
            day=day.now.date(),
        ),
        lambda: day.do(clients.log_contact, client=client(), kind="call_out", text="перепутано"),
        lambda: day.do(
            clients.edit_contact, client=client(), version=1, at=day.now, **contact,
            contact=day.one(models.Contact.id, models.Contact.text == "перепутано"),
        ),
        lambda: day.do(clients.log_contact, client=client(), kind="call_out", text="ошибка"),
        lambda: day.do(clients.remove_contact, client=client(), **logged()),
        lambda: day.do(
            clients.edit_person, client=client(), person=person("Пётр").id, version=1, name="Павел",
            position="директор", birthday=born,
        ),
        lambda: day.do(clients.add_reach_to_client, client=client(), written="info@example.org"),
        lambda: day.do(
            clients.edit_reach, client=client(), written="+7 916 555-66-78", person=None,
            **reach("+79165556677"),
        ),
        lambda: day.do(clients.remove_reach, client=client(), **reach("info@example.org")),
        lambda: day.do(
            clients.add_person, client=client(), name="Илья", phone="+7 916 000-11-22", birthday=born
        ),
        lambda: day.do(clients.remove_person, client=client(), person=person("Илья").id, version=1),
    ]  # fmt: skip


def settings_of_the_day(day: Day) -> list[Callable[[], Any]]:
    """Every setting that the window changes by itself."""
    policy = {
        "policy": "turn", "protection_days": 60, "substitute_share": Decimal("0.5"), "stale_days": 10,
        "handover_after": None, "confirm_minutes": 30, "buffer_days": 2,
    }  # fmt: skip
    employee = {**EMPLOYEE, "name": "Борис"}
    account = {
        "name": "ООО «Формат»", "inn": "7707083893", "bank": "Банк", "bic": "044525225",
        "correspondent": "30101810400000000225",
    }  # fmt: skip
    number = "40702810900000012345"
    mailbox = {"server": "imap.example.org", "port": 993, "user": "info", "folder": "INBOX", "handled": None}
    earned = {"month": "2026-08", "employee": "Анна"}
    scheme = {"name": "calm", "since": "2026-10", "components": [{"kind": "salary", "amount": 30000}]}
    kind = {"name": "учёба", "paid": True, "excuses": True, "make_up": False}

    def version(model: Any, *where: Any) -> int:
        found: int = day.one(model.version, *where)
        return found

    def of_employee(name: str) -> int:
        return version(models.Employee, models.Employee.name == name)

    return [
        lambda: day.do(settings.edit_office, version=version(models.OfficeSettings), **OFFICE_SETTINGS),
        lambda: day.do(settings.set_policy, version=version(models.OfficeSettings), **policy),
        lambda: day.do(
            settings.save_reserved, version=version(models.OfficeSettings),
            reserved=[{"employee": "Анна", "from_value": Decimal(500000)}],
        ),
        lambda: day.do(settings.edit_employee, employee="Борис", version=of_employee("Борис"), **employee),
        lambda: day.do(settings.save_scheme, version=0, **scheme),
        lambda: day.do(
            settings.set_employee_scheme, employee="Борис", version=of_employee("Борис"),
            scheme="calm", since="2026-10",
        ),
        lambda: day.do(
            settings.clear_employee_scheme, employee="Борис", version=of_employee("Борис"), since="2026-10"
        ),
        lambda: day.do(settings.add_services, names=["Значки", "Наклейки"]),
        lambda: day.do(
            settings.end_employment, employee="Вера", version=of_employee("Вера"), left=date(2026, 12, 31)
        ),
        lambda: day.do(settings.save_scheme, version=0, **{**scheme, "name": "старая"}),
        lambda: day.do(settings.remove_scheme, name="старая", since="2026-10", version=1),
        lambda: day.do(settings.save_service, name="Буклеты", version=0, expected_value=Decimal(7000)),
        lambda: day.do(settings.remove_service, name="Буклеты", version=1),
        lambda: day.do(settings.save_absence_kind, version=0, **kind),
        lambda: day.do(settings.remove_absence_kind, name="учёба", version=1),
        lambda: day.do(settings.set_calendar_day, day=date(2026, 10, 31), version=0, working=True),
        lambda: day.do(settings.clear_calendar_day, day=date(2026, 10, 31), version=1),
        lambda: day.do(settings.set_duty, employee="Анна", half="morning", version=0, weekday=1),
        lambda: day.do(settings.clear_duty, half="morning", version=1, weekday=1),
        lambda: day.do(settings.save_account, account=number, version=0, **account),
        lambda: day.do(settings.remove_account, account=number, version=1),
        lambda: day.do(settings.save_mailbox, version=0, **mailbox),
        lambda: day.do(
            settings.save_earned_before, version=0, accrued=Decimal(61_000), tax=Decimal(7_930), **earned
        ),
        lambda: day.do(settings.remove_earned_before, version=1, **earned),
        lambda: day.do(settings.set_norm, segment="small", version=0, calls=[70, 10]),
        lambda: day.do(settings.clear_norm, segment="small", version=1),
    ]  # fmt: skip


def payment(day: Day, amount: Decimal) -> dict[str, Any]:
    """The payment of this amount and its order, as operations are told of them."""
    found = day.one(models.Payment.id, models.Payment.amount == amount)
    seen = {"day": MORNING.date(), "amount": amount}
    return {"order": day.order(1), "payment": found, "seen": seen}


def letter(day: Day, message_id: str) -> UUID:
    found: UUID = day.one(models.Letter.id, models.Letter.message_id == message_id)
    return found


def leader(day: Day, number: int) -> str:
    employee = day.one(models.Order.leader_id, models.Order.number == str(number))
    return str(day.one(models.Employee.name, models.Employee.id == employee))


def other(manager: str) -> str:
    return "Борис" if manager == "Анна" else "Анна"


def shares(day: Day, number: int, part: str) -> dict[str, Fraction]:
    """An order's payments shared by both managers, with this part for the one who does not lead it."""
    name = leader(day, number)
    return {name: 1 - Fraction(part), other(name): Fraction(part)}


def responsible(day: Day, client: str) -> str:
    where = (models.Responsibility.client_id == day.client(client).id, models.Responsibility.until.is_(None))
    employee = day.one(models.Responsibility.employee_id, *where)
    return str(day.one(models.Employee.name, models.Employee.id == employee))
