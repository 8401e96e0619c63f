"""One's own presence at the foot of the rail: away for a while with one press, back with one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import words
from desktop.language.dates import until_words
from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.changes import Changed
from desktop.rules.short_absences import CALLS, ERRAND, ShortAbsence, back_by, hour_ahead, midnight_after
from desktop.services.people.absences import end_absence, record_absence
from desktop.services.people.presence import OwnPresence, own_presence
from desktop.views.absences.short_ways import add_ways, way_words
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from desktop.views.shell.needs_drive import needs_drive
from desktop.views.shell.rail import PresenceButton
from desktop.views.widgets.keys import shortcut
from desktop.views.widgets.messages import MessageBar, UndoBar

MINUTE_MS = 60_000
CALLS_KEY, AWAY_KEY, BACK_KEY = "F7", "F8", "F9"


class OwnPresenceKeeper(QObject):
    """Drives the rail's button. Its bar ``undo`` says what was done."""

    def __init__(
        self, desk: Desk, button: PresenceButton, message: MessageBar, navigate: Callable[..., object]
    ) -> None:
        super().__init__(button)
        self._desk, self._button, self._message = desk, button, message
        self._navigate = navigate
        self._known: OwnPresence | None = None
        self.undo = UndoBar()
        needs_drive(desk, button, record_absence)
        button.clicked.connect(self._pressed)
        desk.changed.connect(self._changed)
        minute = QTimer(self, interval=MINUTE_MS)
        minute.timeout.connect(self.look)
        minute.start()

    def connect_keys(self, over: QWidget) -> None:
        """F7: a calling block for an hour; F8: away for a while; F9: back. Keys act over a widget."""
        shortcut(CALLS_KEY, over, self._calls)
        shortcut(AWAY_KEY, over, self._errand)
        shortcut(BACK_KEY, over, self.back)
        self.look()

    def look(self) -> None:
        """Read whether one is away."""
        self._desk.read(
            self._button, query(own_presence, self._desk.now()), then=self._show,
            failed=lambda _error: None, key="presence",
        )  # fmt: skip

    def _changed(self, kinds: set[Changed]) -> None:
        if Changed.EMPLOYEE in kinds or not kinds:
            self.look()

    def _show(self, presence: OwnPresence) -> None:
        self._known = presence
        away = presence.absence_id is not None
        text = translate("Absences", "I am back") if away else translate("Absences", "Go away…")
        if presence.kind is not None and presence.until is not None:
            said = f"{words.absence(presence.kind)} {until_words(presence.until, self._desk.now())}"
            tip = f"{said}. {text} ({BACK_KEY})"
        else:
            tip = translate("Absences", "Calls for an hour: F7, away for a while: F8, back: F9")
        self._button.show_presence(text, tip, away)

    def _pressed(self) -> None:
        if self._known is None:
            return
        if self._known.absence_id is not None:
            self.back()
            return
        menu = self.menu(self._known)
        menu.popup(self._button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self, presence: OwnPresence) -> QMenu:
        """Return the menu of ways to be away."""
        menu = QMenu(self._button)
        menu.aboutToHide.connect(menu.deleteLater)
        add_ways(menu, presence.choices, self._desk.now(), self.leave)
        menu.addSeparator()
        menu.addAction(translate("Window", "Absences and duty…"), lambda: self._navigate("absences"))
        return menu

    def leave(self, way: ShortAbsence) -> None:
        """Be away from now on."""
        name = self._desk.user.name
        said = f"{name}: {way_words(way)}"
        asked = command(record_absence, employee=name, start=self._desk.now(), end=way.end, kind=way.kind)
        self._write(asked, said)

    def back(self) -> None:
        """End the absence that one is in."""
        if self._known is not None and self._known.absence_id is not None:
            said = fill(translate("Orders", "%1: here again."), self._desk.user.name)
            self._write(command(end_absence, absence=self._known.absence_id), said)

    def _calls(self) -> None:
        self._toggle(CALLS)

    def _errand(self) -> None:
        self._toggle(ERRAND)

    def _toggle(self, kind: str) -> None:
        """Leave, unless one is away already or the office has no such kind."""
        known, now = self._known, self._desk.now()
        if known is None or known.absence_id is not None or kind not in known.choices.kinds:
            return
        end = hour_ahead(now) if kind == CALLS else back_by(now, known.choices.closes)
        self.leave(ShortAbsence(kind, end, all_day=end == midnight_after(now)))

    def _write(self, asked: Any, said: str) -> None:
        self._desk.write(
            self._button, asked, then=lambda _result: self._done(said),
            failed=lambda error: self._message.say(error_sentence(error)),
        )  # fmt: skip

    def _done(self, said: str) -> None:
        self.undo.offer(said, lambda: self._navigate("undo"))
