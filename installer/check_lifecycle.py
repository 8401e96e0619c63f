"""Installs, uses, upgrades and removes Dolya, and says what held. For a Windows (or Wine) without Dolya.

python check_lifecycle.py SETUP.exe NEWER-SETUP.exe VERSION
"""

import ctypes
import os
import subprocess
import sys
import time
import winreg
import zipfile
from datetime import date, timedelta
from pathlib import Path

UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Dolya"
OPEN_KEY = r"Software\Classes\Dolya.Office\shell\open\command"
REFUSED_RUNNING, REFUSED_OFFICE = 5, 6

LOCAL = Path(os.environ["LOCALAPPDATA"])
USUAL = LOCAL / "Programs" / "Dolya"
MEMORY = LOCAL / "Dolya" / "last-office.txt"
DRIVE = Path(r"C:\Общий диск\Офис «Доля»")
OFFICE = DRIVE / "наш офис.dolya"
OTHER_PLACE = Path(r"C:\Программы офиса\Доля 1")
MENU, DESKTOP = 0x02, 0x10  # CSIDL_PROGRAMS, CSIDL_DESKTOPDIRECTORY

failed: list[str] = []


def check(holds: bool, what: str) -> None:
    print(f"{'ok    ' if holds else 'FAILED'}  {what}", flush=True)
    if not holds:
        failed.append(what)


def run(*command: object) -> int:
    """The exit code of a command; its output is shown."""
    begun = time.monotonic()
    # NSIS wants /D= and _?= without quotes, so that the line is put together here.
    line = " ".join(f'"{part}"' if isinstance(part, Path) else str(part) for part in command)
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", timeout=300)
    print(f"        {time.monotonic() - begun:5.1f} s  exit {done.returncode}  {line}")
    for said in (done.stdout + done.stderr).splitlines()[:12]:
        print(f"                 {said}")
    return done.returncode


def registry(path: str) -> dict[str, object] | None:
    """The values of a key of this user; None: there is none."""
    try:
        key = winreg.OpenKey(winreg.HKEY_CURRENT_USER, path)
    except OSError:
        return None
    count = winreg.QueryInfoKey(key)[1]
    return {name: value for name, value, _ in (winreg.EnumValue(key, index) for index in range(count))}


def shortcuts() -> list[Path]:
    """Dolya's shortcuts, in whatever language they were made."""
    folders = []
    for folder in (MENU, DESKTOP):
        path = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(0, folder, 0, 0, path)
        folders.append(Path(path.value))
    possible = [folder / f"{name}.lnk" for folder in folders for name in ("Dolya", "Доля")]
    return [shortcut for shortcut in possible if shortcut.exists()]


def entry() -> dict[str, object]:
    """What "Add or remove programs" shows."""
    return registry(UNINSTALL_KEY) or {}


def open_office(program: Path) -> subprocess.Popen[bytes]:
    """The program with the office open, started as a double click on the file does."""
    command = str((registry(OPEN_KEY) or {})[""]).replace("%1", str(OFFICE))
    check(str(program) in command, "an office's file opens with the program")
    MEMORY.unlink(missing_ok=True)
    running = subprocess.Popen(command)
    end = time.monotonic() + 60
    while not MEMORY.exists() and running.poll() is None and time.monotonic() < end:
        time.sleep(0.5)
    check(running.poll() is None and remembered() == str(OFFICE), "the program is open on the office")
    return running


def remembered() -> str:
    """The office that the program will open by itself."""
    return MEMORY.read_text(encoding="utf-8").strip() if MEMORY.exists() else ""


def installs(setup: Path, version: str) -> None:
    check(not USUAL.exists() and registry(UNINSTALL_KEY) is None, "no trace before")
    for wrong in (r"C:\нет такого.dolya", "office.dolya", str(setup)):
        check(run(setup, "/S", f'/DB="{wrong}"') == REFUSED_OFFICE, f"refused: {wrong} is no office")
    check(not USUAL.exists(), "a refused installation leaves nothing")
    check(run(setup, "/S") == 0, "silent installation")
    known = entry()
    check(known.get("DisplayName") in ("Dolya", "Доля"), f"listed as {known.get('DisplayName')}")
    check(known.get("DisplayVersion") == version, f"listed with version {known.get('DisplayVersion')}")
    size = known.get("EstimatedSize")
    check(isinstance(size, int) and 50_000 < size <= 160_000, f"listed with its size, {size} KiB")
    check(len(shortcuts()) == 2, f"shortcuts: {len(shortcuts())}")
    check((USUAL / "licenses" / "README.txt").exists(), "licences")


def works(program: Path) -> None:
    command = program / "dolya-cli.exe"
    check(run(command, "self-test") == 0, "self-test of the installed program")
    check(run(command, "demo", OFFICE) == 0 and OFFICE.exists(), "demo made on a Cyrillic path with spaces")
    for month in (f"{date.today():%Y-%m}", f"{date.today().replace(day=1) - timedelta(days=1):%Y-%m}"):
        book = DRIVE / f"зарплата {month}.xlsx"
        done = run(command, "--database", OFFICE, "payroll", month, "--xlsx", book)
        check(done == 0 and zipfile.is_zipfile(book), f"payroll {month} exported to Excel")
    check(run(command, "--database", OFFICE, "check") == 0, "check of the database")


def upgrades(setup: Path, newer: Path, version: str) -> None:
    stale = USUAL / "_internal" / "stale.pyd"
    stale.touch()
    running = open_office(USUAL)
    check(run(USUAL / "Dolya.exe", OFFICE) == 0, "a second start leaves it to the first")
    check(run(newer, "/S") == REFUSED_RUNNING, "upgrade refused while the office is open on this PC")
    check(entry().get("DisplayVersion") == version, "the old version is intact")
    check(running.poll() is None, "the program still runs")
    check(run(USUAL / "uninstall.exe", "/S", f"_?={USUAL}") == REFUSED_RUNNING, "removal refused too")
    running.kill()
    running.wait()
    MEMORY.unlink(missing_ok=True)
    time.sleep(1)
    check(run(newer, "/S", f'/DB="{OFFICE}"') == 0, "upgrade after it was closed")
    check(not stale.exists(), "no stale file after the upgrade")
    check(entry().get("DisplayVersion") == f"{version}.1", "listed with the new version")
    check(len(shortcuts()) == 2, "still two shortcuts")
    check(remembered() == str(OFFICE), "the program knows the office given")
    check(run(USUAL / "dolya-cli.exe", "check") == 0, "it opens that office without being told")
    check(run(setup, "/S") == 0, "back to the version before")
    check(remembered() == str(OFFICE), "and still knows the office")


def uninstalls(program: Path) -> None:
    before = OFFICE.read_bytes()
    check(run(program / "uninstall.exe", "/S") == 0, "silent removal")
    end = time.monotonic() + 30
    while program.exists() and time.monotonic() < end:  # it works on from a copy of itself
        time.sleep(0.5)
    check(not program.exists(), "no file of the program is left")
    time.sleep(2)  # the registry comes last
    keys = (UNINSTALL_KEY, OPEN_KEY, r"Software\Dolya", r"Software\Classes\.dolya")
    check(all(registry(key) is None for key in keys), "no key in the registry is left")
    check(not shortcuts(), "no shortcut is left")
    check(OFFICE.read_bytes() == before, "the office's file is as it was")
    check(MEMORY.exists(), "the user's settings stay")


def elsewhere(setup: Path) -> None:
    """The program itself on a Cyrillic path with spaces."""
    check(run(setup, "/S", f"/D={OTHER_PLACE}") == 0, f"installation into {OTHER_PLACE}")
    check(run(OTHER_PLACE / "dolya-cli.exe", "self-test") == 0, "self-test there")
    open_office(OTHER_PLACE).kill()
    time.sleep(1)
    uninstalls(OTHER_PLACE)


def main() -> int:
    setup, newer, version = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[attr-defined]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # Wine 8 has not all that Qt's window needs
    DRIVE.mkdir(parents=True, exist_ok=True)
    installs(setup, version)
    works(USUAL)
    upgrades(setup, newer, version)
    uninstalls(USUAL)
    elsewhere(setup)
    print(f"{len(failed)} failed")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
