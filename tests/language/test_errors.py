"""Every failure that the program names has its sentence."""

import ast
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import desktop
from desktop.language.error_texts import TEXTS
from desktop.language.errors import COMPOSED, error_sentence
from desktop.language.translate import LANGUAGES, current_language, use_language
from desktop.rules.errors import BadInput, Refused

FAMILIES = {"Refused", "BadInput", "Unavailable", "DolyaError"}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = current_language()
    use_language("en")
    yield
    use_language(before)


def codes_raised() -> dict[str, str]:
    """Codes written as literals where an error is made, with the file that does."""
    found = {}
    for path in sorted(Path(desktop.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            if getattr(node.func, "id", "") in FAMILIES:
                found[str(node.args[0].value)] = path.name
    return found


def test_every_code_has_a_sentence() -> None:
    raised = codes_raised()
    assert raised
    missing = {code: file for code, file in raised.items() if code not in {*TEXTS, *COMPOSED}}
    assert missing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_stands_in_every_language_even_without_its_figures(language: str) -> None:
    use_language(language)
    for code in TEXTS:
        said = error_sentence(Refused(code))
        assert said
        assert "{" not in said


def test_figures_are_shown_as_people_read_them() -> None:
    said = error_sentence(BadInput("missing_library", package=Decimal("1200.5")))
    assert "1\u202f200.50" in said


def test_a_mistake_of_the_program_is_no_traceback() -> None:
    said = error_sentence(KeyError("orders"))
    assert "KeyError" in said
    assert "Traceback" not in said
