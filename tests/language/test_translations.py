"""Every text of the program is translated, and what is shipped is compiled from what is written."""

import ast
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

import desktop
from desktop.language.translate import LANGUAGES, fill, translate
from tests.update_translations import FOLDER, collect, compile_texts

FORMS = {"ru": 3, "sq": 2, "en": 2}


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files as they are after looking for texts in the sources once more."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"dolya_{language}.ts", folder)
    collect(folder)
    return folder


def messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).iter("message"))


def texts(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_out_of_use(collected: Path, language: str) -> None:
    left = [
        message.findtext("source")
        for message in messages(collected / f"dolya_{language}.ts")
        if (found := message.find("translation")) is not None and found.get("type")
    ]
    assert left == []
    name = f"dolya_{language}.ts"
    assert (collected / name).read_text("utf-8") == (FOLDER / name).read_text("utf-8"), "texts have changed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_and_figures_are_complete(collected: Path, language: str) -> None:
    for message in messages(collected / f"dolya_{language}.ts"):
        source = message.findtext("source") or ""
        forms = texts(message)
        assert len(forms) == (FORMS[language] if message.get("numerus") else 1), source
        for form in forms:
            assert form, source
            wanted = set(re.findall(r"%[1-9]|\{\w+\}", source))
            assert set(re.findall(r"%[1-9]|\{\w+\}", form)) == wanted, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_what_is_written(tmp_path: Path, language: str) -> None:
    for name in LANGUAGES:
        shutil.copy(FOLDER / f"dolya_{name}.ts", tmp_path)
    compile_texts(tmp_path)
    name = f"dolya_{language}.qm"
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_every_text_is_written_where_it_can_be_found() -> None:
    """``translate`` with something else than literals is only for tables of marked texts."""
    known = {message.findtext("source") for message in messages(FOLDER / "dolya_ru.ts")}
    for path in Path(desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate"):
                continue
            text = node.args[1]
            if isinstance(text, ast.Constant):
                assert text.value in known, f"{path.name}: {text.value}"


def test_figures_are_filled_in_once() -> None:
    assert fill("%1 and %2", "%2", "b") == "%2 and b"
    assert fill("100 %1 %9", 5) == "100 5 %9"
    assert translate("Nowhere", "%n plain", "", 3) == "3 plain"
