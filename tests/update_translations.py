"""Collect the program's texts into resources/translations and compile them.

Run ``python -m tests.update_translations`` after changing a text; then fill in what is unfinished in
dolya_ru.ts, dolya_sq.ts and the plural forms of dolya_en.ts, and run it again.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HOME = Path(__file__).resolve().parent.parent
FOLDER = HOME / "resources" / "translations"
LANGUAGES = ("ru", "en", "sq")


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


PLURAL = re.compile(r'(translate\(\s*"[^"]+",\s*"[^"]*%n[^"]*",\s*"",\s*)\w+(\s*,?\s*\))')


def collect(folder: Path) -> None:
    """Bring the .ts files of a folder up to the sources: new texts unfinished, texts without use dropped."""
    with TemporaryDirectory() as place:
        sources = [_plurals_told(path, Path(place)) for path in sorted((HOME / "desktop").rglob("*.py"))]
        for language in LANGUAGES:
            # The texts are written in English: only its plural forms need a translation.
            plural = ["-pluralonly"] if language == "en" else []
            file = str(folder / f"dolya_{language}.ts")
            options = [*plural, "-locations", "none", "-no-obsolete", "-ts", file]
            subprocess.run([tool("lupdate"), *sources, *options], check=True, capture_output=True)


def _plurals_told(path: Path, place: Path) -> str:
    """A copy in which lupdate sees the plurals: it takes a name in the place of the number for something
    else, and sees a plural only where the number is a literal."""
    copy = place / path.relative_to(HOME)
    copy.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8")
    copy.write_text(PLURAL.sub(r"\g<1>1\2", text), encoding="utf-8")
    return str(copy)


def compile_texts(folder: Path) -> None:
    """Make the .qm files of the .ts files."""
    for language in LANGUAGES:
        text, compiled = folder / f"dolya_{language}.ts", folder / f"dolya_{language}.qm"
        command = [tool("lrelease"), "-silent", str(text), "-qm", str(compiled)]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    collect(FOLDER)
    compile_texts(FOLDER)
