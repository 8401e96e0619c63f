"""How fast it is, as ratios to a floor measured in the same run: ``python -m tests.benchmarks``.

The floor of each row is the least that the same work must cost with the same libraries (an empty Qt window,
the bare rows from the file, the bare cells of a workbook), so that figures of different machines compare.
"""

import gc
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook, load_workbook

from desktop.__main__ import GARBAGE_AFTER
from desktop.exchange.office_file import read_office_file
from desktop.language.payroll_workbook_words import workbook_words
from desktop.rules.months import Month
from desktop.services.clients import search_clients
from desktop.services.dealing import deal_all
from desktop.services.demo import make_demo
from desktop.services.importing import import_book, import_workbook
from desktop.services.payroll import export_payroll, payroll
from desktop.services.planning import plan_report
from desktop.services.settings import setup_office
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act, Store
from tests.benchmarks.big_office import NOW, OWNER_ID, big_book, close_months, setup_big_office
from tests.viewers import AS_OWNER

ANDREW = 1  # ids of employees

WAITING = 800
MONTH = Month.of(NOW).plus(-1)
NORTHWIND = Path(__file__).parent.parent / "data" / "northwind"
EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1])
window = QWidget()
window.resize(1366, 738)
window.show()
app.processEvents()
"""
FACTS = ("order_", "payment", "share", "stage_change", "contact", "client")


def seconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def median(call: Callable[[], object], runs: int = 5) -> float:
    """Seconds of the middle one of several runs, after one that is not counted."""
    call()
    return statistics.median(seconds(call) for _ in range(runs))


def row(name: str, ours: float, floor: float) -> None:
    print(f"{name:<42}{ours * 1000:>8.0f} ms{floor * 1000:>8.0f} ms{ours / floor:>8.1f} ×", flush=True)


def python(*arguments: object) -> Callable[[], str]:
    """A process of its own, without a screen; returns what it said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *(str(one) for one in arguments)]
    return lambda: (
        subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    )


def bare_rows(file: Path, *statements: str) -> Callable[[], int]:
    def read() -> int:
        connection = sqlite3.connect(file)
        try:
            return sum(len(connection.execute(statement).fetchall()) for statement in statements)
        finally:
            connection.close()

    return read


def bare_insert(file: Path, folder: Path) -> Callable[[], None]:
    """The same rows into tables without keys and checks, by nothing but the database."""

    def insert() -> None:
        empty = folder / "bare.sqlite"
        empty.unlink(missing_ok=True)
        connection = sqlite3.connect(empty)
        connection.execute("ATTACH ? AS full", (str(file),))
        for table in FACTS:
            connection.execute(f"CREATE TABLE main.{table} AS SELECT * FROM full.{table} WHERE 0")
            for line in connection.execute(f"SELECT * FROM full.{table}").fetchall():
                connection.execute(f"INSERT INTO main.{table} VALUES ({', '.join('?' * len(line))})", line)
        connection.commit()
        connection.close()

    return insert


def window_rows(file: Path) -> None:
    window = python("-m", "tests.benchmarks.window", file, NOW.isoformat())
    row("cold start to the first list", median(window, 3), median(python("-c", EMPTY_WINDOW), 3))
    shown, painted = python("-m", "tests.benchmarks.window", file, NOW.isoformat(), "switch")().split()
    row("another tab; floor: painting it", float(shown), float(painted))
    command = python("-m", "desktop", "ledger", "--database", file)
    row(
        "dolya ledger; floor: its libraries",
        median(command, 3),
        median(python("-c", "import sqlalchemy.orm"), 3),
    )


def read_rows(store: Store, file: Path) -> None:
    floor = median(bare_rows(file, "SELECT name FROM client WHERE search_text LIKE '%кафе%'"))
    row("search among 3,000 clients", median(lambda: search_clients(store, AS_OWNER, "кафе")), floor)
    floor = median(bare_rows(file, *(f"SELECT * FROM {table}" for table in FACTS)))
    row(
        "plan of a month, 10,000 orders",
        median(lambda: plan_report(store, AS_OWNER, NOW, MONTH.plus(1))),
        floor,
    )
    row("payroll of a month, 10,000 payments", median(lambda: payroll(store, AS_OWNER, NOW, MONTH)), floor)
    close_months(store)
    row("payroll after 10 closed months", median(lambda: payroll(store, AS_OWNER, NOW, MONTH)), floor)


def export_row(store: Store, folder: Path) -> None:
    book = folder / "pay.xlsx"
    ours = median(lambda: export_payroll(store, AS_OWNER, NOW, MONTH, book, workbook_words), 3)
    sheets = [[list(line) for line in sheet.iter_rows(values_only=True)] for sheet in load_workbook(book)]

    def bare() -> None:
        plain = Workbook()
        for lines in sheets:
            sheet = plain.create_sheet()
            for line in lines:
                sheet.append(line)
        plain.save(folder / "bare.xlsx")

    row("payroll workbook", ours, median(bare, 3))


def deal_row(folder: Path, file: Path) -> None:
    dealt = folder / "dealt.dolya"
    shutil.copyfile(file, dealt)
    store = open_store(dealt)
    ours = seconds(lambda: deal_all(store, Act(OWNER_ID, NOW)))
    store.close()
    tables = ("assignment", "posting", "share", "responsibility", "account")
    row(
        f"dealing {WAITING} orders",
        ours,
        median(bare_rows(dealt, *(f"SELECT * FROM {one}" for one in tables))),
    )


def northwind_row(folder: Path) -> None:
    workbook = NORTHWIND / "northwind.xlsx"
    store = create_store(folder / "northwind.dolya")
    setup_office(store, Act(ANDREW, NOW), read_office_file(NORTHWIND / "office.toml"))
    ours = seconds(lambda: import_book(store, Act(ANDREW, NOW), workbook))
    store.close()

    def bare() -> int:
        book = load_workbook(workbook, read_only=True)
        return sum(1 for sheet in book for _ in sheet.iter_rows(values_only=True))

    row("import of a workbook of 830 orders", ours, median(bare, 3))


def demo_row(folder: Path) -> None:
    file = folder / "demo.dolya"
    store = create_store(file)
    ours = seconds(lambda: make_demo(store, NOW))
    store.close()
    row("demo office, a year", ours, median(bare_insert(file, folder), 3))


def main() -> None:
    gc.set_threshold(GARBAGE_AFTER, 20, 20)  # as the program does
    print(f"{'':<42}{'ours':>11}{'floor':>11}{'ratio':>10}")
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "big.dolya"
        store = create_store(file)
        setup_big_office(store)
        book = big_book(orders=10_000, waiting=WAITING)
        ours = seconds(lambda: import_workbook(store, Act(OWNER_ID, NOW), book))
        row("import of 3,000 clients, 10,000 orders", ours, median(bare_insert(file, folder), 3))
        deal_row(folder, file)
        window_rows(file)
        read_rows(store, file)
        export_row(store, folder)
        store.close()
        northwind_row(folder)
        demo_row(folder)


if __name__ == "__main__":
    main()
