"""Results as plain text for the command line: aligned columns, amounts on the right."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop.language import words
from desktop.language.balances import shown
from desktop.language.dates import short_date
from desktop.language.metric_figures import attainment_percent, metric_figure
from desktop.language.numbers import balance, exact_money, number, table_money
from desktop.language.translate import fill, translate

if TYPE_CHECKING:  # a command needs one of them, not all
    from desktop.rules.simulation import SimulatedPolicy
    from desktop.services.clients import ClientCard
    from desktop.services.dealing import LedgerRow
    from desktop.services.order_lists import OrderRow
    from desktop.services.payroll import Payroll, SchemeReplay
    from desktop.services.planning import PlanReport


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Columns as wide as their widest cell; the first ``left`` columns left-aligned, the rest right."""
    lines = [list(heads), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]

    def aligned(line: Sequence[str]) -> str:
        cells = [
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        return "  ".join(cells).rstrip()

    return "\n".join(aligned(line) for line in lines)


def orders_table(rows: Sequence[OrderRow]) -> str:
    heads = [
        translate("Tables", "Order"),
        translate("Tables", "Received"),
        translate("Tables", "Client"),
        translate("Tables", "Stage"),
        translate("Tables", "Manager"),
        translate("Tables", "Amount"),
    ]
    cells = [
        [
            row.number,
            row.received.strftime("%d.%m.%Y %H:%M"),
            row.client,
            words.stage(row.stage),
            row.manager or translate("Tables", "waits"),
            table_money(row.amount, 2),
        ]
        for row in rows
    ]
    return table(heads, cells, left=5)


def ledger_table(rows: Sequence[LedgerRow]) -> str:
    heads = [
        translate("Tables", "Manager"),
        translate("Tables", "Balance"),
        translate("Tables", "In money"),
        translate("Tables", "In turn"),
        translate("Tables", "Out of turn"),
        translate("Tables", "By hand"),
    ]
    balances = shown([(row.manager, row.turns, row.value) for row in rows], value_unit=Fraction(1, 100))
    cells = [
        [
            row.manager,
            balance(balances[row.manager].turns),
            exact_money(balances[row.manager].value),
            str(row.charged),
            str(row.uncharged),
            str(row.by_hand),
        ]
        for row in rows
    ]
    return table(heads, cells)


def simulation_table(policies: Sequence[SimulatedPolicy]) -> str:
    """Return a row per policy and manager, with the policy's largest gaps."""
    heads = [
        translate("Tables", "Policy"),
        translate("Tables", "Manager"),
        translate("Tables", "Orders"),
        translate("Tables", "Expected"),
        translate("Tables", "Collected"),
        translate("Tables", "Gap in orders"),
        translate("Tables", "Gap in mean orders"),
    ]
    cells = [
        [
            words.policy(one.policy),
            manager.name,
            str(manager.orders),
            exact_money(manager.expected_value),
            exact_money(manager.revenue),
            number(one.gap_orders, 2),
            number(one.gap_value, 2),
        ]
        for one in policies
        for manager in one.managers
    ]
    return table(heads, cells, left=2)


def client_text(card: ClientCard) -> str:
    """The card in a few lines: who is responsible, the money, the history."""
    responsible = card.responsible.manager if card.responsible else translate("Tables", "nobody")
    lines = [
        card.name,
        fill(translate("Tables", "Responsible: %1"), responsible),
        fill(translate("Tables", "Paid: %1; orders paid: %2"), exact_money(card.paid), card.paid_orders),
    ]
    if card.proposed_keeper is not None:
        lines.append(fill(translate("Tables", "To be handed over to: %1"), card.proposed_keeper))
    for event in card.history:
        amount = exact_money(event.amount) if event.amount is not None else ""
        parts = (short_date(event.at.date()), words.event(event.kind), event.who, event.text, amount)
        lines.append("  ".join(part for part in parts if part))
    return "\n".join(lines)


def plan_table(report: PlanReport) -> str:
    heads = [
        translate("Tables", "Employee"),
        translate("Tables", "Metric"),
        translate("Tables", "Plan"),
        translate("Tables", "Fact"),
        translate("Tables", "Attainment"),
        translate("Tables", "Forecast"),
    ]
    cells = []
    for part in (*report.employees, report.office):
        for metric in part.metrics:
            cells.append(
                [
                    part.employee or translate("Tables", "Office"),
                    words.metric(metric.metric),
                    metric_figure(metric.plan, metric.metric),
                    metric_figure(metric.fact, metric.metric),
                    "—" if metric.attainment is None else attainment_percent(metric.attainment),
                    metric_figure(metric.forecast, metric.metric),
                ]
            )
    return table(heads, cells, left=2)


def payroll_table(payroll: Payroll) -> str:
    heads = [
        translate("Tables", "Employee"),
        translate("Tables", "Accrued"),
        translate("Tables", "Tax"),
        translate("Tables", "Advance"),
        translate("Tables", "Payable"),
    ]
    cells = [
        [
            statement.employee,
            exact_money(statement.accrued),
            exact_money(statement.tax),
            exact_money(statement.advance),
            exact_money(statement.payable),
        ]
        for statement in payroll.statements
    ]
    cells.append([translate("Tables", "Total"), "", "", "", exact_money(payroll.total)])
    return table(heads, cells)


def replay_table(replay: SchemeReplay) -> str:
    """Return a replay as a table, with the debts left at the end and the totals."""
    heads = [
        translate("Tables", "Month"),
        translate("Tables", "Employee"),
        translate("Tables", "Was"),
        translate("Tables", "Would be"),
        translate("Tables", "Difference"),
    ]
    cells = [
        [
            str(row.month),
            row.employee,
            exact_money(row.was),
            exact_money(row.would_be),
            exact_money(row.would_be - row.was),
        ]
        for row in replay.rows
    ]
    left = (translate("Tables", "Debts left"), replay.debt_was, replay.debt_would_be)
    total = (translate("Tables", "Total"), replay.was, replay.would_be)
    for title, was, would_be in (left, total):
        cells.append([title, "", exact_money(was), exact_money(would_be), exact_money(would_be - was)])
    return table(heads, cells, left=2)
