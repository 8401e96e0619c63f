"""A state of the running program."""

from typing import Protocol


class State(Protocol):
    """What the program does now: it asks for an office, opens one, works in it or rescues it.

    A state begins with ``enter`` and ends with ``leave``; in between it tells the program which state comes
    next. ``leave`` may be called at any time, also when the session of the PC ends.
    """

    def enter(self) -> None: ...

    def leave(self) -> None: ...

    def appear(self, place: str) -> None:
        """Come to the front, because the program was started a second time; ``place``: with this office."""

    def say_mistake(self, mistake: Exception) -> None:
        """Tell the person of a mistake of the program's own."""
