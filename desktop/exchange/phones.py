"""Convert phone numbers between the way people write them and one form that can be compared."""

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

LONGEST = 60
"""Characters; a longer text is not parsed as a phone number."""
_EXTENSION = re.compile(
    r"(?<=[\d\s().,;])[\s.,;(]*(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|ext(?:ension)?|x|#)[.:\s№]*(\d{1,7})\)?\s*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[^\d+]*(\+?\d[\d\s().\-‐‑–—/]*)(?<=\d)\D*")
_POINT_ZERO = re.compile(r"(?<=\d{7})\.0$")
"""What a spreadsheet adds to a number that it read as an amount."""
"""One run of digits, with words but without other digits around it."""


def canonical_phone(text: str, country: str = "RU") -> str | None:
    """Return a written phone number in E.164: ``+79161234567`` for "8 (916) 123-45-67".

    An extension follows as in RFC 3966: ``+74951234567;ext=5``. So two numbers behind one exchange differ,
    and an extension alone is no number. Numbers without a country code are read as numbers of ``country``
    (ISO 3166, two letters). Return None if the text is not a possible number: "нет", "-", 7,91E+10, zeros.
    """
    if len(text) > LONGEST:
        return None
    text = _POINT_ZERO.sub("", text.strip())
    extension = _EXTENSION.search(text)
    number = _NUMBER.fullmatch(text[: extension.start()] if extension else text)
    if number is None:
        return None
    try:
        parsed = phonenumbers.parse(number[1], country)
    except NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed) or len(set(str(parsed.national_number))) == 1:
        return None
    e164 = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    return f"{e164};ext={extension[1]}" if extension else e164


def for_people(canonical: str, country: str = "RU") -> str:
    """Format a canonical number for reading: in national style for ``country``, else internationally.

    An extension follows the number after a "#". A text that is not a canonical number is returned as it is.
    """
    number, _, extension = canonical.partition(";ext=")
    try:
        parsed = phonenumbers.parse(number, None)
    except NumberParseException:
        return canonical
    at_home = parsed.country_code == phonenumbers.country_code_for_region(country)
    # Russians read +7 916 123-45-67 more easily than 8 (916) 123-45-67, and both can be dialled
    style = PhoneNumberFormat.INTERNATIONAL if country == "RU" or not at_home else PhoneNumberFormat.NATIONAL
    formatted = phonenumbers.format_number(parsed, style)
    return f"{formatted} #{extension}" if extension else formatted


def digits(text: str) -> str:
    """Return only the digits of a text, to look a number up while it is being typed."""
    return "".join(character for character in text if character.isdecimal())
