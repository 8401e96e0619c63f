"""Collect the program's texts into resources/translations and compile them.

Run ``python -m tests.update_translations`` after changing a text; then fill in what is unfinished in
dolya_ru.ts, dolya_sq.ts and the plural forms of dolya_en.ts, and run it again.
"""

import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
FOLDER = HOME / "resources" / "translations"
LANGUAGES = ("ru", "en", "sq")


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(folder: Path) -> None:
    """Bring the .ts files of a folder up to the sources: new texts unfinished, texts without use dropped."""
    sources = sorted(str(path) for path in (HOME / "desktop").rglob("*.py"))
    for language in LANGUAGES:
        # The texts are written in English: only its plural forms need a translation.
        plural = ["-pluralonly"] if language == "en" else []
        options = [*plural, "-locations", "none", "-no-obsolete", "-ts", str(folder / f"dolya_{language}.ts")]
        subprocess.run([tool("lupdate"), *sources, *options], check=True, capture_output=True, cwd=HOME)


def compile_texts(folder: Path) -> None:
    """Make the .qm files of the .ts files."""
    for language in LANGUAGES:
        text, compiled = folder / f"dolya_{language}.ts", folder / f"dolya_{language}.qm"
        command = [tool("lrelease"), "-silent", str(text), "-qm", str(compiled)]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    collect(FOLDER)
    compile_texts(FOLDER)
