"""Texts in the reader's language, for the window and the command line: Qt's translators, no application.

Every text of the program is written in English where it is used, in one of these shapes, which are the
shapes that ``pyside6-lupdate`` finds (context and text as literals, the number as a plain name):

    translate("Orders", "All")
    fill(translate("Orders", "Assign: %1"), name)
    translate("Orders", "%n orders", "", count)              # plural: %n becomes the number
    WORDS = {"new": QT_TRANSLATE_NOOP("Stage", "new")}       # read by translate("Stage", WORDS[stage])

``python -m tests.update_translations`` collects new texts into resources/translations.
"""

import re
from typing import TYPE_CHECKING

from desktop.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

LANGUAGES = ("ru", "en", "sq")

_current = "en"
_translator: "QTranslator | None" = None
_texts = b""
"""What the translator reads; it keeps no copy of its own."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation where it is stored, not yet used."""
    return text


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the current language; with ``n`` its plural form, %n replaced by the number."""
    found = _translator.translate(context, text, comment or None, n) if _translator else None
    result = found or text
    return result.replace("%n", str(n)) if n >= 0 else result


def fill(text: str, *values: object) -> str:
    """Replace %1, %2, … by the values; a value that contains %1 is left as it is."""

    def value(match: re.Match[str]) -> str:
        place = int(match[1])
        return str(values[place - 1]) if place <= len(values) else match[0]

    return re.sub(r"%([1-9])", value, text)


def capitalised(text: str) -> str:
    """Return the text with a capital first letter; the others stay as they are."""
    return text[:1].upper() + text[1:]


def use_language(language: str) -> None:
    """Switch to ``ru``, ``en`` or ``sq``; another language is a ValueError."""
    global _current, _translator, _texts
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    texts = resource("translations", f"dolya_{language}.qm").read_bytes()
    translator.load(texts)  # a file that is replaced while it is read in place would end the program
    _current, _translator, _texts = language, translator, texts


def qt_texts(language: str) -> "QTranslator | None":
    """Qt's own captions (its dialogs and menus of fields); None: Qt has none in this language."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None


def current_language() -> str:
    return _current
