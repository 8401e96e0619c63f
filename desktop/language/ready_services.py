"""The usual services of three kinds of office, to begin a list with."""

from desktop.language.translate import QT_TRANSLATE_NOOP, translate

TITLES = {
    "advertising": QT_TRANSLATE_NOOP("Services", "an advertising agency"),
    "print": QT_TRANSLATE_NOOP("Services", "a print shop"),
    "design": QT_TRANSLATE_NOOP("Services", "a design studio"),
}
READY_SERVICES = {
    "advertising": (
        QT_TRANSLATE_NOOP("Services", "Outdoor advertising"),
        QT_TRANSLATE_NOOP("Services", "Signs"),
        QT_TRANSLATE_NOOP("Services", "Radio and television"),
        QT_TRANSLATE_NOOP("Services", "Internet advertising"),
        QT_TRANSLATE_NOOP("Services", "Printing"),
        QT_TRANSLATE_NOOP("Services", "Souvenirs"),
        QT_TRANSLATE_NOOP("Services", "Events"),
    ),
    "print": (
        QT_TRANSLATE_NOOP("Services", "Business cards"),
        QT_TRANSLATE_NOOP("Services", "Leaflets"),
        QT_TRANSLATE_NOOP("Services", "Booklets"),
        QT_TRANSLATE_NOOP("Services", "Catalogues"),
        QT_TRANSLATE_NOOP("Services", "Packaging"),
        QT_TRANSLATE_NOOP("Services", "Wide-format printing"),
        QT_TRANSLATE_NOOP("Services", "Stickers"),
        QT_TRANSLATE_NOOP("Services", "Layout"),
    ),
    "design": (
        QT_TRANSLATE_NOOP("Services", "Logo"),
        QT_TRANSLATE_NOOP("Services", "Brand book"),
        QT_TRANSLATE_NOOP("Services", "Packaging design"),
        QT_TRANSLATE_NOOP("Services", "Website"),
        QT_TRANSLATE_NOOP("Services", "Layout"),
        QT_TRANSLATE_NOOP("Services", "Illustration"),
    ),
}


def list_title(key: str) -> str:
    """Return the kind of office that a list is of."""
    return translate("Services", TITLES[key])


def service_names(key: str) -> list[str]:
    """Return the names of a list's services in the reader's language."""
    return [translate("Services", name) for name in READY_SERVICES[key]]
