"""The titles of the settings' sections and tables."""

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

SECTIONS = {
    "office": QT_TRANSLATE_NOOP("Settings", "Office"),
    "people": QT_TRANSLATE_NOOP("Settings", "Employees"),
    "dealing": QT_TRANSLATE_NOOP("Settings", "How orders are dealt"),
    "services": QT_TRANSLATE_NOOP("Settings", "Services"),
    "days": QT_TRANSLATE_NOOP("Settings", "Days and duty"),
    "norms": QT_TRANSLATE_NOOP("Settings", "Norms"),
    "schemes": QT_TRANSLATE_NOOP("Settings", "Pay schemes"),
    "money": QT_TRANSLATE_NOOP("Settings", "Money"),
    "outside": QT_TRANSLATE_NOOP("Settings", "Accounts and mail"),
    "drive": QT_TRANSLATE_NOOP("Settings", "Drive and other PCs"),
    "pc": QT_TRANSLATE_NOOP("Settings", "This PC"),
    "file": QT_TRANSLATE_NOOP("Settings", "Settings file"),
}
TABLES = {
    "services": QT_TRANSLATE_NOOP("Settings", "Services"),
    "absence_kinds": QT_TRANSLATE_NOOP("Settings", "Kinds of absence"),
    "calendar": QT_TRANSLATE_NOOP("Settings", "Days that differ from the country's calendar"),
    "duties": QT_TRANSLATE_NOOP("Settings", "Duty at the front desk"),
    "norms": QT_TRANSLATE_NOOP("Settings", "Norms of calls a day"),
    "accounts": QT_TRANSLATE_NOOP("Settings", "The office's bank accounts"),
    "earned_before": QT_TRANSLATE_NOOP("Settings", "Earned before the first month of pay here"),
    "reserved": QT_TRANSLATE_NOOP("Settings", "Reserved orders"),
    "tax_brackets": QT_TRANSLATE_NOOP("Settings", "Tax by brackets, in place of one rate"),
}


def section_title(key: str) -> str:
    """Return the title of a section."""
    return translate("Settings", SECTIONS[key])


def table_title(name: str) -> str:
    """Return the title above a table."""
    return translate("Settings", TABLES[name])
