"""The words of the payroll workbook in the reader's language."""

from desktop.language import words
from desktop.language.pay_lines import line_title
from desktop.language.translate import QT_TRANSLATE_NOOP, translate
from desktop.rules.pay.statement import PayLine

TEXTS = {
    "sheet_payroll": QT_TRANSLATE_NOOP("Workbook", "Payroll"),
    "sheet_orders": QT_TRANSLATE_NOOP("Workbook", "Orders"),
    "sheet_plans": QT_TRANSLATE_NOOP("Workbook", "Plan and fact"),
    "payroll": QT_TRANSLATE_NOOP("Workbook", "Payroll for"),
    "employee": QT_TRANSLATE_NOOP("Workbook", "Employee"),
    "accrued": QT_TRANSLATE_NOOP("Workbook", "Accrued"),
    "tax": QT_TRANSLATE_NOOP("Workbook", "Tax"),
    "advance": QT_TRANSLATE_NOOP("Workbook", "Advance"),
    "advances_due": QT_TRANSLATE_NOOP("Workbook", "Advances to be paid back"),
    "advance_left": QT_TRANSLATE_NOOP("Workbook", "Left for the next month"),
    "payable": QT_TRANSLATE_NOOP("Workbook", "Payable"),
    "stored": QT_TRANSLATE_NOOP("Workbook", "In the program"),
    "check": QT_TRANSLATE_NOOP("Workbook", "Check"),
    "total": QT_TRANSLATE_NOOP("Workbook", "Total"),
    "component": QT_TRANSLATE_NOOP("Workbook", "Component"),
    "day": QT_TRANSLATE_NOOP("Workbook", "Date"),
    "order": QT_TRANSLATE_NOOP("Workbook", "Order"),
    "client": QT_TRANSLATE_NOOP("Workbook", "Client"),
    "line": QT_TRANSLATE_NOOP("Workbook", "Line"),
    "basis": QT_TRANSLATE_NOOP("Workbook", "Basis"),
    "rate": QT_TRANSLATE_NOOP("Workbook", "Rate"),
    "amount": QT_TRANSLATE_NOOP("Workbook", "Amount"),
    "nth": QT_TRANSLATE_NOOP("Workbook", "Order no. of the client"),
    "new_or_old": QT_TRANSLATE_NOOP("Workbook", "New or old client"),
    "new": QT_TRANSLATE_NOOP("Workbook", "new"),
    "old": QT_TRANSLATE_NOOP("Workbook", "old"),
    "payment": QT_TRANSLATE_NOOP("Workbook", "Paid"),
    "metric": QT_TRANSLATE_NOOP("Workbook", "Metric"),
    "plan": QT_TRANSLATE_NOOP("Workbook", "Plan"),
    "fact": QT_TRANSLATE_NOOP("Workbook", "Fact"),
    "attainment": QT_TRANSLATE_NOOP("Workbook", "Attainment"),
}


def workbook_words(key: str, line: PayLine | None = None) -> str:
    """Return the text for a key. ``metric:NAME`` is a metric's name; with a line, the line's title."""
    if line is not None:
        return line_title(line)
    if key.startswith("metric:"):
        return words.metric(key.removeprefix("metric:"))
    return translate("Workbook", TEXTS[key]) if key in TEXTS else words.component(key)
