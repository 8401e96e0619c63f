"""Where the program's own files are: one answer for a checkout, an installed package and a frozen program."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder below ``resources/``."""
    here = Path(__file__).resolve().parent
    packed = here / "_resources"
    root = packed if packed.is_dir() else here.parent / "resources"
    return root.joinpath(*parts)
