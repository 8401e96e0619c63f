"""Convert the value of a cell to the type that a record needs, or raise CellError."""

import math
import re
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.folding import fold
from desktop.rules.money import MINOR_UNIT
from desktop.rules.office import Role

E = TypeVar("E", bound=StrEnum)

LARGEST_AMOUNT = Decimal(1_000_000_000)
SPACES = "\u0020\u00a0\u2007\u2009\u202f\u2060\ufeff\t\r\n"
"""Space characters that group digits or are left over, invisible, from copying."""
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
    Role: {"владелец": "owner", "офис-менеджер": "office_manager", "менеджер": "manager"},
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


def as_text(value: Any) -> str:
    """Return the cell's text without control characters; write numbers the way people do (17, not 17.0)."""
    if isinstance(value, bool):
        raise CellError("not_text", value=str(value))
    if isinstance(value, float):
        value = int(value) if math.isfinite(value) and value.is_integer() else repr(value)
    if isinstance(value, datetime) and value.time() == time(0):
        value = value.date()
    text = str(value)
    kept = (mark for mark in text if mark in "\n\t" or (mark.isprintable() or mark in SPACES))
    return "".join(kept).strip(SPACES)


def name(value: Any) -> str:
    """Return the cell as a text on one line, at most 200 characters."""
    text = " ".join(as_text(value).split())
    return bounded(text, 200)


def note(value: Any) -> str:
    """Return the cell as a text of several lines, at most 10 000 characters."""
    return bounded(as_text(value), 10_000)


def bounded(text: str, longest: int) -> str:
    """Return the text unchanged; raise CellError if it has more than ``longest`` characters."""
    if len(text) > longest:
        raise CellError("too_long", longest=longest)
    return text


def several(value: Any) -> tuple[str, ...]:
    """Split a cell of phone numbers or addresses at commas, semicolons and line breaks."""
    parts = (" ".join(part.split()) for part in re.split(r"[,;\n]", as_text(value)))
    return tuple(bounded(part, 100) for part in parts if part)


def address(value: Any) -> tuple[str, ...]:
    """Return the e-mail addresses in a cell."""
    found = several(value)
    for one in found:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", one):
            raise CellError("not_an_address", value=one)
    return found


def amount(value: Any) -> Decimal:
    """Return an amount in the office's currency with two digits after the point."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = Decimal(repr(value))
    elif isinstance(value, str):
        number = written_amount(value)
    else:
        raise CellError("not_an_amount", value=shown(value))
    if not number.is_finite() or abs(number) > LARGEST_AMOUNT:
        raise CellError("absurd_amount", largest=LARGEST_AMOUNT, value=str(value)[:40])
    if number != number.quantize(MINOR_UNIT):
        raise CellError("three_digits", value=str(value)[:40])
    return number.quantize(MINOR_UNIT)


def written_amount(text: str) -> Decimal:
    """Parse an amount as people write it: ``1 234,50 ₽``, ``1,234.50``, ``1234.5 руб.``

    Digits may be grouped by three; the last comma or point stands before the fraction.
    """
    bare = re.sub(rf"[{SPACES}]+", " ", text.translate(MINUS)).strip().lower()
    bare = re.sub(r" ?(₽|руб(лей|ля|\.)?|р\.?)$", "", bare)
    match = re.fullmatch(r"(-?) ?(\d+|\d{1,3}(?:([ '.,])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?", bare)
    if match is None or (match[3] is not None and match[3] == match[4]):
        raise CellError("not_an_amount", value=text[:40])
    whole = "".join(re.findall(r"\d", match[2]))
    if len(whole) + len(match[5] or "") > 40:
        raise CellError("absurd_amount", largest=LARGEST_AMOUNT, value=text[:40])
    return Decimal(f"{match[1]}{whole}.{match[5] or '0'}")


def positive_amount(value: Any) -> Decimal:
    """Return an amount of 0 or more."""
    found = amount(value)
    if found < 0:
        raise CellError("negative_amount", value=found)
    return found


def moment(value: Any) -> datetime:
    """Return a date with its time of day, to the second; midnight if the cell has no time."""
    if isinstance(value, datetime):
        found = value.replace(tzinfo=None, microsecond=0)
    elif isinstance(value, date):
        found = datetime.combine(value, time(0))
    elif isinstance(value, str):
        found = written_moment(value)
    else:
        raise CellError("not_a_date", value=shown(value))
    if not 1900 <= found.year <= 2200:
        raise CellError("absurd_date", value=found.date().isoformat())
    return found


def written_moment(text: str) -> datetime:
    """Parse ``31.10.2026`` or ``2026-10-31``, with or without a time such as ``9:05``."""
    clock = r"(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
    bare = text.strip(SPACES)
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


def day(value: Any) -> date:
    """Return a date, dropping the time of day."""
    return moment(value).date()


def choice(value: Any, values: type[E]) -> E:
    """Return the member of an enum that the cell names, by its value or by a Russian word for it."""
    text = fold(as_text(value))
    code = RUSSIAN[values].get(text, text)
    for one in values:
        if one.value == code:
            return one
    raise CellError("not_one_of", value=text[:40], allowed=[one.value for one in values])


def rating(value: Any) -> int:
    """Return a rating from 1 to 5."""
    text = as_text(value)
    if text not in ("1", "2", "3", "4", "5"):
        raise CellError("not_a_rating", value=text[:40])
    return int(text)


def shown(value: Any) -> str:
    """Shorten a value for an error message."""
    return str(value)[:40]
