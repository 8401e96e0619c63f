"""What Windows shows in an executable's properties."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from desktop import __version__

ENGLISH, UNICODE = 0x0409, 1200


def version_resource(name: str) -> VSVersionInfo:
    """The version resource of the executable ``name``, from the program's own version."""
    numbers = tuple(int(part) for part in __version__.split("."))
    numbers += (0,) * (4 - len(numbers))
    texts = {
        "CompanyName": "Dolya",
        "FileDescription": "Dolya",
        "FileVersion": __version__,
        "InternalName": name,
        "LegalCopyright": "MIT License",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Dolya",
        "ProductVersion": __version__,
    }
    strings = [StringStruct(key, text) for key, text in texts.items()]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers, OS=0x40004, fileType=1),
        kids=[
            StringFileInfo([StringTable(f"{ENGLISH:04X}{UNICODE:04X}", strings)]),
            VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])]),
        ],
    )
