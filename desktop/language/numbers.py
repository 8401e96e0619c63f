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
    """Return whether the rounded value is below zero, and its grouped digits without a sign."""
    scaled = round_fraction(Fraction(value) * 10**places)
    whole, part = divmod(abs(scaled), 10**places)
    grouped = f"{whole:,}".replace(",", GROUP)
    point = "." if current_language() == "en" else ","
    return scaled < 0, f"{grouped}{point}{part:0{places}d}" if places else grouped


def number(value: Number, places: int = 0) -> str:
    """Return ``1 070 892``; ``−10 000,00`` with two places."""
    below, digits = _digits(value, places)
    return MINUS + digits if below else digits


def signed(value: Number, places: int = 0) -> str:
    """Return ``+9``, ``−22``; zero has no sign."""
    below, digits = _digits(value, places)
    if round_fraction(Fraction(value) * 10**places) == 0:
        return digits
    return (MINUS if below else "+") + digits


def use_currency(code: str) -> None:
    """Set the office's currency: amounts get its sign, or its code if it has no known sign."""
    global _sign
    _sign = SIGNS.get(code, code)


def currency_sign() -> str:
    """Return the sign of the office's currency."""
    return _sign


def with_sign(text: str) -> str:
    """Return a label with the currency's sign in place of %1: ``Amount, ₽``."""
    return fill(text, _sign)


def whole_money(value: Number) -> str:
    """Return whole units with the sign of the office's currency: ``54 200 ₽``."""
    return f"{number(value)}{NBSP}{_sign}"


def exact_money(value: Number) -> str:
    """Return an amount with its minor units, without the currency's sign: ``54 545,45``."""
    return number(value, 2)


def table_money(value: Number | None, places: int = 0) -> str:
    """Return an amount for a table's cell; zero and None are a dash."""
    return NOTHING if not value else number(value, places)


def amount(value: Decimal | None, estimated: bool = False) -> str:
    """Return an order's amount in whole units, ``~40 000`` for an estimate, an empty text for None."""
    if value is None:
        return ""
    return ("~" if estimated else "") + number(value)


def balance(value: Number) -> str:
    """Return a balance with its sign and two digits: ``+0,67``; zero is ``0,00``."""
    return signed(value, 2)


def percent(value: Number, places: int = 0) -> str:
    """Return a fraction of 1 as ``59 %``, without trailing zeros (``10 %``, ``7,5 %``)."""
    scaled = Fraction(value) * 100
    while places and scaled * 10 ** (places - 1) == round_fraction(scaled * 10 ** (places - 1)):
        places -= 1
    return f"{number(scaled, places)}{NBSP}%"


def order_number(text: str) -> str:
    """Return ``№ 1284`` with a no-break space, ``№ to come`` for an order kept on this PC."""
    return f"№{NBSP}{to_come() if is_provisional(text) else text}"


def client_number(number: int) -> str:
    """Return ``№ 318``, ``№ to come`` for a client kept on this PC."""
    return f"№{NBSP}{number if number > 0 else to_come()}"


def to_come() -> str:
    """Return the words in place of a number that the office gives later."""
    return translate("Numbers", "to come")


def parse_amount(text: str) -> Decimal | None:
    """Return the amount that a person typed: ``~40 000``, ``54 545,45``, ``1 200.5 ₽``; None if empty.

    Raises ValueError for anything else, and for more than two digits after the decimal sign.
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
        raise ValueError(f"{text!r} has too many digits for an amount")
    return Decimal(plain).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def phone(e164: str) -> str:
    """Return ``+7 910 973-42-18``, ``+7 495 123-45-67 доб. 5``; foreign ones as is usual there."""
    number, _, extension = e164.partition(";ext=")
    digits = number.removeprefix("+")
    if len(digits) == 11 and digits.startswith("7"):
        said = f"+7 {digits[1:4]} {digits[4:7]}-{digits[7:9]}-{digits[9:]}"
    else:
        said = _international(number)
    return fill(translate("Numbers", "%1 ext. %2"), said, extension) if extension else said


def _international(e164: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
