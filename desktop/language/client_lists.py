"""Words for taking in a foreign list of clients: what columns mean, what happened to a row."""

from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate

MEANINGS = {
    "skip": QT_TRANSLATE_NOOP("Lists", "not taken"),
    "name": QT_TRANSLATE_NOOP("Lists", "Client"),
    "person": QT_TRANSLATE_NOOP("Lists", "Contact person"),
    "phone": QT_TRANSLATE_NOOP("Lists", "Phone"),
    "email": QT_TRANSLATE_NOOP("Lists", "E-mail"),
    "inn": QT_TRANSLATE_NOOP("Lists", "Tax number"),
    "segment": QT_TRANSLATE_NOOP("Lists", "Segment"),
    "birthday": QT_TRANSLATE_NOOP("Lists", "Birthday"),
    "manager": QT_TRANSLATE_NOOP("Lists", "Manager"),
    "orders_before": QT_TRANSLATE_NOOP("Lists", "Orders before"),
    "note": QT_TRANSLATE_NOOP("Lists", "Note"),
}
REMARKS = {
    "phones_parted": QT_TRANSLATE_NOOP("Lists", "several phones in a cell: parted"),
    "people_parted": QT_TRANSLATE_NOOP("Lists", "several people in a cell: parted"),
    "bad_inn": QT_TRANSLATE_NOOP("Lists", "“%1” is no tax number: comes in without it"),
    "bad_phone": QT_TRANSLATE_NOOP("Lists", "“%1” is no phone number: comes in without it"),
    "bad_email": QT_TRANSLATE_NOOP("Lists", "“%1” is no address: comes in without it"),
    "bad_birthday": QT_TRANSLATE_NOOP("Lists", "“%1” is no date: comes in without it"),
    "bad_segment": QT_TRANSLATE_NOOP("Lists", "“%1” is no segment: comes in without it"),
    "bad_count": QT_TRANSLATE_NOOP("Lists", "“%1” is no number: counts as no orders"),
    "bad_cell": QT_TRANSLATE_NOOP("Lists", "an error of Excel in “%1”: comes in without it"),
    "no_name": QT_TRANSLATE_NOOP("Lists", "no name: left out"),
    "total": QT_TRANSLATE_NOOP("Lists", "a line of totals: left out"),
}
MENDED = frozenset({"phones_parted", "people_parted"})
LEFT_OUT = frozenset({"no_name", "total"})


def meaning_words(code: str) -> str:
    """Return what a column means."""
    return translate("Lists", MEANINGS[code])


def remark_words(code: str, written: str) -> str:
    """Return what happened to a row; ``written``: what stood in the cell."""
    return fill(translate("Lists", REMARKS[code]), written)


def known_words(number: int) -> str:
    """Return that the office has the client of a row already."""
    return fill(translate("Lists", "is here already: no. %1"), number)
