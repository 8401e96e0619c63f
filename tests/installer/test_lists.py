"""The installer's lists agree with the program: locked wheels, and what is left out of the frozen program."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LISTS = [ROOT / "installer" / f"requirements-{name}.txt" for name in ("linux", "win", "tools")]


def versions(file: Path) -> dict[str, str]:
    """Return the exact versions by normalised project name; of several, the one for the oldest Python."""
    pins = re.findall(r"^([\w.-]+)==([^\s\\;]+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in reversed(pins)}


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_what_is_shipped_is_what_is_tested(file: Path) -> None:
    tested = versions(ROOT / "constraints.txt")
    shipped = versions(file)
    common = shipped.keys() & tested.keys()
    assert {name: shipped[name] for name in common} == {name: tested[name] for name in common}


@pytest.mark.parametrize("file", LISTS[:2], ids=lambda file: file.stem)
def test_every_dependency_is_locked(file: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgresql"]]
    names = {re.match(r"[\w.-]+", line)[0].lower() for line in wanted}  # type: ignore[index]
    assert names <= versions(file).keys()


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_every_wheel_has_a_hash(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(versions(file)) <= text.count("--hash=sha256:")
    assert "://" not in text


def left_out() -> set[str]:
    """The modules that dolya.spec excludes."""
    for node in ast.parse((ROOT / "installer/dolya.spec").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "excluded":
            return {part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)}
    raise AssertionError("no list of excluded modules")


def imported() -> set[str]:
    """Every module that the program's own source imports, at its top or later."""
    names = set()
    for file in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_nothing_that_is_imported_is_left_out() -> None:
    assert not left_out() & imported()
