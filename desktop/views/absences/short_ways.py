"""Menus of short absences: one press for being away a while, one for being back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QMenu

from desktop.language import words
from desktop.language.dates import clock
from desktop.language.translate import fill, translate
from desktop.rules.short_absences import ERRAND, ShortAbsence, hours_left, short_absences
from desktop.services.people.presence import AbsenceChoices

SPARE_KEYS = "123456789"


def way_words(way: ShortAbsence) -> str:
    """Return what a short absence is called: ``звонки до 12:00``, ``больничный до конца дня``."""
    if way.all_day:
        return fill(translate("Orders", "%1 till the end of the day"), words.absence(way.kind))
    return fill(translate("Absences", "%1 till %2"), words.absence(way.kind), clock(way.end))


def numbered(place: int, text: str) -> str:
    """Return a menu's text that a digit chooses: its place from 0; beyond nine the text alone."""
    plain = text.replace("&", "&&")
    return f"&{SPARE_KEYS[place]} {plain}" if place < len(SPARE_KEYS) else plain


def add_ways(
    menu: QMenu, choices: AbsenceChoices, now: datetime, chosen: Callable[[ShortAbsence], object]
) -> None:
    """Add the short absences to a menu, and the hours of the day to be away till."""
    ways = short_absences(now, choices.closes, choices.kinds)
    for place, way in enumerate(ways):
        _add(menu, numbered(place, way_words(way)), way, chosen)
    hours = hours_left(now, choices.closes)
    if hours and ERRAND in choices.kinds:
        later = QMenu(numbered(len(ways), translate("Absences", "Away till…")), menu)
        menu.addMenu(later)
        for place, hour in enumerate(hours):
            _add(later, numbered(place, clock(hour)), ShortAbsence(ERRAND, hour), chosen)


def _add(menu: QMenu, text: str, way: ShortAbsence, chosen: Callable[[ShortAbsence], object]) -> None:
    menu.addAction(text).triggered.connect(lambda _checked=False: chosen(way))
