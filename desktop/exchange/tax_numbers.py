"""Recognise tax numbers (Russian INN, Albanian NIPT, …) by their digits and check digits."""

import re

import stdnum
from stdnum.ru import inn

LONGEST = 60
"""Characters; a longer text is not searched for a tax number."""
_LABELLED = re.compile(r"(?:инн|inn)\W*(?=\d)", re.IGNORECASE)


def canonical_tax_number(text: str, country: str = "RU") -> str | None:
    """Return the tax number in a text as it is compared, or None if there is no valid one.

    In Russia the number may have a label before it, ``/КПП``, ".0" or an apostrophe around it, and may
    have lost its leading zero in a spreadsheet. In other countries it is checked as that country does;
    where the check is unknown, letters and digits with at least five signs and one digit above 0 count.
    """
    if len(text) > LONGEST:
        return None
    if country == "RU":
        return _inn(text)
    bare = "".join(sign for sign in text.upper() if sign.isalnum())
    checked = stdnum.get_cc_module(country, "vat")
    if checked is not None:
        return bare if checked.is_valid(bare) else None
    return bare if len(bare) >= 5 and any(sign in "123456789" for sign in bare) else None


def _inn(text: str) -> str | None:
    """Check the first row of digits that is long enough, else all digits before a slash."""
    labelled = _LABELLED.search(text)
    after = text[labelled.end() :] if labelled else text
    runs = [run for run in re.findall(r"[0-9]+", after) if len(run) >= 9]
    digits = runs[0] if runs else "".join(re.findall(r"[0-9]", after.partition("/")[0]))
    number = digits.zfill(10 if len(digits) <= 10 else 12)
    if len(digits) < 9 or not number.strip("0") or not inn.is_valid(number):
        return None
    return number
