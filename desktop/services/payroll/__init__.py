"""A month's pay: statements, adjustments by hand, closing, replay of draft schemes, the Excel workbook."""

from desktop.rules.pay.statement import PayLine, PayNotice, PayStatement
from desktop.services.payroll.adjustments import adjust_pay
from desktop.services.payroll.advance_run import Advance, proposed_advances, run_advances
from desktop.services.payroll.closing import close_month, reopen_month
from desktop.services.payroll.month_payroll import Payroll, first_pay_month, payroll
from desktop.services.payroll.scheme_replay import ReplayRow, SchemeReplay, replay_scheme
from desktop.services.payroll.workbook_export import export_payroll

__all__ = [
    "Advance", "PayLine", "PayNotice", "PayStatement", "Payroll", "ReplayRow", "SchemeReplay",
    "adjust_pay", "close_month", "export_payroll", "first_pay_month", "payroll", "proposed_advances",
    "reopen_month", "replay_scheme", "run_advances",
]  # fmt: skip
