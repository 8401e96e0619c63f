"""Sentences for refusals about pay and closed months."""

from desktop.language.translate import QT_TRANSLATE_NOOP

PAY_ERRORS = {
    "month_not_over": QT_TRANSLATE_NOOP(
        "Errors", "{month} is not over before {over}: the owner may close it earlier with a reason."
    ),
    "ground_needed": QT_TRANSLATE_NOOP(
        "Errors", "Only a deduction has a ground, and it needs one: choose it."
    ),
    "month_closed": QT_TRANSLATE_NOOP(
        "Errors", "{month} is closed and does not change: enter it in a later month, or reopen this one."
    ),
    "month_not_closed": QT_TRANSLATE_NOOP("Errors", "{month} is not closed."),
    "not_latest_closed": QT_TRANSLATE_NOOP(
        "Errors", "Only the latest closed month, {latest}, can be reopened: {month} comes before it."
    ),
    "before_first_pay_month": QT_TRANSLATE_NOOP(
        "Errors", "{month} comes before {first}, the first month that is paid by a scheme."
    ),
    "no_scheme_yet": QT_TRANSLATE_NOOP(
        "Errors", "Nobody is paid by a scheme yet: give employees a pay scheme first."
    ),
    "earlier_month_open": QT_TRANSLATE_NOOP(
        "Errors", "Months are closed one after another: close {month} first."
    ),
    "reason_awaits": QT_TRANSLATE_NOOP(
        "Errors", "{employee}: the reason for a missed plan is awaiting decision; accept or decline it first."
    ),
    "unknown_adjustment": QT_TRANSLATE_NOOP(
        "Errors", "“{kind}” is no kind of adjustment: choose a bonus, a deduction or an advance."
    ),
    "months_reversed": QT_TRANSLATE_NOOP(
        "Errors", "{last} comes before {first}: name the earlier month first."
    ),
    "file_open": QT_TRANSLATE_NOOP(
        "Errors", "{path} is open in another program: close it there and try again."
    ),
}
