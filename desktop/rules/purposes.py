"""Read the purpose of a bank payment: the numbers of orders that it names, and what kind of money it is."""

import re

LONGEST = 1_000
"""Characters; what stands behind them is not looked at."""
MOST_NUMBERS = 20
_NUMBER = r"(?:[a-zа-я]{1,4}-?)?[0-9][0-9a-zа-я/-]{0,20}"
_SIGN = r"(?:№|no\.?|n|#)"
_OTHER_PAPERS = re.compile(
    r"\b(?:договор\w*|дог\.?|контракт\w*|акт\w*|накладн\w*|упд|с/ф|сч[её]т\w*[- ]?фактур\w*|п/п|пп|"
    r"плат[её]жн\w*\s+поруч\w*|реестр\w*|терминал\w*|карт\w*|заявлени\w*)\s*"
    rf"{_SIGN}?\s*{_NUMBER}"
)
_DATE = re.compile(r"(?:\bот\s*)?\b[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2})\b(?:\s*г\b\.?)?")
_AMOUNT = re.compile(r"\b[0-9][0-9 ]{0,14}[.,-][0-9]{2}\b|\b[0-9]{1,3}(?:[.,][0-9]+)?\s*%|\bндс\s*[0-9]+")
_NAMED = re.compile(
    rf"(?:\b(?:заказ\w*|сч[её]т\w*|сч\b\.?|order|invoice)\s*{_SIGN}?|№|#)\s*"
    rf"({_NUMBER}(?:\s*(?:,|;|\bи\b|&|\+)\s*{_SIGN}?\s*{_NUMBER})*)"
)
_EACH = re.compile(_NUMBER)
_ACQUIRING = re.compile(r"эквайринг|мерчант|торгов\w+ операц|операци\w+ по картам|по терминал|acquiring")
_REFUND = re.compile(r"\bвозврат|\brefund")


def named_numbers(purpose: str) -> list[str]:
    """Return the numbers of orders that a purpose names, in its order, without those of contracts, acts and
    other papers, dates and amounts."""
    text = _plain(purpose)
    for other in (_OTHER_PAPERS, _DATE, _AMOUNT):
        text = other.sub(" ~ ", text)
    found = (number for named in _NAMED.finditer(text) for number in _EACH.findall(named[1]))
    return list(dict.fromkeys(number.strip("-/") for number in found))[:MOST_NUMBERS]


def is_acquiring(purpose: str) -> bool:
    """Return whether a bank pays out in one sum what several people paid by card."""
    return _ACQUIRING.search(_plain(purpose)) is not None


def is_refund(purpose: str) -> bool:
    """Return whether money goes back to who had paid it."""
    return _REFUND.search(_plain(purpose)) is not None


def _plain(purpose: str) -> str:
    return purpose[:LONGEST].casefold()
