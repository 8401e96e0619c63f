"""What a newly opened demo office shows: waiting orders, birthdays, a manager at the limit."""

from dataclasses import replace
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
from desktop.services.settings import current_setup, setup_office
from desktop.storage.operations import Act, Store

BUSY = "Глеб Орлов"
LETTER = """Добрый день!
Открываем второй офис на Заводской и хотим два баннера на фасад, 3 × 6 м, с люверсами. Макет есть, но нужно
поправить телефон. Успеете напечатать и повесить за две недели? Сколько это будет стоить с монтажом?
Фото фасада и реквизиты пришлём следом.

Светлана Юдина, ООО «Вектор», +7 900 555-14-07"""


def take_todays_orders(store: Store, script: Script) -> None:
    """Take three orders of the last minutes: a letter, a visit, and a call from a possibly known client."""
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
    _limit(store, script)


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
    """Set one manager's limit to the number of orders open now."""
    (busy,) = (row for row in list_employees(store, script.now) if row.name == BUSY)
    setup = current_setup(store)
    employees = tuple(
        replace(person, cap=max(1, busy.open_orders)) if person.name == BUSY else person
        for person in setup.employees or ()
    )
    setup_office(store, Act(who_works(store, OWNER).id, script.now), replace(setup, employees=employees))
