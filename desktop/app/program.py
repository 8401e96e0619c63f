"""The composition root of a start: one program per user, the office that is meant, and the first start."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from desktop.app.window import make_application, run_office
from desktop.language.errors import error_sentence
from desktop.language.system import system_language
from desktop.language.translate import current_language, fill, translate, use_language
from desktop.rules.errors import DolyaError
from desktop.services.settings import create_office
from desktop.services.this_pc.last_office import default_office, last_office, remember_office
from desktop.services.this_pc.one_program import FirstProgram, be_first, hand_over
from desktop.services.this_pc.preferences import prefer, preferences, remember_person, remembered_person
from desktop.storage.database.faults import remove_whole
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Act

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.services.access.sign_in import User
    from desktop.views.shell.window import Window
    from desktop.views.start.background import Tell
    from desktop.views.start.forms import NewOffice
    from desktop.views.start.window import Choice, StartWindow

WISH_MS = 300
SMALL_SCREEN = 1400
"""On a screen less wide than this the window begins with all of it."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for on the command line."""

    place: str | None = None
    demo: bool = False
    actor: str | None = None
    language: str | None = None
    now: datetime | None = None

    @property
    def by_hand(self) -> bool:
        """Somebody who pretends another person, another day or an office beside the real one wants a
        program of its own."""
        return self.demo or self.actor is not None or self.now is not None


def start(asked: Asked) -> int:
    """Open the window and stay until it is closed; a second start only shows the first its wish."""
    place = _absolute(asked.place) if asked.place else None
    first = None if asked.by_hand else be_first()
    if first is None and not asked.by_hand and hand_over(place or ""):
        return 0
    try:
        use_language(asked.language or preferences().language or system_language())
        app = make_application()
        return Program(app, asked, place, first).run()
    finally:
        if first is not None:
            first.release()


def remembered() -> str | None:
    """The office that this user had open last, or the one in the usual place; None: there is none."""
    usual = default_office()
    return last_office() or (usual if Path(usual).exists() else None)


def make_office(new: "NewOffice", now: datetime) -> str:
    """Make the file of a new office; one that fails leaves nothing behind."""
    store = create_store(Path(new.place))
    try:
        create_office(
            store, Act(None, now), name=new.name, owner=new.owner, country=new.country,
            language=new.language, currency=new.currency,
        )  # fmt: skip
    except BaseException:
        store.close()
        remove_whole(Path(new.place))
        raise
    store.close()
    return new.place


def make_demo_file(folder: str, now: datetime, progress: Callable[[int, int], bool]) -> str:
    from desktop.services.demo import make_demo

    place = str(Path(folder) / "demo.dolya")
    store = create_store(Path(place))
    try:
        make_demo(store, now, progress)
    finally:
        store.close()
    return place


class Program:
    """Opens one office after another until the window is closed."""

    def __init__(
        self, app: "QApplication", asked: Asked, place: str | None, first: FirstProgram | None
    ) -> None:
        from PySide6.QtCore import QTimer

        from desktop.views.look.style import choose_theme
        from desktop.views.start.waiting import Waiting

        choose_theme(preferences().look)
        self._app, self._asked, self._first = app, asked, first
        self._next = place  # the office to open next
        self._place = ""  # the office that is open, where it is to be remembered
        self._again = False
        self._person: str | None = None  # who was chosen to go on with
        self._window: Window | None = None
        self._waiting = Waiting()
        self._look = QTimer(app, interval=WISH_MS)
        self._look.timeout.connect(self._heed_wish)
        if first is not None:
            self._look.start()
        sys.excepthook = self._say_mistake

    @property
    def _start(self) -> "StartWindow":
        return self._waiting.window

    def run(self) -> int:
        from desktop.views.start.background import Left
        from desktop.views.start.window import Choice

        self._app.setQuitOnLastWindowClosed(False)
        place = self._next or (None if self._asked.demo else remembered())
        choice: Choice | None = Choice(place or "") if place or self._asked.demo else self._ask()
        while choice is not None:
            try:
                self._follow(choice)
            except Left:
                choice = self._ask() if self._waiting.visible else None
                continue
            except Exception as failure:  # a window has no console: here it is said
                if isinstance(failure, DolyaError):
                    log.info("the office was not opened: %s", failure.code)
                else:
                    log.exception("the office was not opened")
                self._start.show_failure(choice.place, failure)
                choice = self._ask()
                continue
            if not self._again:
                break
            self._again = False
            choice = Choice(self._next) if self._next else self._ask()
        return 0

    def _ask(self) -> "Choice | None":
        """What is chosen in the start window; None: it was closed."""
        from PySide6.QtCore import QEventLoop

        loop, chosen = QEventLoop(), []

        def take(choice: "Choice | None") -> None:
            chosen.append(choice)
            loop.quit()

        self._start.show_working("")
        self._start.appear()
        self._start.chosen.connect(take)
        loop.exec()
        self._start.chosen.disconnect(take)
        self._start.show_failure("", None)
        return chosen[0]

    def _follow(self, choice: "Choice") -> None:
        """Open what was chosen, until its window is closed."""
        now = self._asked.now or datetime.now().replace(microsecond=0)
        if choice.new is not None:
            new = choice.new
            said = translate("Start", "Making the office…")
            self._open(self._waiting.run(lambda _tell: make_office(new, now), said), remember=True)
        elif choice.place:
            self._open(choice.place, remember=True)
        else:
            self._open_demo(now)

    def _open_demo(self, now: datetime) -> None:
        from desktop.services.demo import open_moment

        said = translate("Start", "Making the demo office…")
        months = translate("Start", "%1 Month %2 of %3.")
        morning = self._asked.now or open_moment(now)

        def make(tell: "Tell") -> str:
            return make_demo_file(folder, morning, lambda done, of: tell(fill(months, said, done + 1, of)))

        with TemporaryDirectory(prefix="dolya-demo-", ignore_cleanup_errors=True) as folder:
            place = self._waiting.run(make, said)
            self._open(place, remember=False, now=None if morning == now else morning)

    def _open(self, place: str, *, remember: bool, now: datetime | None = None) -> None:
        self._place = place if remember and not self._asked.by_hand else ""
        language = self._asked.language or preferences().language
        if not remember:
            language = language or current_language()
        asked, actor = self._asked, self._asked.actor
        while True:
            self._person = None
            run_office(
                place, actor=actor, language=language, now=asked.now or now, ready=self._ready,
                backups=remember, remembered=remembered_person(self._place), ask=self._ask_who,
                waiting=self._waiting,
            )  # fmt: skip
            self._window = None
            if self._person is None:
                return
            actor, language = self._person, asked.language or preferences().language or language

    def _ask_who(self, people: "list[User]") -> "User":
        """Who works at this PC, chosen in the start window."""
        from PySide6.QtCore import QEventLoop

        from desktop.views.start.background import Left

        loop, named = QEventLoop(), [""]

        def take(name: str) -> None:
            named.append(name)
            loop.quit()

        self._start.ask_who([(one.name, one.role or "") for one in people])
        self._start.appear()
        self._start.person_chosen.connect(take)
        self._start.left.connect(loop.quit)
        loop.exec()
        self._start.person_chosen.disconnect(take)
        self._start.ask_who([])
        if not named[-1]:
            raise Left
        if self._place:
            remember_person(self._place, named[-1])
        return next(one for one in people if one.name == named[-1])

    def _go_on_as(self, name: str) -> None:
        """The same office, opened for somebody else."""
        self._person = name
        if self._place:
            remember_person(self._place, name)
        if self._window is not None:
            self._window.close()

    def _ready(self, window: "Window") -> None:
        """The office is open and its window about to be shown."""
        from PySide6.QtCore import QByteArray, Qt

        self._window = window
        if self._place:
            self._remember()
        kept = preferences().window
        if kept:
            window.restoreGeometry(QByteArray.fromHex(kept.encode()))
        elif window.screen().availableGeometry().width() < SMALL_SCREEN:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.language_chosen.connect(lambda language: prefer(language=language))
        window.look_chosen.connect(lambda look: prefer(look=look))
        window.closing.connect(lambda: prefer(window=window.saveGeometry().toHex().toStdString()))
        window.person_chosen.connect(self._go_on_as)
        window.other_office_wanted.connect(lambda: self._leave_for(None))

    def _remember(self) -> None:
        try:
            remember_office(self._place)
        except OSError as error:
            log.warning("the office was not remembered: %s", error)

    def _leave_for(self, place: str | None) -> None:
        """Close the window and open another office, or ask which."""
        self._next, self._again = place, True
        if self._window is not None:
            self._window.close()

    def _heed_wish(self) -> None:
        """Another start of this user wishes the program to be seen, perhaps with another office."""
        wish = self._first.wish() if self._first is not None else None
        if wish is None:
            return
        if self._window is None:
            self._waiting.appear()
            if wish:
                self._start.choose_place(wish)
        elif wish and wish != self._place:
            self._leave_for(wish)
        else:
            self._window.appear()

    def _say_mistake(
        self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None
    ) -> None:
        """A mistake of the program's own: into the log, and a sentence at the top of the window."""
        log.error("a mistake of the program", exc_info=(kind, mistake, trace))
        if self._window is not None and isinstance(mistake, Exception):
            self._window.contents.message.say(error_sentence(mistake))


def _absolute(place: str) -> str:
    return place if "://" in place else str(Path(place).absolute())
