"""Numbers as people read them: grouped digits, a real minus, the reader's decimal sign."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from desktop.language.translate import current_language, fill, translate
from desktop.rules.facts import is_provisional
from desktop.rules.money import round_fraction

GROUP = "\u202f"
MINUS = "\u2212"
NBSP = "\u00a0"
NOTHING = "—"
SIGNS = {"RUB": "₽", "USD": "$", "EUR": "€", "KZT": "₸", "BYN": "Br", "ALL": "L"}

_sign = SIGNS["RUB"]

Number = int | Decimal | Fraction


def _digits(value: Number, places: int) -> tuple[bool, str]:
    """Is it below zero after rounding, and the grouped digits without a sign; halves away from zero."""
    scaled = round_fraction(Fraction(value) * 10**places)
    whole, part = divmod(abs(scaled), 10**places)
    grouped = f"{whole:,}".replace(",", GROUP)
    point = "." if current_language() == "en" else ","
    return scaled < 0, f"{grouped}{point}{part:0{places}d}" if places else grouped


def number(value: Number, places: int = 0) -> str:
    """``1 070 892``; ``−10 000,00`` with two places."""
    below, digits = _digits(value, places)
    return MINUS + digits if below else digits


def signed(value: Number, places: int = 0) -> str:
    """``+9``, ``−22``; zero has no sign."""
    below, digits = _digits(value, places)
    if round_fraction(Fraction(value) * 10**places) == 0:
        return digits
    return (MINUS if below else "+") + digits


def use_currency(code: str) -> None:
    """Money is said with the sign of the office's currency; one without a known sign with its code."""
    global _sign
    _sign = SIGNS.get(code, code)


def currency_sign() -> str:
    return _sign


def with_sign(text: str) -> str:
    """A label in which %1 is the place of the currency's sign: ``Amount, ₽``."""
    return fill(text, _sign)


def whole_money(value: Number) -> str:
    """Whole units with the sign of the office's currency: ``54 200 ₽``."""
    return f"{number(value)}{NBSP}{_sign}"


def exact_money(value: Number) -> str:
    """Roubles and kopecks, without the sign of the currency: ``54 545,45``."""
    return number(value, 2)


def table_money(value: Number | None, places: int = 0) -> str:
    """For a table's cell: zero or nothing is a dash."""
    return NOTHING if not value else number(value, places)


def amount(value: Decimal | None, estimated: bool = False) -> str:
    """An order's amount in whole roubles, ``~40 000`` where it is an estimate; nothing: an empty text."""
    if value is None:
        return ""
    return ("~" if estimated else "") + number(value)


def balance(value: Number) -> str:
    """Always signed, two digits: ``+0,67``; zero ``0,00``."""
    return signed(value, 2)


def percent(value: Number, places: int = 0) -> str:
    """A fraction of 1 as ``59 %``; digits that say nothing are left out (``10 %``, ``7,5 %``)."""
    scaled = Fraction(value) * 100
    while places and scaled * 10 ** (places - 1) == round_fraction(scaled * 10 ** (places - 1)):
        places -= 1
    return f"{number(scaled, places)}{NBSP}%"


def order_number(text: str) -> str:
    """``№ 1284`` with a space that does not break; of an order that is only kept here ``№ to come``."""
    return f"№{NBSP}{to_come() if is_provisional(text) else text}"


def client_number(number: int) -> str:
    """``№ 318``; of a client who is only kept here ``№ to come``."""
    return f"№{NBSP}{number if number > 0 else to_come()}"


def to_come() -> str:
    """In the place of a number that the office gives later."""
    return translate("Numbers", "to come")


def parse_amount(text: str) -> Decimal | None:
    """What a person typed as an amount: ``~40 000``, ``54 545,45``, ``1 200.5 ₽``; an empty text is None.

    Anything else, and more than two digits after the sign, is a ValueError.
    """
    bare = text.strip().removesuffix(_sign)
    plain = "".join(sign for sign in bare if sign not in f" ~{GROUP}{NBSP}").replace(",", ".")
    plain = plain.replace(MINUS, "-")
    if not plain:
        return None
    whole, _, part = plain.removeprefix("-").partition(".")
    if not (whole.isascii() and whole.isdigit()) or (part and not (part.isascii() and part.isdigit())):
        raise ValueError(f"{text!r} is not an amount")
    if len(part) > 2 or len(whole) > 12:
        raise ValueError(f"{text!r} is not an amount in roubles and kopecks")
    return Decimal(plain).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def phone(e164: str) -> str:
    """``+7 910 973-42-18``; numbers of other countries in groups of three after the country's code."""
    digits = e164.removeprefix("+")
    if len(digits) == 11 and digits.startswith("7"):
        return f"+7 {digits[1:4]} {digits[4:7]}-{digits[7:9]}-{digits[9:]}"
    return _international(e164)


def _international(e164: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
