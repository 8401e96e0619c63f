"""Find the phone numbers and tax numbers that a letter's text names."""

import re
from dataclasses import dataclass

from desktop.exchange.phones import canonical_phone
from desktop.exchange.tax_numbers import canonical_tax_number

LONGEST_TEXT = 50_000
MOST = 5
_PHONE = re.compile(
    r"(?<![\w+])(?:\+|\b)\d[\d ().\-\u2010-\u2013\u00a0\u202f]{5,22}\d"
    r"(?:[ ,(]{0,3}(?:доб|ext)\.? ?\d{1,5})?(?!\w)"
)
_DATE = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}:\d\d\b")
_TAX = re.compile(
    r"\b(?:инн|inn|nipt|нипт)\b(?:\s{0,3}/\s{0,3}кпп)?[\s:№]{0,5}([A-Z]?\d{8,12}[A-Z]?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FoundNumbers:
    """Phones in E.164 and tax numbers, each once, in the order of the text."""

    phones: tuple[str, ...] = ()
    tax_numbers: tuple[str, ...] = ()


def numbers_in_text(text: str, country: str = "RU") -> FoundNumbers:
    """Return the phone numbers and the labelled tax numbers in a text."""
    bounded = text[:LONGEST_TEXT]
    tax = [canonical_tax_number(found, country) for found in _TAX.findall(bounded)]
    phones = []
    for found in _PHONE.finditer(_DATE.sub(" ; ", _TAX.sub(" ; ", bounded))):
        digits = sum(sign.isdigit() for sign in found[0])
        if 9 <= digits <= 20 and (digits > 10 or "+" in found[0] or not found[0].isdigit() or digits == 10):
            phones.append(canonical_phone(found[0], country))
        if len(phones) > 200:
            break
    return FoundNumbers(_first(phones), _first(tax))


def _first(found: list[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in found if one))[:MOST]
