"""Writes the lists requirements-{linux,win,tools}.txt anew: every wheel with its hash.

Run it with CPython 3.11 on 64-bit Linux after a change of pyproject.toml or constraints.txt:

    python installer/lock.py
"""

import hashlib
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
PYINSTALLER = "pyinstaller==6.22.3"
HEAD = "# Written by installer/lock.py. Install with --require-hashes --no-deps.\n"

WINDOWS = ["--platform=win_amd64", "--python-version=3.11", "--implementation=cp"]
WINDOWS += ["--abi=cp311", "--abi=abi3", "--abi=none"]
ONLY_FOR_WINDOWS = ["pefile==2024.8.26", "pywin32-ctypes==0.2.3"]  # PyInstaller needs them there
WINDOWS_PYTHON = ["panda3d==1.10.14"]  # it carries python.org's CPython 3.11.7
TOOLS = ["hatchling==1.33.0", "pefile==2024.8.26"]  # unpack PyInstaller's source, look into Windows' files


def wanted() -> list[str]:
    """What the frozen program and its making need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["postgresql"], PYINSTALLER]


def download(requirements: list[str], folder: Path, *options: str) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", f"--dest={folder}"]
    subprocess.run([*command, *options, *requirements], check=True)


def locked(folder: Path) -> str:
    """One requirement for each project in ``folder``, with the hashes of all its files there."""
    hashes: dict[str, list[str]] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name.lower()):
        name, version = file.name.removesuffix(".tar.gz").split("-")[:2]
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        hashes.setdefault(f"{name.replace('_', '-').lower()}=={version}", []).append(digest)
    return HEAD + "".join(
        f"{requirement}" + "".join(f" \\\n    --hash=sha256:{digest}" for digest in digests) + "\n"
        for requirement, digests in sorted(hashes.items())
    )


def main() -> None:
    exactly = f"--constraint={ROOT / 'constraints.txt'}"
    with tempfile.TemporaryDirectory() as name:
        linux, windows, tools = (Path(name, part) for part in ("linux", "windows", "tools"))
        download(wanted(), linux, "--only-binary=:all:", exactly)
        download(
            wanted() + ONLY_FOR_WINDOWS + WINDOWS_PYTHON, windows, "--only-binary=:all:", exactly, *WINDOWS
        )
        # PyInstaller's source too: its loader is compiled by ourselves.
        download([PYINSTALLER], windows, "--no-binary=pyinstaller", "--no-deps")
        download(TOOLS, tools, "--only-binary=:all:", exactly)
        (HERE / "requirements-linux.txt").write_text(locked(linux), encoding="utf-8")
        (HERE / "requirements-win.txt").write_text(locked(windows), encoding="utf-8")
        (HERE / "requirements-tools.txt").write_text(locked(tools), encoding="utf-8")


if __name__ == "__main__":
    main()
