"""The running program: one per user, always in one state, with transitions from each state to the next.

choosing → opening → working → (another person, another office) → opening, choosing
               ↓         ↓
           rescuing → restoring → opening
"""

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from desktop.app.application import make_application, run_loop, scale_windows
from desktop.app.choosing import Choosing
from desktop.app.clock import clock_from
from desktop.app.opened_office import OpenedOffice
from desktop.app.opening import Opening
from desktop.app.request import OfficeRequest, StartOptions
from desktop.app.rescuing import Rescuing, Restoring
from desktop.app.state import State
from desktop.app.working import Working
from desktop.language.system import system_language
from desktop.language.translate import current_language, use_language
from desktop.rules.errors import DolyaError
from desktop.services.access.sign_in import User
from desktop.services.this_pc.last_office import default_office, last_office
from desktop.services.this_pc.one_program import FirstProgram, be_first, hand_over
from desktop.services.this_pc.preferences import preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.views.backups.keeper import Wish
    from desktop.views.start.window import OfficeChoice

LOOK_MS = 300
"""How often the program looks whether it was started a second time."""

log = logging.getLogger(__name__)


def start(options: StartOptions) -> int:
    """Open the window and stay until it is closed; return the exit code. If the program of this user runs
    already, pass it the office that is meant and bring it to the front instead."""
    place = _absolute(options.place) if options.place else None
    first = None if options.pretends else be_first()
    if first is None and not options.pretends and hand_over(place or ""):
        return 0
    try:
        scale_windows(preferences().scale)
        use_language(options.language or preferences().language or system_language())
        return Program(make_application(), replace(options, place=place), first).run()
    finally:
        if first is not None:
            first.release()


def remembered() -> str | None:
    """Return the office that this user had open last, else the one in the usual place, if there is one."""
    usual = default_office()
    return last_office() or (usual if Path(usual).exists() else None)


class Program:
    """The start window and the current state; the states call the transitions."""

    def __init__(
        self,
        app: "QApplication",
        options: StartOptions,
        first: FirstProgram | None = None,
        shown: Callable[[Working], object] = lambda _working: None,
    ) -> None:
        """``first`` hears of later starts; ``shown`` is called whenever the window of an office is shown."""
        from PySide6.QtCore import QTimer

        from desktop.views.look.style import choose_theme
        from desktop.views.start.waiting import Waiting

        choose_theme(preferences().look)
        self.waiting = Waiting()
        self.waiting.left.connect(lambda: self.soon(self.state, self._left))
        self._app, self._options, self._first, self._shown = app, options, first, shown
        self.state: State | None = None
        self._folder: TemporaryDirectory[str] | None = None  # of the made-up office that is open
        self._starts = QTimer(interval=LOOK_MS)
        self._starts.timeout.connect(self._look_for_start)

    @property
    def language(self) -> str | None:
        """The language that was asked for or chosen on this PC; None: the office's own."""
        return self._options.language or preferences().language

    def run(self) -> int:
        """Run until the last window is closed; return the exit code."""
        before, sys.excepthook = sys.excepthook, self._say_mistake
        if self._first is not None:
            self._starts.start()
        try:
            return run_loop(self._app, self._begin)
        finally:
            self._starts.stop()
            self._enter(None, None)
            sys.excepthook = before

    def choose(self, place: str = "", failure: Exception | None = None) -> None:
        """Ask for an office; ``failure`` says why the one at ``place`` was not opened."""
        self._enter(Choosing(self, place, failure), None)

    def follow(self, choice: "OfficeChoice") -> None:
        """Open what the person chose in the start window."""
        if choice.place:
            self.open_place(choice.place)
        elif choice.new is not None:
            request = self._request("")
            self._enter(Opening(self, request, choice.new), None)
        else:
            self._open_demo()

    def open_place(self, place: str) -> None:
        """Open the office at a path or URL."""
        self.open(self._request(place))

    def open(self, request: OfficeRequest) -> None:
        """Open an office."""
        self._enter(Opening(self, request), request.folder)

    def work(self, request: OfficeRequest, opened: OpenedOffice, user: User) -> None:
        """Show the window of an office that is open."""
        working = Working(self, request, opened, user)
        self._enter(working, request.folder)
        if self.state is working:
            self._shown(working)

    def rescue(self, request: OfficeRequest, error: DolyaError) -> None:
        """Offer the backups of an office that cannot be opened."""
        self._enter(Rescuing(self, request, error), None)

    def restore(self, request: OfficeRequest, wish: "Wish") -> None:
        """Put a backup in the office's place and open it again."""
        self._enter(Restoring(self, request, wish), None)

    def quit(self) -> None:
        """End the program."""
        self._app.exit(0)

    def soon(self, state: State | None, call: Callable[[], object]) -> None:
        """Call back once the window that is being closed has closed, if the state is still the same."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: call() if self.state is state else None)

    def _begin(self) -> None:
        place = self._options.place or (None if self._options.demo else remembered())
        if place is not None:
            self.open_place(place)
        elif self._options.demo:
            self._open_demo()
        else:
            self.choose()

    def _request(self, place: str) -> OfficeRequest:
        options = self._options
        return OfficeRequest(
            place, clock_from(options.now), options.actor, self.language,
            remembered=not options.pretends, real_time=options.now is None,
        )  # fmt: skip

    def _open_demo(self) -> None:
        from desktop.services.demo import open_moment

        now = clock_from(self._options.now)()
        moment = self._options.now or open_moment(now)
        folder = TemporaryDirectory(prefix="dolya-demo-", ignore_cleanup_errors=True)
        pretended = None if moment == now and self._options.now is None else moment
        self.open(
            OfficeRequest(
                "", clock_from(pretended), self._options.actor, self.language or current_language(),
                remembered=False, real_time=pretended is None, folder=folder,
            )
        )  # fmt: skip

    def _enter(self, state: State | None, folder: TemporaryDirectory[str] | None) -> None:
        """Leave the state before and enter this one, with the folder of the made-up office that it shows."""
        before, self.state = self.state, None
        if before is not None:
            before.leave()
        if self._folder is not None and self._folder is not folder:
            self._folder.cleanup()
        self.state, self._folder = state, folder
        try:
            if state is not None:
                state.enter()
        except Exception as failure:
            log.exception("the office was not opened")
            if isinstance(state, Choosing):
                raise
            self.choose("", failure)

    def _left(self) -> None:
        """The person does not wait any more: ask again, or end if the start window was closed."""
        if self.waiting.visible:
            self.choose()
        else:
            self.quit()

    def _look_for_start(self) -> None:
        place = self._first.wish() if self._first is not None else None
        if place is not None and self.state is not None:
            self.state.appear(place)

    def _say_mistake(
        self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a mistake of the program's own into the log and say it in the window."""
        log.error("a mistake of the program", exc_info=(kind, mistake, trace))
        if self.state is not None and isinstance(mistake, Exception):
            self.state.say_mistake(mistake)


def _absolute(place: str) -> str:
    return place if "://" in place else str(Path(place).absolute())
