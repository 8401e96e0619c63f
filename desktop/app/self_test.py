"""The packaged program's self-test: everything that it needs, tried on a temporary office."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.language.translate import LANGUAGES, translate, use_language
from desktop.rules.errors import Unavailable
from desktop.rules.months import Month
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Store

MOMENT = datetime(2026, 10, 20, 10, 45)
"""When the temporary office's today is; a fixed day gives the same office everywhere."""


def run_self_test() -> Iterator[str]:
    """The names of the parts that work, one after another; the first that fails raises its error."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = create_store(Path(folder) / "self-test.dolya")
        try:
            for name, part in _parts(store, Path(folder)):
                part()
                yield name
        finally:
            store.close()


def _parts(store: Store, folder: Path) -> list[tuple[str, Callable[[], None]]]:
    return [
        (translate("SelfTest", "database"), lambda: _database(store)),
        (translate("SelfTest", "PostgreSQL driver"), _postgresql_driver),
        (translate("SelfTest", "Excel out and in"), lambda: _excel(store, folder)),
        (translate("SelfTest", "backups"), lambda: _backups(store, folder)),
        (translate("SelfTest", "languages"), _languages),
        (translate("SelfTest", "window, every tab, charts"), lambda: _window(store, folder)),
    ]


def _failed(part: str) -> Unavailable:
    return Unavailable("self_test", part=part)


def _database(store: Store) -> None:
    from desktop.services.checking.checking import check_office
    from desktop.services.demo import make_demo

    make_demo(store, MOMENT)
    if not check_office(store).ok:
        raise _failed("check")


def _postgresql_driver() -> None:
    try:
        import psycopg
    except ImportError:  # installed without the extra: nothing to try
        return
    if not psycopg.__version__:
        raise _failed("psycopg")


def _excel(store: Store, folder: Path) -> None:
    from desktop.exchange.workbook.opening import open_book
    from desktop.language.payroll_workbook_words import workbook_words
    from desktop.services.access.sign_in import who_works
    from desktop.services.payroll import export_payroll, payroll

    month = Month.of(MOMENT.date())
    file = folder / "pay.xlsx"
    owner = who_works(store, None).id
    export_payroll(store, owner, MOMENT, month, file, workbook_words)
    people = len(payroll(store, owner, MOMENT, month).statements)
    with open_book(file, lambda _title: True) as book:
        filled = [sheet.title for sheet in book.sheets if any(sheet.rows)]
    if len(filled) < people + 3:
        raise _failed("workbook")


def _backups(store: Store, folder: Path) -> None:
    """An order that was taken after the backup comes back by the journal of the file that is replaced."""
    from desktop.services.access.sign_in import who_works
    from desktop.services.backups import recover_office
    from desktop.services.intake import take_order
    from desktop.storage.backup.backup import backup
    from desktop.storage.opening.opening import open_store
    from desktop.storage.operations import Act

    copy, replaced = (backup(store, folder / name, MOMENT) for name in ("copy", "replaced"))
    office = open_store(replaced)
    act = Act(who_works(office, None).id, MOMENT)
    take_order(office, act, visit="self-test", source="phone", name="Self-test")
    office.close()
    report = recover_office(str(replaced), MOMENT, copy, carry=True)
    if report.replayed != 1 or report.findings:
        raise _failed("backups")


def _languages() -> None:
    from desktop.language.translate import current_language

    before = current_language()
    said = set()
    for language in LANGUAGES:
        use_language(language)
        said.add(translate("SelfTest", "languages"))
    use_language(before)
    if len(said) != len(LANGUAGES):
        raise _failed("translations")


def _window(store: Store, folder: Path) -> None:
    from desktop.app.screenshots import take_screenshots

    if take_screenshots(folder / "screens", store=store, now=MOMENT, quick=True) == 0:
        raise _failed("window")
