"""Pictures of every tab and panel, in each language, light and dark, for the manual and for looking at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop.language.translate import LANGUAGES, current_language, fill, translate, use_language
from desktop.rules.errors import FileMissing
from desktop.views.look.style import choose_theme
from desktop.views.look.theme import theme_switch
from desktop.views.shell.window import Window
from desktop.views.start.window import StartWindow

SIZES = ((1366, 738), (1920, 1050), (1024, 600))
"""Sizes of the window maximised on 1366×768 and 1920×1080 screens, and the smallest one."""
PATIENCE_MS = 15_000


class Studio:
    """Takes the pictures, in the program's event loop; ``open_window`` makes a fresh window on the office."""

    def __init__(
        self,
        folder: Path,
        open_window: Callable[[], Window],
        finished: Callable[[int, Exception | None], object],
        quick: bool = False,
    ) -> None:
        """``quick``: one language, look and size. ``finished`` is told how many pictures there are, and what
        went wrong, if anything."""
        self._folder, self._open, self._finished, self._quick = folder, open_window, finished, quick
        self._count = 0
        self._steps = self._take()
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._ready: Callable[[], bool] = lambda: True
        self._deadline = QDeadlineTimer(PATIENCE_MS)

    def begin(self) -> None:
        """Take the first picture; the others follow."""
        self._timer.start(0)

    def _go_on(self) -> None:
        """Make the next step, once what the step before waits for is ready."""
        if not self._ready() and not self._deadline.hasExpired():
            self._timer.start(20)
            return
        try:
            pause = next(self._steps)
        except StopIteration:
            self._finished(self._count, None)
        except Exception as error:
            self._finished(self._count, error)
        else:
            self._ready = pause.ready
            self._deadline = QDeadlineTimer(PATIENCE_MS)
            self._timer.start(pause.milliseconds)

    def _take(self) -> "Iterator[Pause]":
        before, look = current_language(), theme_switch().choice
        try:
            for language in LANGUAGES[:1] if self._quick else LANGUAGES:
                use_language(language)
                for choice in ("light",) if self._quick else ("light", "dark"):
                    choose_theme(choice)
                    for size in SIZES[:1] if self._quick else SIZES:
                        yield from self._series(f"{language}-{choice}-{size[0]}", QSize(*size))
                    yield from self._start(f"{language}-{choice}")
        finally:
            use_language(before)
            choose_theme(look)

    def _series(self, suffix: str, size: QSize) -> "Iterator[Pause]":
        window = self._open()
        window.resize(size)
        window.show()
        try:
            for name in _scenes(window):
                yield Pause(250)  # typing rests for a moment before anything is asked
                yield Pause(150, lambda: window.desk.idle)
                self._save(window, f"{name}-{suffix}")
        finally:
            window.close()
            window.desk.stop()

    def _start(self, suffix: str) -> "Iterator[Pause]":
        """The first start, a new office, one that is gone, and one whose drive does not answer yet."""
        window, place = StartWindow(), "Z:/Формат.dolya"
        opening = fill(translate("Start", "Opening %1…"), place)
        window.show()
        states: dict[str, Callable[[], object]] = {
            "start": lambda: None,
            "start-new": window.form.begin,
            "start-gone": lambda: window.show_failure(place, FileMissing("no_such_file", path=place)),
            "start-opening": lambda: window.show_working(opening, True),
        }
        for name, bring in states.items():
            window.form.close_form()
            bring()
            yield Pause(100)
            self._save(window, f"{name}-{suffix}")
        window.leave()

    def _save(self, window: QWidget, name: str) -> None:
        window.grab().save(str(self._folder / f"{name}.png"))
        self._count += 1


@dataclass(frozen=True, slots=True)
class Pause:
    """A wait between two steps: for so long, and then until ``ready``."""

    milliseconds: int
    ready: Callable[[], bool] = lambda: True


def _scenes(window: Window) -> Iterator[str]:
    """Brings the window into one state after another and names it."""
    contents = window.contents
    contents.go("today")
    yield "today"
    contents.go("orders")
    yield "orders"
    tab = contents.current()
    for view in ("open", "all"):
        tab.segments.choose(view)
        yield f"orders-{view}"
    tab.panel.contents().edit.begin()
    yield "orders-edit"
    tab.panel.contents().edit.close_form()
    tab.segments.choose("waiting")
    yield "orders-waiting"
    contents.go("ledger")
    yield "ledger"
    contents.go("orders")
    tab.begin_absence()
    yield "orders-absence"
    tab.add_employee()
    yield "orders-employee"
    tab.empty.form.close_form()
    contents.navigate("intake")
    tab.strip.phone.setText("+7 9")
    yield "intake"
    tab.strip.phone.setText("+7 999 000-00-01")
    yield "intake-new-client"
    tab.strip.close_strip()
    contents.finder.open()
    contents.finder.field.setText("а")
    yield "find"
    contents.finder.hide()
    contents.go("clients")
    yield "clients"
    yield from _card(contents.current())
    for key in ("plan", "pay"):
        contents.go(key)
        yield key
        steps = getattr(contents.current(), "scenes", None)
        if steps is not None:
            for name in steps():
                yield f"{key}-{name}"
    contents.go("settings")
    page = contents.current()
    yield "settings"
    page.policies.buttons["load"].click()
    for section in ("office", "money", "people"):
        page.sections.choose(section)
        yield f"settings-{section}"
    if window.keeper is not None:
        contents.go("backups")
        yield "backups"


def _card(tab: Any) -> Iterator[str]:
    """The first client's card and its forms."""
    tab.list.table.setFocus()
    tab.show_client(tab.list.model.client(0))
    yield "client"
    for name, form in (("edit", tab.card.panel.edit), ("handover", tab.card.handover)):
        form.open_for(tab.card.panel.card)
        yield f"client-{name}"
        form.close_form()
    panel, card = tab.card.panel, tab.card.panel.card
    contacts = [event for event in card.history if event.contact is not None]
    if contacts:
        panel.contact.open_for(card, contacts[0])
        yield "client-contact"
        panel.contact.open_removal(card, contacts[0])
        yield "client-remove"
        panel.contact.removal.close_form()
    if card.people:
        panel.people.person.open_for(card, card.people[0])
        yield "client-person"
        panel.people.person.close_form()
