"""Gathers the licences of everything that the frozen program contains."""

import re
import shutil
import sqlite3
import ssl
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).parent
ROOT = HERE.parent
BESIDE = ("psycopg", "psycopg-binary", "PyInstaller")
"""Shipped without standing among the plain dependencies: the PostgreSQL driver and PyInstaller's loader."""

NOT_IN_WHEELS = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "psycopg": ("GPL-3.0.txt",),  # its LGPL refers to it
}
INTRODUCTION = f"""\
Dolya contains these works of others, unchanged; the folders hold their licences.

Qt, its bindings PySide6 and shiboken6, and psycopg are used under the LGPL, version 3: they are separate
files in the folder _internal, and you may replace them by versions of your own.

Python {sys.version.split()[0]} (Python.txt) with {ssl.OPENSSL_VERSION} (Apache-2.0.txt) and SQLite {sqlite3.sqlite_version} (public domain)
Lucide icons (icons.txt)
"""  # noqa: E501


def shipped() -> list[Distribution]:
    """The distributions that the program needs at run time, sorted by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [*project["dependencies"], *BESIDE]
    found: dict[str, Distribution] = {}
    while waiting:
        wanted = Requirement(waiting.pop())
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        key = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if key in found:
            continue
        try:
            found[key] = distribution(wanted.name)
        except PackageNotFoundError:
            if key == "greenlet":  # only for asyncio, which is not used
                continue
            raise
        if key != "pyinstaller":  # only its loader is shipped, not what builds
            waiting += found[key].requires or []
    return [found[key] for key in sorted(found)]


def licence_files(part: Distribution) -> list[Path]:
    """The texts that a distribution brings along."""
    named = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
    listed = [file for file in part.files or [] if ".dist-info/" in str(file) and named.search(str(file))]
    return [Path(str(part.locate_file(file))) for file in listed if "Commercial" not in str(file)]


def licence_name(part: Distribution) -> str:
    """In a word or two, as the distribution says it."""
    said = part.metadata.get("License-Expression") or part.metadata.get("License") or ""
    classified = [
        line.rpartition(" :: ")[2]
        for line in part.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    return said if said and "\n" not in said else ", ".join(classified)


def collect_licences(folder: Path) -> None:
    """Writes the licences below ``folder``, with a list of all parts."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "Dolya.txt")
    shutil.copy(ROOT / "resources/icons/LICENSE", folder / "icons.txt")
    for text in ("Python.txt", "Apache-2.0.txt"):
        shutil.copy(HERE / "texts" / text, folder / text)
    lines = []
    for part in shipped():
        name = part.metadata["Name"]
        texts = [*licence_files(part), *(HERE / "texts" / text for text in NOT_IN_WHEELS.get(name, ()))]
        if not texts:
            raise SystemExit(f"no licence found for {name}")
        (folder / name).mkdir()
        for text in texts:
            shutil.copy(text, folder / name / text.name)
        lines.append(f"{name} {part.version}: {licence_name(part)}")
    listed = INTRODUCTION + "\n".join(lines) + "\n"
    (folder / "README.txt").write_text(listed, encoding="utf-8")
