"""Phone numbers: what a person wrote → E.164, and back to what people read."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

LONGEST = 60
"""More characters than any phone number is written with."""


def to_e164(text: str, country: str = "RU") -> str | None:
    """``+79161234567`` of "8 (916) 123-45-67"; None where the text is no possible phone number.

    ``country`` (ISO, two letters) is whose national way of writing is understood.
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
    """The number as people read it: national inside the country, international outside of it."""
    try:
        parsed = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    at_home = parsed.country_code == phonenumbers.country_code_for_region(country)
    # Russians read +7 916 123-45-67 more easily than 8 (916) 123-45-67, and both can be dialled
    style = PhoneNumberFormat.INTERNATIONAL if country == "RU" or not at_home else PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(parsed, style)


def digits(text: str) -> str:
    """Only the digits, for looking a number up while it is being typed."""
    return "".join(character for character in text if character.isdecimal())
