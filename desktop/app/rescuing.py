"""The states of an office that cannot be opened: its backups are offered, and one is put in its place."""

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.app.request import OfficeRequest
from desktop.app.state import Transitions
from desktop.language.errors import error_sentence
from desktop.language.recovery_report import short_report
from desktop.language.translate import translate
from desktop.rules.errors import DolyaError
from desktop.services.backups import recover_office
from desktop.services.backups.recovery import RecoveryReport

if TYPE_CHECKING:
    from desktop.views.backups.keeper import Wish

log = logging.getLogger(__name__)


class Rescuing:
    """Shows the backups of an office that cannot be opened, until the person chooses one or leaves."""

    def __init__(self, program: Transitions, request: OfficeRequest, error: DolyaError) -> None:
        self._program, self._request, self._error = program, request, error

    def enter(self) -> None:
        from desktop.views.backups.keeper import Keeper
        from desktop.views.backups.rescue import RescueWindow, why_closed

        request = self._request
        error = self._error
        log.warning("the office cannot be opened: %s", error.code)
        self.keeper = Keeper(request.place, request.clock, request.outcome)
        outcome = request.outcome
        why = outcome.text if outcome is not None else why_closed(request.place, self._error)
        self.window = RescueWindow(self.keeper, why)
        self.window.closed.connect(lambda: self._program.soon(self, self._go_on))
        self.keeper.start(None)
        self._program.waiting.hide()
        self.window.show()

    def leave(self) -> None:
        self.keeper.stop()
        self.window.close()

    def appear(self, _place: str) -> None:
        self.window.raise_()
        self.window.activateWindow()

    def say_mistake(self, mistake: Exception) -> None:
        self.window.page.message.say(error_sentence(mistake))

    def _go_on(self) -> None:
        """Go on to what comes after the window."""
        if self.keeper.wish is None:
            self._program.choose(self._request.place, self._error)
        else:
            self._program.restore(self._request, self.keeper.wish)


class Restoring:
    """Puts a backup in the office's place while no window is open, and has the office opened again."""

    def __init__(self, program: Transitions, request: OfficeRequest, wish: "Wish") -> None:
        self._program, self._request, self._wish = program, request, wish

    def enter(self) -> None:
        place, now, wish = self._request.place, self._request.clock(), self._wish
        self._program.waiting.wait_for(
            lambda _ticket: recover_office(place, now, wish.backup, carry=wish.carry),
            self._restored, self._failed,
            said=translate("Start", "Putting the backup in the office's place…"), to_the_end=True,
        )  # fmt: skip

    def leave(self) -> None:
        """Nothing to end: the call runs to its end, and the program waits for it."""

    def appear(self, _place: str) -> None:
        self._program.waiting.appear()

    def say_mistake(self, mistake: Exception) -> None:
        """The log tells of it: while the office is restored nothing else is shown."""

    def _restored(self, report: RecoveryReport) -> None:
        self._open_again("\n".join(short_report(report)), "ok" if report.complete else "waiting")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DolyaError):
            log.error("the backup was not put in the office's place", exc_info=error)
            self._program.choose(self._request.place, error)
        else:
            self._open_again(error_sentence(error), "late")

    def _open_again(self, text: str, kind: str) -> None:
        from desktop.views.backups.keeper import Outcome

        self._program.open(replace(self._request, outcome=Outcome(text, kind)))
