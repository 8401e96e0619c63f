"""Folding text for search and for comparing names: case, ё/е and runs of spaces do not matter."""

import unicodedata


def fold(text: str) -> str:
    """Lower case, ё as е, width and composition unified, single spaces: "Ёлка  ООО" → "елка ооо"."""
    unified = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return " ".join(unified.split())
