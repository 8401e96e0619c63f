"""The state in which an office is opened: made first if it is new, on its drive or as this PC keeps it."""

import logging
from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.app.making import make_demo_file, make_office
from desktop.app.opened_office import OpenedOffice, Whom, open_kept, open_office
from desktop.app.request import OfficeRequest
from desktop.app.state import Transitions
from desktop.language.system import system_language
from desktop.language.translate import fill, translate, use_language
from desktop.rules.errors import (
    Damaged,
    DolyaError,
    FileMissing,
    ForeignTables,
    InvalidValues,
    NotADatabase,
    NotAnOffice,
)
from desktop.services.access.sign_in import User, who_is_known, who_works
from desktop.services.backups import BackupState, backup_state
from desktop.services.offline import has_offline_data, is_away
from desktop.services.this_pc.preferences import remember_person, remembered_person
from desktop.storage.opening.opening import is_server

if TYPE_CHECKING:
    from desktop.views.desk.worker import Ticket
    from desktop.views.start.new_office_form import NewOffice

DAMAGED = (Damaged, ForeignTables, InvalidValues)
"""The office's own file cannot be opened: the person is offered a rescue."""
LOST = (NotADatabase, NotAnOffice, FileMissing)
"""This may be any file: a rescue is offered only if there are backups of an office at this place."""

log = logging.getLogger(__name__)


class Opening:
    """Opens one office, off the GUI thread, and asks who works in it if that is not known."""

    def __init__(self, program: Transitions, request: OfficeRequest, new: "NewOffice | None" = None) -> None:
        """``new``: the office is made first."""
        self._program, self._request, self._new = program, request, new
        self._waiting = program.waiting
        self._opened: OpenedOffice | None = None
        self._asking = False

    def enter(self) -> None:
        if self._new is not None:
            self._make(self._new)
        elif self._request.folder is not None and not self._request.place:
            self._make_demo(self._request.folder)
        else:
            self._open()

    def leave(self) -> None:
        self._waiting.stop()
        self._stop_asking()
        if self._opened is not None:
            self._opened.leave()

    def appear(self, _place: str) -> None:
        self._waiting.appear()

    def say_mistake(self, mistake: Exception) -> None:
        self._program.choose("", mistake)

    def _make(self, new: "NewOffice") -> None:
        now = self._request.clock()
        said = translate("Start", "Making the office…")
        self._waiting.wait_for(
            lambda _ticket: make_office(new, now), self._made, self._fail, said=said, at_once=True
        )

    def _make_demo(self, folder: TemporaryDirectory[str]) -> None:
        now = self._request.clock()
        said = translate("Start", "Making the demo office…")
        months = translate("Start", "%1 Month %2 of %3.")

        def make(ticket: "Ticket") -> str:
            return make_demo_file(
                folder.name, now, lambda done, of: ticket.report(fill(months, said, done + 1, of))
            )

        self._waiting.wait_for(make, self._made, self._fail, said=said, at_once=True)

    def _made(self, place: str) -> None:
        self._request = replace(self._request, place=place)
        self._open()

    def _open(self) -> None:
        """Open the office on its drive."""
        request = self._request
        use_language(request.language or system_language())
        upgrade = translate(
            "Start", "Bringing the office to this version of Dolya… A copy of it is made first."
        )
        whom = self._whom()

        def on_drive(ticket: "Ticket") -> OpenedOffice:
            return open_office(
                request.place, request.clock(), whom,
                keep=not request.made_up, upgrading=lambda: ticket.report(upgrade),
            )  # fmt: skip

        self._waiting.wait_for(
            on_drive, self._ask_who, self._not_on_drive, said=self._opening_words(),
            unwanted=lambda opened: opened.close(),
            kept_place=request.place if not request.made_up and has_offline_data(request.place) else "",
        )  # fmt: skip

    def _whom(self) -> Whom:
        """Return what finds out, on a thread, who works in the office as far as that is known."""
        request, actor = self._request, self._request.actor
        remembered = remembered_person(request.place) if request.remembered else None
        if actor is not None:
            return lambda store: who_works(store, actor)
        return lambda store: who_is_known(store, remembered, request.clock())

    def _opening_words(self) -> str:
        if is_server(self._request.place):  # its address may hold a password
            return translate("Start", "Opening the office on the server…")
        return fill(translate("Start", "Opening %1…"), self._request.place)

    def _not_on_drive(self, error: Exception) -> None:
        """Open the office as this PC keeps it, if its drive is away."""
        request = self._request
        if request.made_up or not isinstance(error, DolyaError) or not is_away(error):
            self._fail(error)
            return
        whom = self._whom()

        def opened(kept: OpenedOffice | None) -> None:
            if kept is None:
                self._fail(error)
                return
            log.info("the office is opened as this PC keeps it: %s", error.code)
            self._ask_who(kept)

        self._waiting.wait_for(
            lambda _ticket: open_kept(request.place, request.clock(), whom), opened, self._fail,
            said=self._opening_words(),
        )  # fmt: skip

    def _ask_who(self, opened: OpenedOffice) -> None:
        """Let the person choose who works at this PC, unless that is known."""
        self._opened = opened
        if opened.user is not None:
            self._attend(opened.user)
            return
        start = self._waiting.window
        start.ask_who([(one.name, one.role or "") for one in opened.people])
        start.appear()
        self._asking = True
        start.person_chosen.connect(self._person_chosen)
        start.left.connect(self._waiting.left)

    def _stop_asking(self) -> None:
        if self._asking:
            self._asking = False
            start = self._waiting.window
            start.person_chosen.disconnect(self._person_chosen)
            start.left.disconnect(self._waiting.left)
            start.ask_who([])

    def _person_chosen(self, name: str) -> None:
        self._stop_asking()
        if self._request.remembered:
            remember_person(self._request.place, name)
        opened = self._opened
        assert opened is not None
        self._attend(next(one for one in opened.people if one.name == name))

    def _attend(self, user: User) -> None:
        opened = self._opened
        assert opened is not None

        def work(_none: None) -> None:
            self._opened = None  # the next state closes it
            self._program.work(self._request, opened, user)

        self._waiting.wait_for(lambda _ticket: opened.attend(user.name), work, self._fail)

    def _fail(self, error: Exception) -> None:
        place = self._request.place
        if isinstance(error, DolyaError):
            log.info("the office was not opened: %s", error.code)
        else:
            log.error("the office was not opened", exc_info=error)
        if not self._request.made_up and isinstance(error, DolyaError):
            if isinstance(error, DAMAGED):
                self._program.rescue(self._request, error)
                return
            if isinstance(error, LOST):
                self._look_for_backups(error)
                return
        self._program.choose(place, error)

    def _look_for_backups(self, error: DolyaError) -> None:
        place, now = self._request.place, self._request.clock()

        def found(state: BackupState) -> None:
            if state.rows or (not isinstance(error, FileMissing) and has_offline_data(place)):
                self._program.rescue(self._request, error)
            else:
                self._program.choose(place, error)

        self._waiting.wait_for(
            lambda _ticket: backup_state(place, now), found,
            lambda _failure: self._program.choose(place, error),
            said=translate("Start", "Looking for backups…"),
        )  # fmt: skip
