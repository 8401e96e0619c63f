"""The countries and languages that the program offers, by their codes."""

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

COUNTRIES = {
    "RU": QT_TRANSLATE_NOOP("Start", "Russia"),
    "BY": QT_TRANSLATE_NOOP("Start", "Belarus"),
    "KZ": QT_TRANSLATE_NOOP("Start", "Kazakhstan"),
    "AL": QT_TRANSLATE_NOOP("Start", "Albania"),
}
"""Countries to choose from, for holidays and phone numbers; the setup file takes any other."""
CURRENCIES = {"RU": "RUB", "BY": "BYN", "KZ": "KZT", "AL": "ALL"}
LANGUAGE_NAMES = {"ru": "Русский", "en": "English", "sq": "Shqip"}


def country_name(code: str) -> str:
    """Return a country's name; of one that is not offered its code."""
    return translate("Start", COUNTRIES[code]) if code in COUNTRIES else code
