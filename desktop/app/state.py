"""A state of the running program, and the transitions that lead from one state to the next."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.app.opened_office import OpenedOffice
    from desktop.app.request import OfficeRequest
    from desktop.rules.errors import DolyaError
    from desktop.services.access.sign_in import User
    from desktop.views.backups.keeper import Wish
    from desktop.views.start.waiting import Waiting
    from desktop.views.start.window import OfficeChoice


class State(Protocol):
    """A state of the program: asking for an office, opening one, working in it, rescuing it.

    A state begins with ``enter`` and ends with ``leave``; in between it tells the program which state comes
    next. ``leave`` may be called at any time, also when the session of the PC ends.
    """

    def enter(self) -> None: ...

    def leave(self) -> None: ...

    def appear(self, place: str) -> None:
        """Come to the front, because the program was started a second time; ``place``: with this office."""

    def say_mistake(self, mistake: Exception) -> None:
        """Tell the person of a mistake of the program's own."""


class Transitions(Protocol):
    """The part of the program that a state may use: going to the next state, the start window."""

    waiting: "Waiting"

    @property
    def language(self) -> str | None:
        """The language that was asked for or chosen on this PC; None: the office's own."""

    def choose(self, place: str = "", failure: Exception | None = None) -> None:
        """Ask for an office; ``failure`` says why the one at ``place`` was not opened."""

    def follow(self, choice: "OfficeChoice") -> None:
        """Open what the person chose in the start window."""

    def open_place(self, place: str) -> None:
        """Open the office at a path or URL."""

    def open(self, request: "OfficeRequest") -> None:
        """Open an office."""

    def work(self, request: "OfficeRequest", opened: "OpenedOffice", user: "User") -> None:
        """Show the window of an office that is open."""

    def rescue(self, request: "OfficeRequest", error: "DolyaError") -> None:
        """Offer the backups of an office that cannot be opened."""

    def restore(self, request: "OfficeRequest", wish: "Wish") -> None:
        """Put a backup in the office's place and open it again."""

    def quit(self) -> None:
        """End the program."""

    def soon(self, state: "State | None", call: "Callable[[], object]") -> None:
        """Call back once the window that is being closed has closed, if the state is still the same."""
