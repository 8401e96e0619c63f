"""Say what is wrong in a setup file or a workbook; ``{names}`` in braces are filled from the details."""

from collections.abc import Mapping

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

PROBLEMS = {
    # files
    "missing_file": QT_TRANSLATE_NOOP("Files", "there is no such file"),
    "unreadable_file": QT_TRANSLATE_NOOP("Files", "the file cannot be read ({reason})"),
    "empty_file": QT_TRANSLATE_NOOP("Files", "the file is empty"),
    "too_large": QT_TRANSLATE_NOOP("Files", "the file is larger than {megabytes} MB"),
    # setup files
    "not_utf8": QT_TRANSLATE_NOOP("Files", "the text is not UTF-8; save the file with that encoding"),
    "too_deep": QT_TRANSLATE_NOOP("Files", "there are too many brackets inside one another"),
    "not_toml": QT_TRANSLATE_NOOP("Files", "this is not TOML ({reason})"),
    "not_a_table": QT_TRANSLATE_NOOP("Files", "must be a table with keys"),
    "not_a_list": QT_TRANSLATE_NOOP("Files", "must be a list; write the name in double brackets: [[…]]"),
    "missing_table": QT_TRANSLATE_NOOP("Files", "the table is missing, and without it there is no office"),
    "unknown_key": QT_TRANSLATE_NOOP("Files", "there is no such key; correct its spelling or remove it"),
    "missing_key": QT_TRANSLATE_NOOP("Files", "the key is missing"),
    "wrong_type": QT_TRANSLATE_NOOP("Files", "the value is of another kind than expected: {expected}"),
    "bad_name": QT_TRANSLATE_NOOP("Files", "a name is one short line without spaces at its ends"),
    "bad_text": QT_TRANSLATE_NOOP("Files", "the text is too long or holds control characters"),
    "empty_text": QT_TRANSLATE_NOOP("Files", "the text is empty"),
    "not_one_of": QT_TRANSLATE_NOOP("Files", "“{value}” is not possible here; possible: {allowed}"),
    "unknown_value": QT_TRANSLATE_NOOP("Files", "“{value}” is not possible here; possible: {allowed}"),
    "out_of_range": QT_TRANSLATE_NOOP(
        "Files", "{value} is out of range; possible: from {lowest} to {highest}"
    ),
    "not_whole": QT_TRANSLATE_NOOP("Files", "must be a whole number, 1 or more"),
    "above_one": QT_TRANSLATE_NOOP("Files", "{value} is more than 1; ten per cent are written 0.10"),
    "not_ascending": QT_TRANSLATE_NOOP("Files", "{value} is not above the tier before"),
    "number_too_large": QT_TRANSLATE_NOOP("Files", "the number is too large; it must be below {largest}"),
    "below_zero": QT_TRANSLATE_NOOP("Files", "{value} is below zero"),
    "too_many_digits": QT_TRANSLATE_NOOP("Files", "{value} has too many digits after the point"),
    "three_digits": QT_TRANSLATE_NOOP("Files", "{value} has more than two digits after the point"),
    "not_a_time": QT_TRANSLATE_NOOP("Files", "“{value}” is not a time of day like 09:00"),
    "not_a_month": QT_TRANSLATE_NOOP("Files", "“{value}” is not a month like 2026-10"),
    "not_a_currency": QT_TRANSLATE_NOOP("Files", "“{value}” is not a currency like RUB"),
    "not_an_address": QT_TRANSLATE_NOOP("Files", "“{value}” is not an e-mail address"),
    "has_offset": QT_TRANSLATE_NOOP("Files", "write the office's own time, without Z or +03:00"),
    "hours_out_of_order": QT_TRANSLATE_NOOP(
        "Files", "the half-day must lie between opening and closing: opens, half_day, closes"
    ),
    "reserves_nothing": QT_TRANSLATE_NOOP(
        "Files", "name a service, or a value from which on orders are reserved"
    ),
    "before_hired": QT_TRANSLATE_NOOP("Files", "{left} is before the day of hire, {hired}"),
    "hired_again": QT_TRANSLATE_NOOP(
        "Files",
        "worked here until {left}: keep the first day of hire, enter the time between as an absence",
    ),
    "last_owner": QT_TRANSLATE_NOOP("Files", "the office needs an owner: make somebody else one first"),
    "same_month_twice": QT_TRANSLATE_NOOP("Files", "two schemes begin in the same month {month}"),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Files", "the end, {end}, is not after the beginning, {start}"
    ),
    "own_substitute": QT_TRANSLATE_NOOP("Files", "nobody can be their own substitute"),
    "weekday_or_date": QT_TRANSLATE_NOOP("Files", "give either a weekday or a date"),
    "value_not_positive": QT_TRANSLATE_NOOP("Files", "the value must be above 0"),
    "unknown_metric": QT_TRANSLATE_NOOP("Files", "there is no metric “{value}”"),
    "twice": QT_TRANSLATE_NOOP("Files", "this stands here twice; remove one of them"),
    "built_in": QT_TRANSLATE_NOOP("Files", "every office has this; it can be changed, but not removed"),
    "no_such_entry": QT_TRANSLATE_NOOP("Files", "there is no such entry"),
    "unknown_name": QT_TRANSLATE_NOOP("Files", "“{value}” does not exist; correct it or add it to {wanted}"),
    "in_use": QT_TRANSLATE_NOOP("Files", "is in use ({by}) and cannot be removed; leave it in the file"),
    "month_closed": QT_TRANSLATE_NOOP(
        "Files", "{month} is closed, and its advances with it; reopen the month or take an open one"
    ),
    "rate_or_brackets": QT_TRANSLATE_NOOP("Files", "give either one tax rate or brackets"),
    "tax_above_accrued": QT_TRANSLATE_NOOP(
        "Files", "the tax, {tax}, is more than what was accrued, {accrued}"
    ),
    "not_digits": QT_TRANSLATE_NOOP(
        "Files", "“{value}” does not have the right number of digits ({lengths})"
    ),
    "only_with_deduction": QT_TRANSLATE_NOOP("Files", "a bonus has no ground; only deductions have one"),
    "rate_or_tiers": QT_TRANSLATE_NOOP("Files", "give either a rate or tiers"),
    "only_with_tiers": QT_TRANSLATE_NOOP("Files", "has a meaning only together with tiers"),
    "first_not_zero": QT_TRANSLATE_NOOP("Files", "the first tier must begin at 0"),
    "marginal_metric": QT_TRANSLATE_NOOP(
        "Files", "with marginal tiers the metric ({metric}) must be what the percentage is of ({of})"
    ),
    "first_orders_or_first_months": QT_TRANSLATE_NOOP("Files", "give either first_orders or first_months"),
    "metric_not_summable": QT_TRANSLATE_NOOP("Files", "“{value}” cannot be paid by the piece"),
    "amount_or_of_salary": QT_TRANSLATE_NOOP("Files", "give either an amount or a part of the salary"),
    # workbooks
    "not_a_workbook": QT_TRANSLATE_NOOP("Files", "this is not a workbook (.xlsx, .xls or .ods)"),
    "password": QT_TRANSLATE_NOOP("Files", "the workbook has a password; save it without one"),
    "damaged": QT_TRANSLATE_NOOP("Files", "the workbook is damaged; open it in Excel and save it anew"),
    "unpacks_too_large": QT_TRANSLATE_NOOP("Files", "the workbook unpacks to more than can be read"),
    "too_many_rows": QT_TRANSLATE_NOOP("Files", "the sheet {sheet} has more than {most} rows; divide it"),
    "too_wide": QT_TRANSLATE_NOOP(
        "Files", "the sheet {sheet} reaches down to far-off cells ({column}); delete what stands there"
    ),
    "no_known_sheet": QT_TRANSLATE_NOOP(
        "Files",
        "no sheet is called Clients, Orders, Payments, Contacts, Work items or Employees; found: {sheets}",
    ),
    # bank statements
    "not_a_statement": QT_TRANSLATE_NOOP(
        "Files", "this is not a statement in the 1CClientBankExchange format; export it from the bank so"
    ),
    "cut_off": QT_TRANSLATE_NOOP(
        "Files", "the file is cut off, its end is missing; nothing was taken, export it from the bank again"
    ),
    "long_line": QT_TRANSLATE_NOOP("Files", "line {line} is longer than any of a statement"),
    "too_many_documents": QT_TRANSLATE_NOOP(
        "Files", "the statement has more than {most} documents; export a shorter time"
    ),
    "no_document_end": QT_TRANSLATE_NOOP("Files", "the end of the document is missing"),
    "null_bytes": QT_TRANSLATE_NOOP("Files", "the document holds signs that no text has"),
    "no_date": QT_TRANSLATE_NOOP("Files", "the document has no date"),
    "no_amount": QT_TRANSLATE_NOOP("Files", "the document has no amount"),
    "field_twice": QT_TRANSLATE_NOOP("Files", "“{value}” stands twice, with different values"),
    # rows
    "missing_column": QT_TRANSLATE_NOOP(
        "Files", "a needed column is missing: {missing}; nothing of this sheet was taken"
    ),
    "empty_cell": QT_TRANSLATE_NOOP("Files", "the cell is empty; fill it in"),
    "formula": QT_TRANSLATE_NOOP(
        "Files", "a formula without a result: {value}; open the book in Excel and save it"
    ),
    "excel_error": QT_TRANSLATE_NOOP("Files", "Excel's error {value}; put the value right"),
    "not_text": QT_TRANSLATE_NOOP("Files", "{value} is not a text"),
    "too_long": QT_TRANSLATE_NOOP("Files", "the text is longer than {longest} characters"),
    "not_an_amount": QT_TRANSLATE_NOOP("Files", "“{value}” is not an amount"),
    "absurd_amount": QT_TRANSLATE_NOOP(
        "Files", "{value} is larger than any amount that is taken ({largest})"
    ),
    "negative_amount": QT_TRANSLATE_NOOP("Files", "{value} is below zero"),
    "zero_amount": QT_TRANSLATE_NOOP("Files", "a payment of 0 is none"),
    "not_a_date": QT_TRANSLATE_NOOP("Files", "“{value}” is not a date like 31.10.2026"),
    "no_such_day": QT_TRANSLATE_NOOP("Files", "“{value}”: there is no such day or time"),
    "absurd_date": QT_TRANSLATE_NOOP("Files", "{value} cannot be meant; years from 1900 to 2200 are taken"),
    "not_a_rating": QT_TRANSLATE_NOOP("Files", "“{value}” is not a rating from 1 to 5"),
    "not_a_count": QT_TRANSLATE_NOOP("Files", "“{value}” is not a whole number from 0 to 100000"),
    "no_units": QT_TRANSLATE_NOOP("Files", "the number of units must be above 0"),
    "above_amount": QT_TRANSLATE_NOOP("Files", "{value} is more than the amount of the order"),
    "other_day": QT_TRANSLATE_NOOP(
        "Files", "order {number} arrived on {day}, not on {value}; nothing was changed"
    ),
    "other_client": QT_TRANSLATE_NOOP(
        "Files", "order {number} of {day} is from {name}, not from {value}; nothing was changed"
    ),
    "other_manager": QT_TRANSLATE_NOOP(
        "Files", "order {number} of {day} is led by {name}, not by {value}; nothing was changed"
    ),
    "not_employed_then": QT_TRANSLATE_NOOP("Files", "{name} did not work here on {value}"),
    "unknown_manager": QT_TRANSLATE_NOOP(
        "Files", "there is no employee “{value}”; add them, or correct the name"
    ),
    "unknown_client": QT_TRANSLATE_NOOP("Files", "there is no client “{value}”"),
    "unknown_order": QT_TRANSLATE_NOOP("Files", "there is no order “{value}”"),
    "number_twice": QT_TRANSLATE_NOOP(
        "Files", "order {value} stands in row {row} already, with other contents"
    ),
    "owner_adds_people": QT_TRANSLATE_NOOP("Files", "only the owner adds employees"),
    "name_twice": QT_TRANSLATE_NOOP("Files", "“{value}” stands in row {row} already"),
    "order_not_payable": QT_TRANSLATE_NOOP(
        "Files", "order {value} is marked as no order and takes no payments"
    ),
    "refund_beyond_paid": QT_TRANSLATE_NOOP(
        "Files", "a refund of {value} is more than the {paid} that were paid for the order"
    ),
}


REMARKS = {
    "far_date": QT_TRANSLATE_NOOP("Files", "{value} is more than a year ahead"),
    "future_payment": QT_TRANSLATE_NOOP("Files", "{value} lies in the future"),
    "overpaid": QT_TRANSLATE_NOOP("Files", "with it {value} came in, and order {order} costs {amount}"),
    "corrected_by_hand": QT_TRANSLATE_NOOP(
        "Files", "this payment of order {order} was corrected by hand, and stays so"
    ),
    "before_order": QT_TRANSLATE_NOOP("Files", "{value} is before order {order} arrived"),
    "bad_tax_number": QT_TRANSLATE_NOOP(
        "Files", "“{value}” is no valid tax number, and no client is recognised by it"
    ),
    "total_row": QT_TRANSLATE_NOOP("Files", "a row of totals, which was left out"),
    "hidden_rows": QT_TRANSLATE_NOOP("Files", "hidden or filtered rows were read too ({count}): {rows}"),
}
"""What may be worth a look in a row that was imported."""


EXPECTED = {
    "text": QT_TRANSLATE_NOOP("Files", "a text in quotes"),
    "whole": QT_TRANSLATE_NOOP("Files", "a whole number"),
    "number": QT_TRANSLATE_NOOP("Files", "a number"),
    "absence_pay": QT_TRANSLATE_NOOP("Files", 'true, false or "average"'),
    "boolean": QT_TRANSLATE_NOOP("Files", "true or false"),
    "date": QT_TRANSLATE_NOOP("Files", "a date like 2026-10-31, without quotes"),
    "datetime": QT_TRANSLATE_NOOP("Files", "a moment like 2026-10-31T09:00:00, without quotes"),
    "clock": QT_TRANSLATE_NOOP("Files", "a time of day like 09:00, in quotes"),
    "month": QT_TRANSLATE_NOOP("Files", "a month like 2026-10, in quotes"),
    "list": QT_TRANSLATE_NOOP("Files", "a list in square brackets"),
    "list_of_names": QT_TRANSLATE_NOOP("Files", "a list of names in quotes"),
    "list_of_calls": QT_TRANSLATE_NOOP(
        "Files", "calls a day with 0, 1, 2 meetings as a list of whole numbers, like [80, 15, 0]"
    ),
    "table": QT_TRANSLATE_NOOP("Files", "a table in braces"),
}
"""How the kinds of values of a setup file are called in ``wrong_type``."""


class _Details(dict[str, str]):
    """Details for ``format_map``; a missing one is shown as an ellipsis."""

    def __missing__(self, name: str) -> str:
        return "…"


def problem_words(code: str, shown: Mapping[str, str]) -> str:
    """Return what is wrong, without its place; ``shown`` are the details as people read them."""
    text = PROBLEMS.get(code)
    if text is None:
        return code
    expected = EXPECTED.get(shown.get("expected", ""))
    words = {**shown, "expected": translate("Files", expected)} if expected else shown
    return translate("Files", text).format_map(_Details(words))


def remark_words(code: str, shown: Mapping[str, str]) -> str:
    """Return what is worth a look, without its place; ``shown`` are the details as people read them."""
    return translate("Files", REMARKS[code]).format_map(_Details(shown))


def setup_file_sentence(details: Mapping[str, object], shown: Mapping[str, str]) -> str:
    """Return a sentence such as ``office.toml: [employees], Анна, cap: …``."""
    place = [f"[{details['table']}]"] if details.get("table") else []
    entry = details.get("entry")
    if isinstance(entry, int):
        place.append(translate("Files", "entry {number}").format(number=entry))
    elif entry:
        place.append(str(entry))
    if details.get("key"):
        place.append(str(details["key"]))
    words = problem_words(str(details.get("problem")), shown)
    where = f"{details.get('file')}: {', '.join(place)}" if place else str(details.get("file"))
    return f"{where}: {words}."


def workbook_sentence(details: Mapping[str, object], shown: Mapping[str, str]) -> str:
    """Return a sentence such as ``book.xlsx: the file is empty.``"""
    return f"{details.get('file')}: {problem_words(str(details.get('problem')), shown)}."
