"""Imports point one way: app -> views, cli -> language -> services -> exchange, storage, models -> rules."""

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
    "cli": {"cli", "language", "services", "storage", "exchange", "rules", "__init__"},
    "__main__": {"app", "cli"},
    "resources": set(),
    "__init__": set(),
}
"""Which parts of the program a part may import. Storage hands services its units of work; the two
composition roots (cli, app) open it."""

ALLOWED = {
    ("views/desk/calls.py", "storage"),
    ("views/desk/desk.py", "storage"),
    ("views/desk/connection.py", "storage"),
}
"""Where the window meets the store: the desk makes acts, its connection hands services their store."""

MAY_USE_QT = {"views", "app", "language"}


ROOMS_IN_ORDER = {
    "storage": (
        "migrations", "database", "sharing", "integrity", "operations", "opening", "backup", "offline",
        "transfer",
    ),
    "services": (
        "access", "conflicts", "facts", "people", "this_pc", "orders", "dealing", "money", "payroll",
        "planning", "settings", "checking", "backups", "clients", "undo", "order_lists", "care", "importing",
        "intake", "mail", "support", "demo", "offline",
    ),
    "views": (
        "desk", "look", "widgets", "backups", "kept", "start", "undo", "settings", "absences", "ledger",
        "shell", "orders",
        "importing", "clients", "plan", "pay", "today", "screenshots",
    ),
}  # fmt: skip
"""The rooms of a part, each of which imports only those before it."""


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


OWN_TYPES = "rules/pay/pay_facts.py"
"""The facts of a month hold schemes made of components, which compute lines from those facts: the one
place where types go in a circle."""


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


@pytest.mark.parametrize("part", ROOMS_IN_ORDER)
def test_rooms_import_only_rooms_before_them(part: str) -> None:
    rooms = ROOMS_IN_ORDER[part]
    for path in (path for path in SOURCES if part_of(path) == part and path.parent != ROOT):
        room = path.relative_to(ROOT / part).parts[0].removesuffix(".py")
        assert room in (*rooms, "__init__"), f"{room} has no place among the rooms of {part}"
        for line, module in imported_modules(path):
            if module.startswith(f"desktop.{part}."):
                imported = module.split(".")[2]
                assert rooms.index(imported) <= rooms.index(room), f"{path}:{line}: {room} imports {imported}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {".".join(path.relative_to(ROOT.parent).with_suffix("").parts): path for path in SOURCES}
    names = {name.removesuffix(".__init__"): path for name, path in names.items()}
    imports = {name: _imported_by(path, set(names)) - {name} for name, path in names.items()}
    while ends := _ends(imports):
        imports = {name: used - ends for name, used in imports.items() if name not in ends}
    assert not imports, f"modules that import each other: {sorted(imports)}"


def _ends(imports: dict[str, set[str]]) -> set[str]:
    """Return the modules that import no other one, or that no other one imports: they are in no circle."""
    imported = set().union(*imports.values())
    return {name for name, used in imports.items() if not used or name not in imported}


def _imported_by(path: Path, names: set[str]) -> set[str]:
    """Return the modules of ours that this one imports outside functions, for its types too."""
    found = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    types = [] if path.as_posix().endswith(OWN_TYPES) else [n for n in tree.body if isinstance(n, ast.If)]
    for node in [*tree.body, *(inner for branch in types for inner in branch.body)]:
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            inner = {f"{node.module}.{alias.name}" for alias in node.names} & names
            found |= inner or ({node.module} & names)
    return found


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path.name == "__init__.py"], ids=lambda path: path.parent.name
)
def test_a_package_only_exports_again_what_its_modules_define(path: Path) -> None:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        words = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        listed = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {"__all__", "__version__"}
        assert words or listed or isinstance(node, ast.ImportFrom), f"{path}:{node.lineno}: code in a package"


def test_one_event_loop_and_no_other() -> None:
    """Nested loops would let the program be in two states at once."""
    loops = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
        for name in [node.attr if isinstance(node, ast.Attribute) else node.id]
        if name in {"QEventLoop", "processEvents", "exec"}
    ]
    assert loops == [("app/application.py", "exec")]
