"""Imports point one way: views and cli -> language -> services -> exchange, storage, models -> rules."""

import ast
import sys
from pathlib import Path

import pytest

import desktop

ROOT = Path(desktop.__file__).parent

MAY_IMPORT = {
    "rules": {"rules"},
    "models": {"models", "rules"},
    "storage": {"storage", "models", "rules", "resources", "__init__"},
    "exchange": {"exchange", "rules", "resources"},
    "services": {"services", "exchange", "storage", "models", "rules", "resources", "__init__"},
    "language": {"language", "services", "rules", "resources"},
    "views": {"views", "language", "services", "rules", "resources", "__init__"},
    "app": {"app", "views", "language", "services", "storage", "exchange", "rules", "resources", "__init__"},
    "cli": {"cli", "app", "language", "services", "storage", "exchange", "rules", "__init__"},
    "__main__": {"cli"},
    "resources": set(),
    "__init__": set(),
}
"""Which parts of the program a part may import. Storage hands services its units of work; the two
composition roots (cli, app) open it."""

ALLOWED = {("views/desk/desk.py", "storage"), ("views/desk/connection.py", "storage")}
"""Where the window meets the store: the desk makes acts, its connection hands services their store."""

MAY_USE_QT = {"views", "app", "language"}


def part_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported_modules(path: Path) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written in full"
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return found


SOURCES = sorted(ROOT.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_import_runs_against_the_arrow(path: Path) -> None:
    part = part_of(path)
    for line, module in imported_modules(path):
        top, _, rest = module.partition(".")
        if top == "desktop":
            target = rest.split(".")[0] if rest and not rest.startswith("__version__") else "__init__"
            allowed = (str(path.relative_to(ROOT)), target) in ALLOWED
            assert allowed or target in MAY_IMPORT[part], f"{path}:{line}: {part} imports {module}"
        if top in {"PySide6", "shiboken6", "pyqtgraph"}:
            assert part in MAY_USE_QT, f"{path}:{line}: {part} imports {module}"
        if part == "rules" and top != "desktop":
            assert top in sys.stdlib_module_names, f"{path}:{line}: the rules import {module}"


def test_every_part_has_its_place_in_the_arrow() -> None:
    assert {part_of(path) for path in SOURCES} <= set(MAY_IMPORT) | {"_resources"}
