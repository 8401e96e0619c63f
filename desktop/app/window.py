"""The composition root of the window: opens the office, makes the worker, the window and its tabs."""

import logging
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.app.opening import Opened, Whom, open_kept, open_office, opened_store
from desktop.app.rescue import sample_keeper, with_backups
from desktop.language.numbers import use_currency
from desktop.language.system import system_language
from desktop.language.translate import fill, translate, use_language
from desktop.rules.errors import DolyaError, Refused
from desktop.rules.office import Role
from desktop.services.access.sign_in import User, who_is_known, who_works
from desktop.services.offline import is_away
from desktop.storage.opening.opening import create_store, is_server
from desktop.storage.operations import Store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.views.backups.keeper import Keeper
    from desktop.views.desk.desk import Desk
    from desktop.views.shell.contents import Navigate
    from desktop.views.shell.window import Window
    from desktop.views.start.background import Tell
    from desktop.views.start.waiting import Waiting

Ask = Callable[[list[User]], User]
"""Asks which of the employed works here."""

log = logging.getLogger(__name__)


def run_office(
    place: str,
    *,
    actor: str | None = None,
    language: str | None = None,
    now: datetime | None = None,
    ready: "Callable[[Window], None] | None" = None,
    backups: bool = True,
    remembered: str | None = None,
    ask: "Ask | None" = None,
    waiting: "Waiting | None" = None,
) -> int:
    """Open the window on the office at a path or URL, until it is closed; returns the exit code. ``ready``
    is told of the window before it is shown; ``backups`` are kept of all but made-up offices. Where no
    ``actor`` is given, it is the one ``remembered``, the only owner, or whoever ``ask`` names. ``waiting``
    shows what is done meanwhile."""
    use_language(language or system_language())
    make_application()
    from desktop.views.start.waiting import Waiting

    clock, waits = _clock(now), waiting or Waiting()

    def whom(known: Store) -> User | None:
        return who_is_known(known, remembered, clock()) if actor is None else who_works(known, actor)

    def made(window: "Window") -> None:
        waits.leave()
        _warn(window, clocks=now is None)
        if ready is not None:
            ready(window)

    def sit(keeper: "Keeper | None") -> int:
        opened = _open(place, clock, whom, waits, keep=backups)
        try:
            user = opened.user or (ask or _ask_nobody)(opened.people)
            waits.call(partial(opened.attend, user.name))
            return _run(opened, user, language, clock, made, keeper)
        finally:
            opened.leave()

    return with_backups(place, clock, sit, waits) if backups else sit(None)


def _ask_nobody(people: list[User]) -> User:
    raise Refused("who_works", owners=sum(person.role is Role.OWNER for person in people))


def _open(place: str, clock: Callable[[], datetime], whom: Whom, waiting: "Waiting", *, keep: bool) -> Opened:
    """Open the office on its drive; if that is away, as this PC keeps it."""
    upgrade = translate("Start", "Bringing the office to this version of Dolya… A copy of it is made first.")
    opens = fill(translate("Start", "Opening %1…"), place)
    if is_server(place):  # its address may hold a password
        opens = translate("Start", "Opening the office on the server…")

    def on_drive(tell: "Tell") -> Opened:
        return open_office(place, clock(), whom, keep=keep, upgrading=lambda: tell(upgrade))

    try:
        opened: Opened = waiting.open(place, on_drive, opens, keep=keep)
    except DolyaError as error:
        here: Opened | None = None
        if keep and is_away(error):
            here = waiting.call(lambda: open_kept(place, clock(), whom), opens)
        if here is None:
            raise
        log.info("the office is opened as this PC keeps it: %s", error.code)
        return here
    return opened


def take_screenshots(
    folder: Path, *, store: Store | None = None, now: datetime | None = None, quick: bool = False
) -> int:
    """Every tab in each language, light and dark, as PNG; returns how many. Without a store: a demo office.
    ``quick``: one language, one size."""
    from desktop.services.demo import make_demo

    moment = now or datetime.now().replace(microsecond=0)
    folder.mkdir(parents=True, exist_ok=True)
    make_application(offscreen=True)
    if store is not None:
        return _pictures(folder, store, moment, quick)
    with TemporaryDirectory(prefix="dolya-demo-", ignore_cleanup_errors=True) as place:
        demo = create_store(Path(place) / "demo.dolya")
        try:
            make_demo(demo, moment)
            return _pictures(folder, demo, moment, quick)
        finally:
            demo.close()


def _pictures(folder: Path, store: Store, moment: datetime, quick: bool) -> int:
    from desktop.views.screenshots import Studio

    opened, user = opened_store(store, moment), who_works(store, None)
    with TemporaryDirectory(prefix="dolya-backups-", ignore_cleanup_errors=True) as place:
        keeper = sample_keeper(store, Path(place), moment)
        try:
            open_window = partial(build_window, opened, user, lambda: moment, keeper)
            return Studio(folder, open_window).take(quick)
        finally:
            keeper.stop()


def make_application(*, offscreen: bool = False) -> "QApplication":
    """Qt's application, dressed; the one there is, if there is one."""
    import os

    from desktop.views.look.platform_check import check_platform

    if offscreen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_platform()
    from PySide6.QtWidgets import QApplication

    from desktop.views.look.style import dress

    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Dolya")
    dress(app)
    return app


def build_window(
    opened: Opened, user: User, clock: Callable[[], datetime], keeper: "Keeper | None" = None
) -> "Window":
    """The window on an open office, not yet shown; its workers run until ``window.desk.stop()``."""
    from desktop.views.desk.desk import Desk
    from desktop.views.shell.window import Window

    listen = None if opened.store.is_sqlite else opened.store.listen
    desk = Desk(opened.store, user, clock, opened.offline_data, listen=listen)
    use_currency(opened.office.currency)
    return Window(desk, opened.office.name, tabs(), keeper)


def tabs() -> "dict[str, Callable[[Desk, Navigate], QWidget]]":
    """The tabs in the order of the rail; a tab's modules are imported when it is first shown."""
    return {"orders": _orders, "clients": _clients, "plan": _plan, "pay": _pay}


def _orders(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.orders.tab import OrdersTab

    return OrdersTab(desk, navigate)


def _clients(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.clients.tab import ClientsTab

    return ClientsTab(desk, navigate)


def _plan(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.plan.tab import PlanTab

    return PlanTab(desk, navigate)


def _pay(desk: "Desk", navigate: "Navigate") -> "QWidget":
    from desktop.views.pay.pay_tab import PayTab

    return PayTab(desk, navigate)


def _run(
    opened: Opened,
    user: User,
    language: str | None,
    clock: Callable[[], datetime],
    made: "Callable[[Window], None]",
    keeper: "Keeper | None",
) -> int:
    use_language(language or opened.office.language or system_language())
    app = make_application()
    window = build_window(opened, user, clock, keeper)
    window.desk.watch(away=opened.away)
    if keeper is not None:
        keeper.start(opened.store)
        if keeper.outcome is not None:
            window.contents.go("backups")
    made(window)
    window.show()
    app.setQuitOnLastWindowClosed(True)
    code = app.exec()
    app.setQuitOnLastWindowClosed(False)  # what comes after it opens and closes windows of its own
    window.desk.stop()
    return code


def _warn(window: "Window", *, clocks: bool) -> None:
    from desktop.views.shell.warnings import say_warnings

    say_warnings(window.desk, window, window.contents.message, clocks=clocks)


def _clock(now: datetime | None) -> Callable[[], datetime]:
    """The PC's clock; with ``now`` one that began at that moment and runs on."""
    if now is None:
        return lambda: datetime.now().replace(microsecond=0)
    started = datetime.now()
    return lambda: now + timedelta(seconds=int((datetime.now() - started).total_seconds()))
