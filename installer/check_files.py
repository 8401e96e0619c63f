"""Looks into a built program: nothing of Wine inside, and everything that its DLLs import is there.

python check_files.py FOLDER
"""

import sys
from collections import Counter
from pathlib import Path

import pefile

WINE_MARKS = (b"Wine builtin DLL", b"Wine placeholder DLL")

# What every 64-bit Windows 10 has; other names must be in the folder.
WINDOWS_HAS = """
    advapi32 authz bcrypt bcryptprimitives cfgmgr32 comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dbghelp
    dcomp dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr msvcrt netapi32 normaliz ntdll ole32
    oleaut32 opengl32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase
    uiautomationcore user32 userenv usp10 uxtheme version winhttp winmm winspool wldap32 ws2_32 wtsapi32
"""


def imports(file: Path) -> set[str]:
    """Names of the DLLs that a PE file loads, in lower case, without ending."""
    pe = pefile.PE(str(file), fast_load=True)
    pe.parse_data_directories(
        [
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
        ]
    )
    tables = [*getattr(pe, "DIRECTORY_ENTRY_IMPORT", ()), *getattr(pe, "DIRECTORY_ENTRY_DELAY_IMPORT", ())]
    return {Path(entry.dll.decode().lower()).stem for entry in tables}


def faults(folder: Path) -> list[str]:
    """What is wrong with the built program, one sentence each."""
    binaries = [file for file in folder.rglob("*") if file.suffix.lower() in (".exe", ".dll", ".pyd")]
    bundled = {file.stem.lower() for file in binaries}
    found = []
    for file in binaries:
        name = file.relative_to(folder)
        if any(mark in file.read_bytes()[:4096] for mark in WINE_MARKS):
            found.append(f"{name} is a DLL of Wine")
        for wanted in sorted(imports(file) - bundled - set(WINDOWS_HAS.split())):
            if not wanted.startswith("api-ms-win-"):
                found.append(f"{name} imports {wanted}.dll, which is neither here nor a part of Windows")
    return found


def sizes(folder: Path) -> Counter[str]:
    """Bytes by part: the folders and files right below the program's, and below ``_internal``."""
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file():
            names = file.relative_to(folder).parts
            parts["/".join(names[: 2 if names[0] == "_internal" else 1])] += file.stat().st_size
    return parts


def main() -> int:
    folder = Path(sys.argv[1])
    found = faults(folder)
    for part, size in sizes(folder).most_common(12):
        print(f"{size / 1e6:9.1f} MB  {part}")
    print(f"{sizes(folder).total() / 1e6:9.1f} MB  in all")
    print("\n".join(found) or "all imports are there, nothing of Wine is")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
