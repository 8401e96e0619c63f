"""Convert phone numbers between the way people write them and E.164."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

LONGEST = 60
"""Characters; a longer text is not parsed as a phone number."""


def to_e164(text: str, country: str = "RU") -> str | None:
    """Return a written phone number in E.164 (``+79161234567`` for "8 (916) 123-45-67").

    Return None if the text is not a possible phone number. Numbers without a country code are read as
    numbers of ``country`` (ISO 3166, two letters).
    """
    if len(text) > LONGEST:
        return None
    try:
        parsed = phonenumbers.parse(text, country)
    except NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def for_people(e164: str, country: str = "RU") -> str:
    """Format an E.164 number for reading: in national style for ``country``, else internationally."""
    try:
        parsed = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    at_home = parsed.country_code == phonenumbers.country_code_for_region(country)
    # Russians read +7 916 123-45-67 more easily than 8 (916) 123-45-67, and both can be dialled
    style = PhoneNumberFormat.INTERNATIONAL if country == "RU" or not at_home else PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(parsed, style)


def digits(text: str) -> str:
    """Return only the digits of a text, to look a number up while it is being typed."""
    return "".join(character for character in text if character.isdecimal())
