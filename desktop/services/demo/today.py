"""The day on which a demo office opens: waiting orders, birthdays, a manager at the limit."""

from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select

from desktop.models import Client, Order, Person
from desktop.services.access.sign_in import who_works
from desktop.services.clients import add_person
from desktop.services.demo.play import DESK, OWNER
from desktop.services.demo.script import Script
from desktop.services.intake import take_order
from desktop.services.people.employees import list_employees
from desktop.services.settings import edit_employee, read_entries
from desktop.storage.operations import Act, Store

BUSY = "Глеб Орлов"
LETTER = """Добрый день!
Открываем второй офис на Заводской и хотим два баннера на фасад, 3 × 6 м, с люверсами. Макет есть, но нужно
поправить телефон. Успеете напечатать и повесить за две недели? Сколько это будет стоить с монтажом?
Фото фасада и реквизиты пришлём следом.

Светлана Юдина, ООО «Вектор», +7 900 555-14-07"""


def take_todays_orders(store: Store, script: Script) -> None:
    """Take three orders of the last minutes: a letter, a visit, and a call from a possibly known client."""
    _limit(store, script)
    now, desk = script.now, who_works(store, DESK).id
    take_order(
        store, Act(desk, now - timedelta(minutes=5)), visit="demo-letter", source="email",
        name="ООО «Вектор»", person="Светлана Юдина", phone="+7 900 555-14-07",
        email="s.yudina@vektor-stroy.example",
        segment="medium", service="Наружная реклама", subject="баннеры на фасад, 2 шт.", text=LETTER,
        amount=Decimal(40_000), same_client=False,
    )  # fmt: skip
    take_order(
        store, Act(desk, now - timedelta(minutes=3)), visit="demo-visit", source="walk-in",
        name="Пекарня «Тёплый хлеб»", person="Олег Рощин", phone="+7 900 555-20-11", segment="small",
        service="Вывески", subject="вывеска, объёмные буквы", amount=Decimal(85_000), same_client=False,
    )  # fmt: skip
    known = next(story.client.name for story in script.stories if story.client.name.startswith("ООО «"))
    take_order(
        store, Act(desk, now - timedelta(minutes=1)), visit="demo-call", source="phone",
        name=known.removeprefix("ООО «").removesuffix("»"), phone="+7 900 555-31-18", service="Таблички",
        subject="таблички, 12 шт.", amount=Decimal(9_600),
    )  # fmt: skip
    _birthdays(store, script)


def _birthdays(store: Store, script: Script) -> None:
    """Give the contacts of the three best clients birthdays today and in the next days."""
    with store.read() as session:
        best = session.execute(
            select(Client.id, Person.name)
            .join(Person, Person.client_id == Client.id)
            .join(Order, Order.client_id == Client.id)
            .group_by(Client.id, Client.number, Person.name)
            .order_by(func.count().desc(), Client.number)
            .limit(3)
        ).all()
    today, desk = script.now.date(), who_works(store, DESK).id
    for (client, name), ahead in zip(best, (0, 1, 4), strict=False):
        day = today + timedelta(days=ahead)
        birthday = date(1984, day.month, min(day.day, 28))
        add_person(store, Act(desk, script.now), client=client, name=name, birthday=birthday)


def _limit(store: Store, script: Script) -> None:
    """Set one manager's limit to the number of orders open now, before today's last orders arrive."""
    owner = who_works(store, OWNER).id
    (busy,) = (row for row in list_employees(store, owner, script.now) if row.name == BUSY)
    (row,) = (row for row in read_entries(store, owner, "employees") if row.entry.name == BUSY)
    person = row.entry
    edit_employee(
        store, Act(owner, script.now - timedelta(minutes=6)), employee=BUSY,
        version=row.version, cap=max(1, busy.open_orders), name=person.name, role=person.role,
        hired=person.hired, takes_incoming=person.takes_incoming, weight=person.weight,
        services=person.services, hunts=person.hunts, department=person.department,
        birthday=person.birthday, email=person.email,
    )  # fmt: skip
