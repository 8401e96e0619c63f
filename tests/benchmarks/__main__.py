"""How fast it is, as ratios to a floor measured in the same run: ``python -m tests.benchmarks``.

The floor of each row is the least that the same work must cost with the same libraries (an empty Qt window,
the bare rows from the file, the bare cells into a workbook), so that figures of different machines compare.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook, load_workbook

from desktop.exchange.office_file import read_office_file
from desktop.language.workbook import workbook_words
from desktop.rules.months import Month
from desktop.services.clients import search_clients
from desktop.services.demo import make_demo
from desktop.services.importing import import_book
from desktop.services.payroll import export_payroll, payroll
from desktop.services.setup import setup_office
from desktop.storage.opening import create_store
from desktop.storage.operations import Act
from desktop.storage.store import Store

NOW = datetime(2026, 10, 20, 10, 45)
MONTH = Month(2026, 9)
NORTHWIND = Path(__file__).parent.parent / "data" / "northwind"

EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1]); window = QWidget(); window.resize(1366, 738); window.show(); app.processEvents()
"""
OUR_WINDOW = """
import sys, time
from datetime import datetime
from desktop.app import build_window, make_application
from desktop.storage.opening import open_store
store = open_store(sys.argv[1])
app = make_application()
window = build_window(store, "Игорь Дёмин", lambda: datetime(2026, 10, 20, 10, 45))
window.resize(1366, 738); window.show()
until = time.monotonic() + 20
while not window.desk.idle and time.monotonic() < until:
    app.processEvents()
app.processEvents()
window.desk.stop()
"""


def median(call: Callable[[], object], runs: int = 5) -> float:
    """Seconds of the middle one of several runs, after one that is not counted."""
    call()
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        call()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def process(code: str, *arguments: str) -> Callable[[], object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return lambda: subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True)


def row(name: str, ours: float, floor: float) -> None:
    print(f"{name:<34}{ours * 1000:>10.0f} ms{floor * 1000:>10.0f} ms{ours / floor:>8.1f} ×")


def bare_rows(file: Path, *statements: str) -> Callable[[], object]:
    def read() -> int:
        connection = sqlite3.connect(file)
        try:
            return sum(len(connection.execute(statement).fetchall()) for statement in statements)
        finally:
            connection.close()

    return read


def window_rows(file: Path) -> None:
    row(
        "cold start to the first list",
        median(process(OUR_WINDOW, str(file)), 3),
        median(process(EMPTY_WINDOW), 3),
    )


def office_rows(store: Store, file: Path, folder: Path) -> None:
    row(
        "search of a client",
        median(lambda: search_clients(store, "кафе")),
        median(bare_rows(file, "SELECT name FROM client WHERE search_text LIKE '%кафе%'")),
    )
    tables = ("order_", "payment", "share", "stage_change", "contact")
    row(
        "payroll of a month",
        median(lambda: payroll(store, NOW, MONTH)),
        median(bare_rows(file, *(f"SELECT * FROM {table}" for table in tables))),
    )
    book = folder / "pay.xlsx"
    export_payroll(store, NOW, MONTH, book, workbook_words)
    sheets = [[list(line) for line in sheet.iter_rows(values_only=True)] for sheet in load_workbook(book)]

    def bare_workbook() -> None:
        plain = Workbook()
        for lines in sheets:
            sheet = plain.create_sheet()
            for line in lines:
                sheet.append(line)
        plain.save(folder / "bare.xlsx")

    ours = median(lambda: export_payroll(store, NOW, MONTH, book, workbook_words))
    row("payroll workbook", ours, median(bare_workbook))


def import_row(folder: Path) -> None:
    workbook = NORTHWIND / "northwind.xlsx"
    begun = time.perf_counter()
    store = create_store(folder / "northwind.dolya")
    setup_office(store, Act("Andrew Fuller", NOW), read_office_file(NORTHWIND / "office.toml"))
    prepared = time.perf_counter()
    import_book(store, Act("Andrew Fuller", NOW), workbook)
    taken = time.perf_counter() - prepared
    store.close()

    def bare() -> int:
        book = load_workbook(workbook, read_only=True)
        return sum(1 for sheet in book for _ in sheet.iter_rows(values_only=True))

    row("import of 830 orders, 809 payments", taken, median(bare, 3))
    print(f"{'setup of that office':<34}{(prepared - begun) * 1000:>10.0f} ms")


def main() -> None:
    print(f"{'':<34}{'ours':>13}{'floor':>13}{'ratio':>10}")
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "demo.dolya"
        begun = time.perf_counter()
        store = create_store(file)
        make_demo(store, NOW)
        print(f"{'demo office, a year':<34}{(time.perf_counter() - begun) * 1000:>10.0f} ms")
        office_rows(store, file, folder)
        store.close()
        import_row(folder)
        window_rows(file)


if __name__ == "__main__":
    main()
