"""Keep a small office of this schema, for tests to upgrade from ever after: ``python -m tests.keep_schema``.

To be run when a schema is released, with the program of that release; an older schema's file never changes.
"""

import sqlite3
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from desktop.exchange.office_file import read_office_file
from desktop.models import Order
from desktop.rules.months import Month
from desktop.services.clients import log_contact
from desktop.services.dealing import deal_all
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.payroll import close_month
from desktop.services.people.absences import record_absence
from desktop.services.settings import setup_office
from desktop.storage.database import versions
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Act, Store

IGOR, ANNA = 1, 2  # ids of employees

FOLDER = Path(__file__).parent / "data" / "schemas"
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
hired = 2026-09-01
scheme = "active"
[[employees]]
name = "Борис"
role = "manager"
hired = 2026-09-01
scheme = "active"
[[norms]]
segment = "small"
calls = [60, 20, 0]
[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
  [[schemes.components]]
  kind = "percent"
  of = "revenue"
  rate = 0.1
"""


def keep(folder: Path) -> Path:
    """Make the file of this program's schema, with rows in most tables."""
    path = folder / f"{versions.HEAD}.dolya"
    path.unlink(missing_ok=True)
    with TemporaryDirectory() as place:
        made = Path(place) / "office.dolya"
        store = create_store(made)
        _fill(store)
        store.close()
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("VACUUM INTO ?", [str(path)])
    return path


def _fill(store: Store) -> None:
    morning = datetime(2026, 9, 14, 10)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "office.toml"
        file.write_text(OFFICE, encoding="utf-8")
        setup_office(store, Act(IGOR, morning), read_office_file(file))
    for number in range(1, 5):
        take_order(
            store, Act(ANNA, morning), visit=f"visit {number}", source="phone", name=f"Клиент {number}",
            phone=f"+7 495 123-45-0{number}", subject="Баннер", amount=Decimal("12500.50"),
        )  # fmt: skip
    deal_all(store, Act(ANNA, morning))
    with store.read() as session:
        orders = session.scalars(select(Order).order_by(Order.number)).all()
    for order in orders[:2]:
        record_payment(
            store, Act(ANNA, morning), order=order.id, day=date(2026, 9, 15), amount=Decimal("12500.50")
        )
        log_contact(store, Act(ANNA, morning), client=order.client_id, kind="call_out", text="Ждёт макет")
    record_absence(
        store, Act(IGOR, morning), employee="Борис", start=datetime(2026, 9, 21, 9),
        end=datetime(2026, 9, 22, 18), kind="sick", substitute="Анна",
    )  # fmt: skip
    close_month(store, Act(IGOR, datetime(2026, 10, 1, 9)), month=str(Month(2026, 9)))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    print(keep(FOLDER))
