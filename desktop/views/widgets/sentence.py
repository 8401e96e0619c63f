"""A sentence whose words differ in weight and colour, and follow the theme."""

import re
from html import escape

from PySide6.QtCore import Qt

from desktop.views.look.theme import colour, theme_switch
from desktop.views.widgets.labels import Label

Words = tuple[str, str, bool]
"""A piece of the sentence: its text, its colour's name, strong or not."""


def woven(template: str, *pieces: Words, token: str = "text") -> list[Words]:
    """The pieces in the places %1, %2, … of a translated sentence, the words around them in ``token``."""
    words: list[Words] = []
    for place, part in enumerate(re.split(r"%([1-9])", template)):
        if place % 2:
            words.append(pieces[int(part) - 1])
        elif part:
            words.append((part, token, False))
    return words


class Sentence(Label):
    """Pieces one after another, as plain text: what they hold is never read as markup."""

    def __init__(self, *, points: int = 10, wrap: bool = False) -> None:
        super().__init__(points=points, wrap=wrap)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._pieces: tuple[Words, ...] = ()
        theme_switch().changed.connect(self._write)

    def show_words(self, *pieces: Words) -> None:
        self._pieces = pieces
        self._write()

    @property
    def words(self) -> str:
        """The sentence without its looks."""
        return "".join(text for text, _token, _strong in self._pieces)

    def _write(self) -> None:
        spans = "".join(_span(*piece) for piece in self._pieces)
        # Else the narrow spaces in numbers would become plain ones, at which a line may break.
        self.setText(f'<p style="margin:0;white-space:pre-wrap">{spans}</p>')


def _span(text: str, token: str, strong: bool) -> str:
    weight = 600 if strong else 400
    return f'<span style="color:{colour(token).name()};font-weight:{weight}">{escape(text)}</span>'
