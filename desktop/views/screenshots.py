"""Pictures of every tab and panel, in each language, light and dark, for the manual and for looking at."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop.language.translate import LANGUAGES, current_language, fill, translate, use_language
from desktop.rules.errors import FileMissing
from desktop.views.look.style import choose_theme
from desktop.views.look.theme import theme_switch
from desktop.views.shell.window import Window
from desktop.views.start.window import StartWindow

SIZES = ((1366, 738), (1920, 1050), (1024, 600))
"""What a maximised window has of a 1366×768 and a 1920×1080 screen below its title bar; and the least."""
PATIENCE_MS = 15_000


class Studio:
    """Takes the pictures; ``open_window`` makes a fresh window on the office."""

    def __init__(self, folder: Path, open_window: Callable[[], Window]) -> None:
        self._folder, self._open = folder, open_window

    def take(self, quick: bool = False) -> int:
        """Every language, look and size; ``quick``: one of each. Returns how many pictures."""
        before, look = current_language(), theme_switch().choice
        count = 0
        try:
            for language in LANGUAGES[:1] if quick else LANGUAGES:
                use_language(language)
                for choice in ("light",) if quick else ("light", "dark"):
                    choose_theme(choice)
                    for size in SIZES[:1] if quick else SIZES:
                        count += self._series(f"{language}-{choice}-{size[0]}", QSize(*size))
                    count += self._start(f"{language}-{choice}")
        finally:
            use_language(before)
            choose_theme(look)
        return count

    def _series(self, suffix: str, size: QSize) -> int:
        window = self._open()
        window.resize(size)
        window.show()
        count = 0
        try:
            for name in _scenes(window):
                settle(window)
                window.grab().save(str(self._folder / f"{name}-{suffix}.png"))
                count += 1
        finally:
            window.close()
            window.desk.stop()
        return count

    def _start(self, suffix: str) -> int:
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
            wait(100)
            window.grab().save(str(self._folder / f"{name}-{suffix}.png"))
        window.leave()
        return len(states)


def _scenes(window: Window) -> Iterator[str]:
    """Brings the window into one state after another and names it."""
    contents = window.contents
    yield "orders"
    tab = contents.current()
    for view in ("open", "all"):
        tab.segments.choose(view)
        yield f"orders-{view}"
    tab.panel.contents().edit.begin()
    yield "orders-edit"
    tab.panel.contents().edit.close_form()
    tab.segments.choose("waiting")
    tab.show_ledger()
    yield "orders-ledger"
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


def settle(window: Window) -> None:
    """Wait until nothing is under way and everything is painted."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    wait(250)  # typing rests for a moment before anything is asked
    while not window.desk.idle and not deadline.hasExpired():
        wait(20)
    wait(150)
    QApplication.processEvents()


def wait(milliseconds: int) -> None:
    """Let events and the worker run; a loop of Qt's own, because QTest's would keep the worker out."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
