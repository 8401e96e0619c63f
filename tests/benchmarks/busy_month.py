"""How the pay of one month grows with its payments: ``python -m tests.benchmarks.busy_month [PAYMENTS ...]``.

Makes an office that did all its business in the running month and one that did ten times as much, and prints
what the payroll of that month takes in milliseconds of processor time, and as a ratio to reading the month's
rows by bare sqlite3.
"""

import gc
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.__main__ import GARBAGE_AFTER
from desktop.rules.months import Month
from desktop.services.importing import import_workbook
from desktop.services.payroll import payroll
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Act
from tests.benchmarks.big_office import NOW, OWNER_ID, big_book, setup_big_office
from tests.benchmarks.growth import processor_ms, read_bare, rows_of

SIZES = (10_000, 100_000)


def measure(path: Path, payments: int) -> None:
    month = Month.of(NOW)
    store = create_store(path)
    setup_big_office(store)
    book = big_book(clients=payments // 3, orders=payments, first=month.first)
    import_workbook(store, Act(OWNER_ID, NOW), book)
    ours = processor_ms(lambda: payroll(store, OWNER_ID, NOW, month), runs=3)
    store.close()
    floor = processor_ms(lambda: read_bare(path, rows_of(month)), runs=3)
    print(f"{payments:,} payments in a month: {ours:.0f} ms, {ours / floor:.1f} × floor", flush=True)


def main(sizes: list[int]) -> None:
    gc.set_threshold(GARBAGE_AFTER, 20, 20)  # as the program does
    with TemporaryDirectory() as folder:
        for size in sizes:
            measure(Path(folder) / f"{size}.dolya", size)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
