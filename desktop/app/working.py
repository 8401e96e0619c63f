"""The state in which people work: the window of an open office."""

import logging
from dataclasses import replace

from desktop.app.build_window import build_window
from desktop.app.opened_office import OpenedOffice
from desktop.app.request import OfficeRequest
from desktop.app.state import Transitions
from desktop.language.errors import error_sentence
from desktop.language.system import system_language
from desktop.language.translate import use_language
from desktop.services.access.sign_in import User
from desktop.services.this_pc.last_office import remember_office
from desktop.services.this_pc.preferences import prefer, preferences, remember_person

SMALL_SCREEN = 1400
"""On a screen narrower than this, in pixels, the window starts maximised."""

log = logging.getLogger(__name__)


class Working:
    """Shows the window until it is closed, and then says what is opened next, if anything."""

    def __init__(
        self, program: Transitions, request: OfficeRequest, opened: OpenedOffice, user: User
    ) -> None:
        self._program, self._request, self._opened, self._user = program, request, opened, user
        self._next_person: str | None = None
        self._next_place: str | None = None  # empty: ask which

    def enter(self) -> None:
        from desktop.views.backups.keeper import Keeper

        request, opened = self._request, self._opened
        use_language(request.language or opened.office.language or system_language())
        self.keeper = None if request.made_up else Keeper(request.place, request.clock, request.outcome)
        self.window = build_window(opened, self._user, request.clock, self.keeper, demo=request.made_up)
        self.window.desk.watch(away=opened.away)
        if self.keeper is not None:
            self.keeper.start(opened.store)
            if self.keeper.outcome is not None:
                self.window.contents.go("backups")
        self._warn()
        self._tell()
        self._remember()
        self._place_window()
        self.window.closing.connect(lambda: self._program.soon(self, self._go_on))
        self.window.person_chosen.connect(self._go_on_as)
        self.window.other_office_wanted.connect(lambda: self._leave_for(""))
        self._program.waiting.hide()
        self.window.show()

    def leave(self) -> None:
        if self.keeper is not None:
            self.keeper.stop()
        if self._tray is not None:
            self._tray.hide()
        self.window.close()
        self.window.desk.stop()
        self._opened.leave()

    def appear(self, place: str) -> None:
        if place and place != self._request.place:
            self._leave_for(place)
        else:
            self.window.appear()

    def say_mistake(self, mistake: Exception) -> None:
        self.window.contents.message.say(error_sentence(mistake))

    def _warn(self) -> None:
        from desktop.views.shell.warnings import say_warnings

        contents = self.window.contents
        say_warnings(self.window.desk, self.window, contents.message, clocks=self._request.real_time)

    def _tell(self) -> None:
        """Show notices beside the clock, and let overdue orders go on, while the office is open."""
        from desktop.views.shell.notices import show_in_tray
        from desktop.views.shell.overdue import OverdueWatch

        OverdueWatch(self.window.desk, self.window)
        self._tray = show_in_tray(self.window.desk, self.window.appear, self.window)

    def _remember(self) -> None:
        if not self._request.remembered:
            return
        try:
            remember_office(self._request.place)
        except OSError as error:
            log.warning("the office was not remembered: %s", error)

    def _place_window(self) -> None:
        """Put the window where this person left it, and remember where it is left now."""
        from PySide6.QtCore import QByteArray, Qt

        window = self.window
        kept = preferences().window
        if kept:
            window.restoreGeometry(QByteArray.fromHex(kept.encode()))
        elif window.screen().availableGeometry().width() < SMALL_SCREEN:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.language_chosen.connect(lambda language: prefer(language=language))
        window.look_chosen.connect(lambda look: prefer(look=look))
        window.closing.connect(lambda: prefer(window=window.saveGeometry().toHex().toStdString()))

    def _go_on_as(self, name: str) -> None:
        """Open the same office for somebody else."""
        self._next_person = name
        if self._request.remembered:
            remember_person(self._request.place, name)
        self.window.close()

    def _leave_for(self, place: str) -> None:
        """Close the window and open another office; with an empty place ask which."""
        self._next_place = place
        self.window.close()

    def _go_on(self) -> None:
        """Go on to what comes after the window."""
        program, request = self._program, self._request
        if self.keeper is not None and self.keeper.wish is not None:
            program.restore(request, self.keeper.wish)
        elif self._next_person is not None:
            language = program.language or request.language
            program.open(replace(request, actor=self._next_person, language=language, outcome=None))
        elif self._next_place is None:
            program.quit()
        elif self._next_place:
            program.open_place(self._next_place)
        else:
            program.choose()
