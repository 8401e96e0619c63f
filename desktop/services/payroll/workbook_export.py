"""Writes a month's payroll as a workbook: the whole file, or none."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from desktop.exchange.payroll_workbook.records import PaidOrder, PayrollBook, PlanFact, WorkbookWords
from desktop.rules.errors import Unavailable
from desktop.rules.months import Month
from desktop.services.access import Right, read_as
from desktop.services.payroll.month_payroll import Payroll, open_payroll, whole_payroll
from desktop.services.payroll.pay_office import PayOffice, load_pay
from desktop.storage.operations import Store

METRICS_FIRST = (
    "revenue", "margin", "orders", "new_clients", "calls", "meetings", "proposals", "invoices",
)  # fmt: skip


def export_payroll(
    store: Store, viewer: int | None, now: datetime, month: Month, path: Path, words: WorkbookWords,
    progress: Callable[[int, int], bool] | None = None,
) -> None:  # fmt: skip
    """Write the payroll workbook to ``path``.

    ``words`` returns texts in the reader's language. ``progress(done, all)`` returns False to cancel; then
    no file is left. Raises Unavailable where the file cannot be written.
    """
    from desktop.exchange.payroll_workbook.writer import write_payroll_workbook

    with read_as(store, viewer, Right.EXPORT_PAY) as session:
        office = load_pay(session, month)
        closed = month in office.closed
        payroll = whole_payroll(session, month) if closed else open_payroll(session, office, month)
        book = payroll_book(office, payroll)
    unfinished = path.with_name(f"{path.name}.{uuid4().hex[:8]}.tmp")
    try:
        if write_payroll_workbook(book, unfinished, words, progress):
            unfinished.replace(path)
    except PermissionError as error:
        code = "file_open" if path.exists() else "cannot_write"
        raise Unavailable(code, path=str(path)) from error
    except OSError as error:
        raise Unavailable("cannot_write", path=str(path)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def payroll_book(office: PayOffice, payroll: Payroll) -> PayrollBook:
    """Return what the workbook shows."""
    return PayrollBook(
        month=payroll.month,
        statements=payroll.statements,
        payments=tuple(_payments(office, payroll.month)),
        plans=tuple(_plans(office, payroll)),
    )


def _payments(office: PayOffice, month: Month) -> Iterator[PaidOrder]:
    at = office.run.book.month(month)
    for payment in at.payments:
        yield PaidOrder(
            day=payment.payment.date,
            order=payment.order.number,
            client=at.client_name(payment.order.client),
            nth=payment.nth,
            new_client=payment.is_new(at.terms.first_orders),
            amount=payment.payment.amount,
            credits=payment.revenue_parts,
        )


def _plans(office: PayOffice, payroll: Payroll) -> Iterator[PlanFact]:
    """Return everybody's revenue, and every metric that somebody has a plan for."""
    planned = office.planned(payroll.month)
    metrics = {"revenue", *(metric for _, metric in planned)}
    known = [metric for metric in METRICS_FIRST if metric in metrics]
    for metric in [*known, *sorted(metrics.difference(known))]:
        for statement in payroll.statements:
            if metric == "revenue" or (statement.employee, metric) in planned:
                reached = office.facts.attainment(payroll.month, statement.employee, metric)
                yield PlanFact(statement.employee, metric, reached.plan, reached.fact)
