"""Texts typed with the keyboard set to the wrong language."""

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_SWITCHED = str.maketrans(_LATIN + _CYRILLIC, _CYRILLIC + _LATIN)


def other_layout(text: str) -> str:
    """Return what the same keys give with the other keyboard layout: "hjvfirf" and "ромашка"."""
    return text.lower().translate(_SWITCHED)
