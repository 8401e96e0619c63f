"""The words on screen: nothing forbidden, one word for one thing, and spaces that keep signs together."""

import re
from xml.etree import ElementTree

import pytest

from tests.language.test_translations import texts
from tests.update_translations import FOLDER

FORBIDDEN = {
    "ru": ("штраф", "записать", "записан", "тем временем", "расчётный лист ", "зарплатн"),
    "sq": ("gjob", "vërtet ", "inn ", "poste"),
    "en": ("fine ", "fined", "penalt"),
}
"""A bonus is not earned, nobody is fined; «записать» says save, enter, export and restore at once; «vërtet»
is «really», which only an English second click says."""

TERMS = {
    "Clients": ("Клиенты", "Klientët"),
    "Orders": ("Заказы", "Porositë"),
    "Cancel": ("Отмена", "Anulo"),
    "Undo": ("Отменить", "Zhbëj"),
    "Statement": ("Расчётный листок", "Fletëpagesa"),
    "Payroll workbook": ("Расчётная ведомость", "Listëpagesa"),
}
"""Words of the program's list, as a heading or a button."""

COMMAND_LINE = ("Cli", "Errors", "Check", "Import", "Setup", "Files", "Tables", "Recovery", "SelfTest")
"""Contexts that the command line prints too: there a command may be named."""


def translations(language: str) -> list[tuple[str, str, str]]:
    """Every (context, source, translation) of a language; plural forms one by one."""
    root = ElementTree.parse(FOLDER / f"dolya_{language}.ts").getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "", text)
        for context in root.iter("context")
        for message in context.iter("message")
        for text in texts(message)
    ]


@pytest.mark.parametrize("language", FORBIDDEN)
def test_no_forbidden_word_is_on_screen(language: str) -> None:
    found = [
        (word, text)
        for _context, source, text in translations(language)
        for word in FORBIDDEN[language]
        if word in (text if language != "en" else source).casefold()
    ]
    assert found == []


def test_no_source_text_speaks_of_penalties() -> None:
    found = [source for _context, source, _text in translations("ru") if "penalt" in source.casefold()]
    assert found == []


@pytest.mark.parametrize("language", ["ru", "sq"])
def test_a_dash_stays_with_the_word_before_it(language: str) -> None:
    assert [text for _context, _source, text in translations(language) if re.search(r"\S — ", text)] == []


def test_a_number_sign_and_a_unit_stay_with_their_number() -> None:
    loose = re.compile(r"№ |(?:\d|%\d|%n|\}) (?:мин|ч|с|КБ|МБ|ГБ|млн|шт)\b")
    assert [text for _context, _source, text in translations("ru") if loose.search(text)] == []


@pytest.mark.parametrize(("place", "language"), [(0, "ru"), (1, "sq")])
def test_a_term_of_the_word_list_has_one_translation(place: int, language: str) -> None:
    said = {term: set[str]() for term in TERMS}
    for _context, source, text in translations(language):
        if source in said:
            said[source].add(text)
    assert said == {term: {words[place]} for term, words in TERMS.items()}


@pytest.mark.parametrize("language", ["ru", "sq"])
def test_only_texts_of_the_command_line_name_a_command(language: str) -> None:
    found = [
        text
        for context, _source, text in translations(language)
        if context not in COMMAND_LINE and re.search(r"\bdolya [a-z-]+\b(?!\.)", text)
    ]
    assert found == []
