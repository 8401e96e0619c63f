"""The sentences of a client's card."""

from datetime import date, datetime, timedelta

from desktop.language import words
from desktop.language.dates import dated, day_words, full_date, until_words
from desktop.language.numbers import client_number
from desktop.language.translate import fill, translate
from desktop.rules.facts import ResponsibilityOrigin
from desktop.services.clients import ClientCard, PersonRow
from desktop.views.clients.history import second_of, title_of

BIRTHDAY_DAYS = 14
"""Number of days before a birthday from which on the card mentions it."""


def headline(card: ClientCard) -> str:
    """Return ``малый бизнес · ИНН 7604000013 · клиент с 28.01.2026 · № 318``."""
    parts = [
        words.segment(card.segment) if card.segment else "",
        fill(translate("Client", "INN %1"), card.inn) if card.inn else "",
        fill(translate("Client", "client since %1"), full_date(card.client_since))
        if card.client_since
        else translate("Client", "no orders yet"),
        client_number(card.number),
        translate("Orders", "kept here") if card.number < 0 else "",
        fill(translate("Client", "referred by: %1"), card.referred_by) if card.referred_by else "",
    ]
    return " · ".join(part for part in parts if part)


def presence(card: ClientCard, now: datetime) -> tuple[str, str]:
    """Return words for the responsible manager's presence, and their colour token."""
    if card.responsible is None:
        return "", "text2"
    if card.absence is None:
        return translate("Client", "present"), "ok"
    away = words.absence(card.absence)
    if card.absent_until is not None:
        away = f"{away} {until_words(card.absent_until, now)}"
    return away, "waiting"


def responsible_since(card: ClientCard) -> str:
    """Return since when and why the manager is responsible, and the manager before."""
    if card.responsible is None:
        return translate("Client", "The next order decides, or hand the client over by hand.")
    since = fill(translate("Client", "since %1"), full_date(card.responsible.since.date()))
    how = how_words(card.responsible.how, card.responsible.reason)
    said = " · ".join(part for part in (since, how) if part)
    if card.before:
        said += ". " + fill(translate("Client", "Before: %1"), card.before[0].manager)
    return said


def how_words(how: ResponsibilityOrigin, reason: str) -> str:
    """Return how the manager became responsible, with the reason as its author wrote it."""
    match how:
        case ResponsibilityOrigin.HANDOVER:
            said = translate("Client", "handed over")
        case ResponsibilityOrigin.IMPORT:
            said = translate("Client", "from the imported workbook")
        case ResponsibilityOrigin.ASSIGNMENT:
            said = translate("Client", "with the first order")
    return f"{said}: «{reason}»" if reason else said


def last_contact(card: ClientCard, today: date) -> tuple[str, str]:
    """Return the day of the last contact and its words."""
    found = card.last_contact
    if found is None:
        return translate("Client", "No contact yet"), ""
    said = fill(translate("Client", "Last contact: %1"), day_words(found.at.date(), today))
    parts = (*title_of(found), second_of(found))
    return said, " ".join(part for part in parts if part)


def next_birthday(born: date, today: date) -> date:
    """Return the next birthday from today on; the 29th of February falls on the 28th in other years."""
    for year in (today.year, today.year + 1):
        try:
            day = born.replace(year=year)
        except ValueError:
            day = date(year, 2, 28)
        if day >= today:
            return day
    return today


def birthday_words(person: PersonRow, today: date) -> str:
    """Return words for a birthday within the next two weeks, else an empty text."""
    if person.birthday is None:
        return ""
    day = next_birthday(person.birthday, today)
    if day - today > timedelta(days=BIRTHDAY_DAYS):
        return ""
    return fill(translate("Client", "birthday: %1"), day_words(day, today))


def born_words(person: PersonRow, today: date) -> str:
    """Return the person's position, and the date of birth while the birthday is not near."""
    far = person.birthday is not None and not birthday_words(person, today)
    born = (
        fill(translate("Client", "born %1"), dated(person.birthday, today)) if far and person.birthday else ""
    )
    return ", ".join(part for part in (person.position, born) if part)
