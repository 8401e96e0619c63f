"""Convert the value of a cell to the type that a record needs, or raise CellError."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.folding import fold
from desktop.rules.money import MINOR_UNIT
from desktop.rules.office import Role

E = TypeVar("E", bound=StrEnum)

CellValue = str | int | float | bool | date | datetime | time | timedelta

LARGEST_AMOUNT = Decimal(1_000_000_000)
SPACES = "\u0020\u00a0\u2007\u2009\u202f\t\r\n"
"""Space characters that people and programs write; other invisible characters are left out."""
_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f])_")
"""A control character as Excel writes it into XML: ``_x000D_`` is a carriage return."""
NOTHING = frozenset(
    ("нет", "нет данных", "н/д", "не указан", "не указано", "отсутствует", "none", "no", "n/a")
)
"""Folded words for an empty cell among phones, addresses and tax numbers."""
MINUS = str.maketrans("−–", "--")

RUSSIAN = {
    Segment: {
        "малый": "small", "малый бизнес": "small", "средний": "medium", "средний бизнес": "medium",
        "крупный": "large", "крупный бизнес": "large", "розница": "retail", "частное лицо": "person",
    },
    Source: {
        "почта": "email", "письмо": "email", "e-mail": "email", "телефон": "phone", "звонок": "phone",
        "визит": "walk-in", "посещение": "walk-in", "walk in": "walk-in", "сайт": "site",
        "свой": "own", "собственный": "own",
    },
    Stage: {
        "новый": "new", "переговоры": "negotiation", "предложение": "proposal", "кп": "proposal",
        "счет": "invoice", "оплачен": "paid", "оплачено": "paid", "отказ": "lost", "потерян": "lost",
        "спам": "spam", "не заказ": "spam",
    },
    Role: {
        "владелец": "owner", "офис-менеджер": "office_manager", "менеджер": "manager",
        "бухгалтер": "accountant",
    },
    ContactKind: {},
}  # fmt: skip
"""Folded Russian words for the values of each enum; the enum values themselves are accepted too."""


class CellError(Exception):
    """A cell whose value cannot be used.

    ``code`` names the problem in ``language.file_problems``; ``details`` fill the gaps of its sentence.
    """

    def __init__(self, code: str, **details: Any) -> None:
        self.code, self.details = code, details
        super().__init__(code)


def as_text(value: CellValue) -> str:
    """Return the cell's text without control characters; write numbers the way people do (17, not 17.0)."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        raise CellError("not_text", value=str(value))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else significant(value)
    if isinstance(value, datetime) and value.time() == time(0):
        value = value.date()
    return str(value)


def clean(text: str) -> str:
    """Return the text without invisible characters, and without spaces at its ends."""
    if "_x00" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    if not text.isprintable():
        text = "".join(sign for sign in text if sign.isprintable() or sign in SPACES)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.strip(SPACES)


def significant(value: float) -> str:
    """Write a number at the 15 significant digits that Excel shows: 755.94 for 755.93999999999994."""
    return f"{value:.15g}"


def read_name(value: CellValue) -> str:
    """Return the cell as a text on one line, at most 200 characters."""
    text = as_text(value)
    return bounded(" ".join(text.split()), 200)


def read_remark(value: CellValue) -> str:
    """Return the cell as a text of several lines, at most 10 000 characters."""
    return bounded(as_text(value), 10_000)


def bounded(text: str, longest: int) -> str:
    """Return the text unchanged; raise CellError if it has more than ``longest`` characters."""
    if len(text) > longest:
        raise CellError("too_long", longest=longest)
    return text


def read_phones(value: CellValue) -> tuple[str, ...]:
    """Split a cell of phone numbers at commas, semicolons and line breaks, but not before an extension."""
    return _several(value, r"[,;\n](?!\s*(?:доб|вн|ext))")


def read_emails(value: CellValue) -> tuple[str, ...]:
    """Return the e-mail addresses in a cell, without ``mailto:`` and without a name before ``<a@b.ru>``."""
    found = []
    for written in _several(value, r"[,;\n]"):
        inner = re.search(r"<([^<>]*)>", written)
        address = (inner[1] if inner else written).strip().removeprefix("mailto:").partition("?")[0]
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", address):
            raise CellError("not_an_address", value=written[:40])
        found.append(address)
    return tuple(found)


def _several(value: CellValue, separator: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in re.split(separator, as_text(value)))
    return tuple(bounded(part, 100) for part in parts if not says_nothing(part))


def read_tax_number(value: CellValue) -> str:
    """Return a tax number as written, an empty text for "нет", "-" or zeros."""
    text = read_name(value)
    return "" if says_nothing(text) else text


def says_nothing(text: str) -> bool:
    """Tell whether a text means an empty cell: no letters and no digit above 0, or a word such as "нет"."""
    return fold(text) in NOTHING or not any(sign.isalpha() or sign in "123456789" for sign in text)


def read_amount(value: CellValue) -> Decimal:
    """Return an amount in the office's currency with two digits after the point."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = Decimal(significant(value))
    elif isinstance(value, str):
        number = written_amount(value)
    else:
        raise CellError("not_an_amount", value=shown_value(value))
    if not number.is_finite() or abs(number) > LARGEST_AMOUNT:
        raise CellError("absurd_amount", largest=LARGEST_AMOUNT, value=str(value)[:40])
    if number != number.quantize(MINOR_UNIT):
        raise CellError("three_digits", value=str(value)[:40])
    return number.quantize(MINOR_UNIT)


def written_amount(text: str) -> Decimal:
    """Parse an amount as people write it: ``1 234,50 ₽``, ``1,234.50``, ``1234.5 руб.``

    Digits may be grouped by three; the last comma or point stands before the fraction.
    """
    bare = re.sub(rf"[{SPACES}]+", " ", clean(text).translate(MINUS)).lower()
    bare = re.sub(r" ?(₽|руб(лей|ля|\.)?|р\.?)$", "", bare)
    match = re.fullmatch(r"(-?) ?(\d+|\d{1,3}(?:([ '.,])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?", bare)
    if match is None or (match[3] is not None and match[3] == match[4]):
        raise CellError("not_an_amount", value=text[:40])
    whole = "".join(re.findall(r"\d", match[2]))
    if len(whole) + len(match[5] or "") > 40:
        raise CellError("absurd_amount", largest=LARGEST_AMOUNT, value=text[:40])
    return Decimal(f"{match[1]}{whole}.{match[5] or '0'}")


def read_positive_amount(value: CellValue) -> Decimal:
    """Return an amount of 0 or more."""
    found = read_amount(value)
    if found < 0:
        raise CellError("negative_amount", value=found)
    return found


def read_moment(value: CellValue) -> datetime:
    """Return a date with its time of day, to the second; midnight if the cell has no time."""
    if isinstance(value, datetime):
        # Excel stores a part of a day, so that 9:00 may come as 8:59:59.9999
        found = (value + timedelta(milliseconds=500)).replace(tzinfo=None, microsecond=0)
    elif isinstance(value, date):
        found = datetime.combine(value, time(0))
    elif isinstance(value, str):
        found = written_moment(value)
    else:
        raise CellError("not_a_date", value=shown_value(value))
    if not 1900 <= found.year <= 2200:
        raise CellError("absurd_date", value=found.date().isoformat())
    return found


def written_moment(text: str) -> datetime:
    """Parse ``31.10.2026`` or ``2026-10-31``, with or without a time such as ``9:05``."""
    clock = r"(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
    bare = clean(text)
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})" + clock, bare):
        day, month, year = match[1], match[2], match[3]
    elif match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})" + clock, bare):
        year, month, day = match[1], match[2], match[3]
    else:
        raise CellError("not_a_date", value=text[:40])
    try:
        parts = (year, month, day, match[4] or 0, match[5] or 0, match[6] or 0)
        return datetime(*(int(part) for part in parts))  # type: ignore[arg-type]  # six whole numbers
    except ValueError:
        raise CellError("no_such_day", value=text[:40]) from None


def read_day(value: CellValue) -> date:
    """Return a date, dropping the time of day."""
    return read_moment(value).date()


@lru_cache(maxsize=1000)
def read_choice(value: CellValue, values: type[E]) -> E:
    """Return the member of an enum that the cell names, by its value or by a Russian word for it."""
    text = fold(as_text(value))
    code = RUSSIAN[values].get(text, text)
    for one in values:
        if one.value == code:
            return one
    raise CellError("not_one_of", value=text[:40], allowed=[one.value for one in values])


def read_count(value: CellValue) -> int:
    """Return a whole number from 0 to 100 000."""
    text = as_text(value)
    if not (text.isascii() and text.isdigit() and len(text) <= 6) or int(text) > 100_000:
        raise CellError("not_a_count", value=text[:40])
    return int(text)


def read_units(value: CellValue) -> Decimal:
    """Return a number of units above 0 with at most two digits after the point."""
    found = read_positive_amount(value)
    if found == 0:
        raise CellError("no_units")
    return found


def read_rating(value: CellValue) -> int:
    """Return a rating from 1 to 5."""
    text = as_text(value)
    if text not in ("1", "2", "3", "4", "5"):
        raise CellError("not_a_rating", value=text[:40])
    return int(text)


def shown_value(value: CellValue) -> str:
    """Shorten a value for an error message."""
    return str(value)[:40]
