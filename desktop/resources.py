"""The folder of the program's own files, in a checkout, an installed package and a frozen program alike."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder below ``resources/``."""
    here = Path(__file__).resolve().parent
    packed = here / "_resources"
    root = packed if packed.is_dir() else here.parent / "resources"
    return root.joinpath(*parts)
