"""The state in which the person chooses an office: the file, a new one, one on a server, or the demo."""

from typing import TYPE_CHECKING

from desktop.app.state import Transitions

if TYPE_CHECKING:
    from desktop.views.start.window import OfficeChoice


class Choosing:
    """Shows the start window; with the reason, if the office that was meant was not opened."""

    def __init__(self, program: Transitions, place: str = "", failure: Exception | None = None) -> None:
        self._program, self._place, self._failure = program, place, failure

    def enter(self) -> None:
        start = self._program.waiting.window
        start.show_failure(self._place, self._failure)
        start.show_working("")
        start.appear()
        start.chosen.connect(self._take)

    def leave(self) -> None:
        start = self._program.waiting.window
        start.chosen.disconnect(self._take)
        start.show_failure("", None)

    def appear(self, place: str) -> None:
        self._program.waiting.appear()
        if place:
            self._program.waiting.window.choose_place(place)

    def say_mistake(self, mistake: Exception) -> None:
        self._program.waiting.window.show_failure("", mistake)

    def _take(self, choice: "OfficeChoice | None") -> None:
        if choice is None:
            self._program.quit()
        else:
            self._program.follow(choice)
