"""Import a workbook in one operation, or try it and roll it back."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.exchange.workbook import Book, read_workbook
from desktop.rules.changes import Changed
from desktop.services.access import Right, may, require
from desktop.services.importing.alike import alike_names
from desktop.services.importing.clients import ClientImport, KnownRows, Progress, import_employees
from desktop.services.importing.known import KnownClients, KnownPeople, KnownServices
from desktop.services.importing.orders import OrderImport
from desktop.services.importing.payments import PaymentImport, import_contacts
from desktop.services.importing.report import ImportFindings, ImportReport, SheetCounts
from desktop.services.importing.responsible import give_managers
from desktop.services.importing.work_items import import_work_items
from desktop.storage.operations import Act, Store, UnitOfWork

TOUCHED = tuple(kind for kind in Changed if kind is not Changed.SETUP)


class DryRunDone(Exception):
    """Ends the unit of work of a dry run so that everything is rolled back."""


def import_book(store: Store, act: Act, path: Path, *, dry_run: bool = False) -> ImportReport:
    """Read the workbook at ``path`` and import it; see ``import_workbook``."""
    return import_workbook(store, act, read_workbook(path), dry_run=dry_run)


def import_workbook(
    store: Store, act: Act, book: Book, *, dry_run: bool = False, known: KnownRows = KnownRows.FILL,
    progress: Progress | None = None,
) -> ImportReport:  # fmt: skip
    """Store the good rows of a book and return a report; importing the same book again changes nothing.

    ``dry_run`` stores nothing. ``known`` says what is done with clients that the office has already.
    ``progress`` is told how many clients are done, of how many; if it returns False, nothing is stored and
    ``Refused("import_stopped")`` is raised. The journal keeps the file's name, its SHA-256 and the counts,
    not the rows. Raises Refused for a manager.
    """
    reports: list[ImportReport] = []

    def effect(work: UnitOfWork, *, file: str, sha256: str) -> list[dict[str, Any]]:
        report = import_rows(work, book, dry_run, known, progress)
        reports.append(report)
        if dry_run:
            raise DryRunDone
        return [asdict(counts) for counts in report.sheets]

    try:
        counts = store.perform("import_workbook", effect, act, {"file": book.file, "sha256": book.sha256})
    except DryRunDone:
        return reports[0]
    if not reports:  # this very act is in the journal already
        sheets = tuple(SheetCounts(**one) for one in counts)
        return ImportReport(book.file, book.sha256, dry_run, sheets)
    return reports[0]


def import_rows(
    work: UnitOfWork, book: Book, dry_run: bool, known: KnownRows = KnownRows.FILL,
    progress: Progress | None = None,
) -> ImportReport:  # fmt: skip
    """Store all sheets of a book, in the order in which they refer to each other."""
    more = book.employees or book.clients or book.orders or book.contacts
    require(work, Right.IMPORT_BOOKS if more else Right.IMPORT_PAYMENTS)
    counts = {title: SheetCounts(title, table) for title, table in book.sheets}
    found = ImportFindings(work.now.date(), counts, book.titles, list(book.rejections))
    found.remark_rows(book)
    with work.session.no_autoflush:
        people, services = KnownPeople(work), KnownServices(work)
        may_add = may(work.session, work.actor, Right.CHANGE_SETUP)
        import_employees(book.employees, people, found, may_add=may_add)
        clients = KnownClients(work.session)
        client_rows = ClientImport(work, clients, people, found, known, progress)
        client_rows.run(book.clients)
        orders = OrderImport(work, clients, people, services, found)
        orders.run(book.orders)
        work.session.flush()
        PaymentImport(work, orders.known, orders.created, found).run(book.payments)
        orders.settle()
        import_contacts(work, book.contacts, clients, people, found)
        import_work_items(work, book.work_items, orders.known, people, found)
        give_managers(work, clients, people, client_rows.managers, orders.known, found)
        work.session.flush()
    report = report_of(book, found, services, clients, dry_run)
    if report.changes:
        for kind in TOUCHED:
            work.touch(kind)
    return report


def report_of(
    book: Book, found: ImportFindings, services: KnownServices, clients: KnownClients, dry_run: bool
) -> ImportReport:  # fmt: skip
    """Return the report of a finished import."""
    for rejection in found.rejections:
        found.counts[rejection.sheet].rejected += rejection.row is not None
    order = {title: place for place, (title, _) in enumerate(book.sheets)}
    return ImportReport(
        file=book.file,
        sha256=book.sha256,
        dry_run=dry_run,
        sheets=tuple(found.counts.values()),
        rejections=tuple(sorted(found.rejections, key=lambda one: (order[one.sheet], one.row or 0))),
        merged=tuple(found.merged),
        repeated=tuple(found.repeated),
        created_clients=tuple(found.created_clients),
        created_services=tuple(services.created),
        chosen=tuple(found.chosen),
        remarks=tuple(sorted(found.remarks, key=lambda one: (order[one.sheet], one.row or 0))),
        likely_duplicates=tuple(alike_names(clients.all, clients.first_new)),
        other_sheets=book.other_sheets,
        other_columns=book.other_columns,
    )
