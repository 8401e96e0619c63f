"""The lists that settings are chosen from: the program's own words, and the names of this office."""

from collections.abc import Callable, Mapping

from desktop.language import words
from desktop.language.countries import COUNTRIES, LANGUAGE_NAMES, country_name
from desktop.language.dates import weekday_name
from desktop.language.translate import translate
from desktop.rules.facts import Segment
from desktop.rules.office import Role
from desktop.services.settings import AllSettings
from desktop.views.settings.fields import NO, YES, Field, Kind

Choices = list[tuple[str, str]]
"""The key of each choice, and how it reads."""


def choices_of(field: Field, settings: AllSettings | None) -> Choices:
    """Return what a field is chosen from; an optional one may also be left empty."""
    named = field.choices or field.key
    if field.kind is Kind.FLAG:
        return _yes_or_no()
    if named in OWN:
        names = dict.fromkeys(settings.names(OWN[named])) if settings is not None else {}
        found = [(name, name) for name in names]
    else:
        found = LISTS[named]()
    return [("", ""), *found] if field.optional else found


def _yes_or_no() -> Choices:
    return [(YES, translate("Settings", "yes")), (NO, translate("Settings", "no"))]


def _numbers() -> Choices:
    return [
        ("forever", translate("Settings", "one count for ever")),
        ("yearly", translate("Settings", "anew each year")),
    ]


def _roles() -> Choices:
    return [
        (role, words.role(role)) for role in (Role.MANAGER, Role.OFFICE_MANAGER, Role.ACCOUNTANT, Role.OWNER)
    ]


def _ways_of_paying() -> Choices:
    return [
        ("paid", translate("Settings", "as worked days")),
        ("average", translate("Settings", "by average earnings")),
        ("unpaid", translate("Settings", "not at all")),
    ]


def _halves() -> Choices:
    return [
        ("morning", translate("Settings", "first half of the day")),
        ("afternoon", translate("Settings", "second half of the day")),
    ]


OWN = {"employee": "employees", "service": "services", "scheme": "schemes"}
"""Lists of this office's names, by the table that has them."""
LISTS: Mapping[str, Callable[[], Choices]] = {
    "country": lambda: [(code, country_name(code)) for code in COUNTRIES],
    "language": lambda: list(LANGUAGE_NAMES.items()),
    "numbers": _numbers,
    "role": _roles,
    "paid": _ways_of_paying,
    "half": _halves,
    "weekday": lambda: [(str(number), weekday_name(number)) for number in range(1, 8)],
    "segment": lambda: [(one.value, words.segment(one.value)) for one in Segment],
}
