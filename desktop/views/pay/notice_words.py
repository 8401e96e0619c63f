"""The words for what to look at before closing."""

from decimal import Decimal
from typing import Any

from desktop.language import words
from desktop.language.numbers import exact_money, order_number
from desktop.language.translate import capitalised, fill, translate
from desktop.rules.months import Month
from desktop.services.payroll import PayNotice
from desktop.services.planning import ReasonRow

SHOWN_ORDERS = 6


def notice_title(notice: PayNotice) -> str:
    """Return the title of a notice: ``Глеб: причина ждёт решения``."""
    said = {
        "reason_awaits": translate("Pay", "a reason awaits a decision"),
        "no_cost": translate("Pay", "orders without a cost"),
        "no_plan": translate("Pay", "no plan"),
        "no_scheme": translate("Pay", "no pay scheme"),
        "refund_of_leaver": translate("Pay", "refunds after leaving"),
        "below_minimum_wage": translate("Pay", "below the minimum wage"),
        "earlier_month_open": translate("Pay", "an earlier month is not closed"),
    }.get(notice.kind, notice.kind)
    return f"{notice.employee}: {said}" if notice.employee else capitalised(said)


def notice_text(notice: PayNotice, reason: ReasonRow | None) -> str:
    """Return what a notice means, and whether the month may be closed all the same."""
    match notice.kind:
        case "reason_awaits":
            metric = words.metric(str(notice.details.get("metric") or ""))
            return f"{metric}. «{reason.text}»" if reason is not None else metric
        case "no_cost":
            said = translate("Pay", "%1: the usual margin is taken; the month may be closed.")
            return fill(said, _orders(notice.details.get("orders")))
        case "no_plan":
            metric = words.metric(str(notice.details.get("metric") or ""))
            return fill(translate("Pay", "%1: nothing is paid or deducted for it."), metric)
        case "refund_of_leaver":
            said = translate("Pay", "%1: the office bears this part.")
            return fill(said, _orders(notice.details.get("orders")))
        case "below_minimum_wage":
            said = translate("Pay", "Accrued %1, the minimum for the days paid is %2.")
            amounts = (exact_money(Decimal(notice.details[name])) for name in ("accrued", "minimum_wage"))
            return fill(said, *amounts)
        case "no_scheme":
            return translate("Pay", "The statement stays empty.")
        case "earlier_month_open":
            return translate("Pay", "Months are closed one after another.")
    return ""


def _orders(numbers: Any) -> str:
    """Return the first few order numbers: ``№ 12, № 15, …``; other values as they are."""
    if not isinstance(numbers, list | tuple):
        return "" if numbers is None else str(numbers)
    shown = ", ".join(order_number(str(number)) for number in numbers[:SHOWN_ORDERS])
    return shown + (", …" if len(numbers) > SHOWN_ORDERS else "")


def closing_words(blockers: int, month: Month, now: Month) -> str:
    """Return why the month cannot be closed yet; an empty text if it can."""
    if blockers:
        return translate("Pay", "Left to decide: %n", "", blockers)
    if month > now:
        return translate("Pay", "The month has not begun yet.")
    return ""
